import { words } from '../line-shape.ts'
import { type NameList, readNames } from '../names/read-names.ts'
import { claim, type Reading } from '../reading.ts'
import { addPaper } from './add-paper.ts'
import { leadsToPaper, linkKind, linksIn } from './paper-links.ts'
import { type Quotation, quotations } from './quotations.ts'
import { sectionKind } from './section-kind.ts'
import { bareTitle, titleLikeness } from './title-shape.ts'

/** Words before a quotation that say it is a paper. `the award-winning paper, “…”`, `titled “…”`, `In “…”` */
const paperBefore =
  /(?:\b(?:we|they|team|authors|researchers|I)\b[^.!?“”"]{0,40}\b(?:present|discuss|describe|introduce|propose)(?:s|ed)?\s*$|\b(?:papers?|work|study|article|research|manuscript|preprint|publication|thesis)\b[^.!?“”"]{0,60}|\b(?:titled|entitled|called|named|(?:best|outstanding|honou?rable)[\w\s]{0,40}(?:for|to|:)|(?:presented|published|won|wrote|authored|co-?authored|read|see|titles?)\b[^.!?“”"]{0,30})[\s,:(]*|(?:^|[.!?]\s+|\b(?:but|and|while|where|as),?\s+)(?:in|with|and)\s*)$/i
/** Words after a quotation that say it is a paper. `“…” proposes`, `“…”, the authors`, `“…” by A and B` */
const paperAfter =
  /^[,.”"’)]*\s*(?:\([^)]{1,60}\)\s*)?,?\s*(?:which (?:\p{Ll}+s|\p{Ll}+ed)\b|(?:which |that |also |the authors? |the researchers? |researchers? |we |they )?(?:also |then |further )?(?:propos|present|introduc|describ|show|investigat|explor|address|demonstrat|examin|develop|studi|stud(?:y|ies)\b|tackl|analy[sz]|appl(?:y|ies)\b|focus|consider|extend|looks?\b|aims?\b|uses?\b|compares?\b|discuss|generali[sz]|suggest|reports?\b|is authored|was authored|written in|authored|won\b|received|is (?:a|an|the|about) )|by\s+(?:\p{Lu}|researchers|a team|former)|(?:\p{L}+ ){0,3}(?:researchers?|scientists?|authors|colleagues|team)\b|(?:a|an|the|our|another) (?:[\p{L}-]+ ){0,3}(?:paper|study|work|article)\b|\p{Lu}[\p{L}’-]+ (?:\p{Lu}[\p{L}.’-]* ?){1,3}(?:,|and\b|\p{Ll}+s\b)|(?:in )?(?:this|the) (?:paper|work|article|study)\b)/iu
// `” asks for …`, `” measures its …`: the quotation is what acts
const actsAfter = /^[”"’)]*,?\s+\p{Ll}+s\s+(?:for|how|whether|that|the|a|an|its|to|why|what|from|on|in|with|two|three|one)\b/u
/** What is named in quotes besides papers. `the book “…”`, `her keynote, “…”`, `a blog post called “…”` */
const otherBefore =
  /\b(?:books?|textbook|novel|talks?|keynotes?|lectures?|tutorials?|workshops?|sessions?|panels?|blog ?posts?|posts?|essays?|columns?|editorials?|courses?|films?|movies?|songs?|podcasts?|episodes?|series|programs?|programmes?|projects?|teams?|tracks?|themes?|topics?|categor(?:y|ies)|challenges?|competitions?|tasks?|datasets?|models?|systems?|tools?|platforms?|apps?|products?|webinars?|demos?|seminars?|reports?|letters?|letter|poem|slogans?|motto|phrase|term|terms|concept|so-called|known as|dubbed|category of|words?|notion|idea|headline|newsletter|position(?:ed)?)\b[^.!?“”"]{0,40}$/i
/** Someone speaks. `“…,” says Ann Lee`, `she said: “…”` */
const speechAfter =
  /^[”"’]*\s*,?\s*(?:(?:says?|said|adds?|added|explains?|explained|notes?|noted|recalls?|recalled|writes|wrote|asks?|asked|continues?|continued|concludes?|concluded|jokes?|according to|points out|argues?|admits?)\s+(?:\p{Lu}|the\b|our\b|my\b|a\b)|(?:(?:\p{Lu}[\p{L}.’-]+\s+){1,3}|(?:my|his|her|their|our|the|its|a) (?:[\p{L}\d]+ ){1,6}|he |she |they |who |I |we )(?:used to )?(?:says?|said|adds?|added|explains?|explained|notes?|noted|told|recalls?|recalled|writes|wrote|asks?|asked|concludes?|concluded|jokes?|admits?)\b)/u
const speechBefore =
  /\b(?:says?|said|explains?|explained|notes?|noted|adds?|added|told\s[^.]{0,40}|asks?|asked|recalls?|recalled|wrote|writes|replied|quote[sd]?|comments?|commented|jokes?|argues?|concludes?)\s*[:,]?\s*$/i
const firstPerson =
  /\b(?:I|I[’']m|I[’']ve|we|we[’']re|we[’']ve|our|us|my|me|you|your|it[’']s|that[’']s|don[’']t|there[’']s)\b/i

/** Find papers named in running text and in captions: in quotes, as a link, or where the sentence plainly says so. */
export function findProsePapers(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    const role = reading.claims[i]?.role
    if (
      role !== undefined &&
      role !== 'caption' &&
      role !== 'standfirst' &&
      role !== 'heading' &&
      role !== 'prose'
    )
      continue
    if (row.cue.type === 'code' || row.cue.type === 'table') continue
    const kind = role === 'caption' ? 'caption' : 'prose'
    if (role === 'heading') headingPaper(reading, i)
    else {
      for (const quotation of quotations(row.text)) quotedPaper(reading, i, quotation, kind)
      quotedAtStart(reading, i, kind)
      linkedPapers(reading, i, kind)
      plainPapers(reading, i, kind)
    }
  }
}

/** A section heading that is nothing but a quoted title. */
function headingPaper(reading: Reading, index: number): void {
  const row = reading.rows[index]
  const [quotation] = quotations(row?.text ?? '')
  if (!row || !quotation || quotation.open || row.text.length - quotation.words.length > 4) return
  if (titleLikeness(quotation.words) < 2) return
  reading.claims[index] = { role: 'paper', rule: 'quoted-heading' }
  addPaper(reading, {
    title: bareTitle(quotation.words),
    authors: [],
    partial: false,
    row: index,
    kind: 'entry',
    rule: 'quoted-heading',
    links: [],
  })
}

function quotedPaper(reading: Reading, index: number, quotation: Quotation, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  const before = text.slice(Math.max(0, quotation.start - 120), quotation.start - (quotation.open ? 0 : 1))
  const after = text.slice(quotation.end + 1, quotation.end + 200)
  if (!isPaperQuotation(quotation, before, after, kind, sectionAbove(reading, index))) return
  const authors = authorsNear(text, quotation.start - 1, quotation.end + 1)
  addPaper(reading, {
    title: bareTitle(quotation.words),
    authors: authors?.names ?? [],
    partial: authors?.partial ?? false,
    row: index,
    kind,
    rule: quotation.open ? 'opening-quote-lost' : 'quoted-title',
    links: linkOver(reading, index, quotation.words),
  })
}

/** A quotation that begins a bullet or paragraph, where the ones beside it begin with papers. */
function quotedAtStart(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  const [first] = quotations(row?.text ?? '')
  if (!row || !first || first.start > 1 || first.open || words(first.words).length < 2) return
  const beside = [index - 1, index + 1].filter(
    (i) => /^[“"]/.test(reading.rows[i]?.text ?? '') && reading.rows[i]?.cue.type === row.cue.type,
  )
  if (
    beside.length === 0 ||
    !reading.papers.some((paper) => beside.includes(paper.row)) ||
    reading.papers.some((paper) => paper.row === index)
  )
    return
  if (speechAfter.test(row.text.slice(first.end + 1)) || !/^[\p{Lu}\p{N}]/u.test(first.words)) return
  addPaper(reading, {
    title: bareTitle(first.words),
    authors: [],
    partial: false,
    row: index,
    kind,
    rule: 'quoted-beside-quoted',
    links: [],
  })
}

/** Weigh what stands inside and round a quotation. */
function isPaperQuotation(
  quotation: Quotation,
  before: string,
  after: string,
  kind: 'prose' | 'caption',
  section: string,
  least = 1,
): boolean {
  const inside = quotation.words.trim()
  const title = bareTitle(inside)
  const count = words(title).length
  if (
    /\b(?:best|outstanding|distinguished)\b.*\b(?:paper|award)\b/i.test(title) ||
    (/\baward$/i.test(title) && count < 8)
  )
    return false
  if (count < 2 || title.length < 8 || !/^[\p{Lu}\p{N}$\\]|^\p{Ll}+\p{Lu}|^[a-z]+[-:]/u.test(title))
    return false
  if (speechAfter.test(after) || speechBefore.test(before) || namesOther(lastClause(before)))
    return isNamedPaper(before)
  if (firstPerson.test(inside) && !/[:?]/.test(inside)) return false
  if (
    /[.!]\s+\p{Lu}/u.test(inside) ||
    (/\.$/.test(inside) && count > 14 && /\b(?:is|are|was|have|has|will|can)\b/.test(inside))
  )
    return false
  const cues =
    (isNamedPaper(before) ? 2 : 0) +
    (paperBefore.test(before) ? 1 : 0) +
    (paperAfter.test(after) || actsAfter.test(after) ? 2 : 0) +
    (/\b(?:second|third|fourth|another|first|last|other),?\s*$/i.test(before) ? 1 : 0) +
    (titleLikeness(title, true) === 3 && /\b(?:in|of|with|from|a|an|the)\s*[“"]?$/i.test(before) ? 1 : 0) +
    (kind === 'caption' && /\b(?:from|in)\s*$/i.test(before) ? 1 : 0) +
    (sectionKind(section) === 'papers' ? 1 : 0) +
    (/(?:^|[.!?]\s+|\b(?:but|and|while),?\s+)in\s*$/i.test(before) && /^[”"’]?,\s+\p{L}/u.test(after) ? 2 : 0)
  const shape = titleLikeness(title, true)
  const opens = /^\W*$/.test(before) ? (/^[”"]\s+\p{Ll}+(?:s|ed)\s/u.test(after) && count >= 3 ? 2 : 1) : 0
  if (quotation.open) return shape >= 2 && (paperAfter.test(after) || kind === 'caption')
  if (sectionKind(section) === 'other' && cues < 2) return false
  if (/\b(?:is|are|was|were)\b/.test(title) && !/[:?]/.test(title)) return cues >= 2
  if (shape === 3) return cues + opens >= 1
  if (shape >= 2) return cues + opens >= least
  return cues + (opens > 1 ? 2 : 0) >= 2 && count >= 2
}

/** Whether the nearest noun before a quotation names something else than a paper. */
function namesOther(clause: string): boolean {
  if (
    /\b(?:help|support|news|magazine|newspaper|blog|press|wikipedia|encyclopedia) (?:article|page|story)\W*$/i.test(
      clause,
    )
  )
    return true
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
function isNamedPaper(before: string): boolean {
  if (
    /\b(?:help|support|news|magazine|newspaper|blog|press|wikipedia|encyclopedia) (?:article|page|story)\W*$/i.test(
      before,
    )
  )
    return false
  return /\b(?:papers?|article|study|work|manuscript|preprint|publication)s?\b[\s,:(–—-]*(?:(?:is|was|are|were)?\s*(?:titled|entitled|called|named)?|,)?[\s,:(–—-]*$/i.test(
    before,
  )
}

/** The nearest heading above. */
function sectionAbove(reading: Reading, index: number): string {
  for (let i = index - 1; i >= 0; i--)
    if (reading.claims[i]?.role === 'heading') return reading.rows[i]?.text ?? ''
  return ''
}

/** Authors that the sentence lists right before or after a title. */
export function authorsNear(text: string, start: number, end: number): NameList | null {
  const after = text.slice(end)
  const by =
    /^[\s,.”"’)]*(?:\([^)]{1,60}\)\s*)?(?:,?\s*(?:(?:is|was|are|were)\s+)?(?:(?:co-?)?authored|written|led)?\s*by\s+)(?<names>(?:[^.;:!?]|(?<=\b\p{Lu})\.|(?<=\b[JS]r)\.){3,500})/iu.exec(
      after,
    )
  const listed = by?.groups ? longestNames(by.groups['names'] ?? '') : null
  if (listed) return listed
  const lead = text.slice(0, start).trimEnd()
  const before =
    namesThen(
      lead,
      "for (?:their|his|her|the) (?:[\\p{L}\\d'’-]+ ){0,6}?(?:paper|work|article|study)\\b[^.]{0,30}",
    ) ?? namesThen(lead, '(?:won|received|present(?:ed|s)?|publish(?:ed)?)\\b[^.;“”"]{0,80}')
  const run = before ?? ''
  const last = [...run.matchAll(/\b(?:to|by|when|that|went|congratulations)\s+(?=\p{Lu})/gu)].at(-1)
  return run === '' ? null : longestNames(run.slice(last ? last.index + last[0].length : 0))
}

/** The words of the last sentence before a phrase that ends a text; null where it does not end so. */
function namesThen(text: string, phrase: string): string | null {
  const match = new RegExp(
    `(?<names>\\p{Lu}(?:[^.;:!?]|(?<=\\b\\p{Lu})\\.|(?<=\\b[JS]r)\\.){3,500}?)\\s+${phrase}$`,
    'u',
  ).exec(text)
  return match?.groups?.['names'] ?? null
}

/** The longest beginning of a text that is a list of names. */
function longestNames(text: string): NameList | null {
  const bounds = [
    ...text.matchAll(
      /\s+(?:from|at|of|in|who|was|were|is|are|has|have|for|presents?|proposes?|on|with|won|received|shows?|and (?:\d+|six|five|four|three|two|other|others|colleagues|their|his|her|a|several)|as|to|which|that)\b|,\s+(?=\p{Ll}|and \d)|\s+\(|$/gu,
    ),
  ].map((m) => m.index)
  for (const bound of bounds.reverse()) {
    const names = readNames(text.slice(0, bound).replace(/,\s*$/, ''))
    const rest = text.slice(bound)
    if (names)
      return {
        ...names,
        partial:
          names.partial ||
          /^\s+and (?:\d+|two|three|four|five|six|seven|other|others|colleagues|a|several)/i.test(rest) ||
          /\b(?:colleagues|collaborators|co-?authors|others|et al)\b/.test(rest.slice(0, 80)),
      }
  }
  return null
}

function linkOver(reading: Reading, index: number, title: string) {
  const links = linksIn(reading.rows[index]?.content ?? []).filter(
    (link) => link.words.includes(title.slice(0, 20)) || title.includes(link.words),
  )
  return links
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url }) => ({ kind: leadsToPaper(url) ? ('paper' as const) : ('site' as const), url }))
}

/** A link in running text whose words are a title and that leads to a paper. */
function linkedPapers(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const row = reading.rows[index]
  if (!row || sectionKind(sectionAbove(reading, index)) === 'other') return
  for (const { url, words: label } of linksIn(row.content)) {
    const at = row.text.indexOf(label)
    if (/\([A-Z][\w’']{1,9}(?: ['’]?\d{2,4})?\)$/.test(label)) continue
    const known =
      leadsToPaper(url) && titleLikeness(label) >= 2 && words(label).length >= 4 && !firstPerson.test(label)
    const quotation = { start: at, end: at + label.length, words: label, open: false }
    const said =
      /^https?:/.test(url) &&
      words(label).length >= 3 &&
      isPaperQuotation(
        quotation,
        row.text.slice(Math.max(0, at - 120), at),
        row.text.slice(at + label.length, at + label.length + 200),
        kind,
        sectionAbove(reading, index),
        2,
      )
    if (!known && !said) continue
    const authors = authorsNear(row.text, at, at + label.length)
    addPaper(reading, {
      title: bareTitle(label),
      authors: authors?.names ?? [],
      partial: authors?.partial ?? false,
      row: index,
      kind,
      rule: 'linked-words',
      links: [{ kind: linkKind(url), url }],
    })
  }
}

/** Where a sentence says plainly that a title follows. Group `title`; it ends at the first full stop, semicolon or clause. */
const plainForms: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  // `for their paper Partitioned postings for sorted lists.`, `for his paper An economic account …`
  {
    rule: 'for-their-paper',
    pattern:
      /\b(?:for|in|with|of) (?:their|his|her|the|our|a) (?:[\p{L}\d'’-]+ ){0,5}?(?:paper|article|work|study)(?:\s+on)?,?\s+(?:(?:titled|entitled|called)\s+)?(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+(?:from|at|by)\s+\p{Lu}|,\s+(?:by|which|in which|where|who|the|a|an|[\p{L}]+ed|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s)/gu,
  },
  // `The paper Mending Indexes While They Work was named …`
  {
    rule: 'the-paper-title-was',
    pattern:
      /\b[Tt]he (?:[\p{L}-]+ )?(?:paper|article|study)\s+(?<title>(?:\p{Lu}[^\s.;“”"]*|(?:a|an|the|of|for|in|on|with|and|to|from|by|via|or|at|as|is)\b|[\s,:-])+?)(?=\s+(?:was|is|has|won|received|describes|presents|shows|introduces|proposes)\b)/gu,
  },
  // `the paper titled A title, by`, `a paper entitled A title.`
  {
    rule: 'paper-titled',
    pattern:
      /\b(?:papers?|article|work|study)(?:,[^,.]{3,60},)?(?: (?:is|was))?,? (?:titled|entitled|called),?:?\s+(?<title>\p{Lu}[^.;“”"]{12,220}?)(?=\.(?:\s|$)|;|\s+by\s+\p{Lu}|,\s)/gu,
  },
  // `A title by Ann Lee, Yun Zhou, and W. B. Croft;`
  {
    rule: 'title-by-in-list',
    pattern:
      /(?:[:;]|\band)\s+(?<title>\p{Lu}[^.;“”"]{8,220}?)(?=\s+by\s+\p{Lu}\p{L}+\s+(?:\p{Lu}|\p{Ll}{2,3}\s+\p{Lu}))/gu,
  },
  // `A title. This paper envisions …`, `A title, which presents …` at the start of a paragraph
  // `Remote Memory for the Storage of a Cloud, which reports …` at the start of a paragraph
  {
    rule: 'title-which',
    pattern: /^(?<title>\p{Lu}[^.;“”"]{12,220}?),(?=\s+which \p{Ll}{3,}s\b)/gu,
  },
  {
    rule: 'title-then-this-paper',
    pattern:
      /^(?<title>\p{Lu}[^.;“”"]{12,220}?(?:\?|(?=[.,])))[.,]?(?=\s+(?:(?:in )?[Tt]his (?:paper|work|article|study)\b|[Tt]he authors?\b|which (?:presents?|proposes?|introduces?|describes?|shows?|explores?|addresses)\b))/gu,
  },
]

/** Whether most of the longer words begin with a capital. */
function isTitleCase(title: string): boolean {
  const long = words(title).filter((word) => word.length > 3)
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.6
}

/** Whether words taken from a sentence as a title can be one: no clause with a verb of its own, unless it asks. */
function isPlainTitle(title: string, rule: string): boolean {
  const asks = title.endsWith('?')
  if (rule === 'title-which' && (!isTitleCase(title) || /\b(?:papers?|article|study)\b/.test(title))) return false
  const least = rule === 'for-their-paper' || (rule === 'title-then-this-paper' && !asks) ? 2 : 1
  if (titleLikeness(title, true) < least || firstPerson.test(title)) return false
  return asks || title.includes(': ') || !/\b(?:is|are|was|were|has|have|had|will|would)\b/.test(title)
}

/** Titles without quotes or links in sentences that plainly announce them. */
function plainPapers(reading: Reading, index: number, kind: 'prose' | 'caption'): void {
  const text = reading.rows[index]?.text ?? ''
  for (const { rule, pattern } of plainForms) {
    for (const match of text.matchAll(pattern)) {
      const title = bareTitle(match.groups?.['title'] ?? '')
      const underEntry =
        reading.claims[index - 1]?.role === 'authors' || reading.claims[index - 1]?.role === 'paper'
      if (!isPlainTitle(title, rule) || (rule === 'title-then-this-paper' && underEntry)) continue
      const start = match.index + match[0].indexOf(match.groups?.['title'] ?? '')
      const authors = authorsNear(text, start, start + (match.groups?.['title'] ?? '').length)
      addPaper(reading, {
        title,
        authors: authors?.names ?? [],
        partial: authors?.partial ?? false,
        row: index,
        kind,
        rule,
        links: [],
      })
      claim(reading, index, 'prose', rule)
    }
  }
}
