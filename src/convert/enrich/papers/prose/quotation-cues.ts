import { wordCount } from '../../line-shape.ts'
import { sectionKind } from '../section-kind.ts'
import { capitalShare } from '../titles/title-case.ts'
import { bareTitle, isOfTwoParts, saysPaper, titleLikeness } from '../titles/title-shape.ts'
import { firstPerson } from './first-person.ts'
import type { Quotation } from './quotations.ts'

/** Words before a quotation that say it is a paper. `the award-winning paper, “…”`, `titled “…”`, `In “…”` */
const paperBefore =
  /(?:\b(?:we|they|team|authors|researchers|I)\b[^.!?“”"]{0,40}\b(?:present|discuss|describe|introduce|propose)(?:s|ed)?\s*$|\b(?:papers?|work|study|article|research|manuscript|preprint|publication|thesis)\b[^.!?“”"]{0,60}|\b(?:titled|entitled|called|named|(?:best|outstanding|honou?rable)[\w\s]{0,40}(?:for|to|:)|(?:presented|published|won|wrote(?! (?:about|of|on)\b)|authored|co-?authored|(?<!\bmost )read|see|titles?)\b[^.!?“”"]{0,30})[\s,:(]*|\b(?:posters?|contributions?)\b[^.!?“”"]{0,60}\bincluding\s*|(?:^|[.!?]\s+|\b(?:but|and|while|where|as),?\s+)(?:in|with|and)\s*|\b(?:consider|take|recommend|review|loved|liked|enjoyed)\s+(?:\w+ ){0,4}[,:]?\s*)$/i
/** Words after a quotation that say it is a paper. `“…” (published at SC 2002)`, `“…” proposes`, `“…”, the authors`, `“…” by A and B` */
const paperAfter =
  /^[,.”"’)]*\s*\((?:first )?(?:published|presented|appeared) (?:at|in) |^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*(?:which (?:\p{Ll}+s|\p{Ll}+ed)\b|(?:which |that )?(?:was |is |has been |to be )?(?:accepted|presented|published|appearing|to appear) (?:at|in|by|to|on)\b|(?:which |that |also |the authors? |the researchers? |researchers? |we |they )?(?:also |then |further )?(?:propos|present|introduc|describ|show|investigat|explor|address|demonstrat|examin|develop|studi|stud(?:y|ies)\b|tackl|analy[sz]|appl(?:y|ies)\b|focus|consider|extend|look(?:s|ed)?\b|aims?\b|uses?\b|compares?\b|discuss|generali[sz]|suggest|reports?\b|(?:is|was) (?:authored|written)|written in|authored|won\b|received|is (?:a|an|the|about) )|by\s+(?:\p{Lu}|researchers|a team|former)|(?:\p{L}+ ){0,3}(?:researchers?|scientists?|authors|colleagues|team)\b|(?:a|an|the|our|another) (?:[\p{L}-]+ ){0,3}(?:paper|study|work|article)\b|(?:in )?(?:this|the) (?:paper|work|article|study)\b)/iu
// `“…”, where Ann Lee asks`, `“…”, Ann Lee and`, `“…” Ann B. Lee shows`, `“…” (Koh and Liang)`
const namesAfter =
  /^[,.”"’)]*\s*,?\s+(?:where|in which)\s+\p{Lu}[\p{L}’-]+ (?:\p{Lu}|and \p{Lu}|et al)|^[,.”"’)]*\s*\(\p{Lu}[\p{L}’-]+ (?:(?:and|&) \p{Lu}|et al)|^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*\p{Lu}[\p{L}’-]+ (?:\p{Lu}[\p{L}.’-]* ?){1,3}(?:,|and\b|\p{Ll}+s\b)/u
// `” asks for …`, `” measures its …`: the quotation is what acts
const actsAfter =
  /^[”"’)]*(?:\s*\([^)]{1,40}\))?,?\s+\p{Ll}+s\s+(?:for|how|whether|that|the|a|an|its|to|why|what|from|on|in|with|two|three|one|both|each|all|these|those|this|many|several|some|any|when|which|where|if)\b/u
/** What is named in quotes besides papers. `the book “…”`, `her keynote, “…”`, `a blog post called “…”` */
const otherBefore =
  /\b(?:books?|textbook|novel|talks?|keynotes?|lectures?|tutorials?|workshops?|sessions?|panels?|blog ?posts?|posts?|essays?|columns?|editorials?|courses?|films?|movies?|songs?|podcasts?|episodes?|series|programs?|programmes?|projects?|teams?|tracks?|themes?|topics?|questions?|categor(?:y|ies)|challenges?|competitions?|tasks?|datasets?|models?|systems?|tools?|platforms?|apps?|products?|webinars?|demos?|seminars?|reports?|(?:policy |new )?briefs?|dissertations?|letters?|letter|poem|slogans?|motto|phrase|term|terms|concept|so-called|known as|dubbed|category of|words?|notion|idea|headline|newsletter|address(?= (?:en)?titled| called)|position(?:ed)?|(?:spoke|speaks|speaking|talked|talks|lectured) (?:on|about)|made the case for)\b[^.!?“”"]{0,40}$/i
/** What a quotation is said to be besides a paper. `“…” is the name of a series of films`, `“…” is a good title for a talk`, `“…”, he told the workshop` */
const otherAfter =
  /^[”"’]?,?[”"’]?\s*(?:(?:which|that)\s+)?(?:is|was|were|are|(?:would|could|might) be)\s+(?:(?:the|an?)\s+(?:[\p{L}-]+ )?(?:name|title|theme|motto)\s+(?:of|for)\s+)?(?:a|an|the|our|his|her|their)?\s*(?:[\p{L}-]+ ){0,2}(?:series|films?|books?|novel|memoir|podcast|talk|workshop|course|campaign|show|song|model|system|tool|dataset|blog|theme|motto|slogan|rule|lesson|advice|message|principle|mantra|question|joke|programme|program|initiative|network|community|service|product|event)\b|^[”"’]?,?[”"’]?\s+(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:films?|shorts?|novel|memoir|thriller|documentary|installation|sculpture|exhibit|video game|work of (?:art|fiction|virtual reality))\b|^[,”"’]*\s+as (?!the (?:title|name)\b)(?:(?:\p{L}+ ){1,4}(?:call(?:s|ed)?|puts?|named|nicknamed|says?)|it (?:is|was) called|the saying)\b/iu
// `“…”, a headline that went round`, `In “…” two speakers told`, `With “…” you can do more`
const saidOfOther =
  /^[,”"’]{0,3}\s+(?:(?:a|the)\s+(?:headlines?|slogan|motto|phrase|quotation)|(?:the |two |three |its )?(?:speakers?|panelists?)|(?:you|users?|teams?|customers?|developers?) can)\b/iu
// `The “Best of CHI” Program`, `the “Fast Forward” session`: the noun after a quotation says what it names
const nounAfter =
  /^[”"’]?\s+(?:[Pp]rogram(?:me)?|[Aa]wards?|[Tt]rack|[Ww]orkshop|[Ss]eries|[Ss]ession|[Cc]ommittee|[Ii]nitiative|[Cc]ampaign|[Pp]rize|[Cc]ompetition|[Cc]hallenge|[Pp]odcast|[Tt]heorem|[Pp]roblem|[Ee]ffect|[Bb]ook|[Ff]ilm|[Tt]alk|[Kk]eynote)s?\b/

/** Who made it, in the languages of round-ups. `“…”, de Ann Lee`, `“…” from the Imaging Group` */
const makerAfter =
  /^[,.”"’»」)]*\s*,?\s*(?:(?:(?:co-?)?(?:led|authored|written) )?by|par|de|von|di|por|from(?: the| a)?)\s+\p{Lu}/u
/** What somebody liked or honoured. `my favorites were “…”`, `the award went to “…”`, `the poster I had waited for, “…”` */
const chosenBefore =
  /\b(?:favou?rites?|highlights?|posters?|prizes?|awards?)\b[^.“”"«]{0,60}(?:\b(?:was|were|is|are|went to|goes to)\s*|[,:]\s*)[“"«]?$/i
/** What is written on a thing. `the cake read “…”` */
const writtenBefore =
  /\b(?:cakes?|signs?|banners?|t-?shirts?|shirts?|stickers?|screens?|walls?|doors?|labels?|mugs?|boards?)\b[^.“”"«]{0,20}\b(?:reads?|reading|says?|said|saying)\s*[:,]?\s*$/i

// `The panel on the right to be forgotten`: what precedes a quotation mark by chance
const ofMeeting =
  /^(?:the|this|our|an?) (?:\p{Ll}+ )?(?:panel|session|talk|keynote|workshop|tutorial|discussion|debate)\b/iu

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

/** A talk rather than a paper, told in the sentence before or the same. `an invited speaker at … In “…” he reports` */
const talkBefore =
  /\b(?:invited|keynote|plenary) (?:speakers?|talks?|lectures?)\b|\b(?:gives?|gave|giving) (?:a|an|the|two|three) (?:[\p{L}-]+ ){0,2}(?:talks?|tutorials?|keynotes?|lectures?)\b/iu

// `Keynotes`, `Keynote 1`: what is quoted under it are talks
const ofTalks = /\b(?:key ?notes?|plenar(?:y|ies)|invited (?:talks?|speakers?)|tutorials?)\b/i

/** `“…”, Master thesis`, `“…” PhD dissertation` */
export const thesisAfter = /^\W{0,4}(?:\p{L}[\p{L}.’'-]*\s+){0,2}(?:thesis|dissertation)\b/iu
// `she spoke on “…”`, `made the case for “…”`, `defended the thesis “…”`: a talk or a degree
const saidBefore =
  /\b(?:(?:spoke|speaks|speaking|talked|talks|lectured|lectures) (?:on|about|of)|made the case for|(?:defend(?:ed|s)|submitted) (?:[\p{L}’']+ ){1,4}?(?:thesis|dissertation)\b[^“”"]{0,20})\s*$/iu
/** A prize that no paper wins. `Best in Show: “…”`, `Jury’s choice` */
export const prizeOfArt =
  /\b(?:best in show|jury(?:[’']s)?|audience(?:[’']s)?|grand prix|oscar|best (?:\p{L}+ ){0,2}(?:films?|animations?|shorts?|pictures?|games?|artworks?|projects?|visual effects)|(?:digital |fine |visual |generative )?arts? (?:categor(?:y|ies)|prizes?|competitions?|contests?))\b(?!.*\bpapers?\b)/iu
const wonPrize =
  /^[”"’]?,?[”"’]?\s+(?:(?:which|that)\s+)?(?:won|received|took|takes|wins)\s+(?:the\s+)?(?<prize>.{0,60})/
/** Where pictures and films are shown. `There was one with a gallery. My favorites were “…”` */
const placeOfArt =
  /\b(?:galler(?:y|ies)|exhibitions?|film festivals?|animation festivals?|installations|animated shorts?)\b.{0,100}$/i
const shownAsArt = /^[^.!?]{0,120}\bfilm festivals?\b/i

/** Someone speaks. `“…,” says Ann Lee`, `she said: “…”` */
export const speechAfter =
  /^[”"’]*\s*,?\s*(?:(?:says?|said|adds?|added|explains?|explained|notes?|noted|recalls?|recalled|writes|wrote|asks?|asked|continues?|continued|concludes?|concluded|jokes?|according to|points out|argues?|admits?)\s+(?:\p{Lu}|the\b|our\b|my\b|a\b|(?:[\p{Ll}-]+ ){1,4}\p{Lu}\p{Ll}+ \p{Lu})|(?:(?:\p{Lu}[\p{L}.’-]+\s+){1,3}|(?:my|his|her|their|our|the|its|a) (?:(?!that |which )[\p{L}\d]+ ){1,6}|he |she |they |who |I |we )(?:used to )?(?:says?|said|adds?|added|explains?|explained|notes?|noted|told|recalls?|recalled|writes|wrote|asks?|asked|concludes?|concluded|jokes?|admits?)\b)/u
// `„…“, sagt Ann Lee`: without the comma the verb may be that of a title within its sentence
const speechAbroad =
  /^[“”"’«»]*,[“”"’«»]*\s*(?:sagt|sagte|erklärt|erklärte|betont|betonte|meint|ergänzt|resümiert|explique|déclare|souligne|affirme|afirma|explica|señala|destaca|afferma|spiega)\s+(?:\p{Lu}|der\b|die\b|le\b|la\b|el\b|il\b)/u
const speechBefore =
  /\b(?:says?|said|explains?|explained|notes?|noted|adds?|added|told\s[^.]{0,40}|asks?|asked|recalls?|recalled|wrote|writes|replied|quote[sd]?|comments?|commented|jokes?|argues?|concludes?)\s*[:,]?\s*$/i

// `wrote “A title”, which appeared in a journal`
const appearedAfter =
  /^[,.”"’)]*\s*(?:which |that )?(?:(?:was|is|has been|will be|to be) )?(?:appear(?:ed|s)?|published|accepted|presented) (?:in|at|by|to)\b/i

// `wrote “A Title in Full,” which looks at`
const lookedAt = /^[,.”"’)]*\s*which \p{Ll}+(?:s|ed)\b/u

/** `“…” - Prof. Lee talked about`: a talk, and what it was about */
export const toldInTalk =
  /(?:^|[”"])\s+[–—-]\s+(?:(?:Prof|Dr|Professor)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? (?:talked|spoke|lectured|gave a (?:talk|lecture))\b/u

/** Weigh what stands inside and round a quotation. */
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
  const count = wordCount(title)
  if (
    /\b(?:best|outstanding|distinguished)\b.*\b(?:paper|award)\b/i.test(title) ||
    (/\baward$/i.test(title) && count < 8) ||
    /\bof the (?:day|week|month|quarter|year|decade)$/i.test(title) ||
    (/^(?:best|top|most|young|rising)\b(?!-)/i.test(title) && count < 7 && !/[:?]/.test(title))
  )
    return false
  if (
    otherAfter.test(after) ||
    saidOfOther.test(after) ||
    nounAfter.test(after) ||
    toldInTalk.test(after.slice(0, 80)) ||
    prizeOfArt.test(wonPrize.exec(after)?.groups?.['prize'] ?? '') ||
    (prizeOfArt.test(before.slice(-40)) && /:\s*$/.test(before)) ||
    ((placeOfArt.test(before) || shownAsArt.test(after)) && !isNamedPaper(before)) ||
    (saidBefore.test(before) && !isNamedPaper(before)) ||
    thesisAfter.test(after) ||
    (talkBefore.test(before) && !isNamedPaper(before))
  )
    return false
  if (ofTalks.test(section) && !/\bpapers?\b/i.test(before + after.slice(0, 80))) return false
  if (/\bdissertation (?:award|prize)\b[^.]{0,100}$/i.test(before)) return false
  if (
    writtenBefore.test(before) ||
    count < 2 ||
    saysPaper.test(title) ||
    title.length < 8 ||
    !/^[\p{Lu}\p{N}$\\]|^\p{Ll}+[\p{Lu}\d]|^[a-z]+[-:]/u.test(title)
  )
    return false
  if (
    speechAfter.test(after) ||
    speechAbroad.test(after) ||
    (speechBefore.test(before) &&
      !appearedAfter.test(after) &&
      !(authorsShow.test(before) && capitalShare(title) >= 0.7 && count >= 3) &&
      !(lookedAt.test(after) && count >= 4 && capitalShare(title) >= 0.8)) ||
    (namesOther(lastClause(before)) && !chosenBefore.test(before) && !inSession.test(before))
  )
    return isNamedPaper(before)
  // `Note: the title has been changed to “…”`: of a paper that is named already
  if (/\btitle (?:has (?:since )?been|was(?: later)?) changed (?:to|from)\W*$/i.test(before)) return false
  // `This month we launched “…”`
  if (launched.test(before) && !isNamedPaper(before)) return false
  // `We call this “weakly labelled soundings.”`, `the “Students’ Choice”`
  if (calledSo.test(before) || /\bchoice$/i.test(title)) return false
  // `they stand for a “hard-won calm in the archive”`: a phrase in small letters throughout
  if (/\b(?:an?|the|of|as)\s*[“"]?$/.test(before) && /^\p{Ll}+-/u.test(title) && capitalShare(title) < 0.2)
    return isNamedPaper(before)
  // `« Nous avons lu les cas difficiles. »`: speech in other languages
  if (/^(?:nous|je|on|c[’']est|il|elle|ils|wir|ich|es|sie|noi|abbiamo|nosotros|hemos)\s.*[.!]$/i.test(inside))
    return isNamedPaper(before)
  if (firstPerson.test(inside) && !/[:?]/.test(inside) && capitalShare(title) < 0.7) return false
  if (
    (/[.!]\s+\p{Lu}/u.test(inside) && !isOfTwoParts(inside)) ||
    (/\.$/.test(inside) && count > 14 && /\b(?:is|are|was|have|has|will|can)\b/.test(inside))
  )
    return false
  // `the “Top-3 topics of interest”`
  if (/^top[ -]\d{1,3}\b.*\b(?:topics?|trends?|lessons?|picks?|moments?)\b/i.test(title)) return false
  const cues =
    (isNamedPaper(before) ? 2 : 0) +
    (paperBefore.test(before) ? 1 : 0) +
    (paperAfter.test(after) || namesAfter.test(after) || actsAfter.test(after) ? 2 : 0) +
    (/\b(?:awards?|prizes?|honou?rs|mentions?)\b[^.“”"]{0,110}\bfor\s*[“"]?$/i.test(before) ? 2 : 0) +
    (/\b(?:awards?|prizes?|favou?rites?|mentions?|idea|title)\b[^.!?“”"]{0,60}(?:\b(?:went|goes|go|was|were|is|are) (?:to\s*)?|:\s*)(?:[“"][^“”"]{8,120}[”"],? (?:and|&)\s*)?[“"]?$/i.test(
      before,
    )
      ? 1
      : 0) +
    (/\b(?:presented|awarded|given|went|goes) to [^.“”"]{3,115}\bfor\s*[“"]?$/i.test(before) ? 2 : 0) +
    (wentToAuthors.test(before) ? 2 : 0) +
    (/\bpapers? (?:(?:co-?)?(?:authored|written) )?by (?:[^.;“”"]|(?<=\b\p{Lu})\.){3,115}$/iu.test(before)
      ? 2
      : 0) +
    (/\b(?:second|third|fourth|another|first|last|other|one of (?:them|these)),?\s*$/i.test(before) ? 1 : 0) +
    (/\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+[’']s\s*$/u.test(before) ? 1 : 0) +
    (titleLikeness(title, true) === 3 && /\b(?:in|of|with|from|a|an|the)\s*[“"]?$/i.test(before) ? 1 : 0) +
    (showIn.test(before) || workOn.test(before) || writtenAfter.test(after) ? 2 : 0) +
    (makerAfter.test(after) || chosenBefore.test(before) || inSession.test(before) ? 2 : 0) +
    (title.includes(': ') && actsOn.test(after) ? 1 : 0) +
    // `showed a poster on “…”`, `“…” (SIGGRAPH 2005), written with`
    (/\b(?:posters?|spotlights?|orals?) (?:on|about|for|titled|called)\s*[“"]?$/i.test(before) ? 2 : 0) +
    (/^[,.”"’]*\s+\((?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[^()]{1,30}\d\d\)/u.test(after) ? 2 : 0) +
    // `“A title” [1], an alternative to`
    (/^[”"’]?\s*\[\d{1,3}\]/.test(after) ? 2 : 0) +
    (isAmidOtherScript(title, before + after) ? 2 : 0) +
    (tellsSubject.test(before) || germanPaper.test(before) || thingIn.test(before) ? 2 : 0) +
    (authorsShow.test(before) ? 2 : 0) +
    (kind === 'caption' &&
    (/\b(?:from|in|according to)\s*$/i.test(before) ||
      (/\b(?:of|by|for|behind)\s*$/i.test(before) && count >= 4))
      ? 1
      : 0) +
    (sectionKind(section) === 'papers' ? 1 : 0) +
    (/\(\s*$/.test(before) && /^[”"’]?\)/.test(after) && capitalShare(title) >= 0.7 && count >= 4 ? 2 : 0) +
    (/(?:^|[.!?]\s+|\b(?:but|and|while),?\s+)in\s*$/i.test(before) && /^[”"’]?,\s+\p{L}/u.test(after) ? 2 : 0)
  if (cues === 0 && /[.!]$/.test(inside) && count > 6 && capitalShare(title) < 1) return false
  const shape = titleLikeness(title, true)
  const opens = /^\W*$/.test(before) ? (/^[”"]\s+\p{Ll}+(?:s|ed)\s/u.test(after) && count >= 3 ? 2 : 1) : 0
  if (quotation.open && !quotation.cased)
    return (
      shape >= 2 &&
      !ofMeeting.test(title) &&
      (paperAfter.test(after) || namesAfter.test(after) || kind === 'caption')
    )
  if (sectionKind(section) === 'other' && cues < 2) return false
  if (/\b(?:is|are|was|were)\b/.test(title) && !/[:?]/.test(title)) return cues >= 2
  if (shape === 3) return cues + opens >= 1
  if (shape >= 2) return cues + opens >= least
  return cues + (opens > 1 ? 2 : 0) >= 2 && count >= 2
}

// `The award goes to Ann Lee et al. SIGIR 2009 “…”`
const wentToAuthors =
  /\b(?:award|prize|mention)s?(?: \p{Ll}+){0,4} (?:went|goes|is given|was given) to \p{Lu}(?:[^.!?;“”"]|\bet al\.|(?<=\b\p{Lu})\.){3,90}\s$/u

// `Ann Lee and Bo Li show in “…” why`
const showIn =
  /\p{Lu}[\p{L}’'-]+ (?:shows?|prove[sd]?|argues?|explains?|proposes?|describes?|demonstrates?|reports?|asks?|stud(?:y|ies)|finds?) in\s*$/u

// `“….” Written by Ann Lee and Bo Li, this paper`
const writtenAfter =
  /^[”"’]?\s+(?:Co-)?(?:[Ww]ritten|[Aa]uthored) by\s[^“”"]{3,260}?\b(?:this|the) (?:paper|article|study)\b/u

const launched = /\b(?:launch|unveil|roll)(?:s|ed|ing|ed out)?(?: (?:our|the|a|its|their|new))*\s*[“"]?$/i

const calledSo =
  /\b(?:calls?|called|calling|termed|dubbed|named) (?:this|these|it|them|that|such)(?: \p{Ll}+){0,3}\s*$/u

// `the work of Lee et al. on “…”`
const workOn = /\b(?:work|paper|article|study) (?:of|by|from) \p{Lu}[^“”"!?;:]{2,60}\son\s*$/u

// `Lee et al. propose “…”`, `Ann Lee and colleagues wrote “…”`, `As Ann Lee and Bo Li write in “…”`
const authorsShow =
  /(?:\bet\.? al\.?|\b(?:colleagues|co-?authors|others)),? (?:(?:also|then|further) )?(?:propose|present|introduce|describe|develop|suggest|wrote|write|publish)(?:e?d|s)?\s*$|\p{Lu}[\p{L}’'-]+ (?:wrote|writes?) in\s*$/u

// `The system in “…” negotiates`, `the method behind “…”`
const thingIn =
  /\b[Tt]he (?:[\p{L}-]+ )?(?:system|method|approach|model|framework|technique|algorithm|tool|attack|dataset|idea|architecture|results?) (?:in|from|of|behind|described in|presented in)\s*[“"]?$/u

// `Der dritte Beitrag, „…“`, `für ihre Arbeit „…“`, `ihr Artikel zum Thema „…“`
const germanPaper =
  /\b(?:Beitrag|Beiträge|Artikel|Aufsatz|Publikation|Veröffentlichung|Arbeit|Papier|Paper)[\s,:(–—-]*(?:(?:(?:mit dem )?Titel|zum Thema)\s*)?[„“"]?$/u

// `This is the subject of “…”`, `The team and its colleagues take this up in “…”`
const tellsSubject =
  /\b(?:(?:is|are|was) the (?:topic|subject|focus|aim|theme) of|\b(?:team|researchers|scientists|authors|colleagues|students)\b[^.!?“”"]{0,60}\b(?:address|tackle|explore|study|examine|investigate|discuss|describe|consider|take up|answer|take)(?:e?s|ed)?\b[^.!?“”"]{0,40}\bin)\s*[“"]?$/i

// `In the session on gardens, “…”`, `In the last session, I also liked “…”`: where a paper was shown
const inSession =
  /\b[Ii]n (?:the|a|another|our) (?!(?:keynote|plenary|invited|panel|tutorial|opening|closing)\b)(?:[\p{L}\d&-]+ ){0,8}?sessions?\b[^,.;“”"]{0,70},\s+(?:(?:I|we) (?:\p{Ll}+ ){1,3})?[“"]?$/u
// `“A word: what it means” regularizes the end of sentences`
const actsOn = /^[”"]\s+(?!(?:sessions|slides|videos|talks|workshops|posters|series)\b)\p{Ll}{3,}s\s+\p{L}/u

// `In the first session, Ann Lee presented “…”`: when and where, and not what
const whereSaid =
  /^.{0,80}?\b(?:in|during|at|of|on|after) (?:\p{L}+ ){1,4}(?:sessions?|tracks?|workshops?),? (?=.*\bpresented\W*$)/iu
// `an opening session on gardens, where Ann Lee presented “…”`
const whereShown = /^.*\bsessions? (?:on|about) [^,]{3,40}, (?:where|in which) (?=.*\bpresented\W*$)/iu

/** Whether the nearest noun before a quotation names something else than a paper. */
function namesOther(whole: string): boolean {
  const clause = whole
    .replace(whereShown, '')
    .replace(whereSaid, '')
    .replace(/\b(?:competition|contest|challenge) (?=winners?\b)/i, '')
  if (
    /\b(?:(?:help|support|news|magazine|newspaper|blog|press|wikipedia|encyclopedia) (?:article|page|story)|white ?papers?)\W*$/i.test(
      clause,
    )
  )
    return true
  if (
    tellsSubject.test(clause) ||
    thingIn.test(clause) ||
    /\bpapers?\b[^.]{0,80}\b(?:are|is|were|was|includes?)\W*$/i.test(clause)
  )
    return false
  // `the Best Paper Award (Track B) at ICALP for “…”`
  if (/\b(?:awards?|prizes?)\b[^.;“”"]{0,60}\bfor\W*$/i.test(clause)) return false
  // `In the other track, the award went to “…”`
  if (/\b(?:awards?|prizes?)\b[^.;]{0,20}\b(?:went|goes|go|given) to\W*$/i.test(clause)) return false
  // `The team and a university present “…”`
  if (/\bteams?\b[^“”"]{0,40}\b(?:present|propose|introduce|describe|publish)(?:s|ed)?\W*$/i.test(clause))
    return false
  const other = otherBefore.exec(clause)
  return (
    other !== null && !/\b(?:papers?|article|study|work|manuscript|preprint|publication)s?\b/i.test(other[0])
  )
}

/** The words after the last break of a sentence or clause. */
function lastClause(text: string): string {
  return text.split(/[.;!?]\s/).at(-1) ?? ''
}

/** `paper`, `study` or the like directly before, with nothing but `titled`, a comma or a colon between. */
export function isNamedPaper(before: string): boolean {
  if (
    /\b(?:(?:help|support|news|magazine|newspaper|blog|press|wikipedia|encyclopedia) (?:article|page|story)|white ?papers?)\W*$/i.test(
      before,
    )
  )
    return false
  // `The other paper was a submission to the Workshop on Tides: “…”`
  if (/\bpapers?\b[^.;“”"]{0,30}\b(?:submission|submitted|contribution) to [^.;“”"]{3,90}:\s*$/i.test(before))
    return true
  // `Two papers accepted to CVPR 2021: “…”`
  if (
    /\bpapers? (?:(?:(?:was|were|got|has been|have been) )?(?:accepted|published) )?(?:to|at|in|by) [\p{L}\d&’' -]{2,40}:\s*$/iu.test(
      before,
    )
  )
    return true
  // `The winning paper of the 2014 meeting is called “A title”`
  if (/\bpapers?\b[^.;“”"]{0,80}\b(?:is|was|are|were) (?:titled|entitled|called|named)[\s,:]*$/i.test(before))
    return true
  // `In a paper on the system, “A title”`
  if (
    /\bpapers? (?:on|about|describing) (?:the|their|this|his|her|its|our) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,\s*$/iu.test(
      before,
    )
  )
    return true
  return /\b(?:papers?|article|study|work|manuscript|preprint|publication)s?\b[\s,:(–—-]*(?:(?:is|was|are|were)?\s*(?:titled|entitled|called|named)?|,)?[\s,:(–—-]*$/i.test(
    before,
  )
}
