import { endsSentence, holdsSentenceBreak, isDateLine, wordCount, words } from '../../line-shape.ts'
import { nameLikeness } from '../../names/is-name.ts'
import { organisationWords } from '../../names/name-words.ts'
import { withoutMarks } from '../../names/read-names.ts'
import { appearedIn, awardLine, editionLine, smallLabel, timeShown, yearOfAward } from '../entry-lines.ts'
import { readLabel } from '../read-label.ts'
import { namesColumns, sectionKind } from '../section-kind.ts'
import { capitalShare } from './title-case.ts'
import { bareTitle, factsOfText, isOfRoles, isOfTwoParts, isSentence } from './title-shape.ts'

// `8:10 - 8:50 Keynote`, and what says of itself that it is a paper: `8:50 - 9:10 Paper A title`
const timed = /^\d{1,2}[:.]\d\d/
const timedPaper = /^[\d\s:.–—-]+(?:[ap]\.?m\.?[\s–—-]*)*Paper(?:\s|:|(?=\p{Lu}))/u

/** How no title ends. `Deep learning theory (session 3)`, `Tides in spring (8:00 - 9:30)`, `Harbour Workshop Sat 3 Dec 07:30`, `Bring snacks :)` */
export const endsAsNoTitle =
  /\b(?:workshop|tutorial|social|panel|competition|expo(?: \w+)?) (?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? \d{1,2} \p{L}{3,9} \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$|\((?:session|track) \w{1,3}\)$|\(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\)$|\s[:;]-?[)D]$/iu

/** `A harbour remembers – Talk by Ann Lee`: a work of another kind, told behind a dash */
export const talkBehind =
  /\s[–—-]\s+(?:(?:an?|the) )?(?:(?:invited|keynote|plenary|guest) )?(?:talk|keynote|lecture|tutorial|panel|interview)(?:\s+(?:by|with|from)\s.*)?$/i

// `Ann Lee Keynote Address: Tides and Moons`: a talk, told before a colon
const talkBefore =
  /^(?:\p{Lu}[\p{L}.’'-]* ){0,6}(?:Keynote|Plenary|Invited) (?:Address|Talk|Speech|Lecture|Speaker):\s/u
// `Welcome to the harbour`, `Opening remarks and awards`, `Prize reminder and announcements`: how a day begins
const opensDay =
  /^(?:welcome (?:to|from|by|and)|(?:opening|closing|welcoming|introductory|concluding) (?:remarks|words|session|ceremony|address))\b[^:]{0,50}$|^[^:?]{3,80}\b(?:announcements?|reminders?)$/i
// `Tutorial 20 min Tides for beginners`, `9:00 - 9:30 Invited talk (30 min) Moons`
const otherForMinutes =
  /^[\d:.\s–—-]*(?:invited(?: talk)?|keynote|tutorial|panel|talk|break|welcome|opening|discussion)\s+\(?\d{1,3}\+?\s?min(?:s|utes)?\b/i

// `https://example.org`, `somebody@example.org`, `example.org/papers`
const holdsAddress = /https?:|www\.|@|\.(?:org|com|net|edu|io)\/\S/

// `Robotics 2`: what tells several pictures or parts of one kind apart
const countedWord = /^\p{Lu}\p{Ll}+ \d{1,2}$/u

// `Tributes to Ann Lee (1934 – 2021)`
const ofTheDead =
  /\((?:18|19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d\)$|^(?:in memoriam|in memory of|(?:a )?tributes? to|obituary)\b/i

/** Whether a text can be a title at all, judged by what no title is. */
export function canBeTitle(printed: string): boolean {
  // `[Honourable Mention] A title`, `Poster: A title`: judged without its award and kind
  const text = printed
    .replace(/^\[[^\]]{3,30}\]\s+(?=\S.{12})/, '')
    .replace(/^(?:poster|oral|spotlight)\s*:\s+(?=\S.{12})/i, '')
  const title = bareTitle(text)
  const count = wordCount(title)
  if (
    /\b(?:and|or|the|a|an|of|for|to|with|by|Dr|Prof|Mrs?|Ms)$/.test(title) ||
    /(?:\d{1,2} \p{Lu}\p{L}+,?|[·•|] \p{Lu}\p{L}+ \d{1,2},) (?:19|20)\d\d$/u.test(title) ||
    title.length < 3 ||
    count > 45 ||
    (timed.test(text) && !timedPaper.test(text)) ||
    /:$/.test(text.trim()) ||
    isDateLine(text) ||
    awardLine.test(text) ||
    yearOfAward.test(text) ||
    appearedIn.test(text) ||
    smallLabel.test(text) ||
    timeShown.test(text) ||
    editionLine.test(text) ||
    partOfText.test(text) ||
    somePapers.test(text) ||
    otherWork.test(text) ||
    aPaper.test(title) ||
    isSentence.test(title) ||
    shownByPerson.test(text) ||
    ofSponsor.test(text) ||
    ofTheDead.test(title) ||
    editionInTown.test(text) ||
    workshop.test(text) ||
    meetingName.test(text) ||
    /^(?:19|20)\d\d$|^guest editorial\b|^(?:further |more )?information\b|^(?:week|day|lecture|unit) \d{1,2}(?:\s*\([^()]*\))?$/i.test(
      text,
    ) ||
    isPost(text) ||
    endsAsNoTitle.test(text) ||
    talkBehind.test(text) ||
    talkBefore.test(text) ||
    otherForMinutes.test(text) ||
    opensDay.test(text) ||
    namesColumns.test(text) ||
    countedWord.test(text) ||
    namesPeople.test(title) ||
    ofPicture.test(text) ||
    forQuoted.test(text) ||
    factsOfText.test(text)
  )
    return false
  if ((holdsSentenceBreak(title) && !isOfTwoParts(text)) || holdsAddress.test(title) || readLabel(text))
    return false
  if (endsSentence(text) && !/[?!…]$/.test(text.trim()) && count > 22) return false
  // `Dr. Ann Lee, director of the centre`
  if (/^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? \p{Lu}/u.test(title) && !title.includes(':')) return false
  if (opensWithNames(title) || isPlacedPerson(title) || placeInCountry.test(title) || isEventOrHonour(title))
    return false
  // `For contributions to the theory of tides`: for what somebody was honoured
  if (
    /^For (?:(?:\p{Ll}+ ){0,2})(?:contributions?|leadership|service|achievements?|advances|work) (?:to|in|on|of)\b/u.test(
      title,
    )
  )
    return false
  // `SIGTIDE Rising Star Award`
  if (/\b(?:award|prize|medal|fellowship)s?$/i.test(title) && count <= 8 && !/[:?]/.test(title)) return false
  // `2015 Test of Time Award Committee`
  if (/\bcommittee(?: members)?$/i.test(title) && !/[:?]/.test(title)) return false
  // `受賞者の皆様、おめでとうございます`, `2日目に発表しました。`
  if (/。.|。$|(?:です|ます|ました|でした|ください)[。！!]?$/u.test(text)) return false
  // `Connected Car Development Div.`
  if (/\b(?:Div|Dept|Inc|Ltd|Corp|GmbH|LLC)\.?$/.test(text)) return false
  // `“This award honours the work of our centre.”`, `NeurIPS is among the foremost meetings on machine learning`
  if (/^[“"].*\.[”"]$/.test(text.trim()) && count >= 7 && capitalShare(title) < 0.5) return false
  if (
    /\b(?:is|are|was|were) (?:a|an|the|among|one of)\b/.test(title) &&
    count >= 8 &&
    !/[:?]|^(?:What|Why|How|When|Where)\b/.test(title) &&
    capitalShare(title) < 0.5
  )
    return false
  if (/^\p{Ll}/u.test(title) && !/^[\p{Ll}\d]+\p{Lu}|^[a-z\d]+[-:]/u.test(title)) return false
  if (/\b(?:chairs?|organi[sz]ers?|moderators?)\b[^:]{0,20}:/i.test(text) && !isOfRoles(title)) return false
  if (/\b(?:I|we) (?:am|are|was|were|have|had)\b.*\.$/i.test(text) && !/^[“"‘'].*[”"’']:\s/.test(text))
    return false
  // `Photo of Ann Lee Photo of Bo Li`, `Besides, a case study is shown`, `Papers and activities at this year’s conference.`
  if (
    /^(?:(?:photo|picture|portrait|headshot)s? of|(?:awarded|presented|given) to(?: the)?|besides,|also,|finally,|moreover,|however,|in addition|thanks to)\s/i.test(
      text,
    )
  )
    return false
  if (/^papers?\b[^:]*\.$|^(?:we|I) (?:would like to )?(?:thank|congratulate)\b/i.test(text)) return false
  if (/\bcongratulat\w+|\bcan be found\b|\b(?:here|below)\.$/i.test(text)) return false
  if (/\.$/.test(text) && !/[?:]/.test(text) && /\b(?:is|are|was|were|has|have|had|we|it|they)\b/.test(text))
    return false
  return !(
    sectionKind(text) === 'other' &&
    count <= 4 &&
    !/[?:]\s+\p{Lu}/u.test(text) &&
    !/\b(?:without|with|for|of|in|from|to|on|that|and)\b/.test(text)
  )
}

// `Workshop on Harbour Safety`, `2nd NeurIPS Workshop on Tides`, `Workshop on Knots Fri 28 Jul 09:00 a.m.`: where an entry was shown
export const workshop =
  /^(?:\S+ ){0,3}Workshop (?:on|for) [^:?]+(?:\s\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[-–—]\s*\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?)?)?$/

// `A blog post by the team behind a tokenizer`: a work of another kind, told in words
export const otherWork =
  /^(?:an?|the|another|one|our|their|this) (?:(?:new|short|great|recent|nice|good|long|fun|excellent|interesting|lovely|related) )?(?:blog ?posts?|podcasts?(?: episode)?|interview|newsletter|tweet|thread|video|youtube channel|webinar|documentary|magazine|book|tutorial|talk|panel|web ?site|course|lecture|op-ed|playlist|slide deck) (?:by|on|about|from|with|of|that|which|series|episode|explaining|showing)\b/i

// `A new research paper` by Ann Lee: the kind of work, and not its title
export const aPaper =
  /^(?:an?|the|this|our|another|one|his|her|their)(?: \p{Ll}[\p{Ll}-]*){0,4} (?:papers?|articles?|stud(?:y|ies)|publications?|preprints?|manuscripts?)$/iu

// `Ann Lee’s keynote on tides`, `Test of time award presentation, on the first buoy`
export const shownByPerson =
  /^(?:\p{Lu}\S+ ){0,2}\p{Lu}\S*[’']s (?:keynote|talk|tutorial|lecture|plenary)\b|\baward presentation\b/iu

// `Sponsored by the Harbour Trust – 500 €`: who gives the money for a prize
const ofSponsor = /^(?:(?:kindly|generously) )?(?:sponsored|funded|donated|supported|endowed) by\s/i

// `Systems track`, `Area chairs`, `Local committee`, `Team Seagull`: the people who stand behind it are its members
export const namesPeople =
  /^(?:[\p{L}-]+ ){1,3}(?:[Tt]rack|[Cc]hairs?|[Cc]ommittee)$|^(?:[^:]{2,20}: )?Team(?: \p{Lu}\S*){1,3}(?:$| [–—-] )/u

// `Image: overview of the system`: what stands in the place of a picture
const ofPicture = /^(?:image|photo|picture|figure|diagram|illustration|screenshot|video)s?\s*:\s/i

// `ACM Conference on Knowledge Discovery (KDD)`, `Empirical Methods in Language Processing (EMNLP) conference`: the name of a meeting
export const meetingName =
  /^(?=.*\b(?:[Cc]onference|[Ss]ymposium|[Ww]orkshop)\b)\p{Lu}[^:?!.]{8,140}\((?=\S*\p{Lu}\S*\p{Lu})[\p{L}\d’' -]{2,16}\)(?: (?:[Cc]onference|[Ss]ymposium|[Ww]orkshop))?$/u

// `SIGMOD 2022, Philadelphia`: when and where the next meeting takes place
const editionInTown =
  /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}&-]+ (?:(?:19|20)|[’'])\d\d,? (?:in )?\p{Lu}[\p{L}’-]+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}[\p{L} ]+)?$/u

// `Ann Lee and Bo Li for their paper “A title”`: who was honoured for it
const forQuoted = /\sfor\s+(?:(?:their|his|her|the) (?:paper|work|article),? )?[“"][^“”"]{8,}[”"][.,]?$/

// `The two papers on tides`, `My favourite papers`: several papers, and none by its title
export const somePapers = /^(?:the|these|those|my|our|some|other|more|further) [^:?]{0,80}\bpapers$/i

// What heads a part of a text or of a report
const partOfText =
  /^(?:results?|setup|introduction|conclusions?|discussion|summary|overview|background|motivation|methods?|experiments?|references|details|winners?|finalists?|authors?|keywords?|published)\W*$/i

// `Kestrel Labs, USA`, `University of the Fjords, Norway`: where somebody works
const placeInCountry =
  /^\p{Lu}[^:?!]{1,50}, (?:USA|U\.S\.A\.|UK|United (?:Kingdom|States)|Australia|Austria|Belgium|Brazil|Canada|China|Czech Republic|Denmark|Finland|France|Germany|Greece|Hong Kong|India|Ireland|Israel|Italy|Japan|Korea|South Korea|Mexico|Netherlands|New Zealand|Norway|Poland|Portugal|Serbia|Singapore|Spain|Sweden|Switzerland|Taiwan|Turkey)$/u

// `Summer school on tides, 4 June 2024, Lisbon`: an event
const onDay =
  /,\s+(?:\p{L}{3,9}day,? )?(?:\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\.? \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:\s?[-–—]\s?\d{1,2})?),? (?:19|20)\d\d\b/u

// `Best Reviewer: `, `Outstanding Service Award – `
const personalAward =
  /^[^:–—]{0,60}\b(?:[Aa]ward|[Pp]rize|[Bb]est|[Oo]utstanding|[Dd]istinguished|[Mm]edal|[Ff]ellowship|[Tt]hesis|[Rr]eviewer)\b[^:–—]{0,40}(?::|\s[–—-])\s+(?<person>\p{Lu}[^,:;(]{3,40})(?:[,;(]|$)/u

/** Whether a line tells of a day on which something takes place, of somebody honoured, or of a post. */
export function isEventOrHonour(text: string): boolean {
  return onDay.test(text) || awardsPerson(text) || isPost(text)
}

/** Whether a line gives an award and the person who won it. `Best Reviewer: Ann Lee, Northfield` */
function awardsPerson(text: string): boolean {
  return nameLikeness(personalAward.exec(text)?.groups?.['person'] ?? '') === 2
}

/** `Ann Lee (Delft), Bo Li, A title`, `Ann Lee and Bo Li, A title`: two names, and more behind them */
function opensWithNames(text: string): boolean {
  if (!text.includes(', ')) return false
  const fields = text.replace(/\s*\([^()]*\)/g, '').split(/,\s+(?:and\s+|&\s+)?|;\s+|\s+(?:and|&)\s+/, 3)
  return fields.length > 2 && fields.slice(0, 2).every((field) => nameLikeness(withoutMarks(field)) === 2)
}

/** `Ann Lee, University of the Fjords, Norway`, `Bo Li, Eurosec, FR`: a person with a place of work and no other. */
function isPlacedPerson(text: string): boolean {
  const [person = '', ...places] = text.split(/,\s+/)
  return (
    places.length > 0 &&
    places.length <= 4 &&
    !/[:?]/.test(text) &&
    (nameLikeness(person) === 2 || isSingleName(person, places)) &&
    (/^[A-Z]{2,3}$/.test(places.at(-1) ?? '') ||
      places.some((place) => words(place.toLowerCase()).some((word) => organisationWords.has(word)))) &&
    places.every((place) => nameLikeness(place) === 0 || wordCount(place) <= 2)
  )
}

/** `Masud` of `Masud, Institute of Technology of the Plain, India`: one word before two places */
function isSingleName(person: string, places: readonly string[]): boolean {
  return (
    places.length === 2 && /^\p{Lu}[\p{L}’-]+$/u.test(person) && places.every((each) => /^\p{Lu}/u.test(each))
  )
}

const postOf =
  /^(?:(?:full|visiting|adjunct|emeritus|research|software|applied|postdoctoral|doctoral|junior|phd|graduate|undergraduate|master'?s?) )*(?:professor|lecturer|postdoc|scientist|engineer|student|fellow|candidate|head|director|dean|intern|position|researcher)s? (?:of|in|at|for)\b(?! the (?:loop|wild)\b)/
const postAlone =
  /^(?:[\p{L}-]+ ){0,3}(?:(?:phd|graduate|doctoral|master'?s?|undergraduate) (?:student|candidate|researcher)|postdoc|co-chair|intern)$/u

/** `Cornell University`, `Cybersecurity Advisor`: where somebody works, or as what. */
function isPost(text: string): boolean {
  const parts = words(text.toLowerCase().replace(/[^\p{L}\s-]/gu, ' '))
  if (
    /^(?:senior|principal|chief|vice|head|associate|assistant|managing|staff|lead|former)\b.*\b(?:director|scientist|engineer|manager|officer|president|professor|researcher)\b/.test(
      parts.slice(0, 6).join(' '),
    ) &&
    !/[:?]/.test(text)
  )
    return true
  // `Professor of Computer Science`, `PhD student in the vision group`, `Programme Co-Chair`
  if (
    !/[:?]/.test(text) &&
    (postOf.test(parts.join(' ')) || (parts.length <= 5 && postAlone.test(parts.join(' '))))
  )
    return true
  // `Preregistering linguistic research`: what is done, and no post
  if (parts.length > 5 || /[:?]/.test(text) || /^\p{L}{3,}ing \p{L}/u.test(text)) return false
  return (
    /^(?:the )?universit(?:y|ies) of\b/.test(parts.join(' ')) ||
    /\b(?:university|college|institute|laboratory|advisor|adviser|professor|director|officer|engineer|manager|president|scientist|lecturer|editor|editor in chief|dean|chairman|ceo|cto|inc|gmbh|ltd|research)$/.test(
      parts.join(' '),
    )
  )
}
