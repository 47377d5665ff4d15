import assert from 'node:assert/strict'
import { type ConvertRequest, type ConvertRun, runConvert } from '../../src/convert/run-convert.ts'
import type { ConversionReport } from '../../src/model/report.ts'

/** Convert and read the report; null where the request was refused. */
export async function runWithReport(
  request: ConvertRequest,
): Promise<ConvertRun & { readonly report: ConversionReport | null }> {
  const pieces: string[] = []
  const run = await runConvert({ ...request, report: (piece) => void pieces.push(piece) })
  const text = pieces.join('')
  const report: ConversionReport | null = text === '' ? null : JSON.parse(text)
  if (report) assert.equal(text, `${JSON.stringify(report, null, 2)}\n`)
  assert.deepEqual(report?.totals ?? null, run.totals)
  return { ...run, report }
}
