import { roughPattern } from '../../rough-pattern.ts'
import { type SparingPattern, sparing } from '../../sparing-pattern.ts'
import { smallWords } from '../titles/title-case.ts'

const capital = '(?:\\d+:\\d+|[\\p{Lu}\\p{N}][^\\s,.;:!?“”"()—–]*)'
/** Words in title case with small ones between them: four with a capital at least, a colon, comma or question mark among them. */
const run = `(?<title>${capital}(?:[:,?]? (?:${smallWords} )*${capital}){3,}\\??)`

/** Where a sentence ends, and no initial of a name. */
const stop = '(?<!\\b\\p{Lu})[.!?] '

/** What each of the forms holds: without it a text need not be asked for any of them. */
export const anyRun = roughPattern(new RegExp(run.replace('{3,}', '{2,}'), 'u'))

/** What a sentence on a paper says of it: `… shows that`, `… is the only one with` */
const acts =
  '(?:is|was|shows?|presents?|proposes?|asks?|looks?|adds?|explains?|gives?|finds?|learns?|stud(?:y|ies)|introduces?|describes?|uses?|takes?|trains?|tackles?|explores?|investigates?|argues?|splits?|turns?|makes?|builds?|extends?|compares?|measures?|analy[sz]es?|revisits?|replaces?|tells?|tries|tests?|combines?|offers?|brings?|applies|improves?|considers?|develops?|deals?|wins?|won|relates?|suggests?|addresses|demonstrates?|examines?|proves|provides|reports?|challenges|achieves?|highlights?|identifies|discusses|outlines?)'
/** `The Tide Collective presents the following papers`: somebody shows several, and no paper does. */
const notOfPapers =
  '(?!(?:presents?|brings?|offers?|shows?|gives?) (?:[\\p{L}\\d-]+ ){0,4}(?:papers|posters|works|articles|talks)\\b)'
/** What may stand before a title at the beginning of a sentence: a sign, a word in passing. */
const opener =
  '(?:[\\p{Extended_Pictographic}\\uFE0F➡→]+ |(?:Finally|Also|Moreover|Similarly|Meanwhile|Next|Lastly|Then|Second|Third), )'

/** What tells in a sentence that the words in title case beside it are the title of a paper. */
export const forms: readonly SparingPattern[] = [
  // `In the second paper, A Title: With More, the authors …`, `The paper A Title in Full was shown …`
  new RegExp(
    `\\b(?:paper|study|article)s?(?: (?:that )?(?:I|we) [\\p{Ll} ]{3,30})?,? ${run}(?=[,.;]|\\s+(?:was|is|has|had|will|won|received|by|on|at|shows?|presents?|and)\\b|\\s+\\(\\p{Lu}|$)`,
    'gu',
  ),
  // `unser Paper A Title in Full, welches …`, `zu unserem Evaluations-Paper A Title in Full vor`
  new RegExp(
    `(?:\\b(?:[Uu]nser|[Ii]hr|[Ss]ein|[Mm]ein|[Dd]as|[Dd]em|[Ii]m)(?:e[mns]?)? (?:\\p{Lu}\\p{Ll}+-)?(?:Paper|Papier|Artikel|Beitrag|Poster)) ${run}(?=[,.]|\\s+\\p{Ll})`,
    'gu',
  ),
  // `The first one was A Title in Full, a paper that …`
  new RegExp(
    `${run}(?=, an? (?:[\\p{Ll}-]+ ){0,2}(?:paper|study|article) (?:that|which|by|from|on|in)\\b)`,
    'gu',
  ),
  // `I enjoyed A Title in Full by Ann Lee et al.`, `my favourite was A Title in Full, which …`
  new RegExp(
    `\\b(?:enjoyed|liked|loved|mention|recommend|highlights?|poster (?:of|on)|(?:favou?rites?|one|highlight) (?:was|is)|entitled|titled|called) ${run}(?=[,.;]|\\s+(?:by|from|was|is|and|shows?|which|a lot|very much|best|most|because|since|for its)\\b|$)`,
    'gu',
  ),
  // `I liked the A Title in Full paper`
  new RegExp(`\\bthe ${run} (?:paper|study|article)\\b`, 'gu'),
  // `In A Title in Full, Ann Lee and Bo Li make …`, `In A Title in Full, doctoral student Ann Lee makes …`
  new RegExp(
    `(?:^|[.!?;] )In ${run}, (?=\\p{Lu}|we\\b|they\\b|the authors|an? (?:\\p{Ll}+ )?(?:team|group)\\b|(?:(?:our|then|former|doctoral|graduate|master[’']s|postdoctoral|assistant|associate|full|visiting|research|senior) ){0,3}(?:students?|professors?|researchers?|scientists?|fellows?|postdocs?|engineers?|lecturers?) \\p{Lu})`,
    'gu',
  ),
  // `The winner of the best paper award, A Title in Full, asks …`, `One of them, A Title in Full, shows …`, `A poster, Is This a Title?, shows …`
  new RegExp(
    `\\b(?:award|prize|winner|one of (?:them|these|those)|another|poster|second|third|last), ${run}(?=,? (?:by|${acts})\\b)`,
    'gu',
  ),
  // `A Title in Full, by Lee et al., splits …`, `A Title in Full by Lee and colleagues`
  new RegExp(
    // and not `In A Title by Parting Tides, Lee et al. show`
    `(?:^|${stop})(?!In )(?:${opener})?${run}(?=,? by \\p{Lu}[^.;:]{2,60}(?:\\bet al\\b|\\band (?:colleagues|others)\\b))`,
    'gu',
  ),
  // `In this context comes A Title in Full, presented at CHI 2021`
  new RegExp(
    `(?<!\\p{Lu}\\S* )${run.replace('{3,}', '{2,}')}(?=,? (?:presented|published|to appear|which appeared|accepted) (?:at|in|by|to) (?:the )?\\p{Lu}[\\p{L}&-]*\\p{Lu}\\S* ?[’']?\\d\\d)`,
    'gu',
  ),
  // `they presented A Title in Full, in which they settle`
  new RegExp(
    `\\b(?:present(?:s|ed)|publish(?:es|ed)|wrote) ${run}(?=, (?:(?:in which|where) (?:they|she|he|we|the authors)|an? \\p{Ll}+)\\b)`,
    'gu',
  ),
  // `The award went to Ann Lee and Bo Li for A Title in Full.`, `received the best paper award for A Title in Full`
  new RegExp(
    `\\b(?:award|prize|mention)s?\\b[^.;:“”"]{0,160}? for ${run}(?=[.;,]|\\s+(?:in )?which\\s|$)`,
    'gu',
  ),
  // `received an Honorable Mention for A Title in Full in which they ask`
  new RegExp(`\\bMentions? for ${run}(?=\\.|\\s+(?:in )?which\\s|$)`, 'gu'),
  // `A Title in Full, co-authored by Professor Ann Lee, received a mention`
  new RegExp(
    `(?:^|${stop})(?:${opener})?${run}(?=, (?:which (?:is|was) )?(?:co-?)?(?:authored|written) by \\p{L})`,
    'gu',
  ),
  // `The runner-up was A Title in Full from Ann Lee`
  new RegExp(
    `\\b(?:runner-up|winner|award|prize|mention) (?:is|was|went to|goes to) ${run}(?=[.;,]|\\s+(?:from|by)\\s+\\p{Lu}|$)`,
    'gu',
  ),
  // `We will present A Title in Full at CHI 2021`, `Ann Lee and Bo Li present A Title in Full, which …`
  new RegExp(
    `\\b(?:[Ww]e|will|\\p{Lu}[\\p{L}’'-]+)(?: (?:also|will))? present(?:s|ed)? ${run}(?=,? (?:which\\b|at (?:the )?\\p{Lu}))`,
    'gu',
  ),
  // `As Ann Lee writes in A Title in Full, clocks are cheap`, `Titled A Title in Full, the paper describes …`
  new RegExp(`\\b(?:writes?|wrote) in ${run}(?=[,.])`, 'gu'),
  new RegExp(
    `(?:^|${stop})(?:Titled|Entitled),? ${run}(?=, (?:the|this|their|our) (?:paper|work|study|article)\\b)`,
    'gu',
  ),
  // `For A Title in Full, Ann Lee and Bo Li received the prize.`
  new RegExp(
    `(?:^|${stop})For ${run}(?=, \\p{Lu}[^.;:]{3,160} (?:received|won|got|were (?:given|awarded|honou?red)|was (?:given|awarded|honou?red))\\b)`,
    'gu',
  ),
  // `A Title in Full (Lee et al., 2021) is the one to read first`, `Is This a Title in Full? (Lee and Li) asks …`
  new RegExp(
    `(?:^|${stop})(?:${opener})?${run}(?= \\(\\p{Lu}[^()]{1,60}(?:\\bet al\\.?|\\band \\p{Lu}[\\p{L}’-]+)(?:,? (?:19|20)\\d\\d)?\\) (?:are|has|${acts})\\b)`,
    'gu',
  ),
  // `A Title: With More was closest to my own work.`
  new RegExp(
    `(?:^|${stop})(?:${opener})?${run.replace('{3,}', '{4,}')}(?= ${notOfPapers}(?:was|is|shows?|presents?|proposes?|asks?|looks?)\\b)`,
    'gu',
  ),
].map(sparing)

/** `Her paper, A Title in Full, was chosen from …`, `my first publication, A Title in Full, which`: said so plainly that the words need not be those of research. */
export const apposed = sparing(
  new RegExp(
    `\\b(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|whose|[Tt]he (?:[\\p{Ll}-]+ )?) ?(?:[\\p{Ll}-]+ ){0,2}(?:paper|article|publication|work|study)(?: on [\\p{Ll} -]{3,40})?, ${run.replace('{3,}', '{2,}')}(?=, (?:was|is|has|had|will|won|received|which|where|by|${acts})\\b)`,
    'gu',
  ),
)

/** On a page that names an edition or is about papers, five capitals at least that open a sentence, or follow its first clause: `Tackling noise, A Title: With More introduces` */
export const openingSentence = sparing(
  new RegExp(
    `(?:^|${stop}|(?:^|${stop})\\p{Lu}\\p{Ll}+ing [\\p{Ll} -]{3,50}, )${run.replace('{3,}', '{4,}')}(?= ${notOfPapers}(?!is (?:happy|pleased|proud|excited|delighted|thrilled|glad)\\b)${acts}\\b)`,
    'gu',
  ),
)

/** On a page about papers, words in title case that open a paragraph and do what papers do: `A Title in Full adds one question` */
export const opening = sparing(
  new RegExp(
    `^(?:${opener})?${run}(?= ${notOfPapers}(?!is (?:happy|pleased|proud|excited|delighted|thrilled|glad)\\b)${acts}\\b)`,
    'gu',
  ),
)

// `The most unsettling paper this week is A Title in Full.`
export const paperIs = sparing(
  new RegExp(`\\bpaper (?:[\\p{Ll}’'-]+ ){0,4}(?:is|was) ${run}(?=[.;,]|$)`, 'gu'),
)

/** The title in title case that the first sentence of a paragraph gives to a paper; null where it gives none. */
export function titleOpening(text: string): string | null {
  if (!anyRun.test(text)) return null
  const sentence = text.slice(0, 240)
  for (const form of [opening, paperIs])
    for (const match of form.all(sentence)) return match.groups?.['title'] ?? null
  return null
}
