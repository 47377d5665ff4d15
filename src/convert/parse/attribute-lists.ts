import type { Discarded } from '../../model/row.ts'

// `{: .btn}` behind a link, `{: style="width: 80%"}` behind a picture, `{:.no_toc}` on a line of its own
const attributes = /(?<=[)\]*_`])\{:[^{}\n]{0,200}\}|[ \t]+\{:[^{}\n]{0,200}\}(?=[ \t]*$)/gm
// `## Schedule {#schedule}`, `## Talks {.unnumbered}`: the anchor and classes of a heading
const ofHeading = /\{[#.][^{}]{1,200}\}$/
const onlyAttributes = /^[ \t]*\{:[^{}\n]{0,200}\}[ \t]*$/

/**
 * A Markdown text without the attributes that kramdown, the dialect of Jekyll, sets behind links and headings and below paragraphs:
 * they say how something is drawn. Every line keeps its place.
 *
 * @example
 * withoutAttributeLists('[Paper](https://example.org){: .btn}').body // => '[Paper](https://example.org)'
 */
export function withoutAttributeLists(body: string): { body: string; discarded: readonly Discarded[] } {
  if (!/\{[:#.]/.test(body)) return { body, discarded: [] }
  const discarded: Discarded[] = []
  const lines = body.replace(attributes, '').split('\n')
  for (const [i, line] of lines.entries()) {
    if (/^#{1,6} /.test(line)) lines[i] = line.trimEnd().replace(ofHeading, '').trimEnd()
    if (!onlyAttributes.test(line)) continue
    lines[i] = ''
    discarded.push({ from: i + 1, to: i + 1, reason: 'raw-html' })
  }
  return { body: lines.join('\n'), discarded }
}
