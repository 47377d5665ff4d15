import { wordCount } from '../../line-shape.ts'
import { readLabel } from '../read-label.ts'
import { talkBehind } from '../titles/other-things.ts'
import { capitalShare } from '../titles/title-case.ts'
import { titleLikeness } from '../titles/title-shape.ts'
import { firstPerson } from './first-person.ts'

// `The Harbour Conference, which takes place …`: a meeting, an office, a prize
const ofOffice =
  /\b(?:conference|workshop|symposium|meeting|competition|university|institute|laboratory|society|association|award|prize|committee|cent(?:er|re)|foundation|agency|directorate|initiative|programme?)$/i

// `Overview of the Tide Model`: what a figure shows
const ofDrawing =
  /^(?:(?:an?|the) )?(?:overview|illustrations?|effects?|examples?|comparisons?|visuali[sz]ations?|screenshots?|architecture|results?) (?:of|from)\b/i

const tellsDeeds =
  /^(?:\p{Lu}\S+ ){1,4}(?:published|presented|wrote|authored|won|gave|received|led|submitted)\s/u

const tellsWho =
  /(?:^|:\s)(?:(?:[Cc]o-?)?(?:[Ll]ed|[Aa]uthored|[Ww]ritten|[Ss]upervised|[Dd]eveloped) (?:by|with)|[Jj]oint work with|[Ii]n collaboration with|[Tt]ogether with)\s/u

/** Whether words taken from a sentence as a title can be one: no clause with a verb of its own, unless it asks. */
export function isPlainTitle(title: string, rule: string): boolean {
  // `Abstract: Why does it wait? The authors …`
  if (readLabel(title)) return false
  if (rule === 'title-which' && ofDrawing.test(title)) return false
  // `At the annual meeting of the Tide Society (TIDES), which begins on Monday`
  if (rule === 'title-which' && /^(?:At|During) (?:the|this|its|our)\b/.test(title)) return false
  if (talkBehind.test(title)) return false
  // `Monday ended with the Workshop on Slow Tides, which asks …`
  if (rule === 'title-which' && /^\p{Lu}\S+ \p{Ll}{2,}(?:ed|s) \p{Ll}/u.test(title)) return false
  // `Lee published three papers at the meeting, which show …`
  if (rule === 'title-then-this-paper' && tellsDeeds.test(title) && capitalShare(title) < 0.6) return false
  // `Led by Ann Lee and supervised with Bo Li, this paper …`, `A study of tone: Co-authored with Bo Li, this paper …`
  if (rule === 'title-then-this-paper' && tellsWho.test(title)) return false
  const asks = title.endsWith('?') && wordCount(title) <= 10
  // `Can a system say why it thinks so, and mean it? The authors …`: the question that the paper asks
  if (title.endsWith('?') && !asks && capitalShare(title) < 0.5 && !title.includes(':')) return false
  // `In their paper A title, Ann Lee and Bo Li show that …`
  if (rule === 'title-then-this-paper' && /^(?:In|With|For) (?:their|his|her|this|our|the|an?) /.test(title))
    return false
  if (
    (rule === 'title-which' ||
      rule === 'title-cited-acts' ||
      rule === 'title-our-paper' ||
      rule === 'titled-at-end' ||
      rule === 'paper-chosen-is' ||
      rule === 'see-title' ||
      rule === 'present-their-paper' ||
      rule === 'award-to-cited-title' ||
      rule === 'accepted-paper-is' ||
      rule === 'paper-in-order') &&
    (capitalShare(title) < 0.6 || /\b(?:papers?|article|study)\b/.test(title) || ofOffice.test(title))
  )
    return false
  if (rule === 'paper-titled-acts') return capitalShare(title) === 1
  const least =
    rule === 'for-their-paper' || rule === 'see-title' || (rule === 'title-then-this-paper' && !asks) ? 2 : 1
  if (titleLikeness(title, true) < least || (firstPerson.test(title) && capitalShare(title) < 0.8))
    return false
  const isClause = /\b(?:is|are|was|were|has|have|had|will|would)\b/.test(title)
  // `Notes of the jury: Speech is, at its simplest, a search. This paper makes that plain.`
  // `All models show such values — a challenge for every chip. This paper shows why.`
  // `A chart usually needs many soundings. This paper makes do with one.`
  const tellsHabit = /\b(?:usually|often|typically|generally|always|commonly|normally|rarely) \p{Ll}+s?\b/u
  // `Steering a fleet requires knowing its crews, and when they sleep. This paper asks them.`
  const tellsNeed = /\b(?:requires?|remains?|depends? on|rel(?:y|ies) on|suffers? from|lacks?|struggles?)\b/
  // `Charts can greatly ease the work of crews who have none. This paper draws some.`
  const tellsChance = /\b(?:can|could|may|might|should|must) (?:\p{Ll}+ly )?\p{Ll}{2,}\b/u
  // `The older lamp paper does touch on fog, and uses a lamp to see it. This paper …`
  const tellsWhatIsDone =
    /\b(?:does|do|did) (?:not )?\p{Ll}{3,}\b|, (?:and|but) \p{Ll}{3,}s (?:an?|the|its|their)\b/u
  const isSaid =
    isClause ||
    / [—–] /.test(title) ||
    [tellsHabit, tellsNeed, tellsChance, tellsWhatIsDone].some((pattern) => pattern.test(title))
  if (rule === 'title-then-this-paper' && isSaid && capitalShare(title) < 0.6) return asks
  return asks || title.includes(': ') || !isClause
}

// `The award went to Ann Lee for her NSDI 2009 paper `
const honoursPaper = /\b(?:award|prize)\b[^.]{0,60}\b(?:to|by)\s[^.]{3,200}\bpaper,?\s*$/i

const holdsVerb = /\b(?:is|are|was|were|has|have|had|will|would|that|which|and (?:is|was|has))\b/

/** Words that end the sentence in which a prize was given for the paper. */
export function isShortTitle(
  title: string,
  rule: string,
  { input, index, 0: whole }: RegExpMatchArray,
): boolean {
  const end = (index ?? 0) + whole.length
  const count = wordCount(title)
  return (
    rule === 'for-their-paper' &&
    // `Partitioned indexes for ships`: in sentence case it must be more than two words
    (capitalShare(title) === 1
      ? count === 2 || count === 3
      : count >= 3 && count <= 12 && !holdsVerb.test(title)) &&
    !ofOffice.test(title) &&
    /^\.(?:\s|$)/.test((input ?? '').slice(end, end + 2)) &&
    honoursPaper.test((input ?? '').slice(0, end - title.length).replace(/(?<=\b\p{Lu})\./gu, ''))
  )
}

/** Whether words in sentence case only happen to stand before `The authors …`. */
export function isSentenceBefore(title: string, after: string): boolean {
  return (
    /^[.,]?\s*[Tt]he authors?\b/.test(after) &&
    capitalShare(title) < 0.6 &&
    !title.endsWith('?') &&
    (title.includes(',') || !title.includes(': '))
  )
}
