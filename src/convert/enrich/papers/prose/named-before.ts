import { sparing } from '../../sparing-pattern.ts'

/** What is named in quotes besides papers, and how. `the book “…”`, `her keynote, “…”`, `a blog post called “…”` */
const otherBefore = sparing(
  /\b(?:books?|textbook|novel|talks?|keynotes?|lectures?|tutorials?|workshops?|sessions?|panels?|special interest groups?|SIGs?|birds[- ]of[- ]a[- ]feather|BoFs?|round ?tables?|meet-?ups?|fireside chats?|hackathons?|blog ?posts?|posts?|essays?|columns?|editorials?|courses?|films?|movies?|songs?|podcasts?|episodes?|series|programs?|programmes?|projects?|grants?|fellowships?|teams?|tracks?|themes?|topics?|questions?|categor(?:y|ies)|challenges?|competitions?|tasks?|datasets?|models?|systems?|tools?|platforms?|apps?|products?|webinars?|demos?|videos?|notebooks?|seminars?|reports?|(?:policy |new )?briefs?|dissertations?|letters?|letter|poem|slogans?|motto|phrase|term|terms|concept|so-called|known as|dubbed|category of|words?|notion|idea|headline|newsletter|address(?= (?:en)?titled| called)|position(?:ed)?|(?:spoke|speaks|speaking|talked|talks|lectured) (?:on|about)|made the case for)\b[^.!?“”"]{0,40}$/i,
)
const nounOfPaper = /\b(?:papers?|article|study|work|manuscript|preprint|publication)s?\b/i

// `a help article, “…”`, `the white paper “…”`: articles and papers of other kinds
const otherKind = sparing(
  /\b(?:(?:help|support|news|magazine|newspaper|blog|press|wikipedia|encyclopedia) (?:article|page|story)|white ?papers?)\W*$/i,
)

// `In the first session, Ann Lee presented “…”`: when and where, and not what
const whereSaid =
  /^.{0,80}?\b(?:in|during|at|of|on|after) (?:\p{L}+ ){1,4}(?:sessions?|tracks?|workshops?),? (?=.*\bpresented\W*$)/iu
// `an opening session on gardens, where Ann Lee presented “…”`
const whereShown = /^.*\bsessions? (?:on|about) [^,]{3,40}, (?:where|in which) (?=.*\bpresented\W*$)/iu

// `This is the subject of “…”`, `The team and its colleagues take this up in “…”`
export const tellsSubject =
  /\b(?:(?:is|are|was) the (?:topic|subject|focus|aim|theme) of|\b(?:team|researchers|scientists|authors|colleagues|students)\b[^.!?“”"]{0,60}\b(?:address|tackle|explore|study|examine|investigate|discuss|describe|consider|take up|answer|take)(?:e?s|ed)?\b[^.!?“”"]{0,40}\bin)\s*[“"]?$/i
// `The system in “…” negotiates`, `the method behind “…”`
export const thingIn =
  /\b[Tt]he (?:[\p{L}-]+ )?(?:system|method|approach|model|framework|technique|algorithm|tool|attack|dataset|idea|architecture|results?) (?:in|from|of|behind|described in|presented in)\s*[“"]?$/u

// `In the session on gardens, “…”`, `In the last session, I also liked “…”`: where a paper was shown
export const inSession =
  /\b[Ii]n (?:the|a|another|our) (?!(?:keynote|plenary|invited|panel|tutorial|opening|closing)\b)(?:[\p{L}\d&-]+ ){0,8}?sessions?\b[^,.;“”"]{0,70},\s+(?:(?:I|we) (?:\p{Ll}+ ){1,3})?[“"]?$/u
// `my favorites were “…”`, `the award went to “…”`, `the poster I had waited for, “…”`
export const chosenBefore =
  /\b(?:favou?rites?|highlights?|posters?|prizes?|awards?)\b[^.“”"«]{0,60}(?:\b(?:was|were|is|are|went to|goes to)\s*|[,:]\s*)[“"«]?$/i

/** What says that a noun before a quotation, which might name something else, does not. */
const otherwise: readonly RegExp[] = [
  tellsSubject,
  thingIn,
  // `The papers of the session are “…”`
  /\bpapers?\b[^.]{0,80}\b(?:are|is|were|was|includes?)\W*$/i,
  // `the Best Paper Award (Track B) at ICALP for “…”`
  /\b(?:awards?|prizes?)\b[^.;“”"]{0,60}\bfor\W*$/i,
  // `In the other track, the award went to “…”`
  /\b(?:awards?|prizes?)\b[^.;]{0,20}\b(?:went|goes|go|given) to\W*$/i,
  // `The team and a university present “…”`
  /\bteams?\b[^“”"]{0,40}\b(?:present|propose|introduce|describe|publish)(?:s|ed)?\W*$/i,
]

// `the cluster of excellence “…”`, `The award, titled “…”`: what is called so with nothing in between
const otherRight = sparing(
  /\b(?:(?:minor|major|degree)(?: in)?|research (?:areas?|fields?|lines?|cent(?:er|re)s?)|clusters?(?: of excellence)?|(?:doctoral|graduate|summer|winter|spring) schools?|institutes?|consorti(?:um|a)|foundation|(?:award|grant|prize)(?: (?:from|by) (?:the )?[^.,;“”"]{3,60})?,? (?:en)?titled|(?:awarded|received|given|earned|won) (?:the|an?) (?:prestigious|coveted|annual|honorary)),?\s*[“"]?$/iu,
)

/**
 * Whether the nearest noun before a quotation, in the same clause, names something else than a paper.
 *
 * @param before what stands before the quotation
 */
export function namesOther(before: string): boolean {
  if (chosenBefore.test(before) || inSession.test(before)) return false
  const clause = (before.split(/[.;!?]\s/).at(-1) ?? '')
    .replace(whereShown, '')
    .replace(whereSaid, '')
    .replace(/\b(?:competition|contest|challenge) (?=winners?\b)/i, '')
  if (otherKind.test(clause) || otherRight.test(clause)) return true
  const other = otherBefore.exec(clause)
  return other !== null && !nounOfPaper.test(other[0]) && !otherwise.some((pattern) => pattern.test(clause))
}

/** How a sentence says right before a quotation that it is the title of a paper. */
const named = [
  // `in their paper “…”`, `The study is titled: “…”`
  /\b(?:papers?|article|study|work|manuscript|preprint|publication|(?:journal|conference|extended|full) version)s?\b[\s,:(–—-]*(?:(?:is|was|are|were)?\s*(?:titled|entitled|called|named)?|,)?[\s,:(–—-]*$/i,
  // `The other paper was a submission to the Workshop on Tides: “…”`
  /\bpapers?\b[^.;“”"]{0,30}\b(?:submission|submitted|contribution) to [^.;“”"]{3,90}:\s*$/i,
  // `Two papers accepted to CVPR 2021: “…”`
  /\bpapers? (?:(?:(?:was|were|got|has been|have been) )?(?:accepted|published) )?(?:to|at|in|by) [\p{L}\d&’' -]{2,40}:\s*$/iu,
  // `The winning paper of the 2014 meeting is called “…”`
  /\bpapers?\b[^.;“”"]{0,80}\b(?:is|was|are|were) (?:titled|entitled|called|named)[\s,:]*$/i,
  // `In a paper on the system, “…”`
  /\bpapers? (?:on|about|describing) (?:the|their|this|his|her|its|our) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,\s*$/iu,
].map(sparing)

/** Whether `paper`, `study` or the like stands right before, with nothing but `titled`, a comma or a colon between. */
export function isNamedPaper(before: string): boolean {
  return named.some((pattern) => pattern.test(before)) && !otherKind.test(before)
}
