import { remember } from '../../../model/remember.ts'
import { sparing } from '../sparing-pattern.ts'

/** What the words of a heading say of the entries under it. */
export type SectionKind = 'papers' | 'other' | 'unknown'

// `Accepted papers`, `Oral presentations`, `Publications`, `Best paper award`, `Main conference`, `Posters`
const papers = sparing(
  /\b(?:papers?|publications?|posters?|orals?|spotlights?|accepted|contributed talks|preprints?|findings|proceedings|main (?:conference|track)|journal|articles?|readings?|reading list|literature|(?:honou?rable|special) mentions?|test[- ]of[- ]time|student research workshop)\b/i,
)
// `Keynote speaker`, `Workshops`, `Organizing committee`, `Invited talks`, `Books`, `Panel`, `Your profile`
// A word after a hyphen names something, and one before a hyphen is of another: `ERNIE-Talk`, `Video-aided parsing`.
const other = sparing(
  /(?<!-)\b(?:key ?notes?|plenar(?:y|ies)|speakers?|workshops?|tutorials?|organi[sz](?:ers?|ing|ation)|committees?|chairs?|panels?|panelists?|invited|talks?|lectures?(?! (?:hall|room|theat))|socials?(?=\W*$| (?:events?|program(?:me)?s?|hours?|gatherings?|activit\p{L}+|nights?|dinners?|lunch(?:es)?|mixers?|meet-?ups?|and networking)\b)|birds of a feather|bofs?|exhibits?|sponsors?|sponsorship|(?:text)?books?|blog ?posts?|blogs|posts|expo|podcasts?|animation festival|electronic theat(?:er|re)|film festival|art gallery|courses?|dissertations?|thes[ei]s|ph\.?d\.? awards?|jobs|careers?|people|team|members|staff|students|alumni|board|grants?|fellowships?|awardees|special interest groups?|meet ?ups?|competitions?|challenges?|videos?(?! presentations)|webinars?|acknowledge?ments?|contacts?|credits?|interviews?|qualifications|responsibilities|(?:your|the|our ideal) (?:profile|tasks|role)|how to apply|attendees|participants|area chairs|reviewers?|volunteers|mentors?|datasets?|tools|software(?! defined))\b(?!-\p{Ll})/iu,
)

// `Speaker and language`, `Video understanding`, `Software engineering`, `Datasets and benchmarks`, `Models with outside tools`: subjects of research,
// whose words also name people and things
const subjects = sparing(
  /\b(?:speakers?|videos?|software|datasets?|tools|people|students|team|demonstrations?|challenges|posts)\b.*\b(?:and (?:language|speech|robots|machines|benchmarks|evaluation|images?|audio|text)|recognition|verification|diari[sz]ation|identification|adaptation|separation|embeddings?|representations?|understanding|generation|synthesis|analysis|engineering|testing|security|retrieval|detection|segmentation|tracking|summari[sz]ation|question answering|processing|compression|prediction|model(?:s|l?ing)|learning|editing|quality)\b|^(?:\p{L}+ )?(?:tools|software|datasets?|videos?) (?:for|to)\b|\b(?:learning|imitation|policies|images?|audio|language|image) (?:from|and|with|in) (?:\p{L}+ )?(?:demonstrations?|videos?|people|students)\b|^(?:\p{L}[\p{L}\d-]* ){1,4}(?:with|using|via|without) (?:\p{L}[\p{L}-]* ){0,2}(?:tools?|datasets?|software|videos?)\b|^\p{L}+ing (?:to|about|among|for) (?:people|students)$/iu,
)
// `Dataset distillation`, `Social networks`, `Credit assignment`, `Board games`, `Software repair`: one of the words before
// another noun, which says that it is part of a subject; not `Social events`, `Board members`, `Video of the talk`
const partOfSubject =
  /^(?:\p{L}[\p{L}-]* ){0,2}?(?:datasets?|videos?|software|teams?|social|credit|board|course|book|contact|podcast|lecture|panel|staff|grant|interview|reviewer|career|competition|tool)[ -](?!(?:members?|picks?|chairs?|recipients?|winners?|awards?|events?|programs?|programmes?|hours?|nights?|dinners?|discussions?|sessions?|talks?|projects?|materials?|notes|recordings?|channels?|pages?|lists?|reviews?|launch(?:es)?|chapters?|clubs?|us|information|info|details|forms?|persons?|openings?|papers?|tracks?|series|releases?|downloads?|links?|line-?up|schedule|presentations?|posters?|applications?|opportunities|fairs?|offers?|speakers?|directors?|at|of|by|from|in|on|with|to|who|that|we|you)\b)\p{Ll}[\p{L}-]{2,}(?: (?:and \p{L}+|\p{Ll}+)){0,2}$|^(?:long )?video$|^software$|\b(?:for|of) (?:software|videos?)$|^people and \p{Lu}|^(?!(?:new|our|open|free|useful|other|more|online|all)\b)\p{L}+ tools$/iu
// What is announced whatever the subject. `Keynote: Learning from people`, `Workshop on video understanding`
const announced =
  /\b(?:key ?notes?|plenar(?:y|ies)|invited|workshops?|tutorials?|committees?|panels?|talks?|lectures?|organi[sz]ers?|sponsors?|courses?|blogs?|demos?|competitions?)\b/i

// `Call for papers`, `Topics of interest`, `Important dates`, `Table of contents`, but not `Best papers (top 1% of reviewed submissions)`
const calls = sparing(
  /\b(?:call for|cfp|topics (?:of interest|include)|(?<!\bof (?:all |the )?(?:reviewed )?)submissions?(?! to (?:ar|bio|med)xiv)|important dates|deadlines?|instructions for|table of contents|contents)\b/i,
)

// `Accepted panels`, `List of accepted workshops`
export const acceptedOthers =
  /\baccepted (?:panels?|workshops?|tutorials?|courses?|demos?|demonstrations?|talks?|sessions?|proposals?)\b/i

/** `Panels`, `Accepted workshops`: a page that is the list of them */
export const listOfOthers = new RegExp(
  `${acceptedOthers.source}|^(?:panels|tutorials|workshops|courses)$`,
  'i',
)

// `Session chairs`, `The sessions and chairs of the main conference`
const ofChairs = /\b(?:(?:session|area|track|programme?) chairs|sessions and (?:their )?chairs)\b/i

// `Session 1: Kernels (Chair: Ann Lee)`, `12 May: Kernels (Speaker: Bo Li)`: who leads a session says nothing of what is shown in it
const ledBy =
  /\((?:session )?(?:chairs?|speakers?|presenters?|selectors?|discussants?)\b[^()]*\)|[.,;]?\s*(?:chaired|moderated|hosted) by\b.*$|(?:[.,;]|\s[–—-])\s*(?:session )?chairs?\s*:.*$|(?<=\S)\s+session chairs?\s*:.*$/i

// `PACT Workshop`, `Workshop on Quiet Oceans @ NeurIPS`: one of them by its name, where papers are shown
const oneWorkshop =
  /^(?!(?:co-?located|our|the|this|invited|accepted|affiliated|satellite|student|hands-on)\b)(?=\P{Ll}*\p{Lu}{3})(?:[\p{L}\d&@:-]+ ){1,6}Workshop(?: (?:19|20)\d\d)?$/u

// `How Vectory reads ten million papers`: what a machine reads, and no list
const readByMillions = /\b(?:million|billion|thousand)s? (?:of )?(?:\p{L}+ ){0,2}papers\b/iu

// `Time Session Title Speaker Room`, `No. Title Author(s)`, `Title Authors`: what the columns of a table hold
export const namesColumns =
  /^(?:(?:#|no\.?|id|time|date|day|type|kind|duration|session|track|event|papers?|titles?|chairs?|speakers?|presenters?|authors?|affiliations?|citations?|names?|rooms?|locations?|venues?|years?|abstracts?|links?|pdf|slides|ranks?|ratings?|scores?|std|reviews?|votes?|nominated|previously|published|notes?)(?:\(s\))?(?:[\s/&,|·]+|$)){3,}$|^(?:papers? )?titles? ?authors?$/i

// `Key findings`, `Main findings:`: what one paper found out, and no proceedings
const foundOut = /\b(?:key|main|major|core|our|its|these) findings\b|^findings\s*:$/iu

// `Chair’s letter`, `The editors’ introduction`: one piece of a volume, and no section of it
const ofOnePiece =
  /^(?:the |a )?(?:(?:program(?:me)?|general|guest) )?(?:chairs?|editors?|presidents?|organi[sz]ers?)[’']?s?[’']? (?:letter|message|note|address|foreword|preface|introduction|column)$/i

// `Community spotlight`, `Spotlight on our students`: somebody in the light, and no short talk
const inTheLight =
  /\b(?:community|customer|member|employee|faculty|alumni|student|partner|project) spotlights?\b|\bspotlight on\b/i

// `Best Capstone Project`, `Outstanding Teaching Assistant`: what a school honours besides papers
const honoursOther =
  /^(?:best|outstanding|excellent|distinguished) (?:\p{L}+ ){0,2}(?:projects?|teachers?|teaching|assistants?|seniors?|graduates?|mentors?|advis[eo]rs?|instructors?|staff)(?: (?:awards?|prizes?))?$/iu

// `Lee PhD Award – Honourable mention`, `Dissertation prize`: for a thesis, whatever else it says
const doctoral = /\b(?:ph\.? ?d\.?|doctoral|dissertation|thesis) (?:\p{L}+ )?(?:awards?|prizes?)\b/iu

/**
 * What a heading says of the entries under it.
 *
 * @example
 * sectionKind('Workshops')       // => 'other'
 * sectionKind('Workshop papers') // => 'papers'
 */
export const sectionKind = remember((printed): SectionKind => {
  const heading = printed
    .replace(ledBy, '')
    .replace(readByMillions, '')
    .replace(inTheLight, '')
    .replace(foundOut, '')
  // `The poster`: one that the writer stood at
  if (/^(?:the|my|our) (?:poster|talk|paper)$/i.test(heading.trim())) return 'unknown'
  if (/^(?:list of |our )?accepted (?:submissions|contributions)$/i.test(heading.trim())) return 'papers'
  // `Confused? Reviewers say so`: a title that stands as a heading
  if (/\?\s+\p{Lu}/u.test(heading)) return 'unknown'
  if (ofOnePiece.test(heading.trim())) return 'unknown'
  if (oneWorkshop.test(heading) || namesColumns.test(heading)) return 'unknown'
  if (honoursOther.test(heading.trim())) return 'other'
  if (calls.test(heading) || acceptedOthers.test(heading) || ofChairs.test(heading)) return 'other'
  if (doctoral.test(heading) && !/\bpapers?\b/i.test(heading)) return 'other'
  if (papers.test(heading)) return 'papers'
  if ((subjects.test(heading) || partOfSubject.test(heading)) && !announced.test(heading)) return 'unknown'
  return other.test(heading) ? 'other' : 'unknown'
})
