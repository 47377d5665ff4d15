/** What the words of a trimming say of a paper. */
export type TrimmingKind =
  | 'shown'
  | 'filed'
  | 'honoured'
  | 'status'
  | 'dated'
  | 'linked'
  | 'unsigned'
  | 'meeting'
  | 'joining'

/**
 * The words that lists put round titles, by what they say. A field of such words alone is no part of a title.
 * Words of the kind `meeting` say what the words beside them are, whatever these be.
 */
const table: readonly {
  readonly kind: TrimmingKind
  /** Those that say so without brackets, too, where titles have fields of their own: before a colon, behind a dash. */
  readonly telling?: string
  readonly words: string
  /** Why the words stand here. */
  readonly reason: string
  readonly sample: string
}[] = [
  {
    kind: 'shown',
    telling: 'oral poster spotlight presentation session',
    words:
      'orals posters spotlights presentations presented sessions lightning virtual online on-line remote hybrid in-person onsite on-site recorded pre-recorded booth room hall slot location',
    reason: 'how and where a paper is shown',
    sample: '(Oral presentation, Hall B)',
  },
  {
    kind: 'filed',
    telling: 'paper papers main findings proceedings track article preprint late-breaking',
    words:
      'long short full regular conference workshop workshops tracks industry industrial applied applications research technical journal articles extended abstract preprints submission submissions category type work works report reports wip work-in-progress demo demos demonstration demonstrations student students area overall general special',
    reason: 'under which heading a meeting files a paper',
    sample: '[Long paper, industry track]',
  },
  {
    kind: 'honoured',
    telling:
      'mention mentions award awards winner winners runner-up runners-up prize candidate finalist nominee highlight',
    words:
      'best outstanding distinguished honorable honourable awarded award-winning winning runner up prizes candidates finalists nominees nominated nomination notable top most influential exceptional commended commendation highlighted highlights highly classic classical seminal foundation foundational first second third 1st 2nd 3rd place gold silver bronze medal test time ten-year 10-year',
    reason: 'what a paper won, or nearly won',
    sample: '– Best Student Paper, Runner-Up',
  },
  {
    kind: 'status',
    telling: 'accepted appear press review published',
    words: 'conditionally appeared appears reviewed revision forthcoming submitted under new',
    reason: 'how far a paper is on its way',
    sample: '(to appear)',
  },
  {
    kind: 'dated',
    words:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m p.m gmt utc cet cest est edt pst pdt morning afternoon evening day year',
    reason: 'when a paper is shown or appeared',
    sample: '(Tue, June 6, 10:30 am)',
  },
  {
    kind: 'linked',
    words:
      'pdf code link links arxiv github slides video videos doi bibtex bib website site project page webpage homepage blog post blogpost dataset data datasets supplement supplementary appendix openreview huggingface colab poster thread tweet model models weights html here full-text fulltext publisher version opens window tab',
    reason: 'what a link behind a title leads to',
    sample: '[PDF] [Code & Data]',
  },
  {
    kind: 'unsigned',
    words: 'author authors unknown anonymous',
    reason: 'that nobody is named',
    sample: '(author unknown, 2026)',
  },
  {
    kind: 'meeting',
    words:
      'workshop workshops track conference symposium colloquium seminar proceedings transactions journal',
    reason: 'the words beside it name a meeting or a journal',
    sample: '(Workshop on Tides)',
  },
  {
    kind: 'joining',
    words: 'of the at in for and & with to on a an by no nr # id number part % vs id:',
    reason: 'joins the others and says nothing by itself',
    sample: 'Best Paper at …',
  },
]

/** The kinds of a word in small letters; a word may be of several. */
export const trimmingKinds: ReadonlyMap<string, ReadonlySet<TrimmingKind>> = collect()

/** The words, in small letters, of which one makes a trimming of a field without brackets, if the others are known, too. */
export const tellingWords: ReadonlySet<string> = new Set(table.flatMap(({ telling = '' }) => listed(telling)))

function collect(): Map<string, Set<TrimmingKind>> {
  const kinds = new Map<string, Set<TrimmingKind>>()
  for (const { kind, telling = '', words } of table)
    for (const word of [...listed(telling), ...listed(words)])
      kinds.set(word, (kinds.get(word) ?? new Set()).add(kind))
  return kinds
}

function listed(words: string): string[] {
  return words.split(' ').filter((word) => word !== '')
}
