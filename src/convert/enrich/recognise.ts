import type { Report } from '../../model/problem.ts'
import type { Page } from '../../model/row.ts'
import { dropBoilerplate } from './boilerplate/drop-boilerplate.ts'
import { findFigures } from './figures/find-figures.ts'
import { readHead } from './head/read-head.ts'
import { findHeadings } from './headings/find-headings.ts'
import { addAuthorsOfNotes } from './papers/add-authors-of-notes.ts'
import { addCollaborators } from './papers/add-collaborators.ts'
import { addLinksBelow } from './papers/add-links-below.ts'
import { withoutTrimmings } from './papers/bare-rows.ts'
import { demoteTitles } from './papers/demote-titles.ts'
import { addHeadlineEntry } from './papers/headline-entry.ts'
import { findLabelledEntries } from './papers/labels/labelled-entries.ts'
import { findAlikeRows } from './papers/lines/alike-rows.ts'
import { completeAlikeRows, findWholeRows } from './papers/lines/complete-alike-rows.ts'
import { findGluedBullets } from './papers/lines/glued-bullets.ts'
import { findMarkedRuns } from './papers/lines/marked-runs.ts'
import { findNotedItems } from './papers/lines/noted-items.ts'
import { findMarkedEntries, findOneLineEntries } from './papers/lines/one-line-entries.ts'
import { findPlacedRows } from './papers/lines/placed-rows.ts'
import { findTabbedRows } from './papers/lines/tabbed-rows.ts'
import { findTableEntries } from './papers/lines/table-entries.ts'
import { findUnpartedRows } from './papers/lines/unparted-rows.ts'
import { findTitleLists } from './papers/lists/title-lists.ts'
import { findProsePapers } from './papers/prose/prose-papers.ts'
import { refuseOthers } from './papers/refuse-others.ts'
import { findPairedRows } from './papers/stacks/paired-rows.ts'
import { findSignedNotes } from './papers/stacks/signed-notes.ts'
import { findStackedEntries } from './papers/stacks/stacked-entries.ts'
import { claimWherePublished } from './papers/where-published.ts'
import { beginReading, type Reading } from './reading.ts'
import { reportOrphans } from './report-orphans.ts'

/**
 * Say of every row of a page what it is, and find the papers and figures. The order stands here and nowhere else: the
 * recognisers that ask for most evidence come first, and a row once claimed stays claimed.
 */
export function recognise(page: Page, report: Report): Reading {
  const reading = beginReading(page.rows, page.facts, report)
  dropBoilerplate(reading)
  readHead(reading)
  findFigures(reading)
  findTableEntries(reading)
  findTabbedRows(reading)
  findLabelledEntries(reading)
  findGluedBullets(reading)
  findMarkedRuns(reading)
  findPlacedRows(reading)
  findMarkedEntries(reading)
  findUnpartedRows(reading)
  findNotedItems(reading)
  findSignedNotes(reading)
  findPairedRows(reading)
  findStackedEntries(reading)
  findOneLineEntries(reading)
  findAlikeRows(reading)
  completeAlikeRows(reading)
  findWholeRows(reading)
  findTitleLists(reading)
  findBareEntries(reading)
  claimWherePublished(reading)
  findHeadings(reading)
  addHeadlineEntry(reading)
  refuseOthers(reading)
  findProsePapers(reading)
  demoteTitles(reading)
  addAuthorsOfNotes(reading)
  addCollaborators(reading)
  addLinksBelow(reading)
  reportOrphans(reading)
  return reading
}

/** Find the entries that only show once what the list put round them is taken off. */
function findBareEntries(reading: Reading): void {
  const bare = withoutTrimmings(reading)
  if (bare === null) return
  findOneLineEntries(bare)
  findAlikeRows(bare)
  completeAlikeRows(bare)
  findWholeRows(bare)
  reading.papers = bare.papers
}
