import type { Inline } from '../../model/inline.ts'

type FootnoteMark = Extract<Inline, { type: 'footnoteMark' }>

/** Inline content without some of the marks of footnotes, at whatever depth they stand. */
export function withoutFootnoteMarks(
  content: readonly Inline[],
  goes: (mark: FootnoteMark) => boolean,
): readonly Inline[] {
  return content.flatMap((inline): Inline[] => {
    if (inline.type === 'footnoteMark') return goes(inline) ? [] : [inline]
    return 'children' in inline
      ? [{ ...inline, children: withoutFootnoteMarks(inline.children, goes) }]
      : [inline]
  })
}
