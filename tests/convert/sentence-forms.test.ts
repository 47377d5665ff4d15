import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawFrom, names, papersOf, Tally, titles } from './invented.ts'

/** Sentences that name a paper, with its title at `{T}` and its authors at `{A}`. */
const sentences: readonly string[] = [
  'In {T}, the authors study how tides are read.',
  'In {T}, {A} show that little is enough.',
  '{T} by {A} asks whether this can be done with less.',
  'The best paper award went to {T} by {A}.',
  'The best paper award went to {A} for {T}.',
  'A team led by {A} received the outstanding paper award for {T}.',
  'Our paper {T} was accepted at CHI 2021.',
  'Another paper, {T}, looks at the same question from afar.',
  'The paper {T} ({A}) describes a way to do so.',
  'In a paper titled {T}, {A} report the results of a year.',
  'Congratulations to {A}, whose paper {T} won an honourable mention!',
  'Their work, {T}, will appear in the proceedings.',
  'As {A} write in {T}, clocks are cheap.',
]
/** Sentences that name something else. */
const besides: readonly string[] = [
  'The keynote, {T}, was given by {A}.',
  '{A} gave a talk on {T} that filled the hall.',
  'The panel, {T}, was moderated by {A}.',
  'The book {T} by {A} is out now.',
  'The tutorial {T} was taught by {A}.',
  'Our podcast, {T}, has a new episode.',
  'The theme of this year was {T}.',
  'This month we launched {T}, which helps teams of all sizes.',
]
const notes = [
  'We had a good week, with long evenings and short nights.',
  'What it needs is a clock and some patience.',
]
const marks: readonly (readonly [name: string, mark: (title: string) => string, format: 'txt' | 'md'])[] = [
  ['in quotes', (title) => `“${title}”`, 'txt'],
  ['in straight quotes', (title) => `"${title}"`, 'txt'],
  ['as links', (title) => `[${title}](https://arxiv.org/abs/2304.01234)`, 'md'],
  ['in italics', (title) => `*${title}*`, 'md'],
  ['in bold letters', (title) => `**${title}**`, 'md'],
]

/** A page on a meeting with one sentence in its middle. */
function pageWith(sentence: string, format: 'txt' | 'md'): string {
  const headline = `${format === 'md' ? '# ' : ''}A week at CHI 2021`
  return `${[headline, notes.join(' '), sentence, notes.join(' ')].join('\n\n')}\n`
}

describe('sentences', () => {
  for (const [name, mark, format] of marks) {
    test(`tell papers whose titles stand ${name}`, () => {
      const draw = drawFrom(name.length)
      const tally = new Tally()
      for (const sentence of sentences)
        for (const title of draw.some(titles, 12)) {
          const told = sentence.replace('{T}', mark(title)).replace('{A}', draw.some(names, 2).join(' and '))
          tally.add(papersOf(pageWith(told, format), format), [title])
        }
      assert.ok(tally.recall >= 0.85, `recall ${tally.recall.toFixed(3)}`)
      assert.ok(tally.precision >= 0.93, `precision ${tally.precision.toFixed(3)}`)
    })

    test(`tell no paper where something else stands ${name}`, () => {
      const draw = drawFrom(name.length)
      let wrong = 0
      for (const sentence of besides)
        for (const thing of ['Learning From the Best', 'The Future of Work at Sea', 'Tides for Everybody']) {
          const told = sentence
            .replace('{T}', mark(thing).replace('arxiv.org', 'example.org'))
            .replace('{A}', draw.pick(names))
          if (papersOf(pageWith(told, format), format).size > 0) wrong++
        }
      assert.ok(wrong <= 1, `${wrong} of ${besides.length * 3} pages have papers`)
    })
  }
})
