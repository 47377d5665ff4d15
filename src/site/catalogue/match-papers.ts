import { foldKey } from '../../model/fold.ts'
import type { HeadPaper } from '../../model/head.ts'
import type { Collected } from './collect.ts'

/** A paper as one article has it. */
export interface Printed {
  readonly article: Collected
  readonly paper: HeadPaper
}

/** A paper as the site has it: all that articles print of it, newest article first. */
export interface Matched {
  /** Its title folded; several records may share it. */
  readonly title: string
  readonly printed: readonly Printed[]
  /** The folded names of its authors. */
  readonly names: ReadonlySet<string>
}

/**
 * One record for each paper, however many articles name it. What is printed under the same folded title is one paper
 * where the lists of authors have a name in common. What is printed without authors joins the only paper of that
 * title; where there are several, which one is meant is not known and it stays by itself.
 */
export function matchPapers(articles: readonly Collected[]): Matched[] {
  return [...byTitle(articles)].flatMap(([title, printed]) => matchOfTitle(title, printed))
}

function byTitle(articles: readonly Collected[]): Map<string, Printed[]> {
  const groups = new Map<string, Printed[]>()
  for (const article of articles) {
    for (const paper of article.head.papers) {
      // A title of signs alone folds to nothing.
      const title = foldKey(paper.title) || paper.title
      const group = groups.get(title)
      if (group) group.push({ article, paper })
      else groups.set(title, [{ article, paper }])
    }
  }
  return groups
}

function matchOfTitle(title: string, printed: readonly Printed[]): Matched[] {
  const anonymous = printed.filter(({ paper }) => paper.authors.length === 0)
  const groups = byAuthors(printed.filter(({ paper }) => paper.authors.length > 0))
  const only = groups[0]
  if (groups.length === 1 && only) return [{ title, printed, names: only.names }]
  const records = groups.map((group) => ({ title, ...group }))
  return anonymous.length === 0 ? records : [...records, { title, printed: anonymous, names: new Set() }]
}

interface Group {
  readonly printed: Printed[]
  readonly names: Set<string>
}

/** Put together what shares an author, directly or through others. The smaller group always joins the larger one. */
function byAuthors(printed: readonly Printed[]): Group[] {
  const groups = new Set<Group>()
  const byName = new Map<string, Group>()
  const join = (a: Group, b: Group): Group => {
    const [small, large] = a.printed.length < b.printed.length ? [a, b] : [b, a]
    for (const one of small.printed) large.printed.push(one)
    for (const name of small.names) byName.set(name, large)
    for (const name of small.names) large.names.add(name)
    groups.delete(small)
    return large
  }
  for (const one of printed) {
    let group: Group = { printed: [one], names: new Set() }
    groups.add(group)
    for (const name of one.paper.authors.map((author) => foldKey(author) || author)) {
      const other = byName.get(name)
      if (other !== undefined && other !== group) group = join(group, other)
      byName.set(name, group)
      group.names.add(name)
    }
  }
  return inPrintedOrder([...groups], printed)
}

function inPrintedOrder(groups: readonly Group[], printed: readonly Printed[]): Group[] {
  const places = new Map(printed.map((one, place) => [one, place]))
  const place = (one: Printed | undefined) => (one && places.get(one)) ?? 0
  for (const group of groups) group.printed.sort((a, b) => place(a) - place(b))
  return [...groups].sort((a, b) => place(a.printed[0]) - place(b.printed[0]))
}
