import { type Move, type Person, personSchema } from '../../src/model/curation.ts'
import { slugify } from '../../src/model/slug.ts'
import { type Topic, topicSchema, type Venue, venueSchema } from '../../src/model/vocabulary.ts'
import { makeArticle } from '../site/make-article.ts'

type Sketch = Parameters<typeof makeArticle>[0]
type PaperSketch = NonNullable<Sketch['papers']>[number]

/** How many articles stand round the traps. */
export const ordinaryArticles = 190

/** Papers of each of them, all different. */
export const papersEach = 5

const words = ['amber', 'basalt', 'cobalt', 'dolomite', 'emerald', 'feldspar', 'garnet']

function ordinary(number: number): Sketch {
  const topic = `Field ${number % 12}`
  return {
    title: `Ordinary round-up ${number}`,
    venue: `Conference ${number % 8}`,
    year: 2010 + (number % 10),
    sections: [topic],
    papers: Array.from({ length: papersEach }, (_, place) => ({
      title: `${words[place]} ${words[(place + number) % 7]} number ${number}`,
      authors: [`Author ${number}`, `Colleague ${number % 50}`],
      section: topic,
    })),
  }
}

function trap(title: string, papers: readonly PaperSketch[], rest: Partial<Sketch> = {}): Sketch {
  return { title, venue: 'Trap Conference', year: 2020, papers, ...rest }
}

const oneTitle = { title: 'Introduction to minerals' }

/** The articles that hold a trap each, as first published. */
const trapsBefore: readonly Sketch[] = [
  trap('Same title, first paper', [{ ...oneTitle, authors: ['Ada Granite'] }]),
  trap('Same title, second paper', [{ ...oneTitle, authors: ['Bea Marble'] }]),
  trap('Two titles, first', [{ title: 'Slate: a layered approach', authors: ['Cal Quartz', 'Dan Flint'] }]),
  trap('Two titles, second', [{ title: 'Layers of slate', authors: ['Cal Quartz', 'Dan Flint'] }], {
    year: 2021,
  }),
  trap(
    'One name, two people',
    [
      { title: 'Rivers and sand', authors: ['Yang Liu', 'Eve Chalk'], section: 'Rivers' },
      { title: 'Moons and dust', authors: ['Yang Liu', 'Fay Opal'], section: 'Moons', year: 2001 },
      { title: 'Clouds alone', authors: ['Yang Liu'] },
    ],
    { sections: ['Rivers', 'Moons'] },
  ),
  trap('Two names, one person', [
    { title: 'Wind over stone', authors: ['Yuyang Wang'] },
    { title: 'Rain over stone', authors: ['Bernie Wang'] },
    { title: 'Snow over stone', authors: ['Yuyang (Bernie) Wang'] },
  ]),
  trap(
    'A topic of its own',
    [{ title: 'Glaciers that sing', authors: ['Gus Shale'], section: 'Singing ice' }],
    {
      sections: ['Singing ice'],
    },
  ),
  trap('A venue with a former name', [{ title: 'Old lava', authors: ['Hal Pumice'] }], {
    venue: 'OLDVEN',
    year: 1999,
  }),
  trap('A venue with its new name', [{ title: 'New lava', authors: ['Hal Pumice'] }], {
    venue: 'NEWVEN',
    year: 2019,
  }),
  trap('A mistyped title and a paper to go', [
    { title: 'The colour of obsidain under light', authors: ['Ida Gneiss'] },
    { title: 'Withdrawn thoughts on coal', authors: ['Jan Coal'] },
  ]),
]

/** The same articles after corrections: a topic mapped, a title mended, a paper gone. */
const trapsAfter: readonly Sketch[] = [
  ...trapsBefore.slice(0, 6),
  trap(
    'A topic of its own',
    [{ title: 'Glaciers that sing', authors: ['Gus Shale'], section: 'Glaciology' }],
    {
      sections: ['Glaciology'],
    },
  ),
  ...trapsBefore.slice(7, 9),
  trap('A mistyped title and a paper to go', [
    { title: 'The colour of obsidian under light', authors: ['Ida Gneiss'] },
  ]),
]

const ordinaries = Array.from({ length: ordinaryArticles }, (_, number) => ordinary(number))

/** The library as first published. */
export const articlesBefore = [...ordinaries, ...trapsBefore].map(makeArticle)

/** The library after the curators have been at work. */
export const articlesAfter = [...ordinaries, ...trapsAfter].map(makeArticle)

/** What the curators wrote down in between. */
export const decisions: {
  readonly people: readonly Person[]
  readonly moves: readonly Move[]
  readonly topics: readonly Topic[]
  readonly venues: readonly Venue[]
} = {
  people: [
    personSchema.parse({ id: 'yang-liu-rivers', names: ['Yang Liu'], papers: ['Rivers and sand'] }),
    personSchema.parse({
      id: 'yang-liu-moons',
      names: ['Yang Liu'],
      papers: [slugify('Moons and dust'), 'Moons and dirt'],
    }),
    personSchema.parse({ id: 'bernie-wang', names: ['Bernie Wang', 'Yuyang Wang', 'Berny Wang'] }),
  ],
  moves: [
    { from: '/papers/slate-a-layered-approach/', to: ['/papers/layers-of-slate/'] },
    { from: '/papers/layers-of-slat/', to: ['/papers/layer-of-slate/'] },
  ],
  topics: [topicSchema.parse({ id: 'glaciology', label: 'Glaciology', aliases: ['Singing ice'] })],
  venues: [
    venueSchema.parse({
      id: 'newven',
      short: 'NEWVEN',
      names: ['New venue'],
      also: ['OLDVEN'],
      field: 'Geology',
    }),
  ],
}
