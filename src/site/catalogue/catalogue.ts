import type { HeadSource } from '../../model/head.ts'
import type { RenderedMention } from '../../model/rendered.ts'
import type { EntryPlace } from '../addresses/entry-address.ts'

/** Goes up when the catalogue changes its shape. */
export const catalogueVersion = 3

/**
 * Everything the site knows, as it is kept on disk: each text once, and records that name each other by their place
 * in these arrays. `src/site/library.ts` makes the records that pages draw from it.
 */
export interface Catalogue extends CatalogueRecords {
  readonly version: typeof catalogueVersion
  /** Addresses that were published and where nothing stands any more. */
  readonly moves: readonly CatalogueMove[]
  /** Entries that were published, and where what they stood for is now. */
  readonly formerEntries: readonly FormerEntry[]
  /** What curators decided of things that are not there, told with a suggestion. */
  readonly idle: readonly string[]
}

/** The records of a catalogue. */
export interface CatalogueRecords {
  /** Newest first. */
  readonly articles: readonly CatalogueArticle[]
  /** By title. */
  readonly papers: readonly CataloguePaper[]
  /** By name. */
  readonly authors: readonly CatalogueAuthor[]
  /** The people whom curators have told apart, by name. */
  readonly people: readonly CataloguePerson[]
  /** By label. */
  readonly topics: readonly CatalogueTopic[]
  /** By short name. */
  readonly venues: readonly CatalogueVenue[]
  /** Papers that look alike and are kept apart, for a curator to judge. */
  readonly nearMisses: readonly NearMiss[]
}

/** A place in one of the arrays of the catalogue. */
export type Place = number

/** A name on a paper, and who it stands for there. */
export type Identity = readonly [name: Place, person: Place]

export interface CatalogueArticle {
  readonly slug: string
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly venue: Place | null
  readonly year: number | null
  readonly topics: readonly Place[]
  /** The papers of its head in order, each with its id within the article. */
  readonly papers: readonly { readonly id: string; readonly paper: Place }[]
  readonly sections: readonly CatalogueSection[]
  readonly figures: readonly CatalogueFigure[]
  readonly sources: readonly CatalogueSource[]
  /** Articles like it, the likest first. */
  readonly related: readonly Place[]
  /** What its mentions say, each text once. */
  readonly passages: readonly string[]
  readonly words: number
}

export interface CatalogueSection {
  readonly id: string
  readonly heading: string
  readonly depth: number
  /** The topic of its own heading. */
  readonly topic: Place | null
  readonly definition: string | null
  /** How many papers stand in it. */
  readonly papers: number
}

export interface CatalogueFigure {
  readonly id: string
  readonly file: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
  readonly papers: readonly Place[]
  /** The topic of the section it stands in. */
  readonly topic: Place | null
}

export interface CatalogueSource {
  readonly file: string
  readonly url: string | null
  readonly captured: string | null
  readonly sha256: string
  readonly license: string | null
  /** What became of its lines. */
  readonly lines: HeadSource['lines']
  /** How many lines were dropped for each reason. */
  readonly dropped: HeadSource['dropped']
  /** How often each problem code was reported. */
  readonly problems: HeadSource['problems']
}

export interface CataloguePaper {
  readonly slug: string
  /** Its folded title and one of its authors: what no other paper has, and what its slug is registered with. */
  readonly key: string
  /** The forms of the title that articles print, the most frequent first. */
  readonly forms: readonly string[]
  /** The fullest list of authors that an article prints, in its order. */
  readonly authors: readonly Place[]
  readonly authorsPartial: boolean
  /** Names that only another article prints. */
  readonly otherNames: readonly Place[]
  readonly venue: Place | null
  readonly year: number | null
  readonly topics: readonly Place[]
  readonly award: string | null
  readonly links: readonly { readonly kind: string; readonly url: string }[]
  /** Which of the names stand for which people, where curators have said so. */
  readonly people: readonly Identity[]
  /** What each article prints of it, newest first. */
  readonly evidence: readonly CatalogueEvidence[]
  /** Papers like it, the likest first. */
  readonly related: readonly Place[]
  /** Newest article first, within an article in reading order. */
  readonly mentions: readonly CatalogueMention[]
}

export interface CatalogueMention {
  readonly article: Place
  /** Place among the sections of the article. */
  readonly section: Place | null
  readonly kind: RenderedMention['kind']
  readonly anchor: string
  /** Place among the passages of the article; null where nothing is said. */
  readonly passage: Place | null
}

export interface CatalogueAuthor {
  readonly slug: string
  readonly name: string
  /** The list that it has an entry on, in place of a page of its own. */
  readonly list: string | null
}

export interface CataloguePerson {
  readonly id: string
  readonly name: string
  readonly orcid: string | null
  readonly note: string | null
  /** The printed names that stand for them, on all papers or on some. */
  readonly names: readonly Place[]
  /** Names of theirs that no article prints. */
  readonly others: readonly string[]
}

/** Where an article prints a paper. */
export interface CatalogueEvidence {
  readonly article: Place
  /** Line of the capture. */
  readonly line: number
  /** Place among the forms of the title. */
  readonly form: Place
  /** How many authors it prints. */
  readonly authors: number
  /** It says itself where or when the paper appeared. */
  readonly edition: boolean
  /** Codes of the repairs made to what is printed. */
  readonly repairs: readonly string[]
}

/** An address that was published, and where what it led to is now. */
export interface CatalogueMove {
  readonly from: string
  /** One address: it moved. Several: it was split. None: it is gone. */
  readonly to: readonly string[]
  readonly reason: string | null
}

/** An entry that was published on a list, of what has none there any more. */
export interface FormerEntry extends EntryPlace {
  /** Its page, or what has taken its place; several where it was split, none where it is gone. */
  readonly to: readonly string[]
}

export interface CatalogueTopic {
  readonly id: string
  readonly label: string
  readonly known: boolean
  readonly aliases: readonly string[]
  readonly broader: readonly Place[]
  readonly related: readonly Place[]
  /** The list that it has an entry on, in place of a page of its own. */
  readonly list: string | null
}

export interface CatalogueVenue {
  readonly id: string
  readonly short: string
  readonly name: string
  readonly also: readonly string[]
}

export interface NearMiss {
  readonly papers: readonly [Place, Place]
  /** The titles are the same but no author is shared, or an author is shared and the titles nearly the same. */
  readonly reason: 'same-title' | 'similar-title'
}
