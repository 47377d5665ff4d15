/** An entry as a second program reads it: what LaTeX would print of each field, names in printed order. */
export interface ReadEntry {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly authors: readonly string[]
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textquotedbl: '"',
}

/** Read a BibTeX file by the rules of BibTeX itself: braces are counted, escaped ones too. */
export function readBibtex(text: string): ReadEntry[] {
  const entries: ReadEntry[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at)) {
    const open = text.indexOf('{', at)
    const end = closing(text, open)
    const [key = '', ...rest] = text.slice(open + 1, end).split(',')
    const raw = readFields(rest.join(','))
    entries.push({
      type: text.slice(at + 1, open),
      key,
      fields: Object.fromEntries(
        Object.entries(raw).map(([name, value]) => [name, isVerbatim(name) ? value : printed(value)]),
      ),
      authors: raw['author'] === undefined ? [] : splitOutside(raw['author'], /^\s+and\s+/i).map(printedName),
    })
    at = end
  }
  return entries
}

function isVerbatim(name: string): boolean {
  return name === 'url' || name === 'doi'
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error('A brace is never closed')
}

function readFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  let rest = text
  for (;;) {
    const head = /^\s*([a-z]+) = (?=\{)/.exec(rest)
    if (!head) break
    const end = closing(rest, head[0].length)
    fields[head[1] ?? ''] = rest.slice(head[0].length + 1, end)
    rest = rest.slice(end + 1).replace(/^,/, '')
  }
  if (rest.trim() !== '') throw new Error(`Something stands between fields: ${rest}`)
  return fields
}

/** Divide where a pattern stands outside of all braces. */
function splitOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const match = depth === 0 ? pattern.exec(text.slice(at)) : null
    if (match && match[0] !== '') {
      parts.push(part)
      part = ''
      at += match[0].length - 1
      continue
    }
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    part += text[at]
  }
  return [...parts, part]
}

function printedName(name: string): string {
  const parts = splitOutside(name, /^,\s*/).map(printed)
  if (parts.length === 1) return parts[0] ?? ''
  const [last = '', ...rest] = parts
  const [suffix, given] = rest.length > 1 ? rest : [undefined, rest[0]]
  return [given, last, suffix].filter(Boolean).join(' ')
}

/** What LaTeX prints. */
function printed(text: string): string {
  return text.replace(/\\([a-z]+)(?:\{\})?|\\(.)|[{}]/g, (_, command?: string, character?: string) => {
    if (command === undefined) return character ?? ''
    const meant = commands[command]
    if (meant === undefined) throw new Error(`\\${command} is no command that we write`)
    return meant
  })
}
