import { type NameList, readFamilyNames, readNames } from '../../names/read-names.ts'
import { isFree, nextKept, type Reading, textAt } from '../../reading.ts'
import { onlyLinks } from '../paper-links.ts'
import { readLabel } from '../read-label.ts'

const firstAuthor = /^\W*(?:first|lead|student|main) ?authors?\b/i

/** `Co-authors: Bo Li, Cy Roe` below `Lead author: Ann Lee`: all of them. */
export function withLead(reading: Reading, index: number, own: NameList | null): NameList | null {
  const above = textAt(reading, index - 1)
  if (!own || !/^\W*co-?authors?\b/i.test(textAt(reading, index)) || !firstAuthor.test(above)) return own
  const lead = readNames(readLabel(above)?.value ?? '')
  return lead ? { ...own, names: [...lead.names, ...own.names] } : own
}

/** `First author: Ann Lee` where the same entry lists all of its authors further down. */
export function isSaidAgain(reading: Reading, index: number): boolean {
  if (!firstAuthor.test(textAt(reading, index))) return false
  for (let i = index + 1; i <= index + 5 && i < reading.rows.length; i++) {
    const text = textAt(reading, i)
    if (firstAuthor.test(text)) return false
    if (readLabel(text)?.kind === 'authors') return true
  }
  return false
}

// `Authors: Hu et al. Key Contribution: …`: the next label on the same line
const labelInLine = /[\s.|·]+(?=(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+:\s)/u

/** A list in the value of an `Authors:` label, or one name a line below it. */
export function authorsOf(
  reading: Reading,
  index: number,
  value: string,
): { list: NameList | null; rows: number[] } {
  if (value !== '') {
    // Names that are links may have only room between them.
    const linked = onlyLinks(reading.rows[index]?.content ?? [], value)
    if (linked) return { list: readNames(linked.join(', ')), rows: [index] }
    // `Ann Lee et al. (Northfield, Harbour College)`: where they work
    const bare = value.replace(/\s+\/\s+.*$/, '').replace(/(?<=\bet al\.?)\s*\([^()]{2,120}\)$/, '')
    const open = /(?:,|\band|&)\s*$/i.test(bare)
    const next =
      open && isFree(reading, index + 1) ? readNames(`${bare} ${textAt(reading, index + 1)}`) : null
    return next
      ? { list: next, rows: [index, index + 1] }
      : { list: readFamilyNames(bare.split(labelInLine)[0] ?? ''), rows: [index] }
  }
  const rows = [index]
  const names: string[] = []
  // The links of a person, which are dropped, may stand between, and a portrait tells the name once more.
  for (let i = nextKept(reading, index); isFree(reading, i) && rows.length < 60; i = nextKept(reading, i)) {
    const text = textAt(reading, i)
    if (!readNames(text)) break
    if (names.at(-1) !== text) names.push(text)
    rows.push(i)
  }
  return { list: readNames(names.join(', ')), rows }
}

/** `Presenter: Ann Lee` right above `Co-authors: …`: the first of the authors. */
export function presenterBeside(reading: Reading, index: number): NameList | null {
  if (!/^\W*co-?authors?\b/i.test(textAt(reading, index))) return null
  const named = /^\W*(?:presenter|presenting author|speaker|presented by)\s*:\s*(?<name>.{4,60})$/i
  return readNames(named.exec(textAt(reading, index - 1))?.groups?.['name'] ?? '')
}
