import type { Place } from './place.ts'

/** Every problem a capture can have, with what a curator can do about it. Errors reject the capture; the rest do not. */
export const problemKinds = {
  'capture/empty': { severity: 'error', hint: 'Capture the page again, or remove the file.' },
  'capture/binary': { severity: 'error', hint: 'Save the page as text, HTML or Markdown.' },
  'capture/encoding': { severity: 'error', hint: 'Save the file as UTF-8.' },
  'capture/too-large': { severity: 'error', hint: 'Split the file, or capture only the article.' },
  'capture/not-a-file': {
    severity: 'error',
    hint: 'Put the file itself into the folder; links and devices are not read.',
  },
  'capture/no-article': {
    severity: 'error',
    hint: 'The file holds nothing but boilerplate. Capture the article itself, or `keep` lines in the sidecar.',
  },
  'capture/sidecar': { severity: 'error', hint: 'Mend the sidecar file beside the capture.' },
  'capture/unsafe-text': {
    severity: 'error',
    hint: 'Report this capture: it could not be written as an inert article.',
  },
  'article/no-title': {
    severity: 'warning',
    hint: 'The headline was lost in capture. Give it in the sidecar: `title: …`.',
  },
  'article/duplicate': {
    severity: 'note',
    hint: 'Nothing to do: both captures are listed as sources of the one article.',
  },
  'article/no-venue': {
    severity: 'note',
    hint: 'Name the venue in the sidecar if the article is about one.',
  },
  'article/many-venues': { severity: 'warning', hint: 'Choose the venue in the sidecar.' },
  'article/no-year': { severity: 'note', hint: 'Name the year in the sidecar if it is known.' },
  'article/many-years': { severity: 'warning', hint: 'Choose the year in the sidecar.' },
  'article/second-opinion': {
    severity: 'warning',
    hint: 'Look at these lines with --explain. `keep` or `drop` them in the sidecar, and they are no longer asked about.',
  },
  'article/no-second-opinion': {
    severity: 'note',
    hint: 'Nothing to do: the article is as it would be, only nobody else was asked.',
  },
  'article/no-papers': { severity: 'note', hint: 'If the article names papers, mark them in the sidecar.' },
  'author/joined-names': {
    severity: 'warning',
    hint: 'Two names stood without a separator and were split. Correct them in the sidecar if wrong.',
  },
  'author/orphan-line': {
    severity: 'warning',
    hint: 'An author line stands without a title. Add the title in the sidecar.',
  },
  'paper/no-authors': {
    severity: 'note',
    hint: 'The capture names the paper without its authors. Add them in the sidecar if known.',
  },
  'figure/no-caption': {
    severity: 'warning',
    hint: 'The line looks like an image without its caption. Check the original; if it is none, `drop` the line in the sidecar.',
  },
  'topic/unmapped': {
    severity: 'note',
    hint: 'Add the heading as a label or alias to content/vocabulary/topics.yaml.',
  },
  'correction/unused': {
    severity: 'warning',
    hint: 'The correction names nothing in this capture any more. Change or remove it.',
  },
} as const satisfies Record<string, { severity: 'error' | 'warning' | 'note'; hint: string }>

export type ProblemCode = keyof typeof problemKinds
export type Severity = (typeof problemKinds)[ProblemCode]['severity']

/** Something wrong or doubtful in a capture, told so that a curator can find and mend it. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly place: Place
}

/** Hands a problem over. Stages call this and go on; only a command decides whether to stop. */
export type Report = (problem: Problem) => void

/**
 * Tell a problem as compilers do, with its hint on a second line.
 *
 * @example
 * formatProblem('a.txt', {code: 'author/joined-names', message: '`Yi TayShuai Zhang`', place: {line: 4, column: 7}})
 * // a.txt:4:7  warning  `Yi TayShuai Zhang`  author/joined-names
 * //   Two names stood without a separator …
 */
export function formatProblem(file: string, { code, message, place }: Problem): string {
  const { severity, hint } = problemKinds[code]
  return `${file}:${place.line}:${place.column}  ${severity}  ${message}  ${code}\n  ${hint}`
}
