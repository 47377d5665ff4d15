import type { ConversionReport } from '../model/report.ts'
import type { Changes } from './output-folder.ts'

/**
 * The lines that a run of the converter ends with: what was understood of each capture, problems with their remedy, totals.
 *
 * @param unchanged how many captures were the same as when they were last converted
 */
export function summarise(
  report: ConversionReport,
  captures: string,
  changes: Changes,
  unchanged: number,
): string {
  const width = widthOf(report)
  const rows = report.sources.map((source) => {
    const result =
      source.status === 'duplicate'
        ? `same article as ${source.duplicateOf}`
        : source.status === 'failed'
          ? 'rejected'
          : `${edition(source)} ${count(source.papers.length, 'paper')}, ${count(source.figures.length, 'figure')}`
    const { kept, dropped } = source.lines
    return `  ${source.source.padEnd(width)}  ${result}${source.status === 'converted' ? `; ${count(kept, 'line')} kept, ${dropped} dropped${reasons(source)}` : ''}`
  })
  const problems = report.sources.flatMap((source) =>
    source.problems
      .filter(({ severity }) => severity !== 'note')
      .map(
        ({ line, column, severity, message, code, hint }) =>
          `${captures}/${source.source}:${line}:${column}  ${severity}  ${message}  ${code}\n    ${hint}`,
      ),
  )
  const { sources, converted, duplicates, failed, papers, authors } = report.totals
  const total = `${count(sources, 'capture')}${unchanged > 0 ? ` (${unchanged} as before)` : ''}: ${converted} converted, ${duplicates} repeated, ${failed} rejected; ${count(papers, 'paper')} by ${count(authors, 'author')}. ${count(changes.written.length, 'article')} written, ${changes.unchanged} unchanged, ${changes.removed.length} removed.`
  return [...rows, ...(problems.length > 0 ? ['', ...problems] : []), '', total].join('\n')
}

function widthOf(report: ConversionReport): number {
  return report.sources.reduce((width, { source }) => Math.min(48, Math.max(width, source.length)), 0)
}

function edition({ article }: ConversionReport['sources'][number]): string {
  const named = [article?.venue, article?.year].filter(Boolean).join(' ')
  return `${named || 'no venue'};`
}

function reasons({ dropped }: ConversionReport['sources'][number]): string {
  const counts = new Map<string, number>()
  for (const { reason, lines } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + lines.length)
  return counts.size === 0 ? '' : ` (${[...counts].map(([reason, n]) => `${reason} ${n}`).join(', ')})`
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
