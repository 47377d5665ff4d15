/** An element of an XML file, with the text that stands in it directly. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface Open extends Element {
  readonly children: Open[]
  text: string
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Read an XML file as strictly as our files allow: every tag closed, every bare `&` and `<` refused. */
export function readXml(text: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = 0
  for (const match of text.matchAll(
    /<\?xml [^>]*\?>|<(\/?)([A-Za-z:]+)((?: [A-Za-z:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    const inside = open.at(-1) ?? root
    inside.text += plain(text.slice(at, match.index))
    at = match.index + match[0].length
    const [, closing, name, attributes = '', empty] = match
    if (name === undefined) continue
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    const element: Open = { name, attributes: readAttributes(attributes), children: [], text: '' }
    inside.children.push(element)
    if (empty !== '/') open.push(element)
  }
  const [only, ...others] = root.children
  if (only === undefined || others.length > 0 || open.length !== 1 || text.slice(at).trim() !== '')
    throw new Error('An XML file has one element that holds all others')
  return only
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([A-Za-z:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

function plain(text: string): string {
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`\`${text}\` is no text of XML`)
  return text.replace(/&([a-z]+);/g, (_, name: string) => references[name] ?? '')
}
