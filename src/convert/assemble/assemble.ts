import { uniqueAnchor } from '../../model/anchors.ts'
import type { Article } from '../../model/article.ts'
import { foldKey } from '../../model/fold.ts'
import type { Head, HeadFigure, HeadPaper, HeadSection, HeadSource } from '../../model/head.ts'
import { type Inline, plainText } from '../../model/inline.ts'
import type { Row } from '../../model/row.ts'
import type { FoundEdition } from '../enrich/edition/find-edition.ts'
import { isDateLine } from '../enrich/line-shape.ts'
import { readNames } from '../enrich/names/read-names.ts'
import { sectionKind } from '../enrich/papers/section-kind.ts'
import type { FoundFigure, FoundPaper, Reading } from '../enrich/reading.ts'
import { type TopicIndex, topicOf } from '../enrich/topics.ts'
import { buildBody } from './build-body.ts'
import { type MentionFinder, mentionFinder, type Wanted } from './find-mentions.ts'
import { readDate } from './read-date.ts'
import { wrapMentions } from './wrap-range.ts'

/** An article put together from a reading, with what the report needs beside it. */
export interface Assembled {
  readonly article: Article
  /** For each paper of the head, in order: the heading it stands under. */
  readonly sectionOf: ReadonlyMap<string, string>
}

/** What `assemble` needs beside the reading. */
export interface Facts {
  readonly edition: FoundEdition
  readonly topics: TopicIndex
  readonly source: HeadSource
}

/** Put the article together: ids, head, body with its mentions. */
export function assemble(reading: Reading, { edition, topics, source }: Facts): Assembled {
  const used = new Set<string>()
  const found = [...reading.papers].sort((a, b) => a.row - b.row)
  const papers = found.map((paper) => ({ found: paper, id: uniqueAnchor(paper.title, used) }))
  const figures = reading.figures.map((figure, i) => ({
    found: figure,
    id: uniqueAnchor(`figure-${i + 1}`, used),
  }))
  const wanted: Wanted[] = papers.map(({ found: { title }, id }) => ({ id, title }))
  const find = mentionFinder(wanted)
  const keys = wanted.map(({ id, title }) => ({ id, key: foldKey(title) }))
  const headFigures = figures.map(({ found: figure, id }) => headFigure(reading, figure, id, keys))
  const foundAt = Map.groupBy(papers, ({ found: { row } }) => row)
  const ownAt = (row: number): ReadonlySet<string> => new Set((foundAt.get(row) ?? []).map(({ id }) => id))
  const named = namedPapers(reading, find, ownAt, headFigures)
  const entries = Map.groupBy(
    // A paper has a place of its own where it is listed, or where nothing in the text could be marked as naming it.
    papers.filter(({ found: { entryRow }, id }) => entryRow !== undefined || !named.has(id)),
    ({ found: { entryRow, row } }) => entryRow ?? row,
  )
  const near = papersNear(found)
  const body = buildBody({
    reading,
    papersAt: (row) => (entries.get(row) ?? []).map(({ id }) => id),
    figureAt: new Map(figures.map(({ found: { row }, id }) => [row, id])),
    contentOf: (i) =>
      takesMentions(reading, i)
        ? withMentions(reading.rows[i]?.content ?? [], find, ownAt(i))
        : (reading.rows[i]?.content ?? []),
    cellOf: (cell) => withMentions(cell, find),
    saysMore: (i) => saysMore(reading.rows[i]?.text ?? '', near(i)),
  })
  const sectionRows = body.headingRows
  const paperRows = found.map(({ row }) => row)
  const sections = body.headingRows.map((row, i) =>
    headSection(reading, row, sectionRows[i + 1] ?? reading.rows.length, paperRows, topics, used),
  )
  const head: Head = {
    ...headline(reading, source.file),
    ...bylines(reading),
    ...(edition.venue ? { venue: edition.venue } : {}),
    ...(edition.year ? { year: edition.year } : {}),
    topics: [...new Set(sections.flatMap(({ topic }) => (topic ? [topic] : [])))],
    sections,
    papers: papers.map(({ found: paper, id }) => headPaper(reading, paper, id)),
    figures: headFigures,
    sources: [source],
  }
  const sectionOf = new Map(
    papers
      .map(({ found: { row }, id }) => [id, headingOver(reading, sectionRows, row)])
      .filter((pair): pair is [string, string] => pair[1] !== null),
  )
  return { article: { head, lead: body.lead, sections: body.sections }, sectionOf }
}

function headingOver(reading: Reading, headingRows: readonly number[], row: number): string | null {
  const over = headingRows[placeOf(headingRows, row) - 1]
  return over === undefined ? null : (reading.rows[over]?.text ?? null)
}

/** Headline and standfirst; an article whose headline the capture lost is named after its file, and that is reported. */
function headline(reading: Reading, file: string): Pick<Head, 'title' | 'standfirst'> {
  const textOf = (role: string) => reading.rows.find((_, i) => reading.claims[i]?.role === role)?.text
  const standfirst = textOf('standfirst')
  const title = textOf('title') ?? reading.facts.title
  if (!title)
    reading.report({
      code: 'article/no-title',
      message: 'No headline was found',
      place: { line: 1, column: 1 },
    })
  return { title: title ?? fileTitle(file), ...(standfirst ? { standfirst } : {}) }
}

/** `acl/2019-round-up.txt` as `2019 round up`. */
function fileTitle(file: string): string {
  const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  return stem.replace(/[-_]+/g, ' ').trim() || 'Capture'
}

function bylines(reading: Reading): Pick<Head, 'authors' | 'published'> {
  const rows = reading.rows.filter((_, i) => reading.claims[i]?.role === 'byline')
  const published = rows.map(({ text }) => (isDateLine(text) ? readDate(text) : null)).find(Boolean)
  const named = rows.flatMap(
    ({ text }) => readNames(text.replace(/^(?:posted|written|compiled|published)\s+by\s+/i, ''))?.names ?? [],
  )
  return {
    ...(published ? { published } : {}),
    ...(named.length > 0 ? { authors: named.map(({ name }) => name) } : {}),
  }
}

function headSection(
  reading: Reading,
  row: number,
  end: number,
  paperRows: readonly number[],
  topics: TopicIndex,
  used: Set<string>,
): HeadSection {
  const heading = reading.rows[row]
  const text = heading?.text ?? ''
  const { id: topic, known } = topicOf(text, topics)
  const holdsPapers = placeOf(paperRows, row + 1) < placeOf(paperRows, end)
  const isTopic =
    known || (holdsPapers && sectionKind(text) === 'unknown' && !isDateLine(text) && !/\d/.test(text))
  if (isTopic && !known && heading) {
    reading.report({
      code: 'topic/unmapped',
      message: `\`${text}\` is no topic of the vocabulary`,
      place: heading.place,
    })
  }
  return { id: uniqueAnchor(text, used), ...(isTopic ? { topic } : {}), line: heading?.place.line ?? 0 }
}

function headPaper(reading: Reading, paper: FoundPaper, id: string): HeadPaper {
  const place = reading.rows[paper.row]?.place ?? { line: 1, column: 1 }
  const joined = paper.authors.filter((author) => author.joined)
  for (const printed of new Set(joined.map((author) => author.joined))) {
    const names = joined.filter((author) => author.joined === printed).map(({ name }) => name)
    const row = reading.rows.find(({ text }) => printed !== undefined && text.includes(printed))
    const at = row ? { line: row.place.line, column: row.text.indexOf(printed ?? '') + 1 } : place
    reading.report({
      code: 'author/joined-names',
      message: `\`${printed}\` was read as ${names.join(' and ')}`,
      place: at,
    })
  }
  if (paper.authors.length === 0)
    reading.report({ code: 'paper/no-authors', message: `\`${paper.title}\` stands without authors`, place })
  return {
    id,
    title: paper.title,
    authors: paper.authors.map(({ name }) => name),
    ...(paper.partial ? { authorsPartial: true } : {}),
    ...(paper.year ? { year: paper.year } : {}),
    ...(paper.award ? { award: paper.award } : {}),
    links: [...paper.links],
    line: place.line,
    repairs: joined.length > 0 ? ['author/joined-names'] : [],
  }
}

function headFigure(
  reading: Reading,
  figure: FoundFigure,
  id: string,
  titles: readonly { readonly id: string; readonly key: string }[],
): HeadFigure {
  const { file, caption, credit, alt } = figure
  const { place, cue } = reading.rows[figure.row] ?? { place: { line: 1, column: 1 }, cue: null }
  const image = cue?.type === 'image' ? cue : null
  // What the markup says is an image is in no doubt; in pages many have nothing but an alternative text.
  if (!caption && !image?.alt)
    reading.report({
      code: 'figure/no-caption',
      message: `\`${file ?? alt ?? 'An image'}\` stands without a caption`,
      place,
    })
  const folded = foldKey(caption ?? '')
  const papers = titles.filter(({ key }) => folded.includes(key)).map((paper) => paper.id)
  return {
    id,
    ...(file ? { file } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(alt ? { alt } : {}),
    ...(image?.size ? { width: image.size[0], height: image.size[1] } : {}),
    papers,
    line: place.line,
  }
}

/** Inline content with the papers it names as mentions. */
function withMentions(
  content: readonly Inline[],
  find: MentionFinder,
  own?: ReadonlySet<string>,
): readonly Inline[] {
  return wrapMentions(content, find(plainText(content), own))
}

function takesMentions(reading: Reading, index: number): boolean {
  const role = reading.claims[index]?.role
  const inBody = role === undefined || role === 'prose' || role === 'detail' || role === 'byline'
  return inBody && reading.rows[index]?.cue.type !== 'code'
}

/** Ids of the papers that the text or a caption names. */
function namedPapers(
  reading: Reading,
  find: MentionFinder,
  ownAt: (row: number) => ReadonlySet<string>,
  figures: readonly HeadFigure[],
): Set<string> {
  const named = reading.rows.flatMap((row, i) => {
    const own = row.cue.type === 'table' ? undefined : ownAt(i)
    return takesMentions(reading, i) ? textsOf(row).flatMap((text) => find(text, own)) : []
  })
  return new Set([...named.map(({ paper }) => paper), ...figures.flatMap(({ papers }) => papers)])
}

/** What of a row can hold mentions: its text, or the cells of a table. */
function textsOf({ cue, text }: Row): string[] {
  return cue.type === 'table' ? cue.cells.map((cell) => plainText(cell)) : [text]
}

/** A listed paper and what it is told by, in order: its title, then its names, the longest first. */
interface ToldBy {
  readonly parts: readonly string[]
}

/** For each row: what the papers listed within 60 rows of it are told by. */
function papersNear(papers: readonly FoundPaper[]): (index: number) => readonly ToldBy[] {
  const told = papers
    .map(({ title, authors, entryRow, row }) => ({
      at: entryRow ?? row,
      parts: [
        title,
        ...authors
          .toSorted((a, b) => b.name.length - a.name.length)
          .flatMap(({ name, joined }) => (joined ? [joined, name] : [name, name])),
      ],
    }))
    .sort((a, b) => a.at - b.at)
  const rows = told.map(({ at }) => at)
  return (index) => told.slice(placeOf(rows, index - 60), placeOf(rows, index + 61))
}

/** How many numbers of a sorted list are below a number. */
function placeOf(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** Words that only join a title and its authors. */
const joining = /\b(?:by|and|title|authors?|paper|et al|with)\b/giu

/** Whether the text of a row says more than the titles and names that the head has from it. */
function saysMore(text: string, near: readonly ToldBy[]): boolean {
  let rest = text
  for (const { parts } of near)
    for (const part of parts) if (rest.includes(part)) rest = rest.replace(part, ' ')
  return /\p{L}|\p{N}/u.test(rest.replace(/^\s*[[(#]?\d{1,3}[.):\]]?\s/, ' ').replace(joining, ' '))
}
