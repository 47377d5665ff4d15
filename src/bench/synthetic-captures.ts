import { nameOf, randomFrom, syllables } from './synthetic-words.ts'

/** A capture made up for measuring. */
export interface SyntheticCapture {
  readonly file: string
  readonly text: string
}

/** What one capture tells, before it takes a form. */
interface Story {
  readonly title: string
  readonly standfirst: string
  readonly sections: readonly Section[]
}

interface Section {
  readonly heading: string
  readonly definition: string
  readonly papers: readonly { readonly title: string; readonly authors: readonly string[] }[]
}

type Random = () => number

/** Forms by file ending, as often as they stand here: fourteen of text, four of Markdown and two saved pages of twenty. */
const forms: readonly (readonly [ending: string, form: (story: Story, random: Random) => string])[] = [
  ...Array.from({ length: 6 }, () => ['txt', stackedText] as const),
  ...Array.from({ length: 4 }, () => ['txt', labelledText] as const),
  ...Array.from({ length: 4 }, () => ['txt', prose] as const),
  ...Array.from({ length: 4 }, () => ['md', markdown] as const),
  ...Array.from({ length: 2 }, () => ['html', savedPage] as const),
]

/** Papers that an article has room for. */
const papersPerArticle = 24

/** Headings of a library: few of them stand over most of the sections. */
const topics = 150

/** How many names are in print for each article. */
const namesPerArticle = 9

/**
 * Captures without meaning and of any number, about 16 kB each: six sections with three or four papers, a figure, an
 * advert at the end. Headings are few; every other paper is one that an earlier capture may have named; of the names,
 * few stand on many papers. The same for the same number on every machine.
 */
export function* syntheticCaptures(count: number): Generator<SyntheticCapture, void> {
  for (let place = 0; place < count; place++) yield syntheticCapture(place, count)
}

/**
 * The capture at a place of a library of so many.
 *
 * @param papers whether it names any; without them its sections are as long
 */
export function syntheticCapture(place: number, count: number, papers = true): SyntheticCapture {
  const random = randomFrom(place + 1)
  const [ending, form] = forms[place % forms.length] ?? forms[0] ?? ['txt', stackedText]
  const told = story(place, count, random)
  return {
    file: `capture-${String(place).padStart(6, '0')}.${ending}`,
    text: form(papers ? told : withoutPapers(told, random), random),
  }
}

function withoutPapers({ sections, ...told }: Story, random: Random): Story {
  const filled = sections.map(({ definition, papers, ...section }) => ({
    ...section,
    definition: [definition, ...papers.map(() => sentences(random, 5))].join('\n\n'),
    papers: [],
  }))
  return { ...told, sections: filled }
}

/** The same article as plain Markdown without its title, as other generators take it. */
export function syntheticMarkdown(
  place: number,
  count: number,
  papers = true,
): { readonly title: string; readonly text: string } {
  const random = randomFrom(place + 1)
  const whole = story(place, count, random)
  const told = papers ? whole : withoutPapers(whole, random)
  return { title: told.title, text: markdown(told, random).replace(/^.*\n\n/, '') }
}

function story(place: number, count: number, random: Random): Story {
  const venue = venues[place % venues.length]
  let own = place * papersPerArticle
  const known = (number: number) => (number % 2 === 1 && place > 0 ? Math.floor(random() * number) : number)
  return {
    title: `Papers of group ${place.toString(36)} on ${phrase(random, 3)} at ${venue} ${2005 + (place % 20)}`,
    standfirst: sentences(random, 2),
    sections: Array.from({ length: 6 }, () => ({
      heading: heading(Math.floor(random() ** 2 * topics)),
      definition: sentences(random, 12),
      papers: Array.from({ length: 3 + Math.floor(random() * 2) }, () => paper(known(own++), count)),
    })),
  }
}

/** The heading of a topic. */
function heading(topic: number): string {
  return capital(phrase(randomFrom(topic + 5_000_000), 2))
}

/** A paper by its number, the same in every capture that names it. */
function paper(number: number, count: number): Section['papers'][number] {
  const random = randomFrom(number + 7_000_000)
  return {
    title: capital(phrase(random, 8)),
    authors: Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      nameOf(Math.floor(random() ** 3 * count * namesPerArticle)),
    ),
  }
}

const venues = ['ICML', 'NeurIPS', 'ACL', 'CVPR', 'KDD', 'ICLR']

function stackedText({ title, standfirst, sections }: Story, random: Random): string {
  const parts = sections.flatMap(({ heading, definition, papers }) => [
    heading,
    definition,
    ...papers.flatMap(({ title: paper, authors }) => [
      `${paper}\n${authors.join(', ')}`,
      sentences(random, 3),
    ]),
  ])
  return [title, standfirst, ...parts, ...figure(random), advert(random)].join('\n\n')
}

function labelledText({ title, standfirst, sections }: Story, random: Random): string {
  const parts = sections.flatMap(({ heading, definition, papers }) => [
    heading,
    definition,
    ...papers.flatMap(({ title: paper, authors }) => [
      `Title: ${paper}\nAuthors: ${authors.join(', ')}\nLinks: Paper`,
      sentences(random, 3),
    ]),
  ])
  return [title, standfirst, ...parts, ...figure(random), advert(random)].join('\n\n')
}

function prose({ title, standfirst, sections }: Story, random: Random): string {
  const parts = sections.flatMap(({ heading, definition, papers }) => [
    heading,
    definition,
    ...papers.map(
      ({ title: paper, authors: [first] }) =>
        `${sentences(random, 2)} In their paper “${paper},” ${first} and colleagues show how. ${sentences(random, 2)}`,
    ),
  ])
  return [title, standfirst, ...parts, ...figure(random), advert(random)].join('\n\n')
}

function markdown({ title, standfirst, sections }: Story, random: Random): string {
  const parts = sections.flatMap(({ heading, definition, papers }) => [
    `## ${heading}`,
    definition,
    ...papers.flatMap(({ title: paper, authors }, i) => [
      `[**${paper}**](https://papers.example.org/${i})\n*${authors.join(', ')}*`,
      sentences(random, 3),
    ]),
  ])
  return [`# ${title}`, standfirst, ...parts, advert(random)].join('\n\n')
}

function savedPage({ title, standfirst, sections }: Story, random: Random): string {
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<li><a href="/${i}">${capital(phrase(random, 2))}</a></li>`,
    ).join('')
  const parts = sections.flatMap(({ heading, definition, papers }) => [
    `<h2>${heading}</h2>`,
    `<p>${definition}</p>`,
    ...papers.map(
      ({ title: paper, authors }) =>
        `<div class="pub"><h3><a href="/publications/x">${paper}</a></h3><p class="authors">${authors.join(', ')}</p><p>${sentences(random, 2)}</p></div>`,
    ),
  ])
  return `<!doctype html><html lang="en"><head><title>${title}</title><script>window.x = {}</script></head><body><nav><ul>${links(20)}</ul></nav><main><article><h1>${title}</h1><p>${standfirst}</p>${parts.join('\n')}</article></main><aside><h4>Related content</h4><ul>${links(6)}</ul></aside><footer><ul>${links(20)}</ul></footer></body></html>`
}

function figure(random: Random): string[] {
  return [`${phrase(random, 2)}.png\n${sentences(random, 1)}`]
}

function advert(random: Random): string {
  return `US, WA, Seattle\nWe are seeking a scientist to join our team. Key job responsibilities: ${sentences(random, 12)}`
}

const small = [
  'the',
  'of',
  'and',
  'to',
  'a',
  'in',
  'that',
  'is',
  'for',
  'with',
  'we',
  'by',
  'from',
  'which',
  'are',
]

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${capital(phrase(random, 9))}, ${phrase(random, 8)}.`).join(' ')
}

/** Words in lower case, every other one of the small words that hold sentences together. */
function phrase(random: Random, count: number): string {
  const chosen = Array.from({ length: count }, (_, i) =>
    i % 2 === 1 && i < count - 1
      ? (small[Math.floor(random() * small.length)] ?? '')
      : syllables(Math.floor(random() ** 3 * 20_000)).toLowerCase(),
  )
  return chosen.join(' ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
