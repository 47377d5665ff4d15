import type { ProblemCode, Severity } from './problem.ts'

/** What one run of the converter did; `docs/report.md` describes the file. */
export interface ConversionReport {
  readonly version: 1
  readonly tool: string
  readonly sources: readonly SourceReport[]
  readonly totals: {
    readonly sources: number
    readonly converted: number
    readonly duplicates: number
    readonly failed: number
    readonly papers: number
    readonly authors: number
    readonly figures: number
    readonly problems: number
  }
}

/** Lines of a capture by what became of them; kept + blank + dropped = total. */
export interface LineCounts {
  readonly total: number
  readonly kept: number
  readonly blank: number
  readonly dropped: number
}

/** A run of lines that was left out, and why. */
export interface DroppedLines {
  readonly from: number
  readonly to: number
  readonly reason: string
  readonly lines: readonly string[]
}

export interface SourceReport {
  /** Path below the captures folder. */
  readonly source: string
  readonly status: 'converted' | 'duplicate' | 'failed'
  /** File below the output folder; null unless converted. */
  readonly output: string | null
  readonly article: {
    readonly slug: string
    /** Null where the capture lost its headline. */
    readonly title: string | null
    readonly standfirst: string | null
    readonly published: string | null
    readonly venue: string | null
    readonly year: number | null
    readonly topics: readonly string[]
  } | null
  readonly sections: readonly {
    readonly heading: string
    readonly line: number
    readonly topic: string | null
  }[]
  readonly papers: readonly {
    readonly title: string
    readonly authors: readonly string[]
    readonly section: string | null
    readonly line: number
  }[]
  readonly figures: readonly {
    readonly file: string | null
    readonly caption: string | null
    readonly credit: string | null
    readonly line: number
  }[]
  readonly lines: LineCounts
  readonly dropped: readonly DroppedLines[]
  /** The source whose article this one repeats. */
  readonly duplicateOf: string | null
  readonly problems: readonly {
    readonly code: ProblemCode
    readonly severity: Severity
    readonly line: number
    readonly column: number
    readonly message: string
    readonly hint: string
  }[]
}
