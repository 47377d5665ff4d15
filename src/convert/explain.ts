import { cleanText } from '../model/clean-text.ts'
import type { Problem } from '../model/problem.ts'
import type { Recognised } from './recognise-capture.ts'

/** How an explanation is set. */
export interface ExplainStyle {
  /** Whether to colour it, for terminals that do. */
  readonly colour: boolean
  /** Columns of the terminal; longer lines are cut. */
  readonly width: number
}

interface Fate {
  readonly role: string
  readonly rule: string
  readonly text: string
}

/**
 * Tell a capture line by line: what became of each and by which rule; then the papers, and the problems.
 *
 * @example
 * explain(recognised, problems, {colour: false, width: 80})
 * //    1  title    headline             A quick guide …
 * //    2
 * //    3  dropped  newsletter           Subscribe to …
 */
export function explain(recognised: Recognised, problems: readonly Problem[], style: ExplainStyle): string {
  const fates = fatesOf(recognised)
  const all = [...fates.values()].flat()
  const [roleWidth, ruleWidth] = [widest(all.map(({ role }) => role)), widest(all.map(({ rule }) => rule))]
  const lines = recognised.text.split('\n')
  const numberWidth = String(lines.length).length
  const told = lines.flatMap((_, index) => {
    const number = String(index + 1).padStart(numberWidth)
    const here = fates.get(index + 1) ?? []
    if (here.length === 0) return [painted(number, 'number', style)]
    return here.map(({ role, rule, text }, i) => {
      const start = `${i === 0 ? number : ' '.repeat(numberWidth)}  ${role.padEnd(roleWidth)}  ${rule.padEnd(ruleWidth)}  `
      return painted(`${start}${cut(text, Math.max(20, style.width - start.length))}`, role, style)
    })
  })
  return [...told, ...papersOf(recognised), ...problemsOf(problems)].join('\n')
}

/** What became of each line that is not blank; a line may hold several rows. */
function fatesOf({ text, page, reading }: Recognised): ReadonlyMap<number, readonly Fate[]> {
  const fates = new Map<number, Fate[]>()
  const covered = new Set<number>()
  for (const [i, row] of reading.rows.entries()) {
    const { role, rule } = reading.claims[i] ?? { role: 'prose', rule: '' }
    const shown = row.cue.type === 'image' ? `[image ${row.cue.file} ${row.cue.alt}]` : row.text
    fates.set(row.place.line, [...(fates.get(row.place.line) ?? []), { role, rule, text: cleanText(shown) }])
    for (let line = row.place.line; line <= row.endLine; line++) covered.add(line)
  }
  const reasons = new Map<number, string>()
  for (const { from, to, reason } of page.discarded) {
    for (let line = from; line <= to; line++) if (!reasons.has(line)) reasons.set(line, reason)
  }
  for (const [index, line] of text.split('\n').entries()) {
    const value = cleanText(line)
    if (value === '' || fates.has(index + 1)) continue
    const fate = covered.has(index + 1)
      ? { role: '"', rule: '"' }
      : { role: 'dropped', rule: reasons.get(index + 1) ?? 'markup' }
    fates.set(index + 1, [{ ...fate, text: value }])
  }
  return fates
}

function papersOf({ reading }: Recognised): string[] {
  const papers = [...reading.papers].sort((a, b) => a.row - b.row)
  const told = papers.map(({ title, authors, row, rule }) => {
    const names = authors.length > 0 ? authors.map(({ name }) => name).join(', ') : 'no authors'
    return `  line ${reading.rows[row]?.place.line ?? 0}, ${rule}: ${title}\n    ${names}`
  })
  return ['', papers.length === 0 ? 'No papers.' : `Papers: ${papers.length}`, ...told]
}

function problemsOf(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  return [
    '',
    'Problems:',
    ...problems.map(({ code, message, place }) => `  line ${place.line}, ${code}: ${message}`),
  ]
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** SGR codes of the roles that stand out; the rest is plain. */
const colours: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['heading', 1],
  ['paper', 32],
  ['authors', 36],
  ['image', 35],
  ['caption', 35],
  ['credit', 35],
  ['dropped', 31],
  ['number', 2],
])

function painted(line: string, role: string, { colour }: ExplainStyle): string {
  const code = colour ? colours.get(role) : undefined
  return code === undefined ? line : `\x1b[${code}m${line}\x1b[0m`
}
