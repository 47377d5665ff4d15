import type { EntryPlace } from './addresses/entry-address.ts'

/** What the pages draw. The catalogue makes these once; components get them and draw. Paths are without the base. */

/** A link to a record: its label and its address below the site's root, `/papers/x/`. */
export interface Reference {
  readonly label: string
  readonly path: string
}

/** A reference with how often it occurs. */
export interface CountedReference extends Reference {
  readonly count: number
}

export interface ArticleRecord extends Reference {
  readonly slug: string
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** ISO date the original was published. */
  readonly published: string | null
  readonly edition: Reference | null
  readonly venue: Reference | null
  readonly year: number | null
  readonly topics: readonly Reference[]
  /** In the order of its head. */
  readonly papers: readonly ArticlePaper[]
  readonly sections: readonly {
    readonly id: string
    readonly heading: string
    readonly depth: number
    readonly topic: Reference | null
    readonly papers: number
  }[]
  readonly figures: readonly FigureRecord[]
  readonly sources: readonly {
    readonly file: string
    readonly url: string | null
    readonly captured: string | null
    readonly sha256: string
    readonly license: string | null
    readonly lines: Readonly<Record<'total' | 'kept' | 'blank' | 'dropped', number>>
  }[]
  readonly words: number
  readonly minutes: number
  readonly related: readonly RelatedRecord[]
}

/** A paper as lists show it. */
export interface PaperReference extends Reference {
  readonly slug: string
  readonly title: string
  readonly authors: readonly Reference[]
  readonly authorsPartial: boolean
  readonly edition: Reference | null
  readonly venue: string | null
  readonly year: number | null
  readonly topics: readonly Reference[]
}

/** A paper of an article, with the id by which the article's parts name it. */
export interface ArticlePaper extends PaperReference {
  readonly id: string
}

export interface PaperRecord extends PaperReference {
  /** Every form of the title that an article prints, the most frequent first. */
  readonly forms: readonly string[]
  readonly award: string | null
  readonly links: readonly { readonly kind: string; readonly url: string }[]
  readonly mentions: readonly MentionRecord[]
  /** What each field of the record rests on. */
  readonly evidence: readonly EvidenceRecord[]
  /** Records that may be the same paper and are kept apart. */
  readonly nearMisses: readonly NearMissRecord[]
  readonly related: readonly RelatedRecord[]
}

/** A record that is like another, with the reason in words. */
export interface RelatedRecord {
  readonly to: Reference
  /** What its readers look for beside the title: who wrote it, or where it is from. */
  readonly note: string
  /** `same authors: Ann Lee`, `both on Bandit problems`, `similar words`. */
  readonly reason: string
}

/** What a field of a paper rests on: a line of a capture. */
export interface EvidenceRecord {
  readonly field: 'title' | 'authors' | 'edition' | 'topics'
  /**
   * As printed; printed in another form that the vocabulary knows; printed and mended by a rule; put right by a
   * curator; or taken over from its surroundings.
   */
  readonly how: 'printed' | 'normalised' | 'repaired' | 'corrected' | 'inferred'
  readonly article: Reference
  /** File of the capture, below the captures folder. */
  readonly file: string
  readonly line: number
  /** What is said there, or what it was inferred from. */
  readonly note: string
  /** Codes of the repairs. */
  readonly repairs: readonly string[]
}

/** A paper that looks like another. */
export interface NearMissRecord {
  readonly paper: Reference
  readonly reason: 'same-title' | 'similar-title'
}

export interface MentionRecord {
  readonly article: Reference
  readonly year: number | null
  readonly section: string | null
  readonly kind: 'entry' | 'prose' | 'caption'
  /** The figure whose caption names it. */
  readonly figure: string | null
  /** Address with fragment of the place. */
  readonly path: string
  /** What is said of the paper there; empty where it is only listed. */
  readonly passage: string
  /** Where it is only listed: what its section begins with, which is said of all of the section. */
  readonly around: string | null
}

/** A printed name with its papers. Whether it is one person is not known unless the vocabulary says so. */
export interface AuthorRecord extends Reference {
  readonly slug: string
  /** The list that it has an entry on, in place of a page of its own. */
  readonly list: string | null
  readonly name: string
  /** The people whom curators have found behind the name, each with how many of its papers are theirs. */
  readonly people: readonly CountedReference[]
  /** Nobody is known to stand behind it; one person does on every paper; or several people, or papers, are apart. */
  readonly identity: 'name-only' | 'confirmed' | 'shared'
  /** Other printed names that differ from it in accents or case alone. */
  readonly alike: readonly Reference[]
  readonly papers: readonly PaperReference[]
  readonly coauthors: readonly CountedReference[]
  readonly topics: readonly CountedReference[]
  readonly venues: readonly CountedReference[]
  readonly years: readonly CountedReference[]
}

/** A person whom curators have told apart: the papers under all their names. */
export interface PersonRecord extends Reference {
  readonly id: string
  readonly name: string
  readonly orcid: string | null
  readonly note: string | null
  /** The printed names that stand for them, each with how many papers it stands on for them. */
  readonly names: readonly CountedReference[]
  readonly papers: readonly PaperReference[]
  readonly coauthors: readonly CountedReference[]
  readonly topics: readonly CountedReference[]
  readonly venues: readonly CountedReference[]
  readonly years: readonly CountedReference[]
}

export interface TopicRecord extends Reference {
  readonly id: string
  /** The list that it has an entry on, in place of a page of its own. */
  readonly list: string | null
  /** Whether the vocabulary knows it, or only a heading does. */
  readonly known: boolean
  readonly aliases: readonly string[]
  readonly broader: readonly Reference[]
  readonly narrower: readonly Reference[]
  readonly related: readonly Reference[]
  /** What each article says it is, newest first. */
  readonly definitions: readonly {
    readonly text: string
    /** Whether its section begins so, or says nothing itself and has a figure with this caption. */
    readonly from: 'text' | 'caption'
    readonly article: Reference
    readonly path: string
    readonly edition: Reference | null
    readonly year: number | null
  }[]
  readonly papers: readonly PaperReference[]
  readonly authors: readonly CountedReference[]
  readonly figures: readonly FigureRecord[]
  readonly years: readonly CountedReference[]
}

export interface VenueRecord extends Reference {
  readonly id: string
  readonly short: string
  readonly name: string
  readonly also: readonly string[]
  readonly editions: readonly EditionRecord[]
}

export interface EditionRecord extends Reference {
  readonly venue: Reference
  readonly year: number
  readonly articles: readonly ArticleRecord[]
  readonly papers: readonly PaperReference[]
  readonly topics: readonly CountedReference[]
  readonly authors: readonly CountedReference[]
  /** Against the edition before it in this library; null for the first. */
  readonly comparison: EditionComparison | null
}

/** An edition of a venue against an earlier one. */
export interface EditionComparison {
  readonly before: Reference
  readonly papers: { readonly before: number; readonly after: number }
  readonly authors: { readonly before: number; readonly after: number }
  readonly topics: readonly TopicChange[]
  /** The authors of both, with their papers in both together. */
  readonly returning: readonly CountedReference[]
  /** Papers of the earlier edition that articles about this one name too. */
  readonly again: readonly PaperReference[]
}

/** How many papers a topic had in an edition and in the one before. */
export interface TopicChange {
  readonly topic: Reference
  readonly before: number
  readonly after: number
  readonly change: 'new' | 'grown' | 'same' | 'shrunk' | 'gone'
}

export interface YearRecord extends Reference {
  readonly year: number
  readonly articles: readonly ArticleRecord[]
  readonly editions: readonly CountedReference[]
  readonly papers: readonly PaperReference[]
  readonly topics: readonly CountedReference[]
}

export interface FigureRecord {
  readonly id: string
  readonly file: string | null
  readonly caption: string | null
  readonly credit: string | null
  /** What the image shows, in words; never the name of a file. */
  readonly alt: string | null
  readonly papers: readonly Reference[]
  /** The topic of the section it stands in. */
  readonly topic: Reference | null
  readonly article: Reference
  /** Address with fragment of the figure in its article. */
  readonly path: string
}

/** An address that was published and where nothing stands any more. */
export interface MoveRecord {
  readonly path: string
  /** Where to go instead; several where it was split, none where it is gone. */
  readonly to: readonly Reference[]
  readonly reason: string | null
}

/** An entry that was published on a list, of what has none there any more. */
export interface FormerEntryRecord extends EntryPlace {
  readonly to: readonly Reference[]
}

/** What the library knows of its own gaps. */
export interface QualityRecord {
  readonly totals: Readonly<
    Record<'articles' | 'sources' | 'papers' | 'names' | 'people' | 'topics' | 'figures', number>
  >
  /** Every capture, with what became of its lines. */
  readonly sources: readonly SourceQuality[]
  readonly lines: Readonly<Record<'total' | 'kept' | 'blank' | 'dropped', number>>
  /** How many lines were dropped for each reason, the most frequent first. */
  readonly dropped: readonly { readonly reason: string; readonly lines: number }[]
  /** How often each kind of problem was reported, the most frequent first. */
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly hint: string
    readonly count: number
  }[]
  /** Papers whose printed form was mended. */
  readonly repairs: readonly PlacedPaper[]
  /** Papers that no article gives authors for. */
  readonly anonymous: readonly PlacedPaper[]
  /** Topics that only a heading names, each with its papers. */
  readonly unmapped: readonly CountedReference[]
  readonly nearDuplicates: readonly {
    readonly papers: readonly [Reference, Reference]
    readonly reason: 'same-title' | 'similar-title'
  }[]
  /** Figures without a text that could stand for the image. */
  readonly figures: readonly {
    readonly figure: Reference
    readonly lacks: 'alternative text' | 'caption' | 'alternative text and caption'
  }[]
  /** How many figures are without their image: all of them, since captures hold text alone. */
  readonly missingImages: number
  /** What curators decided of things that are not there. */
  readonly idle: readonly string[]
}

export interface SourceQuality {
  readonly file: string
  readonly url: string | null
  readonly article: Reference
  readonly lines: Readonly<Record<'total' | 'kept' | 'blank' | 'dropped', number>>
  readonly dropped: Readonly<Record<string, number>>
  readonly problems: Readonly<Record<string, number>>
}

/** A paper with the place in a capture that something is said of. */
export interface PlacedPaper {
  readonly paper: Reference
  readonly file: string
  readonly line: number
  readonly codes: readonly string[]
}
