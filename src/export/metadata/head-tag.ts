/** A tag of a page's head. */
export type HeadTag =
  | { readonly tag: 'meta'; readonly name: string; readonly content: string }
  | { readonly tag: 'meta'; readonly property: string; readonly content: string }
  | {
      readonly tag: 'link'
      readonly rel: string
      readonly href: string
      readonly type?: string
      readonly title?: string
    }

/** `<meta name="…">`. */
export function named(name: string, content: string): HeadTag {
  return { tag: 'meta', name, content }
}

/** `<meta property="…">`, as Open Graph has them. */
export function property(name: string, content: string): HeadTag {
  return { tag: 'meta', property: name, content }
}
