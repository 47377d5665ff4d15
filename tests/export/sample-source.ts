import { makeCitations } from '../../src/export/citations.ts'
import type { ExportSource } from '../../src/export/export-source.ts'
import type { BinaryFile, SiteFile } from '../../src/export/site-file.ts'
import type { RenderedArticle } from '../../src/model/rendered.ts'
import { buildCatalogue } from '../../src/site/catalogue/build-catalogue.ts'
import { hydrate } from '../../src/site/catalogue/hydrate.ts'
import { readSettings, type Settings } from '../../src/site/settings.ts'
import { sampleArticle } from '../build/sample-article.ts'
import { makeArticle } from '../site/make-article.ts'

/** Two articles with papers whose fields are hostile. */
export const sampleArticles: readonly RenderedArticle[] = [
  makeArticle({
    title: 'Trees at "ICML" <2023>',
    venue: 'ICML',
    year: 2023,
    published: '2023-07-20',
    sections: ['Trees & shrubs'],
    papers: [
      {
        title: 'Oak: a {strong} <tree>',
        authors: ['Ann Lee', 'Laurens van der Maaten'],
        section: 'Trees & shrubs',
      },
      { title: '=cmd()|"/C calc"!A0', authors: ['王小明'], section: 'Trees & shrubs' },
    ],
  }),
  makeArticle({ title: 'Loose ends', papers: [{ title: 'Elm', authors: ['Ann Lee'], partial: true }] }),
]

/** What exports of the sample articles are written from. */
export function sampleSource(settings: Partial<Settings> = {}): ExportSource {
  const records = hydrate(
    buildCatalogue(sampleArticles, {
      venues: [
        {
          id: 'icml',
          short: 'ICML',
          names: ['International Conference on Machine Learning'],
          also: [],
          kind: 'conference',
          field: 'Machine learning',
          common: false,
        },
      ],
      topics: [],
    }),
  )
  const all: Settings = { ...readSettings('/nowhere'), ...settings }
  const { address } = all
  return {
    records,
    citations: makeCitations(records, address),
    settings: all,
    base: '/some/base/',
    releases: [],
    drawPng: (svg) => new TextEncoder().encode(svg),
    article: (slug) => {
      const { head } = sampleArticles.find((article) => article.slug === slug) ?? {}
      if (head === undefined) throw new Error(`There is no ${slug}`)
      return { ...sampleArticle({ title: head.title }), head, sections: [] }
    },
  }
}

/** The text of each file by its path; what is no text is left out. */
export function textByPath(files: Iterable<SiteFile | BinaryFile>): Map<string, string> {
  return new Map([...files].flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])))
}
