import fc from 'fast-check'
import type { CslItem } from '../../src/export/csl/csl-item.ts'
import { incompleteAuthors } from '../../src/export/csl/incomplete-authors.ts'
import { splitName } from '../../src/export/csl/split-name.ts'
import { cleanText } from '../../src/model/clean-text.ts'
import { hostileName, hostileText } from './hostile-text.ts'

const item = fc.record({
  title: hostileText.map(cleanText),
  author: fc.option(fc.array(hostileName.map(splitName), { minLength: 1, maxLength: 5 })),
  year: fc.option(fc.integer({ min: 1900, max: 2100 })),
  container: fc.option(hostileText.map(cleanText)),
  partial: fc.boolean(),
})

/** Records to cite whose every field may be hostile; their keys are distinct. */
export const hostileItems = (count: number): fc.Arbitrary<CslItem[]> =>
  fc.array(item, { minLength: count, maxLength: count }).map((drafts) =>
    drafts.map(({ title, author, year, container, partial }, at) => ({
      id: `key${at}`,
      type: container === null ? 'document' : 'paper-conference',
      title,
      ...(author && { author }),
      ...(year !== null && { issued: { 'date-parts': [[year]] } }),
      ...(container !== null && { 'container-title': container }),
      ...(author && partial && { note: incompleteAuthors }),
    })),
  )
