import { hasInnerCapital, words } from '../../line-shape.ts'
import { commonWords } from '../../names/common-words.ts'
import { titleWords } from '../../names/name-words.ts'
import { readNames } from '../../names/read-names.ts'
import { claim, type Reading } from '../../reading.ts'
import { roughPattern } from '../../rough-pattern.ts'
import { type SparingPattern, sparing } from '../../sparing-pattern.ts'
import { addNamed, papersNamedOn } from '../add-paper.ts'
import { isAboutPapers } from '../lists/page-titles.ts'
import { isOfEdition } from '../titles/standalone-title.ts'
import { capitalShare, smallWords } from '../titles/title-case.ts'
import { bareTitle, titleLikeness } from '../titles/title-shape.ts'
import { authorsNear } from './authors-near.ts'
import { calledBesides } from './titles-before-names.ts'

const capital = '[\\p{Lu}\\p{N}][^\\s,.;:!?“”"()—–]*'
/** Words in title case with small ones between them: four with a capital at least, a colon, comma or question mark among them. */
const run = `(?<title>${capital}(?:[:,?]? (?:${smallWords} )*${capital}){3,}\\??)`

/** What each of the forms holds: without it a text need not be asked for any of them. */
const anyRun = roughPattern(new RegExp(run.replace('{3,}', '{2,}'), 'u'))

/** What a sentence on a paper says of it: `… shows that`, `… is the only one with` */
const acts =
  '(?:is|was|shows?|presents?|proposes?|asks?|looks?|adds?|explains?|gives?|finds?|learns?|stud(?:y|ies)|introduces?|describes?|uses?|takes?|trains?|tackles?|explores?|investigates?|argues?|splits?|turns?|makes?|builds?|extends?|compares?|measures?|analy[sz]es?|revisits?|replaces?|tells?|tries|tests?|combines?|offers?|brings?|applies|improves?|considers?|develops?|deals?|wins?|won)'
/** `The Tide Collective presents the following papers`: somebody shows several, and no paper does. */
const notOfPapers =
  '(?!(?:presents?|brings?|offers?|shows?|gives?) (?:[\\p{L}\\d-]+ ){0,4}(?:papers|posters|works|articles|talks)\\b)'
/** What may stand before a title at the beginning of a sentence: a sign, a word in passing. */
const opener =
  '(?:[\\p{Extended_Pictographic}\\uFE0F➡→]+ |(?:Finally|Also|Moreover|Similarly|Meanwhile|Next|Lastly|Then|Second|Third), )'

/** What tells in a sentence that the words in title case beside it are the title of a paper. */
const forms: readonly SparingPattern[] = [
  // `In the second paper, A Title: With More, the authors …`, `The paper A Title in Full was shown …`
  new RegExp(
    `\\b(?:paper|study|article)s?(?: (?:that )?(?:I|we) [\\p{Ll} ]{3,30})?,? ${run}(?=[,.;]|\\s+(?:was|is|has|by|shows?|presents?|and)\\b|\\s+\\(\\p{Lu}|$)`,
    'gu',
  ),
  // `I enjoyed A Title in Full by Ann Lee et al.`, `my favourite was A Title in Full, which …`
  new RegExp(
    `\\b(?:enjoyed|liked|loved|mention|recommend|highlights?|poster (?:of|on)|(?:favou?rites?|one|highlight) (?:was|is)|entitled|titled) ${run}(?=[,.;]|\\s+(?:by|was|is|and|which)\\b|$)`,
    'gu',
  ),
  // `I liked the A Title in Full paper`
  new RegExp(`\\bthe ${run} (?:paper|study|article)\\b`, 'gu'),
  // `In A Title in Full, Ann Lee and Bo Li make …`, `In A Title in Full, doctoral student Ann Lee makes …`
  new RegExp(
    `(?:^|[.!?;] )In ${run}, (?=\\p{Lu}|we\\b|they\\b|the authors|(?:(?:our|then|former|doctoral|graduate|master[’']s|postdoctoral|assistant|associate|full|visiting|research|senior) ){0,3}(?:students?|professors?|researchers?|scientists?|fellows?|postdocs?|engineers?|lecturers?) \\p{Lu})`,
    'gu',
  ),
  // `The winner of the best paper award, A Title in Full, asks …`, `One of them, A Title in Full, shows …`, `A poster, Is This a Title?, shows …`
  new RegExp(
    `\\b(?:award|prize|winner|one of (?:them|these|those)|another|poster|second|third|last), ${run}(?=,? (?:by|${acts})\\b)`,
    'gu',
  ),
  // `A Title in Full, by Lee et al., splits …`, `A Title in Full by Lee and colleagues`
  new RegExp(
    `(?:^|[.!?] )(?:${opener})?${run}(?=,? by \\p{Lu}[^.;:]{2,60}(?:\\bet al\\b|\\band (?:colleagues|others)\\b))`,
    'gu',
  ),
  // `they presented A Title in Full, in which they settle`
  new RegExp(
    `\\b(?:present(?:s|ed)|publish(?:es|ed)|wrote) ${run}(?=, (?:(?:in which|where) (?:they|she|he|we|the authors)|an? \\p{Ll}+)\\b)`,
    'gu',
  ),
  // `A Title: With More was closest to my own work.`
  new RegExp(
    `(?:^|[.!?] )(?:${opener})?${run.replace('{3,}', '{4,}')}(?= ${notOfPapers}(?:was|is|shows?|presents?|proposes?|asks?|looks?)\\b)`,
    'gu',
  ),
].map(sparing)

/** `Her paper, A Title in Full, was chosen from …`: said so plainly that the words need not be those of research. */
const apposed = sparing(
  new RegExp(
    `\\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he (?:[\\p{Ll}-]+ )?) ?(?:[\\p{Ll}-]+ ){0,2}(?:paper|article), ${run.replace('{3,}', '{2,}')}(?=, (?:was|is|has|had|won|received|which|by|${acts})\\b)`,
    'gu',
  ),
)

/** On a page about papers, words in title case that open a paragraph and do what papers do: `A Title in Full adds one question` */
const opening = sparing(
  new RegExp(
    `^(?:${opener})?${run}(?= ${notOfPapers}(?!is (?:happy|pleased|proud|excited|delighted|thrilled|glad)\\b)${acts}\\b)`,
    'gu',
  ),
)

// `From October 7 the City Museum`
const sinceDay = /^(?:From|On|In|Until|Since|Between|By) (?:\d|\p{Lu}\p{Ll}+ \d{1,2}\b)/u
// `Department of Computer Science`, `International Conference on …`, `Best Paper Award`: named with capitals as well
const institution =
  /\b(?:conferences?|workshops?|symposi(?:um|a)|universit(?:y|ies)|institutes?|departments?|associations?|society|journal|proceedings|transactions|awards?|prizes?|committees?|cent(?:er|re)s?|schools?|laborator(?:y|ies)|colleges?|foundation|ministry|council|group|programme?|chairs?|tracks?|sessions?|keynotes?|tutorials?|challenges?|hall of|professors?|director|phd)\b/i

/** Find titles that a sentence names in title case without any mark, where it says that they are such. */
export function findTitleCaseMentions(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  if (text.length < 40 || !hasInnerCapital(text) || !anyRun.test(text)) return
  for (const form of isAboutPapers(reading) ? [...forms, apposed, opening] : [...forms, apposed])
    for (const match of form.all(text)) {
      const printed = withoutNames(match.groups?.['title'] ?? '')
      const title = bareTitle(printed)
      const start = match.index + match[0].indexOf(printed)
      const owner = ownerBefore.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['who']
      const authors =
        authorsNear(text, start, start + printed.length) ?? (owner === undefined ? null : readNames(owner))
      const several = (authors?.names.length ?? 0) > 1 && authors?.certainty === 1
      if (
        !isTitle(
          title,
          authors !== null,
          form === opening || form === apposed || several ? 1 : 2,
          form === apposed,
        ) ||
        isKnown(reading, index, title)
      )
        continue
      if (calledBesides.test(text.slice(start + printed.length))) continue
      addNamed(reading, index, { title, authors, kind, rule: 'title-case-mention' })
      claim(reading, index, 'prose', 'title-case-mention')
    }
}

// `Finally, Ann Lee’s ` before a title
const ownerBefore = /(?:^|\s)(?<who>(?:\p{Lu}[\p{L}.’-]*\s){1,3}\p{Lu}[\p{L}-]+)[’']s\s$/u

/** `Ann Lee` of `Ann Lee’s A Title: With More`; null where nobody is told. */
function ownerOf(run: string): string | null {
  const who = /^(?<who>.{4,60}?)[’']s (?=\p{Lu})/u.exec(run)?.groups?.['who'] ?? ''
  return readNames(who)?.certainty === 1 ? who : null
}

/** Without an opener before the first comma and names after the last: `Finally, A Title`, `A Title, Ann Lee` */
function withoutNames(run: string): string {
  const opened = run.replace(/^(?:Finally|Also|Moreover|Similarly|Meanwhile|Next|Lastly), /, '')
  const owner = ownerOf(opened)
  if (owner !== null) return opened.slice(owner.length + 3)
  const by = opened.search(/ by (?=\p{Lu})/u)
  if (by > 0 && readNames(opened.slice(by + 4))) return opened.slice(0, by)
  const last = opened.lastIndexOf(', ')
  const sure = [...opened.matchAll(/, /g)].find(
    ({ index }) => readNames(opened.slice(index + 2))?.certainty === 1,
  )
  if (sure) return opened.slice(0, sure.index)
  return last > 0 && readNames(opened.slice(last + 2)) ? opened.slice(0, last) : opened
}

function isTitle(title: string, signed: boolean, least: 1 | 2, said: boolean): boolean {
  if (
    institution.test(title) ||
    sinceDay.test(title) ||
    isOfEdition(title) ||
    (!said && readNames(title)) ||
    capitalShare(title) < 0.75
  )
    return false
  const plain = words(title.toLowerCase().replace(/[^\p{L}\s-]/gu, '')).filter(
    (word) => word.length > 3 && (titleWords.has(word) || commonWords.has(word)),
  )
  return (
    titleLikeness(title, true) >= least &&
    (said || plain.length >= 2 || title.includes(':') || (signed && plain.length > 0))
  )
}

/** Whether a paper found on the row already has the title, or more or less of it. */
function isKnown(reading: Reading, index: number, title: string): boolean {
  return papersNamedOn(reading, index).some(
    (paper) => paper.title.includes(title) || title.includes(paper.title),
  )
}
