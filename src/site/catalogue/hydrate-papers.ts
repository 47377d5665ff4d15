import type { MentionRecord, NearMissRecord, PaperRecord, PaperReference, Reference } from '../records.ts'
import type { Catalogue, CatalogueMention, CataloguePaper, Place } from './catalogue.ts'
import { evidenceRecords } from './hydrate-evidence.ts'
import { relatedRecords } from './hydrate-related.ts'
import { at, atOrNull, pick } from './pick.ts'
import { known, placesBy } from './places.ts'
import type { References } from './references.ts'
import { workedOut } from './worked-out.ts'

/** The papers as lists show them, in the order of the catalogue. */
export function paperReferences(catalogue: Catalogue, references: References): PaperReference[] {
  return catalogue.papers.map((paper) => {
    const title = at(paper.forms, 0)
    return {
      label: title,
      path: `/papers/${paper.slug}/`,
      slug: paper.slug,
      title,
      authors: authorsOf(paper, references),
      authorsPartial: paper.authorsPartial,
      edition: references.edition(paper.venue, paper.year),
      venue: atOrNull(catalogue.venues, paper.venue)?.short ?? null,
      year: paper.year,
      topics: pick(references.topics, paper.topics),
    }
  })
}

/** The authors in printed order; a name that is known to be a person's leads to the person. */
function authorsOf({ authors, people }: CataloguePaper, references: References): Reference[] {
  if (people.length === 0) return pick(references.authors, authors)
  const persons = new Map(people)
  return authors.map((name) => {
    const person = persons.get(name)
    return person === undefined ? at(references.authors, name) : references.signature(name, person)
  })
}

/** The papers with all that is known of them. */
export function paperRecords(
  catalogue: Catalogue,
  references: References,
  papers: readonly PaperReference[],
): PaperRecord[] {
  const alike = nearMissesByPaper(catalogue, papers)
  const places = placesBy(catalogue.papers, ({ slug }) => slug)
  const entryOf = ({ slug }: PaperReference) => at(catalogue.papers, known(places, slug))
  const complete = workedOut<Omit<PaperRecord, WorkedOut>, Pick<PaperRecord, WorkedOut>>({
    mentions: (paper) => mentionsOf(entryOf(paper), catalogue, references),
    evidence: (paper) => evidenceRecords(entryOf(paper), catalogue, references),
    related: (paper) => relatedRecords(paper, entryOf(paper).related, papers, (other) => other, noteOf),
  })
  return catalogue.papers.map(({ forms, award, links }, place) =>
    complete({ ...at(papers, place), forms, award, links, nearMisses: alike.get(place) ?? [] }),
  )
}

type WorkedOut = 'mentions' | 'evidence' | 'related'

function nearMissesByPaper(
  { nearMisses }: Catalogue,
  papers: readonly PaperReference[],
): Map<Place, NearMissRecord[]> {
  const found = new Map<Place, NearMissRecord[]>()
  for (const { papers: pair, reason } of nearMisses) {
    for (const [one, other] of [pair, pair.toReversed()]) {
      if (one === undefined || other === undefined) continue
      const { label, path } = at(papers, other)
      found.set(one, [...(found.get(one) ?? []), { paper: { label, path }, reason }])
    }
  }
  return found
}

function noteOf({ authors, edition }: PaperReference): string {
  const [first, ...others] = authors
  const names = first === undefined ? [] : [others.length === 0 ? first.label : `${first.label} and others`]
  return [...names, ...(edition === null ? [] : [edition.label])].join(', ')
}

function mentionsOf(paper: CataloguePaper, catalogue: Catalogue, references: References): MentionRecord[] {
  return paper.mentions.map((mention) => mentionRecord(mention, catalogue, references))
}

function mentionRecord(
  mention: CatalogueMention,
  catalogue: Catalogue,
  references: References,
): MentionRecord {
  const article = at(catalogue.articles, mention.article)
  const reference = at(references.articles, mention.article)
  const section = atOrNull(article.sections, mention.section)
  const passage = atOrNull(article.passages, mention.passage) ?? ''
  return {
    article: reference,
    year: article.year,
    section: section?.heading ?? null,
    kind: mention.kind,
    figure:
      article.figures.find(({ id }) => mention.kind === 'caption' && id === mention.anchor)?.file ?? null,
    path: `${reference.path}#${mention.anchor}`,
    passage,
    around: passage === '' && mention.kind === 'entry' ? (section?.definition ?? null) : null,
  }
}
