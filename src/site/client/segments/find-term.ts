import type { SearchTerm } from '../../../model/search-term.ts'
import { homeOf, spansOf } from '../../../model/word-span.ts'
import type { OpenedSegment } from './opened-segments.ts'
import type { FiledStem, FormRecords, WordFile } from './word-file.ts'
import { isAsAsked, nearness } from './word-score.ts'

/** A form of a word of the index, which answers a word of a query. */
export interface Answer {
  readonly stem: string
  /** See `nearness`. */
  readonly nearness: number
  readonly isAsAsked: boolean
  readonly records: FormRecords
  /** Of the file. */
  readonly bytes: Uint8Array
}

/** What all segments hold of a word of a query. */
export interface FoundTerm {
  /** How many records hold it. */
  readonly count: number
  /** What answers it in each segment. */
  readonly answers: readonly (readonly Answer[])[]
  /** The printed words that were found. */
  readonly printed: readonly string[]
}

/**
 * Find a word of a query in all segments: words of the index that begin with its stem, or else the longest that it
 * begins with, as Pagefind takes it.
 *
 * @param isWhole whether the stem has to be the same
 */
export async function findTerm(
  term: SearchTerm,
  segments: readonly OpenedSegment[],
  isWhole = false,
): Promise<FoundTerm> {
  const { stem, files } = await filesOf(term.plain, segments)
  const stems = files.map((own) =>
    own
      .flatMap((file) => file.stems.map((filed) => ({ filed, file })))
      .sort((a, b) => (a.filed.stem < b.filed.stem ? -1 : 1)),
  )
  const answering = (test: (filed: string) => boolean) =>
    stems.map((own) => own.filter(({ filed }) => test(filed.stem)))
  const begun = answering((filed) => (isWhole ? filed === stem : filed.startsWith(stem)))
  const isFound = isWhole || begun.some((own) => own.length > 0)
  const most = isFound ? '' : longestStart(stem, stems.flat())
  const found = isFound ? begun : answering((filed) => most !== '' && filed === most)
  const answers = found.map((own) => own.flatMap((filed) => answersOf(filed, term.accented, stem)))
  return {
    count: answers.reduce((sum, own) => sum + countRecords(own), 0),
    answers,
    printed: [...new Set(found.flat().flatMap(printedAs))].sort((a, b) => a.length - b.length),
  }
}

interface StemInFile {
  readonly filed: FiledStem
  readonly file: WordFile
}

/** The stem of a word, and the files of each segment that may hold it. */
async function filesOf(
  word: string,
  segments: readonly OpenedSegment[],
): Promise<{ readonly stem: string; readonly files: readonly (readonly WordFile[])[] }> {
  const open = ({ overview: { files }, file }: OpenedSegment, texts: readonly string[]) => {
    const names = texts.flatMap((text) => {
      const home = homeOf(text, files)
      return [...spansOf(text, files), ...files.slice(home, home + 1)].map(({ name }) => name)
    })
    return Promise.all(Array.from(new Set(names), file))
  }
  const first = await Promise.all(segments.map((segment) => open(segment, [word])))
  const stem = stemIn(first.flat(), word)
  if (stem === word) return { stem, files: first }
  return { stem, files: await Promise.all(segments.map((segment) => open(segment, [word, stem]))) }
}

/** The stem of a printed word; itself where it is not known. */
function stemIn(files: readonly WordFile[], word: string): string {
  for (const { printed } of files) for (const [stem, words] of printed) if (words.includes(word)) return stem
  return word
}

/** The longest stem that a word begins with; nothing where there is none. */
function longestStart(word: string, stems: readonly StemInFile[]): string {
  return stems.reduce(
    (longest, { filed: { stem } }) =>
      stem.length > longest.length && word.startsWith(stem) ? stem : longest,
    '',
  )
}

function printedAs({ filed: { stem }, file: { printed } }: StemInFile): readonly string[] {
  return printed.get(stem) ?? [stem]
}

function answersOf({ filed, file }: StemInFile, asked: string, stem: string): readonly Answer[] {
  return filed.forms.map(({ form, records }) => ({
    stem: filed.stem,
    nearness: nearness(filed.stem, stem),
    isAsAsked: isAsAsked(asked, form),
    records,
    bytes: file.bytes,
  }))
}

/** How many records of a segment hold any of some words. */
function countRecords(answers: readonly Answer[]): number {
  const lists = answers.map(({ records }) => records.places).filter(({ length }) => length > 0)
  const [only] = lists
  if (only === undefined || lists.length === 1) return only?.length ?? 0
  const seen = new Uint8Array(Math.max(...lists.map((places) => places.at(-1) ?? 0)) + 1)
  for (const places of lists) for (const place of places) seen[place] = 1
  return seen.reduce((sum, one) => sum + one, 0)
}
