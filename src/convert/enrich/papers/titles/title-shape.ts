import { remember } from '../../../../model/remember.ts'
import { endsSentence, holdsSentenceBreak, isDateLine, wordCount, words } from '../../line-shape.ts'
import { titleWords } from '../../names/name-words.ts'
import { readNames } from '../../names/read-names.ts'
import { sparing } from '../../sparing-pattern.ts'
import { withinTrimmings } from './trimmings.ts'

/** What may stand round a printed title and is no part of it. `12. “A title”*` */
const before =
  /^(?:\s*(?:(?:(?:and|paper|short|long|video|slides|talk|pdf|abstract|poster)\s+){3,}(?=\S)|\[\d+(?:\.\d{4,5}(?:v\d+)?)?\]|#\s?\d+[.:)]?|paper\s*:|\(?\d{1,3}(?:\)\.|[.):])(?!\d)|\d{1,3}\/(?=\s)|\d{1,2}[:.]\d\d(?:\s*[-–—]\s*\d{1,2}[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: \|)?(?: (?:paper|talk)\b)?|no\.\s*\d+[.:]?|spot\s*#\s*\d+\s*[-:–—]?|\[\d{1,3} ?min(?:ute)?s?\]|\((?:for )?(?:19|20)\d\d\)(?=\s)|\d{1,2}[A-Z]?-\d{1,3}:|\p{Extended_Pictographic}\uFE0F?(?=\s)|\[(?:industry|oral|poster|spotlight|demo|workshop|findings|main|journal|short|long|best|outstanding|honou?rable mention)[^\]]{0,20}\]|\[\p{L}[\p{L}&-]{2,11}(?: |[’'])?(?:20)?\d\d\](?=\s\S)|\((?:oral|poster|spotlight|demo)[^()]{0,40}\):?|(?:paper|poster|talk|oral|spotlight)\s+#?\d+\s*[:.|–—-]|(?:(?:virtual|live|on-?line|mon|tue|wed|thu|fri|sat|sun)\s+)?(?:oral|poster|spotlight)(?: (?:presentation|session)(?: \d{1,2}[a-z]?(?:\.\d)?)?)?\s*:|first:|(?:shameless )?plug:|(?:first|next) up:|(?:second|third|fourth|fifth|last|finally|lastly):|(?:finally|lastly),)\s*)+/iu
// `9:40 paperA title`: the kind is glued to the title
const kindGlued = /(?<=^\d{1,2}[:.]\d\d.{0,24} )(?:[Pp]aper|[Tt]alk)(?=\p{Lu})/u
const after =
  /(?:\s*(?:\((?:pages?|pp?\.?)\s\d{1,5}(?:\s?[–-]\s?\d{1,5})?\)|\|\s*\P{L}{0,4}(?:virtual\s+)?(?:poster|oral|spotlight|paper|video|code|talk)s?(?:\s+(?:presentation|session|paper|talk)s?)?(?:\s*\|.*)?|[–—-]\s(?:oral|spotlight|poster)(?:\s(?:presentation|paper|talk))?(?=\s*$)|\[(?:[\p{L}\d]+[ -]){0,3}(?:paper|pdf|abstract|link|code|video|arxiv|project|slides|poster|blog|website|talk|industry|oral|spotlight|demo|short|long|regular|invited)[^\]]*\]|\[\d{1,2}\]|\((?:see [^()]{1,30}|(?:paper|pdf|arxiv|code|github|models?|weights|data|dataset|blog|project|video|demo|slides|website|page|tweet)(?:\s*[/|,&+]\s*(?:paper|pdf|arxiv|code|github|models?|weights|data|dataset|blog|project|video|demo|slides|website|page|tweet))*|(?:demo )?video|(?:experiments?(?: (?:&|and) (?:analysis|benchmarks?))?|vision|industr(?:y|ial)|survey|demo(?:nstration)?|full|long|short|regular|research|applications?|reproducibility|main(?: conference)?|findings|workshop)(?: (?:track|papers?))?|paper(?: #?\d+)?|pdf|link|code|video|arxiv|(?:remote|virtual|online|in[- ]person|recorded)(?: (?:presentation|talk|poster|paper))?|(?:short |long |invited )?(?:oral|spotlight|poster|talk)(?: (?:presentation|paper))?|(?:best|outstanding|honou?rable|runner|notable|top[ -]\d)[^()]{0,40}|thanks[^()]{0,40}|one of [^()]{0,60}|\p{Lu}[\p{L}&-]+ ?['’]\d\d\b[^()]{0,30}|(?:event|paper|poster|id) ?#? ?\d+|opens in (?:a )?new (?:tab|window))\)|\[\[[^\]]{1,30}\]\]|(?<=[”"\]]|\p{Extended_Pictographic}\uFE0F?)\s*(?:best|outstanding|distinguished|honou?rable)(?: \p{L}+){0,3} (?:paper|mention|award)))+\s*$/iu

// `A title (2004)`
export const yearBehind = /(?<=\S)\s*\((?:19|20)\d\d\)\s*$/
// `A title, CVPR 2005`, `A title, ACM CHI ’19`, `A title (NeurIPS 2020)`, `A title [ICML 2021]`: where and when it appeared
const venueBehind =
  /(?:,\s+(?=\S*\p{Lu}\S*\p{Lu})(?:\p{Lu}[\p{L}&/+-]*\s*){1,3}(?:[’']\d\d|(?:19|20)\d\d)|\s+[([](?=\S*\p{Lu}\S*\p{Lu})(?:\p{Lu}[\p{L}&/+-]*\s*){1,3},?\s*(?:[’']\d\d|(?:19|20)\d\d)[\])])\.?\s*$/u

// `A title on Wednesday, October 27th`, `A title on Tuesday`: when it is shown
const shownOn =
  /\s+on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:\p{Lu}\p{L}{2,8}\.? )?\d.*| (?:morning|afternoon|evening))?$/u
// `A title ORAL`: how it was shown, in capitals
const kindInCapitals = /(?<=\p{Ll}\S*) (?:ORAL|POSTER|SPOTLIGHT)$/u

const closing = /(?:[\s*†‡,.;:–—|]|(?![©®™])\p{Extended_Pictographic}\uFE0F?)+$/u

/**
 * A printed title freed of what lists put round it: list number, quotes, asterisk, comma, full stop, `| Virtual Poster`.
 *
 * @example
 * bareTitle('3. “Can it be so?”*') // => 'Can it be so?'
 */
export const bareTitle = remember((text) => {
  let title = text.trim()
  for (let previous = ''; previous !== title; ) {
    previous = title
    const { from, to } = withinTrimmings(title)
    title = unquoted(title.slice(from, to))
  }
  return title
})

/** Without a closing quote at the end whose opening one the capture lost. `A title”` */
function withoutLostQuote(title: string): string {
  return /^[^“”"„«»]+[”»][.,]?$/.test(title.slice(0, 400)) ? title.replace(/[”»][.,]?$/, '') : title
}

function unquoted(text: string): string {
  const shown = mayBeShownOn(text) ? text.replace(shownOn, '') : text
  const inner = withoutAfter(withoutKind(withoutPreprint(shown.trim())).replace(before, ''))
    .replace(kindInCapitals, '')
    .replace(/^title\s*:\s*/i, '')
    .replace(/,$/, '')
  let title = (
    /[\d)\]]\.?\s*$/.test(inner.slice(-4)) ? inner.replace(yearBehind, '').replace(venueBehind, '') : inner
  ).trim()
  for (let previous = ''; previous !== title; ) {
    previous = title
    title = withoutAfter(title)
    for (let end = closing.exec(title.slice(-4)); end; end = closing.exec(title.slice(-4)))
      title = title.slice(0, -end[0].length)
    title = title.replace(/^[\s*–—|•·]+/u, '').trim()
    title = withoutLostQuote(title)
    const quoted = /^[“"«„](?<inside>[^“”"«»]+)[”"»]$/u.exec(title) ?? /^[‘'](?<inside>.+)[’']$/u.exec(title)
    if (quoted?.groups) title = (quoted.groups['inside'] ?? '').trim()
  }
  return title
}

// `A title arxiv:2211.01477 📈 408`: the number of the preprint, and what a machine counted
const preprintBehind = /\s+arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?[^\p{L}]*$/iu

const { mayMatch: mayBeShownOn } = sparing(shownOn)
const { mayMatch: mayNamePreprint } = sparing(preprintBehind)
const { mayMatch: mayGlueKind } = sparing(kindGlued)

function withoutPreprint(text: string): string {
  return mayNamePreprint(text) ? text.replace(preprintBehind, '') : text
}

function withoutKind(text: string): string {
  return mayGlueKind(text) ? text.replace(kindGlued, '') : text
}

/** Without what `after` finds; what it looks for in all of a text shows at its end. */
function withoutAfter(text: string): string {
  const mayEnd = /(?:[)\]]|paper|mention|award|oral|spotlight|poster|ntation|talk)$/i.test(
    text.trimEnd().slice(-9),
  )
  return mayEnd || text.includes('|') ? text.replace(after, '') : text
}

/** No title ends in such a word. */
const endsOpen =
  /\b(?:and|or|the|a|an|of|for|to|with|by|in|from|at|as|is|are|include|includes|Dr|Prof|Mrs?|Ms)$/
// `Session chair: Ann Lee`, `Organizers include: …`
const roleLabel = sparing(
  /^[^:]{0,60}\bthanks? [^:]{4,60}:\s|^[^:]{0,40}\b(?:talks?|presented|presentations?|organi[sz]ed|moderated|chaired|reports?) by:?\s|^(?:proposed|nominated|recommended|hosted|edited|compiled|translated) by\s|^(?:eligibility|criteria)(?=\w)|^\d{1,2}(?:st|nd|rd|th):\s|^(?:best in show|audience (?:choice|award)|people[’']s choice|jury[’']?s? (?:choice|prize|award))\b|^(?:(?:expo|industry|sponsor(?:ed)?|affinity|satellite|fireside|lightning|affiliated) (?:workshop|talk|session|chat|panel|demo|event)s?|tutorial|workshop|(?:(?:opening|closing|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )?(?:keynote|plenary)(?: \d+)?|invited talk|talk|social|panel|demo|book|course|webinar|podcast|registration|coffee|lunch|break|welcome|opening|closing)\s*[:–—-]\s|^[^:]{0,40}\b(?:chairs?|organi[sz]ers?|moderators?|hosts?|panelists?|instructors?|editors?|area chairs|facilitators?|speakers?)\b[^:]{0,20}:/i,
)

// `Lesson 3: Research is a sport`: the points that an essay counts
const countedPoint =
  /^(?:lesson|tip|step|reason|takeaway|trend|insight|myth|mistake|rule|principle)s? (?:#|no\.? ?)?\d{1,2}\s*[:.–—-]\s/i
// `Image taken from Lee et al: A title`: whence a picture is
const ofPicture = sparing(
  /^(?:images?|figures?|photos?|pictures?|screenshots?|tables?|slides?|diagrams?)\s+(?:(?:is|are|was|were)\s+)?(?:taken|adapted|reproduced|courtesy|credits?|sources?)\b|^(?:generated|example|sample) (?:samples?|images?|pictures?|outputs?|results?) (?:from|of|by)\b/i,
)
// `Why does it matter? How does it help?`: somebody is being asked
const severalQuestions = sparing(/\?\s+\p{Lu}[^?]*\?/u)
// `ICLR: 687 out of 2594 papers`, `CVPR: 1,470 research papers accepted`: how large a meeting was
const countsPapers = sparing(
  /\d out of \d[\d,.]* (?:papers|submissions)\b|^\p{Lu}[^:]{1,30}: \d[\d,.]* (?:research |full |long )?(?:papers|submissions)\b/u,
)
// `A new research paper`, `This paper led to a new interest in tides`: what it is, and not how it is called
export const saysPaper =
  /^(?:An?|The|Another|One|Our|Their|This) (?:\p{Ll}[\p{L}-]* ){0,3}(?:paper|article|study)$|^(?:This|The) (?:paper|article|study) (?:led|is|was|has|had|gave|gives|shows|showed|presents|presented|introduces|introduced|describes|described|opened|changed)\b/u
// `The 2023 Conference on Tides will take place from October`, `Ann Lee and Bo Li, for their ICSE paper Tides`, `Best Papers, and 5% for Mentions`, `She showed her work, titled: Tides`: a sentence
export const isSentence =
  /\bwill (?:take place|be held)\b|,\s+and \d{1,2} ?% for\b|,\s+for (?:their|his|her) (?:[\p{L}\d’'-]+ ){0,3}paper\b|\b(?:en)?titled: \p{Lu}/u
// `Harbour Tides Institute`, `University of the Fens`: where somebody works
const isPlaceOfWork =
  /^(?:The )?(?:\p{Lu}[\p{L}.&’'-]*\s(?:of\s)?){1,5}(?:Institute|University|Universität|College|Laborator(?:y|ies))$|^(?:University|Institute|College|Universität) (?:of|for) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)?$/u
// `· Source: A blog · Field: Tides`, `Response date: 2/22`: what a page says of a text, and when it is due
export const factsOfText = sparing(
  /(?:^|· ?)\p{Lu}\p{Ll}+: [^·]{2,120} · ?\p{Lu}\p{Ll}+: |^[^:]{0,40}\b(?:[Dd]ate|[Dd]eadline|[Dd]ue): \S*\d/u,
)
// `Ann Lee (Northfield), Bo Li (Southfield), Cy`: an author line, perhaps cut
const placedNames = sparing(/^\p{Lu}[^(),]{2,40} \([^()]{2,60}\),\s+\p{Lu}[^(),]{2,40} \(/u)

/** Sentences rather than titles begin so, or hold such words. */
const speech = /\b(?:we|our|us|I|my|you|your|they|he|she|his|her)\b/
const verbsOfProse =
  /\b(?:is|are|was|were|has|have|had|will|would|been|being|presented|proposes?|shows|describes|received|won)\b/

// `Patience is all you need`: what many titles say, and few sentences
const allYouNeed = /\b(?:is|are) all (?:you|we) need\b/i

/**
 * How likely a text is the title of a paper by its shape alone: 0 no, 1 possible, 2 likely, 3 hardly anything else.
 *
 * @param evenNames whether a text that also reads as names may be one, because something else says so
 * @example
 * titleLikeness('HullNet: Learnable Convex Covers for Single-View Shape') // => 3
 * titleLikeness('Conference Accepted Papers')                             // => 1
 * titleLikeness('We had a great time in Florence.')                       // => 0
 */
export function titleLikeness(text: string, evenNames = false): 0 | 1 | 2 | 3 {
  return evenNames ? shapeLikeness(text) : strictLikeness(text)
}

// `Moderators in the middle: …`, `Shuffle the speakers: …`, and not `Chair of the session: …`
const withArticle = /^[^:]*(?<!\b(?:of|for) )\b(?:the|an?)\b[^:]*:\s+(?<rest>.+)$/i

// `Speaker recognition: …`, `Editor agents: …`, and not `Speakers include: …`, `Chair (morning): …`
const subjectOfRoles =
  /^(?:\p{L}+ )?(?:speakers?|editors?|hosts?|instructors?|moderators?|chairs?|organi[sz]ers?|facilitators?) (?!include|included|including|are|were|is|of|for|at|from|and|in)\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]*){0,3}:\s+(?<rest>.+)$/iu

/** Whether a title speaks of roles, where a label would only name one. */
export function isOfRoles(title: string): boolean {
  const rest = (withArticle.exec(title) ?? subjectOfRoles.exec(title))?.groups?.['rest'] ?? ''
  return wordCount(rest) >= 3 && readNames(rest) === null
}

/**
 * Whether a text is a title of two short parts with a stop between them, and not two sentences.
 *
 * @example
 * isOfTwoParts('No more labels. Sparse trees from scratch') // => true
 * isOfTwoParts('We had fun. Come again next year.')         // => false
 */
export const isOfTwoParts = remember((text) => {
  const [first = '', second = '', ...rest] = bareTitle(text).split(/(?<=\p{Ll})\.\s+(?=\p{Lu})/u)
  return (
    rest.length === 0 &&
    second !== '' &&
    !/[.!:;]$/.test(text.trim()) &&
    !/[,;:“”"()[\]\d]/.test(first + second) &&
    wordCount(first) >= 2 &&
    wordCount(first) <= 6 &&
    wordCount(second) >= 3 &&
    wordCount(second) <= 9 &&
    !speech.test(`${first} ${second}`) &&
    !verbsOfProse.test(`${first} ${second}`) &&
    readNames(first) === null &&
    readNames(second) === null
  )
})

const shapeLikeness = remember((text) => likeness(text, true))
const strictLikeness = remember((text) => likeness(text, false))

function likeness(text: string, evenNames: boolean): 0 | 1 | 2 | 3 {
  const title = bareTitle(text)
  const count = wordCount(title)
  if (count === 0 || count > 40 || title.length > 300 || title.length < 4) return 0
  if (
    !/^[\p{Lu}\p{N}“"‘'(\p{Extended_Pictographic}$\\λ∞]/u.test(title) &&
    !/^\p{Ll}+\p{Lu}|^[a-z]+(?:[-:]|\d)/u.test(title)
  )
    return 0
  // `$$ J = \sum_i x_i $$`: a formula
  if (isDateLine(title) || /https?:|www\.|@|^\$\$/.test(title)) return 0
  if (holdsSentenceBreak(title) && !isOfTwoParts(text)) return 0
  if (/[.!]$/.test(text.trim()) && count > 25) return 0
  if (ofPicture.test(title) || countedPoint.test(title)) return 0
  // `Do not use it;`, `Report the size of the effect!`, `Four groups agreed:`
  if (/;$/.test(text.trim()) || (/!$/.test(title) && /\b(?:not|do|don[’']t)\b/.test(title))) return 0
  if (severalQuestions.test(title) || placedNames.test(title)) return 0
  if (
    countsPapers.test(title) ||
    factsOfText.test(text) ||
    saysPaper.test(title) ||
    isSentence.test(title) ||
    isPlaceOfWork.test(title)
  )
    return 0
  if (
    (roleLabel.test(title) && !isOfRoles(title)) ||
    endsOpen.test(title) ||
    /^[^“”"]*[“”"][^“”"]*$/.test(title)
  )
    return 0
  if (!evenNames && readNames(title)) return 0
  // `Why does it wait? Answers made cheap`
  const asks = /\?(?:\s|$)/.test(title)
  const said = title.replace(allYouNeed, '')
  const prose =
    (speech.test(said) && !title.includes(':') && !asks ? 1 : 0) + (verbsOfProse.test(said) && !asks ? 1 : 0)
  if (prose > 0 && endsSentence(text.trim())) return 0
  const research = words(title.toLowerCase()).filter((word) =>
    titleWords.has(/^[a-z-]*$/.test(word) ? word : word.replace(/[^\p{L}-]/gu, '')),
  ).length
  const points =
    (count >= 4 ? 1 : 0) +
    (count >= 6 ? 1 : 0) +
    (/^[^:]{2,60}:\s+\S+(?:\s+\S+)+/.test(title) ? 1 : 0) +
    (research >= 3 ? 1 : 0) +
    (/\b(?:for|with|via|using|of|from|in|towards?|on|through|under|without|by)\b|^Towards?\s/.test(title)
      ? 1
      : 0) +
    (/\?$/.test(title) && count >= 4 ? 1 : 0) -
    prose * 2 -
    (count < 3 ? 1 : 0)
  return points >= 4 ? 3 : points >= 2 ? 2 : points >= 0 ? 1 : 0
}
