import { wordCount } from '../../line-shape.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, isOfTwoParts, saysPaper, titleLikeness } from '../titles/title-shape.ts'
import { firstPerson } from './first-person.ts'
import { isNamedPaper, namesOther } from './named-before.ts'
import { isShownAsArt, toldInTalk, wonAsArt } from './other-works.ts'
import { acting, ask, hinting, refusing, refusingUnnamed, telling } from './quotation-table.ts'
import type { Quotation } from './quotations.ts'
import { isSpeech } from './speech.ts'
import { thesisAfter } from './theses-and-courses.ts'

const tells = ask(telling)
const acts = ask(acting)
const hints = hinting.map(ask)
const refuses = ask(refusing)
const refusesUnnamed = ask(refusingUnnamed)
/** What tells by itself counts as much as two hints. */
const enough = 2

// `Keynotes`, `Keynote 1`: what is quoted under it are talks
const ofTalks = /\b(?:key ?notes?|plenar(?:y|ies)|invited (?:talks?|speakers?)|tutorials?)\b/i

// `The panel on the right to be forgotten`: what precedes a quotation mark by chance
const ofMeeting =
  /^(?:the|this|our|an?) (?:\p{Ll}+ )?(?:panel|session|talk|keynote|workshop|tutorial|discussion|debate)\b/iu

/** Where a quotation stands. */
interface Surroundings {
  readonly before: string
  readonly after: string
  readonly kind: 'prose' | 'caption'
  /** The heading above. */
  readonly section: string
}

/**
 * Weigh what stands inside and round a quotation: whether it is the title of a paper.
 *
 * @param before what stands before the opening quote, 120 characters at most
 * @param after what stands behind the closing quote, 200 characters at most
 * @param least how many cues words need that look like a title
 */
export function isPaperQuotation(
  quotation: Quotation,
  before: string,
  after: string,
  kind: 'prose' | 'caption',
  section: string,
  least = 1,
): boolean {
  const inside = quotation.words.trim()
  const title = bareTitle(inside)
  if (!canBeQuoted(title)) return false
  const isNamed = isNamedPaper(before)
  if (namesOtherWork(before, after, isNamed, section)) return false
  if (isSpeech(title, before, after) || namesOther(before) || isPhrase(inside, title, before)) return isNamed
  if (isSentence(inside, title)) return false
  return weigh(quotation, title, { before, after, kind, section }, isNamed, least)
}

/** Whether words can be a title, wherever they stand in quotes. */
function canBeQuoted(title: string): boolean {
  const count = wordCount(title)
  return (
    count >= 2 &&
    title.length >= 8 &&
    /^[“"‘]?[\p{Lu}\p{N}$\\]|^\p{Ll}+[\p{Lu}\d]|^[a-z]+[-:]/u.test(title) &&
    !saysPaper.test(title) &&
    // `Best Paper Award`, `Innovation of the Year`, `Best of CHI`, `the “Students’ Choice”`
    !/\b(?:best|outstanding|distinguished)\b.*\b(?:paper|award)\b/i.test(title) &&
    !(/\baward$/i.test(title) && count < 8) &&
    // `“Findings of the ACL: EMNLP 2021”`: where papers appeared
    !/^(?:findings|proceedings) of the\b/i.test(title) &&
    !/\bof the (?:day|week|month|quarter|year|decade)$/i.test(title) &&
    !(/^(?:best|top|most|young|rising)\b(?!-)/i.test(title) && count < 7 && !/[:?]/.test(title)) &&
    !(/\bchoice$/i.test(title) && count < 6) &&
    // `the “Top-3 topics of interest”`
    !/^top[ -]\d{1,3}\b.*\b(?:topics?|trends?|lessons?|picks?|moments?)\b/i.test(title)
  )
}

/** Whether the words round a quotation, or the heading above, say that it is something else than a paper. */
function namesOtherWork(before: string, after: string, isNamed: boolean, section: string): boolean {
  return (
    refuses(before, after) ||
    (!isNamed && (refusesUnnamed(before, after) || isShownAsArt(before, after))) ||
    wonAsArt(before, after) ||
    thesisAfter.test(after) ||
    toldInTalk.test(after.slice(0, 80)) ||
    (ofTalks.test(section) && !/\bpapers?\b/i.test(before + after.slice(0, 80)))
  )
}

/** Whether a quotation is a phrase of a text or somebody's words rather than a title. */
function isPhrase(inside: string, title: string, before: string): boolean {
  return (
    // `they stand for a “hard-won calm in the archive”`: a phrase in small letters throughout
    (/\b(?:an?|the|of|as)\s*[“"]?$/.test(before) && /^\p{Ll}+-/u.test(title) && capitalShare(title) < 0.2) ||
    // `« Nous avons lu les cas difficiles. »`: speech in other languages
    /^(?:nous|je|on|c[’']est|il|elle|ils|wir|ich|es|sie|noi|abbiamo|nosotros|hemos)\s.*[.!]$/i.test(inside)
  )
}

/** Whether a quotation is made of sentences, or somebody speaks in it. */
function isSentence(inside: string, title: string): boolean {
  return (
    (firstPerson.test(inside) && !/[:?]/.test(inside) && capitalShare(title) < 0.7) ||
    (/(?<!\b(?:U\.S|U\.K|E\.U|U\.N|D\.C|vs))[.!]\s+\p{Lu}/u.test(inside) && !isOfTwoParts(inside)) ||
    (/\.$/.test(inside) && wordCount(title) > 14 && /\b(?:is|are|was|have|has|will|can)\b/.test(inside))
  )
}

const calledPaper = /^[”"’]?\s+(?:research )?(?:paper|preprint)\b/i

/** Hold the cues round a quotation against what its words look like. */
function weigh(
  quotation: Quotation,
  title: string,
  { before, after, kind, section }: Surroundings,
  isNamed: boolean,
  least: number,
): boolean {
  const count = wordCount(title)
  const shape = titleLikeness(title, true)
  // `“Gliders that never land” goes the other way`, and not `“Rubber duck debugging” is a trick`
  const titled =
    shape >= 2 ||
    (capitalShare(title) >= 0.7 && count >= 3) ||
    (/^\W*$/.test(before) && !/^\W*(?:is|are|was|were)\b/.test(after))
  // `the “Sails in Soft Wind” paper`, and not `the “few-sail” paper`, which has another title
  const called = calledPaper.test(after) && count >= 4 && capitalShare(title) >= 0.6
  const told = tells(before, after) || (titled && acts(before, after)) || called
  const cues =
    isNamed || told || isSetApart(title, before, after)
      ? enough
      : hints.filter((hint) => hint(before, after)).length +
        (title.includes(': ') && actsOn.test(after) ? 1 : 0) +
        (shape === 3 && /\b(?:in|of|with|from|a|an|the)\s*[“"]?$/i.test(before) ? 1 : 0) +
        (kind === 'caption' && isDepicted(before, count) ? 1 : 0) +
        (sectionKind(section) === 'papers' ? 1 : 0)
  // `“Hang on a minute.”`, `“Why was it refused?”`: what somebody says or asks
  if (
    cues === 0 &&
    /[.!?]$/.test(quotation.words.trim()) &&
    capitalShare(title) < 0.6 &&
    !title.includes(':')
  )
    return false
  if (cues === 0 && /[.!]$/.test(quotation.words.trim()) && count > 6 && capitalShare(title) < 1) return false
  if (quotation.open && !quotation.cased)
    return shape >= 2 && !ofMeeting.test(title) && (kind === 'caption' || tells('', after) || acts('', after))
  if (sectionKind(section) === 'other' && cues < enough) return false
  if (/\b(?:is|are|was|were)\b/.test(title) && !/[:?]/.test(title)) return cues >= enough
  // `“A title” asks`, at the beginning of a paragraph
  const opens = /^\W*$/.test(before) ? (/^[”"]\s+\p{Ll}+(?:s|ed)\s/u.test(after) && count >= 3 ? 2 : 1) : 0
  if (shape === 3) return cues + opens >= 1
  if (shape >= 2) return cues + opens >= least
  return cues + (opens > 1 ? opens : 0) >= enough
}

// `“A word: what it means” regularizes the end of sentences`
const actsOn = /^[”"]\s+(?!(?:sessions|slides|videos|talks|workshops|posters|series)\b)\p{Ll}{3,}s\s+\p{L}/u

/** `A sail from “…”`, `The author of “…”` */
function isDepicted(before: string, count: number): boolean {
  return (
    /\b(?:from|in|according to)\s*$/i.test(before) ||
    (/\b(?:of|by|for|behind)\s*$/i.test(before) && count >= 4)
  )
}

/** `(“A Title in Full”)`, `In “A title”, the`, or Latin letters amid another script */
function isSetApart(title: string, before: string, after: string): boolean {
  return (
    (/\(\s*$/.test(before) &&
      /^[”"’]?\)/.test(after) &&
      capitalShare(title) >= 0.7 &&
      wordCount(title) >= 4) ||
    (/(?:^|[.!?]\s+|\b(?:but|and|while),?\s+)in\s*$/i.test(before) && /^[”"’]?,\s+\p{L}/u.test(after)) ||
    isAmidOtherScript(title, before + after)
  )
}

/** Words in title case and Latin letters amid a text in another script. `「A Title in English」は、…` */
function isAmidOtherScript(title: string, around: string): boolean {
  if (wordCount(title) < 3 || capitalShare(title) < 0.7) return false
  const others = around.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu,
  )
  const latin = around.match(/\p{Script=Latin}/gu)
  return (
    (others?.length ?? 0) > (latin?.length ?? 0) && !/\P{Script=Latin}/u.test(title.replace(/[^\p{L}]/gu, ''))
  )
}
