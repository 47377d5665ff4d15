import { firstSearch, pageBudget } from './budgets.ts'
import { pageTypes, reach } from './page-types.ts'
import { startVisit } from './visit.ts'
import { searchOnce, touchFirst, type Weight, weigh } from './weigh.ts'

/** Print what a page of every type and the first search weigh, beside their budgets and another site's pages. */
export async function printWeights(): Promise<void> {
  const visit = await startVisit()
  try {
    console.log(row('page', 'bytes', 'script', 'requests'))
    for (const { name, path, first } of pageTypes) {
      await visit.at(path, async (page) => {
        await reach(page, first)
        const address = page.url()
        printWeight(name, await weigh(page, () => page.goto(address)))
        if (/^(?:article|search|not found)$/.test(name)) printWeight('  its budget', pageBudget(name))
      })
    }
    await visit.at('/about/', async (page) => {
      printWeight('first touch', await weigh(page, () => touchFirst(page)))
      printWeight('first search', await weigh(page, () => searchOnce(page)))
    })
    console.log(row('  its budget', firstSearch, '', ''))
    console.log(
      row('Starlight 0.42.4', 57_905, 32_945, 13),
      '  an article of about 1,100 words with its default theme (measured once, gzip)',
    )
    console.log(row('  its first search', 115_388, '', 11))
  } finally {
    await visit.close()
  }
}

function printWeight(name: string, { bytes, script, requests }: Weight): void {
  console.log(row(name, bytes, script, requests))
}

function row(name: string, ...columns: readonly (string | number)[]): string {
  const cells = columns.map((column) =>
    (typeof column === 'number' ? column.toLocaleString('en') : column).padStart(10),
  )
  return name.padEnd(18) + cells.join('')
}
