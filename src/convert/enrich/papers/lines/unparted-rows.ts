import { wordCount } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, isFree, type Reading, textAt } from '../../reading.ts'
import { addListed } from '../add-listed.ts'
import { isOtherSection } from '../list-context.ts'
import { numbered } from '../lists/list-rows.ts'
import { canBeTitle } from '../titles/can-be-title.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { withinTrimmings } from '../titles/trimmings.ts'
import type { Cut } from './cut.ts'
import { numberCell } from './placed-rows.ts'

/** No entry is longer, in characters. */
const longestEntry = 700

const titleBefore = '^(?<title>\\S.{8,250}?[^\\s:;,|/·•–—-])\\s+'
const family = "(?:(?:van|von|de|der|den|di|da|la|le|dos|del|bin|el) ){0,3}\\p{Lu}[\\p{L}’'-]+"
// `A title in full Ann B. van Lee`: two words with a capital, with initials and particles between
const nameBehind = new RegExp(
  `${titleBefore}(?<name>\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\.? ){0,2}${family})$`,
  'u',
)
// `A title in full A. B. Lee`
const initialsBehind = new RegExp(`${titleBefore}(?<name>(?:\\p{Lu}\\.[ -]?){1,3} ?${family})$`, 'u')

// `A title in full (Tide learning) Ann B. Lee`: its topic in brackets ends the title
const behindTopic =
  /^(?<title>\S.{8,250}?)\s+\((?:\p{L}[\p{L}-]*[ ,]+)+\p{L}[\p{L}-]*\)\s+(?<name>\p{Lu}[^()]{4,60})$/u

// three words and two with a capital before a comma or the like
const mayBeUnparted =
  /[^\s,;:|]\s(?:[^\s,;:|]+\s){2}(?:\p{Lu}\S* )+\p{Lu}[\p{L}’'-]+[\d*†‡§¶]*(?:\s\([^()]*\))?(?:,| and | & | et\.? al)/u

// `Panel discussion with`, `Program chairs`, `Keynote speakers`: what stands before people who are no authors
const beforePeople =
  /\b(?:by|with|from|and|of|for|to|at|in|on|the|an?|chairs?|speakers?|organi[sz]ers?|committees?|editors?|panel(?:ist)?s?|hosts?|moderators?|members?|reviewers?|students?|professors?|winners?|authors?|fellows?|team|honou?rees|recipients)$/i

interface UnpartedCut extends Cut {
  /** That the first name is one is told by an initial, a mark, or the small letters of the title. */
  readonly isSure: boolean
}

/**
 * Find papers in lists whose titles and authors have nothing but a space between, as captures leave what was set in two
 * styles: where what stands before the first comma ends in a name in nearly all entries. `2. A Title in Full Ann Lee, Bo Li`
 */
export function findUnpartedRows(reading: Reading): void {
  const listed = reading.rows.flatMap(({ text, cue }, row) =>
    (cue.type === 'bullet' || cue.type === 'plain') && text.length < longestEntry && isFree(reading, row)
      ? [{ row, text }]
      : [],
  )
  if (!listed.some(({ text }) => mayBeUnparted.test(text) && beforeNames(text))) return
  const entries = listed.flatMap(({ row, text }) => {
    const entry = isOtherSection(reading, row) ? null : beforeNames(text)
    return entry ? [{ row, ...entry }] : []
  })
  // `Old Maps A. Lee, B. Li`: where people go by initials, no name begins before them
  const byInitials = entries.some(({ rest }) => /^,? (?:and |& )?\p{Lu}\./u.test(rest))
  const cuts = entries.flatMap(({ row, head, rest }) => {
    const cut = cutHead(head, rest, byInitials)
    return cut ? [{ row, cut }] : []
  })
  const sure = cuts.filter(({ cut }) => cut.isSure)
  const least = sure.some(({ row }) => isItem(reading, row)) ? 1 : sure.length > 0 ? 2 : 3
  if (cuts.length < least || cuts.length * 5 < entries.length * 4) return
  for (const { row, cut } of cuts) addCut(reading, row, cut)
  if (cuts.length < 2) return
  const ofTable = cuts.filter(({ row }) => numberCell.test(textAt(reading, row))).length * 3 > cuts.length * 2
  const others = cuts.filter(({ cut }) => cut.authors.partial).length
  // `A title in full Ann Lee`, `A title in full Lee et al.`, beside the others
  for (const row of cuts.flatMap(({ row }) => [row - 2, row - 1, row + 1, row + 2])) {
    const text = textAt(reading, row)
    if (!isFree(reading, row) || !(isItem(reading, row) || (ofTable && numberCell.test(text)))) continue
    const item = bareItem(text)
    const cut = cutHead(item, '', byInitials) ?? (others > 1 ? cutAtLastFamily(item) : null)
    if (cut) addCut(reading, row, cut)
  }
}

const lastFamily = new RegExp(`${titleBefore}(?<name>${family}) et\\.? al\\.?$`, 'u')

/** `A title in full Lee et al.`: one family name stands before the others. */
function cutAtLastFamily(item: string): Cut | null {
  const { title: printed = '', name = '' } = lastFamily.exec(item)?.groups ?? {}
  const title = bareTitle(printed)
  return nameLikeness(name) === 1 &&
    wordCount(title) >= 3 &&
    titleLikeness(title, true) >= 1 &&
    canBeTitle(title)
    ? {
        title,
        authors: { names: [{ name }], partial: true, certainty: 0.5 },
        rule: 'title-before-names-without-a-mark',
      }
    : null
}

function isItem(reading: Reading, row: number): boolean {
  return reading.rows[row]?.cue.type === 'bullet' || numbered.test(textAt(reading, row))
}

function addCut(reading: Reading, row: number, cut: Cut): void {
  claim(reading, row, 'paper', cut.rule)
  addListed(reading, row, cut)
}

// `… Ann Lee and Bo Li In Proceedings of the 33rd Symposium on Tides, Delft, Aug 2024`: where it appeared
const inProceedings =
  /(?<=\p{Ll})[.,]?\s+(?:[Tt]o appear )?[Ii]n:?\s+(?:the )?(?:Proc(?:eedings|\.)|Findings|Transactions) .*$/u

function bareItem(text: string): string {
  const { from, to } = withinTrimmings(text)
  return text.slice(from, to).replace(numbered, '').replace(inProceedings, '').trim()
}

/** The last word in small letters that no list of names holds, and all before it. */
const upToLastWord = /^.*\s(?!(?:others|colleagues)\b)\p{Ll}{5,}(?=[\s,.:;?!)])/u

/** What stands before the comma or “and” from which on a row is names, and the rest; null where it ends in none, or has nothing else. */
function beforeNames(text: string): { readonly head: string; readonly rest: string } | null {
  // `“A title,” Ann Lee, Bo Li`: the quotation tells where the title ends
  if (!/,| and | & | et\.? al/.test(text) || /^[“"][^“”"]{8,250}[”"]/.test(text)) return null
  const bare = bareItem(text)
  const start = upToLastWord.exec(bare)?.[0].length ?? 0
  const others = /\set\.? al\.?$/.exec(bare)
  for (const { 0: sign, index } of bare.slice(start).matchAll(/,(?=\s)|\s(?:and|&)(?=\s)/g)) {
    const at = start + index
    const behind = readNames(bare.slice(at + sign.length))
    if (behind?.certainty !== 1) continue
    // `Better Piers and Growth Ann Lee et al.`: the “and” is the title's
    if (others && sign !== ',' && behind.names.length === 1) continue
    const head = bare.slice(0, at)
    if (!isOneName(head)) return { head, rest: bare.slice(at) }
    if (readNames(head)) return null
  }
  return others ? { head: bare.slice(0, others.index), rest: others[0] } : null
}

/** Whether a text is a name and no title with a name behind it, which takes five words at least. */
function isOneName(text: string): boolean {
  return wordCount(text) < 5 || (/\s\p{Ll}/u.test(text) && readNames(text) !== null)
}

/** Cut what stands before names into the title and the first name: its last two words, but for initials and particles. */
function cutHead(printed: string, rest: string, byInitials: boolean): UnpartedCut | null {
  // Marks of places stand behind the name; digits of the title are its own.
  const head = printed
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/[\d*†‡§¶,]+$/, '')
    .trim()
  const match =
    (head.includes(')') ? behindTopic.exec(head) : null) ??
    (byInitials ? initialsBehind.exec(head) : null) ??
    nameBehind.exec(head)
  const { title: words = '', name = '' } = match?.groups ?? {}
  const title = bareTitle(words)
  if (nameLikeness(name) !== 2 || wordCount(title) < 3 || beforePeople.test(title)) return null
  const likeness = titleLikeness(title, true)
  const isPlace =
    likeness < 2 && words.split(/[\s,]+/).some((word) => organisationWords.has(word.toLowerCase()))
  const authors = isPlace ? null : readNames(`${name}${rest}`)
  if (authors?.certainty !== 1 || likeness < 1 || !canBeTitle(title)) return null
  const isSure = /^\p{Lu}\./u.test(name) || /[\d*†‡§¶]$/.test(printed) || capitalShare(title) < 0.6
  return { title, authors, isSure, rule: 'title-before-names-without-a-mark' }
}
