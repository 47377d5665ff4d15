import { z } from 'astro/zod'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { yamlLine } from '../../model/yaml-line.ts'

const line = z.string().trim().min(1).max(2000)
const names = z.array(line).max(5000)

/** Lines of the capture: `12`, `"12"` or `12-14`. */
const lineRange = z
  .union([z.int(), z.string()], { error: 'expected a line such as 12, or lines such as 12-14' })
  .transform((given, context) => {
    const { from, to } =
      /^(?<from>\d{1,9})(?:\s*[-–]\s*(?<to>\d{1,9}))?$/.exec(String(given).trim())?.groups ?? {}
    const range = { from: Number(from), to: Number(to ?? from) }
    if (range.from >= 1 && range.to >= range.from) return range
    context.addIssue({ code: 'custom', message: 'expected a line such as 12, or lines such as 12-14' })
    return z.NEVER
  })

const paperSchema = z
  .strictObject({
    /** The printed title of a paper that was found. */
    title: line.optional(),
    /** What its title should be. */
    as: line.optional(),
    authors: names.optional(),
    /** It is no paper. */
    drop: z.literal(true).optional(),
    /** The title of a paper that was not found. */
    add: line.optional(),
    /** The line of the capture that names the added paper. */
    line: z.int().min(1).optional(),
  })
  .superRefine((paper, context) => {
    const wrong = faultOf(paper)
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

function faultOf({ title, as, authors, drop, add, line: at }: PaperCorrection): string | null {
  if ((title === undefined) === (add === undefined))
    return 'expected either `title` of a paper that was found, or `add`'
  if (add !== undefined && (as !== undefined || drop !== undefined))
    return '`as` and `drop` go with `title`, not with `add`'
  if (add !== undefined) return null
  if (at !== undefined) return '`line` goes with `add`'
  if (drop && (as !== undefined || authors)) return 'a paper that is dropped has no other corrections'
  return drop || as !== undefined || authors
    ? null
    : 'expected what to correct: `as`, `authors` or `drop: true`'
}

/** A correction of one paper. */
export interface PaperCorrection {
  readonly title?: string | undefined
  readonly as?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly drop?: true | undefined
  readonly add?: string | undefined
  readonly line?: number | undefined
}

/** What a curator writes beside a capture, in `<name>.yaml`: where it comes from, and corrections. */
const sidecarSchema = z.strictObject({
  /** Address of the original page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Day of the capture. */
  captured: z.iso.date().optional(),
  license: line.max(500).optional(),
  /** Size in bytes and SHA-256 of what was fetched; written by `npm run add`. */
  bytes: z.int().min(0).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: line.optional(),
  standfirst: z.string().trim().min(1).max(5000).optional(),
  published: z.iso.date().optional(),
  /** Short name of the venue. */
  venue: line.optional(),
  year: z.int().min(1900).max(2100).optional(),
  /** Labels, aliases or ids of topics. */
  topics: names.optional(),
  papers: z.array(paperSchema).optional(),
  /** Lines that belong to the article. */
  keep: z.array(lineRange).optional(),
  /** Lines that do not. */
  drop: z.array(lineRange).optional(),
})

export type Sidecar = z.output<typeof sidecarSchema>

/** A sidecar read, or what is wrong with it and where. */
export type SidecarResult =
  | { readonly sidecar: Sidecar }
  | { readonly message: string; readonly line: number }

/** Read the text of a sidecar. Every fault is told with its line; the first gives the place. */
export function readSidecar(text: string): SidecarResult {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'core', lineCounter: lines })
  const [error] = document.errors
  if (error)
    return {
      message: error.message.split('\n')[0] ?? 'The sidecar is no YAML',
      line: error.linePos?.[0].line ?? 1,
    }
  // An alias may repeat what it names so often that the text would grow without bound; sidecars need none.
  if (hasAlias(document)) return { message: 'Aliases such as `*name` are not read', line: 1 }
  const checked = sidecarSchema.safeParse(document.toJS() ?? {})
  if (checked.success) return { sidecar: checked.data }
  const faults = checked.error.issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    const message = issue.code === 'unrecognized_keys' ? 'is no key of a sidecar' : issue.message
    return paths.map((path) => ({
      line: yamlLine(document, lines, path),
      message: `\`${path.join('.')}\`: ${message}`,
    }))
  })
  const [first, ...others] = faults.sort((a, b) => a.line - b.line)
  if (!first) return { message: 'The sidecar is wrong', line: 1 }
  return {
    line: first.line,
    message: [first.message, ...others.map((fault) => `line ${fault.line}: ${fault.message}`)].join('; '),
  }
}

function hasAlias(document: Document): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}
