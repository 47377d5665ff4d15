/** Plain characters. Never empty, never with a line break. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Deletion {
  readonly type: 'deletion'
  readonly children: readonly Inline[]
}

export interface InlineCode {
  readonly type: 'code'
  readonly value: string
}

/** A link the capture holds; only http, https and mailto addresses. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Inline[]
}

/** Words that name a paper of this article; leads to the paper's record. */
export interface Mention {
  readonly type: 'mention'
  /** Id of the paper within the article. */
  readonly paper: string
  readonly children: readonly Inline[]
}

/** The mark of a footnote; its text is a `footnote` block with the same label. */
export interface FootnoteMark {
  readonly type: 'footnoteMark'
  readonly label: string
}

/** What stands inside a line of text. */
export type Inline = Text | Emphasis | Strong | Deletion | InlineCode | Link | Mention | FootnoteMark

/**
 * The characters of inline content, without any marks.
 *
 * @example
 * plainText([{type: 'strong', children: [{type: 'text', value: 'A'}]}, {type: 'text', value: ' b'}]) // => 'A b'
 */
export function plainText(content: readonly Inline[]): string {
  return content.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value
    case 'footnoteMark':
      return ''
    default:
      return plainText(inline.children)
  }
}

/** A text node, or nothing for an empty string. */
export function text(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
