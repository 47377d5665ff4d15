import type { ConversionReport, SourceReport } from '../model/report.ts'

/** The report as JSON, handed over piece by piece: that of a large library never is in memory as a whole. */
export interface ReportJson {
  readonly add: (source: SourceReport) => void
  readonly end: (totals: ConversionReport['totals']) => void
}

/**
 * Begin a report.
 *
 * @param tool name and version of the program
 * @param write called with each piece; all of them together are what `JSON.stringify(report, null, 2)` gives, and a line end
 */
export function reportJson(tool: string, write: (piece: string) => void): ReportJson {
  const version: ConversionReport['version'] = 1
  const opening = `{\n  "version": ${version},\n  "tool": ${JSON.stringify(tool)},\n  "sources": [`
  let empty = true
  return {
    add: (source) => {
      write(`${empty ? opening : ','}\n    ${indented(source, 4)}`)
      empty = false
    },
    end: (totals) => {
      write(`${empty ? opening : '\n  '}],\n  "totals": ${indented(totals, 2)}\n}\n`)
    },
  }
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
}
