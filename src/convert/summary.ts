import { problemKinds } from '../model/problem.ts'
import { type ConvertedLibrary, type Outcome, tellingProblems } from './convert-library.ts'
import type { Changes } from './output-folder.ts'

/**
 * The lines that a run of the converter ends with: what was understood of each capture, problems with their remedy, totals.
 *
 * @param unchanged how many captures were the same as when they were last converted
 */
export function summarise(
  { outcomes, totals }: ConvertedLibrary,
  captures: string,
  changes: Changes,
  unchanged: number,
): string {
  const width = widthOf(outcomes)
  const rows = outcomes.map((outcome) => `  ${outcome.digest.file.padEnd(width)}  ${understood(outcome)}`)
  const problems = outcomes.flatMap((outcome) =>
    tellingProblems(outcome).map(({ code, message, place }) => {
      const { severity, hint } = problemKinds[code]
      return `${captures}/${outcome.digest.file}:${place.line}:${place.column}  ${severity}  ${message}  ${code}\n    ${hint}`
    }),
  )
  const { sources, converted, duplicates, failed, papers, authors } = totals
  const total = `${count(sources, 'capture')}${unchanged > 0 ? ` (${unchanged} as before)` : ''}: ${converted} converted, ${duplicates} repeated, ${failed} rejected; ${count(papers, 'paper')} by ${count(authors, 'author')}. ${count(changes.written.length, 'article')} written, ${changes.unchanged} unchanged, ${changes.removed.length} removed.`
  return [...rows, ...(problems.length > 0 ? ['', ...problems] : []), '', total].join('\n')
}

function widthOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((width, { digest }) => Math.min(48, Math.max(width, digest.file.length)), 0)
}

/** `ICLR 2021; 12 papers, 1 figure; 40 lines kept, 3 dropped (cookies 3)` */
function understood({ digest, status, duplicateOf }: Outcome): string {
  if (status === 'duplicate') return `same article as ${duplicateOf}`
  if (status === 'failed') return 'rejected'
  const { article, papers, figures, kept, dropped, reasons } = digest
  const edition = [article?.venue, article?.year].filter(Boolean).join(' ')
  const named = Object.entries(reasons).map(([reason, n]) => `${reason} ${n}`)
  const because = named.length > 0 ? ` (${named.join(', ')})` : ''
  return `${edition || 'no venue'}; ${count(papers, 'paper')}, ${count(figures, 'figure')}; ${count(kept, 'line')} kept, ${dropped} dropped${because}`
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
