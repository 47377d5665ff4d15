import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Draw, drawFrom, names, papersOf, Tally, titles } from './invented.ts'

/** A form in which a list gives title and authors, and the least share of papers that must be right. */
interface EntryForm {
  readonly name: string
  readonly lines: (title: string, authors: string) => readonly string[]
  /** Precision and recall: below what was measured when the row was written, above what chance finds. */
  readonly least: number
  /** The least share of the titles found that must have all of their own authors and nobody else’s; 0.95 where it is not said. */
  readonly owned?: number
}

const note =
  'We show what can be done with little, and what it costs. Tests on three sets of tides bear it out.'
const forms: readonly EntryForm[] = [
  { name: 'title over authors', lines: (title, authors) => [title, authors], least: 0.95 },
  { name: 'title over authors and a note', lines: (title, authors) => [title, authors, note], least: 0.95 },
  {
    name: 'title over authors and links',
    lines: (title, authors) => [title, authors, 'Paper | Code'],
    least: 0.95,
  },
  { name: 'title over “by” and authors', lines: (title, authors) => [title, `by ${authors}`], least: 0.95 },
  {
    name: 'title over labelled authors',
    lines: (title, authors) => [title, `Authors: ${authors}`],
    least: 0.95,
  },
  { name: 'title, by, authors', lines: (title, authors) => [`${title} by ${authors}`], least: 0.95 },
  { name: 'title, dash, authors', lines: (title, authors) => [`${title} – ${authors}`], least: 0.9 },
  { name: 'title, hyphen, authors', lines: (title, authors) => [`${title} - ${authors}`], least: 0.9 },
  { name: 'title, bar, authors', lines: (title, authors) => [`${title} | ${authors}`], least: 0.9 },
  { name: 'title, stop, authors', lines: (title, authors) => [`${title}. ${authors}.`], least: 0.9 },
  { name: 'title, comma, authors', lines: (title, authors) => [`${title}, ${authors}`], least: 0.8 },
  { name: 'title, colon, authors', lines: (title, authors) => [`${title}: ${authors}`], least: 0.8 },
  { name: 'title, authors in brackets', lines: (title, authors) => [`${title} (${authors})`], least: 0.85 },
  { name: 'quoted title, authors', lines: (title, authors) => [`“${title}”, ${authors}`], least: 0.95 },
  { name: 'authors, colon, title', lines: (title, authors) => [`${authors}: ${title}`], least: 0.85 },
  { name: 'authors, stop, title', lines: (title, authors) => [`${authors}. ${title}.`], least: 0.85 },
  { name: 'authors, dash, title', lines: (title, authors) => [`${authors} – ${title}`], least: 0.9 },
  { name: 'authors, comma, title', lines: (title, authors) => [`${authors}, ${title}`], least: 0.85 },
  { name: 'authors, quoted title', lines: (title, authors) => [`${authors}: “${title}”`], least: 0.95 },
  { name: 'title, space, authors', lines: (title, authors) => [`${title} ${authors}`], least: 0.7 },
  { name: 'authors over title', lines: (title, authors) => [authors, title], least: 0.93 },
]

/** A list of authors as pages print it: joined by commas, by “and”, with marks or initials. */
function printed(people: readonly string[], { pick }: Draw): string {
  const firsts = people.slice(0, -1).join(', ')
  const last = people.at(-1) ?? ''
  return pick([
    people.join(', '),
    `${firsts} and ${last}`,
    `${firsts}, and ${last}`,
    people.map((name, i) => (i < 2 ? `${name}*` : name)).join(', '),
    `${firsts} et al.`,
  ])
}

/** Whether a paper has its own authors: all of them, or the first of those printed before “et al.” */
function isOwned(found: readonly string[] = [], people: readonly string[] = []): boolean {
  return found.length >= people.length - 1 && found.every((name, i) => name === people[i])
}

const headlines = ['Kestrel Labs at ICML 2023', 'Our papers at CHI 2021', 'Best papers of NeurIPS 2022']
const ends = ['', '', ' (Oral)', ' [PDF]', ' (Best Paper Award)', ' 🏆']

describe('lists of papers', () => {
  for (const { name, lines, least, owned = 0.95 } of forms)
    test(`are read as ${name}, with marks and without, with room and without`, () => {
      const draw = drawFrom(name.length)
      const tally = new Tally()
      const owners: boolean[] = []
      for (let i = 0; i < 60; i++) {
        const listed = draw.some(titles, draw.pick([2, 3, 5]))
        const mark = draw.pick(['', '', '- ', '• '])
        const end = draw.pick(ends)
        const [between, within] = draw.pick([
          ['\n\n', '\n'],
          ['\n\n', '\n\n'],
          ['\n', '\n'],
        ] as const)
        const people = new Map(listed.map((title) => [title, draw.some(names, draw.pick([2, 3, 4]))]))
        const entries = [...people].map(
          ([title, authors]) => mark + lines(`${title}${end}`, printed(authors, draw)).join(within),
        )
        const page = [
          draw.pick(headlines),
          draw.pick(['Accepted papers', 'Papers', 'Main conference']),
          ...entries,
        ]
        const found = papersOf(`${page.join(between)}\n`)
        tally.add(found, listed)
        owners.push(
          ...listed.flatMap((title) =>
            found.has(title) ? [isOwned(found.get(title), people.get(title))] : [],
          ),
        )
      }
      assert.ok(tally.precision >= least, `precision ${tally.precision.toFixed(3)}, at least ${least}`)
      assert.ok(tally.recall >= least, `recall ${tally.recall.toFixed(3)}, at least ${least}`)
      const share = owners.filter(Boolean).length / owners.length
      console.log(name, tally.precision.toFixed(3), tally.recall.toFixed(3), share.toFixed(3))
      assert.ok(share >= owned, `own authors ${share.toFixed(3)}, at least ${owned}`)
    })
})

/** What stands on the same pages in the same forms and is no paper. */
const others: readonly (readonly [heading: string, entry: (draw: Draw) => string])[] = [
  ['Keynotes', ({ pick }) => `${pick(titles)}\n${pick(names)}, Northfield University`],
  ['Invited talks', ({ pick }) => `${pick(names)}: ${pick(titles)}`],
  ['Tutorials', ({ pick, some }) => `${pick(titles)}\n${some(names, 3).join(', ')}`],
  ['Workshops', ({ pick, some }) => `${pick(titles)}\nOrganizers: ${some(names, 2).join(', ')}`],
  ['Organizing committee', ({ pick }) => `General Chair: ${pick(names)} (Kestrel Labs)`],
  [
    'Our team',
    ({ pick }) =>
      `${pick(names)}\n${pick(['Professor of Computer Science', 'PhD student', 'Head of Research'])}`,
  ],
  [
    'Schedule',
    ({ pick }) => `${pick(['9:00', '13:30'])} ${pick(['Welcome', 'Coffee break', 'Panel discussion'])}`,
  ],
  ['Books', ({ pick }) => `${pick(titles)} by ${pick(names)} (Harbour Press, 2019)`],
  [
    'Open positions',
    ({ pick }) => `${pick(['Research Scientist', 'PhD position'])} in ${pick(['robotics', 'vision'])}, Delft`,
  ],
  [
    'Upcoming events',
    ({ pick }) => `${pick(['Summer School on Tides', 'Open Day'])}, ${pick([3, 17, 28])} June 2024, Lisbon`,
  ],
  [
    'Awards for service',
    ({ pick }) => `${pick(['Best Reviewer', 'Outstanding Service Award'])}: ${pick(names)}, Delft`,
  ],
]

describe('what is listed besides papers', () => {
  for (const [heading, entry] of others)
    test(`is none under “${heading}”`, () => {
      const draw = drawFrom(heading.length)
      let wrong = 0
      for (let i = 0; i < 50; i++) {
        const mark = draw.pick(['', '- '])
        const entries = Array.from({ length: draw.pick([2, 3, 4]) }, () => mark + entry(draw))
        const page = [draw.pick(headlines), note, heading, ...entries, note]
        if (papersOf(`${page.join(draw.pick(['\n', '\n\n']))}\n`).size > 0) wrong++
      }
      assert.ok(wrong <= 2, `${wrong} of 50 pages have papers`)
    })
})
