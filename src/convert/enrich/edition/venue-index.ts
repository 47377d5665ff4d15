import { wordFinder } from '../../../model/letters.ts'
import type { Venue } from '../../../model/vocabulary.ts'

/** How a table of venues is asked: one pattern for each way in which a venue is named. */
export interface VenueMatcher {
  readonly short: string
  /** The short form with a year beside it: groups `year`, `two`, `mark`, `glued`, `before`, and `short` for `KDD17` and `KDD 17:`. */
  readonly dated: RegExp
  /** The short form alone; behind its society, behind what is done there or before its award where it is also a common word: `ACM CCS`, `presented at CHI`, `the RSS Test of Time Award`. */
  readonly alone: RegExp
  readonly full: RegExp
  /** The year before the first edition, where editions are numbered year by year. */
  readonly numberedFrom: number | null
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A year that a round-up can name, as the source of a regular expression. */
export const year4 = '(?:19[89]\\d|20[0-4]\\d)'

/** A venue that a text may name, and which of its patterns may match: of most venues it holds the words of one only. */
export interface PossibleVenue {
  readonly matcher: VenueMatcher
  /** Whether it may hold the short form, which `dated` and `alone` look for. */
  readonly short: boolean
  /** Whether it may hold what `full` looks for. */
  readonly full: boolean
}

/** The venues of a vocabulary, found by the words of their names. */
export interface VenueIndex {
  /** The venues that a text may name: those of which it holds a telling word. */
  readonly among: (text: string) => PossibleVenue[]
}

/** A word without which a name of a venue cannot stand, and the patterns that look for that name. */
interface TellingWord {
  readonly word: string
  readonly tells: 'short' | 'full'
}

/** Prepare the venues of a vocabulary for asking; done once for all captures. */
export function venueIndex(venues: readonly Venue[]): VenueIndex {
  const shared = sharedWords(venues)
  const telling = venues.flatMap((venue) => {
    const matcher = matcherOf(venue)
    return tellingWords(venue, shared).map(({ word, tells }) => ({ word, tells, matcher }))
  })
  const byWord = Map.groupBy(telling, ({ word }) => word)
  const knownWords = wordFinder(byWord.keys())
  return {
    among: (text) => {
      const found = new Map<VenueMatcher, PossibleVenue>()
      const add = (word: string) => {
        for (const { matcher, tells } of byWord.get(word) ?? [])
          found.set(matcher, { matcher, short: false, full: false, ...found.get(matcher), [tells]: true })
      }
      for (const word of knownWords(text)) {
        const lower = word.toLowerCase()
        add(word)
        if (lower !== word) add(lower)
      }
      return [...found.values()]
    },
  }
}

/** A word of each name: of short forms in their own letters, of full names the one that fewest names share. */
function tellingWords(
  { short, also, names, common }: Venue,
  shared: ReadonlyMap<string, number>,
): TellingWord[] {
  const rarest = (name: string) =>
    lettersOf(name.toLowerCase()).reduce(
      (a, b) => ((shared.get(b) ?? 0) < (shared.get(a) ?? Number.POSITIVE_INFINITY) ? b : a),
      '',
    )
  const longest = (form: string) => lettersOf(form).reduce((a, b) => (b.length > a.length ? b : a), '')
  const own = [short, ...also].map(longest)
  const shorts = [...own, ...own.filter(isUnmistakable).map((word) => word.toLowerCase())]
  // `Conference on KR`: what is asked for with the full names of a common word
  const fulls = [...names.map(rarest), ...(common ? shorts : [])]
  return [
    ...shorts.map((word) => ({ word, tells: 'short' as const })),
    ...fulls.map((word) => ({ word, tells: 'full' as const })),
  ]
}

/** Whether a short form is long enough to be known in other letters too: `Recsys`, `InterSpeech`, `Neurips`, `Usenix Security`. */
function isUnmistakable(short: string): boolean {
  return /^\p{L}{6,}(?: \p{L}+)?$/u.test(short) && /\p{L}\p{Lu}/u.test(short)
}

/** A short form as the source of a pattern; a long one in any letters after a capital. */
function shortPattern(short: string): string {
  if (!isUnmistakable(short)) return escapeRegExp(short)
  const [first = '', ...rest] = short
  return (
    first.toUpperCase() + rest.map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('')
  )
}

function lettersOf(text: string): string[] {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => word)
}

/** How many names of a vocabulary hold a word. */
function sharedWords(venues: readonly Venue[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of venues.flatMap(({ names }) =>
    names.flatMap((name) => [...new Set(lettersOf(name.toLowerCase()))]),
  ))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function matcherOf(venue: Venue): VenueMatcher {
  const shorts = [venue.short, ...venue.also].map(venue.common ? escapeRegExp : shortPattern).join('|')
  const meetings = venue.common
    ? [`(?:Meeting|Conference|Symposium|Workshop) (?:of|on) (?:the )?${shorts.split('|')[0]}(?![\\p{L}\\d])`]
    : []
  const fulls = [
    ...meetings,
    ...venue.names.map((name) =>
      escapeRegExp(name)
        .replace(/ and /g, ' (?:and|&) ')
        .replace(/,? /g, (gap) => (gap === ', ' ? ',? ' : '[\\s-]+')),
    ),
  ].join('|')
  return {
    short: venue.short,
    dated: new RegExp(
      `(?<![\\p{L}\\d*-])(?:${shorts})(?:\\s*[-–—:/,(]?\\s*(?<year>${year4})(?!\\d)|\\s?['’‘](?<two>\\d\\d)(?!\\d)|\\s(?<mark>\\d\\d)['’](?!\\w)|(?<glued>${year4})|(?:-?|\\s(?=\\d\\d\\s*(?:$|[:,.)–—])))(?<short>[0-3]\\d|9\\d)(?![\\d\\p{L}]|[.-]\\d))|(?<!\\d|[Ss]ince |\\d, |(?:nearly|almost|over|than|approximately|roughly) )(?<before>${year4})\\s+(?:[\\p{L}/]+\\s+){0,3}(?:${shorts})(?![\\p{L}\\d])`,
      'gu',
    ),
    alone: venue.common
      ? new RegExp(
          `(?<=\\b(?:ACM|IEEE|USENIX|(?:published|presented|accepted|appear(?:s|ed|ing)?) (?:at|to))\\s)(?:${shorts})(?![\\p{L}\\d/@-])|(?<=\\b[Tt]he\\s)(?:${shorts})(?=\\s(?:Test[ -]of[ -]Time|Best (?:Student )?Paper) Award)`,
          'gu',
        )
      : new RegExp(`(?<![\\p{L}\\d/@.-])(?:${shorts})(?![\\p{L}\\d/@-])`, 'gu'),
    full: new RegExp(`(?<!\\p{L})(?:${fulls})(?!\\p{L})`, 'giu'),
    numberedFrom: venue.numberedFrom ?? null,
  }
}
