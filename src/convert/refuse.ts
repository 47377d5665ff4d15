import { type Problem, problemKinds } from '../model/problem.ts'
import type { SourceReport } from '../model/report.ts'
import { digestOf } from './capture-digest.ts'
import type { Conversion } from './convert-capture.ts'
import type { WrittenConversion } from './converted-capture.ts'
import type { CaptureFile } from './read/read-captures.ts'
import type { Capture } from './recognise-capture.ts'

/** A capture that is refused, with the reasons. */
export function refuse(file: string, problems: readonly Problem[]): Conversion {
  return { file, article: null, title: null, bodyHash: '', report: emptyReport(file, problems) }
}

/** What is written of a capture that is refused. */
export function writeRefusal({ report }: Conversion): WrittenConversion {
  return { digest: digestOf(report, null), capture: { report, article: null }, mdx: '' }
}

/** The report on a capture of which nothing is understood. */
export function emptyReport(file: string, problems: readonly Problem[]): Conversion['report'] {
  return {
    source: file,
    sections: [],
    papers: [],
    figures: [],
    lines: { total: 0, kept: 0, blank: 0, dropped: 0 },
    dropped: [],
    problems: problems.map(told),
  }
}

/** A problem as the report tells it. */
export function told({ code, message, place }: Problem): SourceReport['problems'][number] {
  return {
    code,
    severity: problemKinds[code].severity,
    line: place.line,
    column: place.column,
    message,
    hint: problemKinds[code].hint,
  }
}

/** Why a capture could not be read, as a problem of it. */
export function faultOf({ code, message, line }: Exclude<CaptureFile, Capture>): Problem {
  return { code, message, place: { line, column: 1 } }
}
