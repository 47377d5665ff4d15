import type { RenderedArticle, RenderedSection } from '../model/rendered.ts'
import type { ArticlePaper, ArticleRecord, FigureRecord } from '../site/records.ts'
import type { SearchRecord, SearchText } from './search-record.ts'

/** Words that stand in the list of papers and not in the text count less, so that the paper itself is found first. */
const listedWeight = 0.5

/** An article as search finds it: its text section by section, each with the papers and figures that stand in it. */
export function articleSearchRecord(article: RenderedArticle, record: ArticleRecord): SearchRecord {
  const slots = slotsBySection(article)
  const draw = (section: string | null, text: string) => [
    ...paragraphs(text),
    ...slotTexts(slots.get(section) ?? [], record, text),
  ]
  return {
    kind: 'Article',
    path: record.path,
    title: record.title,
    texts: [
      ...paragraphs(record.standfirst ?? ''),
      ...draw(null, article.lead),
      ...article.sections.flatMap((section) => [headingOf(section), ...draw(section.id, section.text)]),
    ],
    meta: {
      ...(record.authors.length > 0 && { authors: record.authors.join(', ') }),
      ...(record.venue && { venue: record.venue.label }),
      ...(record.year !== null && { year: String(record.year) }),
    },
    filters: {
      venue: record.venue === null ? [] : [record.venue.label],
      year: record.year === null ? [] : [record.year],
      topic: record.topics.map(({ label }) => label),
    },
  }
}

interface Slot {
  readonly type: 'paper' | 'figure'
  readonly id: string
}

/** The papers and figures that each section draws; those before the first heading under null. */
function slotsBySection({ parts }: RenderedArticle): Map<string | null, Slot[]> {
  const slots = new Map<string | null, Slot[]>([[null, []]])
  let open = slots.get(null) ?? []
  for (const part of parts) {
    if (part.type === 'heading') {
      open = []
      slots.set(part.id, open)
    } else if (part.type !== 'html') open.push({ type: part.type, id: part.id })
  }
  return slots
}

function headingOf({ id, depth, heading }: RenderedSection): SearchText {
  return { heading: { id, depth: depth === 2 ? 2 : depth === 3 ? 3 : 4 }, text: heading }
}

function paragraphs(text: string): SearchText[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : { text: line }))
}

/** The words of papers and figures, where the text itself does not have them already. */
function slotTexts(slots: readonly Slot[], record: ArticleRecord, text: string): SearchText[] {
  const papers = new Map(record.papers.map((paper) => [paper.id, paper]))
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]))
  return slots
    .map(({ type, id }) => (type === 'paper' ? paperWords(papers.get(id)) : figureWords(figures.get(id))))
    .filter((words) => words !== '' && !text.includes(words))
    .map((words) => ({ text: words, weight: listedWeight }))
}

function paperWords(paper: ArticlePaper | undefined): string {
  return paper === undefined ? '' : [paper.title, ...paper.authors.map(({ label }) => label)].join(', ')
}

function figureWords(figure: FigureRecord | undefined): string {
  return figure === undefined ? '' : [figure.caption, figure.credit].filter(Boolean).join(' ')
}
