import { existsSync } from 'node:fs'
import { formatProblem, type Problem } from '../model/problem.ts'
import { type ExplainStyle, explain } from './explain.ts'
import { isSavedPage } from './is-saved-page.ts'
import { listCaptures, readCapture } from './read/read-captures.ts'
import { recogniseCapture } from './recognise-capture.ts'
import { faultOf } from './refuse.ts'
import type { ConvertRun } from './run-convert.ts'
import { askSecondReader } from './second-opinion/ask-second-reader.ts'
import { loadSecondReader } from './second-opinion/second-reader.ts'

/**
 * Explain one capture line by line instead of converting any; the path may begin with that of the captures folder.
 *
 * @param secondOpinion whether a saved page is read by a second reader as well
 */
export async function runExplain(
  captures: string,
  path: string,
  style: ExplainStyle,
  secondOpinion = true,
): Promise<ConvertRun> {
  const names = existsSync(captures) ? listCaptures(captures) : []
  const file = names.find((name) => name === path || `${captures.replace(/\/$/, '')}/${name}` === path)
  if (!file) return { exitCode: 2, text: `Not among the captures of ${captures}: ${path}`, totals: null }
  const problems: Problem[] = []
  const read = readCapture(captures, file)
  const recognised =
    'bytes' in read
      ? recogniseCapture(read, (problem) => void problems.push(problem))
      : { fault: faultOf(read) }
  if ('fault' in recognised) return { exitCode: 1, text: formatProblem(file, recognised.fault), totals: null }
  if ('bytes' in read && secondOpinion && isSavedPage(file))
    problems.push(...askSecondReader(await loadSecondReader(), recognised, read.sidecar))
  return { exitCode: 0, text: explain(recognised, problems, style), totals: null }
}
