import { hasInnerCapital, wordCount } from '../../line-shape.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, type Reading } from '../../reading.ts'
import { type SparingPattern, sparing } from '../../sparing-pattern.ts'
import { addNamed, papersNamedOn } from '../add-paper.ts'
import { readLabel } from '../read-label.ts'
import { talkBehind } from '../titles/other-things.ts'
import { capitalShare, smallWords } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { firstPerson } from './first-person.ts'

// `‘A title’, co-authored` by somebody: the words before `by` are of the sentence
// `A course on tides organised by` somebody, `somebody else, accepted by` who fetched the prize
const namesWriter =
  /[’'],\s|\b(?:(?:co-?)?authored|published|written|edited|organi[sz]ed|hosted|chaired|moderated|taught|led|given|accepted|presented)$/

/** Where a sentence says plainly that a title follows. Group `title`; it ends at the first full stop, semicolon or clause. */
const plainForms: readonly {
  readonly rule: string
  /** What every text of the form holds: asked first. */
  readonly sign: SparingPattern
  readonly pattern: RegExp
}[] = [
  // `for their paper Partitioned postings for sorted lists.`, `for his paper An economic account …`
  {
    rule: 'for-their-paper',
    sign: sparing(/paper|publication|article|work|study/),
    pattern:
      /\b(?:for|in|with|of) (?:their|his|her|the|our|a) (?:[\p{L}\d'’-]+ ){0,5}?(?:paper|publication|article|work|study)(?:\s+on)?[,:]?\s+(?:(?:titled|entitled|called)\s+)?(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+in which\s|\s+(?:from|at|by)\s+\p{Lu}|,\s+(?:by|which|in which|where|who|the|a|an|[\p{L}]+ed|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s)/gu,
  },
  // `The paper, A theory of slow tides, published in a journal, marks …`
  {
    rule: 'the-paper-apposed',
    sign: sparing(/paper, \p{Lu}/u),
    pattern:
      /\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:[\p{L}-]+ ){0,2}?paper, (?<title>\p{Lu}[^.,;“”"]{12,220}?)(?=, (?:which was |to be |to )?(?:published|presented|accepted|appear(?:ed|s)?|forthcoming)\b)/gu,
  },
  // `the paper entitled Moving Tides introduces a way …`
  {
    rule: 'paper-titled-acts',
    sign: sparing(/paper,? (?:en)?titled \p{Lu}/u),
    pattern:
      /\bpaper,? (?:en)?titled,? (?<title>\p{Lu}[\p{L}-]+(?: (?:of|for|in|on|and|with|the|a|to|from|by|at|\p{Lu}[\p{L}-]*)){1,12}?)(?= (?:introduces|presents|proposes|describes|addresses|explores|tackles|studies|shows|develops|demonstrates|investigates|examines)\b)/gu,
  },
  // `we present our CCS 2022 publication, A title, where we introduced it`
  {
    rule: 'present-our-paper',
    sign: sparing(/(?:paper|publication|article|work), \p{Lu}/u),
    pattern:
      /\b(?:present|describe|introduce|share|discuss|summari[sz]e) (?:our|their|his|her|the|my) (?:[\p{L}\d'’-]+ ){0,5}?(?:paper|publication|article|work),\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=,\s+(?:where|in which|which)\s)/gu,
  },
  // `For the publication and the code, please see A Title in Full.`
  {
    rule: 'see-title',
    sign: sparing(/(?:see|refer to|consult|read|check out)\s+\p{Lu}/u),
    pattern:
      /\b(?:publication|paper|article|preprint|details)\b[^.;:]{0,60},? (?:please )?(?:see|refer to|consult|read|check out)\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|\s+by\s+\p{Lu})/gu,
  },
  // `a paper presented by Ann Lee: A title.`
  {
    rule: 'paper-shown-by',
    sign: sparing(/paper|article|study/),
    pattern:
      /\b(?:papers?|article|study) (?:presented|written|authored|published|given|shown) by \p{Lu}[^.:;“”"()]{3,120}:\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|$)/gu,
  },
  // `The paper that I chose is A title presented by Ann Lee.`
  {
    rule: 'paper-chosen-is',
    sign: sparing(/paper|article|poster/),
    pattern:
      /\b(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]nother|[Oo]ne) (?:[\p{L}-]+ ){0,3}(?:paper|article|poster)(?: (?:that|which)?(?: ?(?:I|we)) (?:\p{Ll}+ ){1,4}?)?(?: ?(?:is|was))\s+(?![^.;]*\[\d)(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\s+(?:presented|written|authored|shown|by)\s|\.(?:\s|$)|$)/gu,
  },
  // `The best poster prize was A title by Lee et al.`, `the paper award went to A title by Ann Lee`
  {
    rule: 'prize-was-title',
    sign: sparing(/(?:prize|award|mention) (?:w|i|goes|g)/),
    pattern:
      /\b(?:[Pp]aper|[Pp]oster|[Aa]rticle)\b[^.;:]{0,30}\b(?:prize|award|mention) (?:is|was|goes to|went to|was (?:given|awarded) to)\s+(?<title>\p{Lu}[^.;“”"()]{12,160}?)(?=\s+by\s+\p{Lu})/gu,
  },
  // `There is also a companion paper, A title.`
  {
    rule: 'companion-paper',
    sign: sparing(/paper[,:]/),
    pattern:
      /\b(?:companion|follow-up|earlier|previous|sister) paper[,:]\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|,\s+(?:which|where|in which|by)\s|$)/gu,
  },
  // `Ann Lee will present her paper on Sorted Postings: An Account in Parts.`
  {
    rule: 'present-their-paper',
    sign: sparing(/present\w* (?:their|his|her|our|my) /),
    pattern:
      /\bpresent(?:s|ed|ing)? (?:their|his|her|our|my) (?:[\p{Ll}-]+ ){0,2}(?:paper|poster|work),?(?:\s+(?:on|titled|entitled|called))?\s+(?!\p{Lu}\p{Ll}+day\b|(?:January|February|March|April|June|July|August|September|October|November|December)\s\d)(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+(?:at|in) the\s)/gu,
  },
  // `In Globalizing local encoders for long documents, we develop …`
  {
    rule: 'in-title-we',
    sign: sparing(/In /),
    pattern:
      /(?:^|[.!?]\s+)In (?<title>\p{Lu}\p{L}+(?:[ :][^\s,.;“”"]+){5,24}),\s+(?:we|the authors|they|he|she)\s+(?:also |then |further )?(?:develop|propose|present|introduce|show|study|describe|investigate|explore|prove|address|tackle|examine|analy[sz]e|build|design)(?:s|ed)?\b/gu,
  },
  // `A title, our paper accepted at KDD 2023, presents …`, `In A title: With More, our second paper, Ann Lee and Bo Li introduce …`
  {
    rule: 'title-our-paper',
    sign: sparing(/,\s+(?:our|a|another)\s/),
    pattern:
      /(?:^|[.!?]\s+)(?!(?:At|During) (?:the|this)\b)(?:In )?(?<title>\p{Lu}[^.;“”"]{12,220}?),\s+(?:our|a|another) (?:[\p{L}\d-]+ ){0,4}(?:paper|study)\b/gu,
  },
  // `our article Talking through fog: A study was published in …`, `our new paper A Title in Full has been accepted`
  {
    rule: 'our-paper-was-published',
    sign: sparing(/published|accepted/),
    pattern:
      /\b(?:[Oo]ur|[Mm]y) (?:(?:new|latest|recent|joint) )?(?:paper|article)\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\s+(?:was|is|got|has been|will be) (?:also |just |now )?(?:published|accepted)\b)/gu,
  },
  // `The paper What Do Buoys Know of Weather? answered it`
  {
    rule: 'the-paper-asks',
    sign: sparing(
      /(?:paper|article|study) (?:What|How|Why|Do|Does|Is|Are|Can|Should|When|Where|Which|Who)\b/,
    ),
    pattern:
      /\b[Tt]he (?:[\p{L}-]+ )?(?:paper|article|study)\s+(?<title>(?:What|How|Why|Do|Does|Is|Are|Can|Should|When|Where|Which|Who)\b[^.;?!“”"]{10,160}\?)(?=\s+\p{Ll})/gu,
  },
  // `The paper Mending Indexes While They Work was named …`
  {
    rule: 'the-paper-title-was',
    sign: sparing(/paper|article|study/),
    pattern:
      /\b[Tt]he (?:[\p{L}-]+ )?(?:paper|article|study)\s+(?<title>(?:\p{Lu}[^\s.;“”"(]*|(?:a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|is)\b|[\s,:-])+?)(?=\s+(?:was|is|has|won|received|describes|presents|shows|introduces|proposes)\b|\s*\((?=\p{Lu}[^()]{3,40}[,) ]))/gu,
  },
  // `The winning research, A Title in Full, was first presented at …`
  {
    rule: 'work-was-presented',
    sign: sparing(/, (?:was|has been) (?:originally |first )?(?:presented|published) /),
    pattern:
      /\b(?:[Tt]he|[Tt]heir|[Hh]er|[Hh]is|[Oo]ur) (?:[\p{L}-]+ ){0,4}(?:research|paper|work|study|article),\s+(?<title>(?:\p{Lu}[^\s.;“”"(]*|(?:a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|is)\b|[\s:-])+?)(?=, (?:was|has been) (?:originally |first )?(?:presented|published) )/gu,
  },
  // `The first paper is A Title [1].`, `The third one, A Title [3], does without`
  {
    rule: 'paper-in-order',
    sign: sparing(/\[\d/),
    pattern:
      /\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Nn]ext|[Oo]ther) (?:paper|one|work|article)(?: is|,)\s+(?<title>\p{Lu}[^.;“”"[\]]{12,220}?)(?=\s*\[\d{1,3}\])/gu,
  },
  // `the paper titled A title, by`, `a paper entitled A title.`
  {
    rule: 'paper-titled',
    sign: sparing(/titled|called/),
    pattern:
      /\b(?:papers?|article|work|study)(?:,[^,.]{3,60},)?(?: (?:is|was))?,? (?:titled|entitled|called),?:?\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+(?:(?:co-?)?(?:authored|written) )?by\s+\p{Ll}*\s?\p{Lu}|\s+(?:written|authored) by\b|,\s(?!(?:[Tt]he|[Aa]n?) (?:\p{Lu}\S* ){2}))/gu,
  },
  // `A title by Ann Lee, Yun Zhou, and W. B. Croft;`
  {
    rule: 'title-by-in-list',
    sign: sparing(/by\s+\p{Lu}/u),
    pattern:
      /(?:[:;]|\band)\s+(?<title>\p{Lu}[^.;“”"]{8,220}?)(?=\s+by\s+\p{Lu}\p{L}+\s+(?:\p{Lu}|\p{Ll}{2,3}\s+\p{Lu}))/gu,
  },
  // `A Title in Full (Lee et al.) asks whether …` at the start of a paragraph
  {
    rule: 'title-cited-acts',
    sign: sparing(/ et al/),
    pattern:
      /^(?<title>\p{Lu}[^.;“”"()]{12,160}?)(?= \(\p{Lu}[\p{L}’-]+ et al\.?(?:,? (?:19|20)\d\d)?\) \p{Ll}{2,}s\s)/gu,
  },
  // `the award was given to A Title in Full (Lee et al.)`
  {
    rule: 'award-to-cited-title',
    sign: sparing(/\bto [\p{Lu}\d][^()]{10,160} \(\p{Lu}/u),
    pattern:
      /\b(?:awards?|prize|mention) (?:was |were )?(?:went|goes|given|awarded|presented) to (?<title>[\p{Lu}\d][^.;“”"()]{12,160}?)(?= \(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?(?: et al|,? (?:and|&) \p{Lu}|, \p{Lu}))/gu,
  },
  // `Read more: A title (arXiv).`: how letters of news end a story
  {
    rule: 'read-more',
    sign: sparing(/:\s.*\)\.?$/),
    pattern:
      /^(?:[Rr]ead (?:more|(?:the|about the) (?:\p{Ll}+ )?(?:paper|research|study))(?: here)?|(?:[Cc]heck out|[Gg]et|[Ss]ee) the (?:paper|research|study)(?: here)?|[Mm]ore (?:information|details)(?: here)?):\s+(?<title>\S[^“”"]{10,220}?)(?=\s*\((?:ar[Xx]iv|bio[Rr]xiv|PDF|pdf|[Pp]aper|OpenReview|ACL Anthology|Nature|Science|PNAS)\b[^()]{0,30}\)\.?$)/gu,
  },
  // `A title. This paper envisions …`, `A title, which presents …` at the start of a paragraph
  // `Remote Memory for the Storage of a Cloud, which reports …` at the start of a paragraph
  {
    rule: 'title-which',
    sign: sparing(/,\s+which /),
    pattern: /^(?<title>\p{Lu}[^.;“”"]{12,220}?),(?=\s+which \p{Ll}{3,}s\b)/gu,
  },
  {
    rule: 'title-then-this-paper',
    sign: sparing(
      /his (?:paper|work|article|study)|he author|which (?:presen|propos|introd|descri|show|explor|addres)/,
    ),
    pattern:
      /^(?<title>\p{Lu}[^.;“”"]{12,220}?(?:\?|(?=[.,])))[.,]?(?=\s+(?:(?:in )?[Tt]his (?:paper|work|article|study)\b|[Tt]he authors?\b|which (?:presents?|proposes?|introduces?|describes?|shows?|explores?|addresses)\b))/gu,
  },
]

// `The Harbour Conference, which takes place …`: a meeting, an office, a prize
const ofOffice =
  /\b(?:conference|workshop|symposium|meeting|competition|university|institute|laboratory|society|association|award|prize|committee|cent(?:er|re)|foundation|agency|directorate|initiative|programme?)$/i

/** The forms whose title opens a sentence; the others have one within it, and so a capital. */
const openingForms = plainForms.filter(({ rule }) => rule === 'title-then-this-paper')

// `Overview of the Tide Model`: what a figure shows
const ofDrawing =
  /^(?:(?:an?|the) )?(?:overview|illustrations?|effects?|examples?|comparisons?|visuali[sz]ations?|screenshots?|architecture|results?) (?:of|from)\b/i

const tellsWho =
  /(?:^|:\s)(?:(?:[Cc]o-?)?(?:[Ll]ed|[Aa]uthored|[Ww]ritten|[Ss]upervised|[Dd]eveloped) (?:by|with)|[Jj]oint work with|[Ii]n collaboration with|[Tt]ogether with)\s/u

/** Whether words taken from a sentence as a title can be one: no clause with a verb of its own, unless it asks. */
function isPlainTitle(title: string, rule: string): boolean {
  // `Abstract: Why does it wait? The authors …`
  if (readLabel(title)) return false
  if (rule === 'title-which' && ofDrawing.test(title)) return false
  if (talkBehind.test(title)) return false
  // `Monday ended with the Workshop on Slow Tides, which asks …`
  if (rule === 'title-which' && /^\p{Lu}\S+ \p{Ll}{2,}(?:ed|s) \p{Ll}/u.test(title)) return false
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
      rule === 'paper-chosen-is' ||
      rule === 'see-title' ||
      rule === 'present-their-paper' ||
      rule === 'award-to-cited-title' ||
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
  const isSaid = isClause || / [—–] /.test(title) || tellsHabit.test(title)
  if (rule === 'title-then-this-paper' && isSaid && capitalShare(title) < 0.6) return asks
  return asks || title.includes(': ') || !isClause
}

// `The award went to Ann Lee for her NSDI 2009 paper `
const honoursPaper = /\b(?:award|prize)\b[^.]{0,60}\b(?:to|by)\s[^.]{3,200}\bpaper,?\s*$/i

const holdsVerb = /\b(?:is|are|was|were|has|have|had|will|would|that|which|and (?:is|was|has))\b/

/** Words that end the sentence in which a prize was given for the paper. */
function isShortTitle(title: string, rule: string, { input, index, 0: whole }: RegExpMatchArray): boolean {
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

/** Whether a text is the end of a title that the row was already found to name, or holds one and more. */
function clashesWithKnown(reading: Reading, index: number, title: string): boolean {
  return papersNamedOn(reading, index).some(
    (paper) => paper.title !== title && (paper.title.endsWith(title) || title.includes(paper.title)),
  )
}

/** Whether words in sentence case only happen to stand before `The authors …`. */
function isSentenceBefore(title: string, after: string): boolean {
  return (
    /^[.,]?\s*[Tt]he authors?\b/.test(after) &&
    capitalShare(title) < 0.6 &&
    !title.endsWith('?') &&
    (title.includes(',') || !title.includes(': '))
  )
}

// `The keynotes were A by Ann Lee, and …`
const listsTalks =
  /\b(?:keynotes?|talks?|lectures?|tutorials?|courses?) (?:were|was|are|is|included?|on)\b[^.!?]{0,120}$/iu
const namesTutorial = /\b(?:[Tt]utorials?|[Cc]ourses?|[Kk]eynotes?) \p{Lu}[^.!?]{0,120}$/u

/** Whether a sentence lists talks, or the words after “and” are only the end of something longer. */
function isOfTalks(before: string, title: string): boolean {
  return (
    listsTalks.test(before) ||
    namesTutorial.test(before) ||
    /,\s+(?:with|which|where|an?|our|(?:originally|first|later|recently))\s+\p{Ll}/u.test(title)
  )
}

// `Ann Lee and Bo Li present `, `Ann Lee presented her paper `
const presented =
  /^(?<names>\p{Lu}.{3,160}?) (?:will )?(?:present|propose|introduce|publish|describe)(?:e?d|e?s)?(?: (?:their|his|her|our|the) (?:[\p{L}-]+ )?(?:paper|work|study|article))?,? (?=[\p{Lu}\d])/u

/** A title without those who present it before it in its sentence. */
function withoutPresenters(title: string): string {
  const match = presented.exec(title)
  return match && readNames(match.groups?.['names'] ?? '')?.certainty === 1
    ? title.slice(match[0].length)
    : title
}

// `Constant Lamps With Masks` of `Constant Lamps With Masks manages to keep them lit`: words in title case up to a verb
const beforeVerb = new RegExp(
  `^((?:(?:[\\p{Lu}\\p{N}]\\S*|${smallWords}|[-–—]) ){4,})(?!${smallWords} )\\p{Ll}{3,}s \\p{Ll}`,
  'u',
)

/** A title that a sentence calls so, without what the sentence goes on to say of it. */
function withoutPredicate(title: string, rule: string): string {
  return rule === 'paper-titled' ? (beforeVerb.exec(title)?.[1]?.trim() ?? title) : title
}

/** Titles without quotes or links in sentences that plainly announce them. */
export function findPlainTitles(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  for (const { rule, sign, pattern } of hasInnerCapital(text) ? plainForms : openingForms) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const title = withoutPredicate(withoutPresenters(bareTitle(match.groups?.['title'] ?? '')), rule)
      const underEntry =
        reading.claims[index - 1]?.role === 'authors' || reading.claims[index - 1]?.role === 'paper'
      if (clashesWithKnown(reading, index, title)) continue
      if (isSentenceBefore(title, text.slice(match.index + match[0].length))) continue
      if (
        (!isPlainTitle(title, rule) && !isShortTitle(title, rule, match)) ||
        (rule === 'title-then-this-paper' && underEntry)
      )
        continue
      const start = match.index + match[0].indexOf(match.groups?.['title'] ?? '')
      const authors = authorsNear(text, start, start + (match.groups?.['title'] ?? '').length)
      if (
        rule === 'title-by-in-list' &&
        (!authors || namesWriter.test(title) || isOfTalks(text.slice(0, start), title))
      )
        continue
      addNamed(reading, index, { title, authors, kind, rule })
      claim(reading, index, 'prose', rule)
    }
  }
}
