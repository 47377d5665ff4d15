import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { converterFor } from '../../src/convert/convert-capture.ts'
import { runExplain } from '../../src/convert/run-explain.ts'
import {
  loadSecondReader,
  readWith,
  type SecondReader,
} from '../../src/convert/second-opinion/second-reader.ts'
import { checkedMdx } from '../../src/mdx/checked-mdx.ts'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.ts'
import { runWithReport } from './run-with-report.ts'

const vocabulary = readVocabulary('content/vocabulary')

/** An invented word of three syllables for each number below 1,000. */
const syllables = ['ba', 'lo', 'mi', 'ren', 'tas', 'ku', 'fel', 'dor', 'nim', 'vek']
const word = (n: number) => [...String(n).padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('')

/** Sentences of which no two share three words in a row. */
const sentences = (subject: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => {
    const words = Array.from({ length: 9 }, (_, j) => word((from + i) * 9 + j))
    return `<p>${subject} ${words.join(' ')}.</p>`
  }).join('\n')
const lamps = sentences('The lamp', 0, 8)
const candles = sentences('A candle', 20, 32)
const menu = sentences('A candle', 20, 26)
const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title></head><body>'
const agreed = `${head}
<article><h1>Lamps at ICML 2023</h1>
${lamps}
</article></body></html>
`
/** The article, and below it a list of others that nothing in its markup tells from it but how it is built. */
const disputed = agreed.replace('</article>', `<div class="entry">${candles}</div></article>`)
/** A second reader that gives a fixed answer. */
const saying = (article: string) => (): ReturnType<SecondReader> => ({ article })

function convertedWith(reader: SecondReader | null, source = disputed, sidecar = {}, file = 'a.html') {
  return converterFor(vocabulary, reader)({ file, bytes: new TextEncoder().encode(source), sidecar })
}
const opinions = ({ report }: ReturnType<typeof convertedWith>) =>
  report.problems.filter(({ code }) => code.endsWith('second-opinion'))

test('two readers that agree say nothing', async () => {
  assert.deepEqual(opinions(convertedWith(await loadSecondReader(), agreed)), [])
})

test('what the second leaves out and we keep is told with its place and share', () => {
  const [problem, ...others] = opinions(convertedWith(saying(lamps)))
  assert.deepEqual(others, [])
  assert.equal(problem?.code, 'article/second-opinion')
  assert.equal(problem?.severity, 'warning')
  assert.equal(problem?.line, 11)
  assert.match(problem?.message ?? '', /^Defuddle leaves out 132 words of 220 \(60 %\) that are kept here; /)
  assert.match(problem?.message ?? '', /begins “a candle lonimba lonimlo lonimmi lonimren …”$/)
})

test('what the second keeps and we leave out is told', () => {
  const page = agreed.replace('</article>', `<nav>${menu}</nav></article>`)
  const [problem, ...others] = opinions(convertedWith(saying(lamps + menu), page))
  assert.deepEqual(others, [])
  assert.equal(problem?.line, 11)
  assert.match(problem?.message ?? '', /^Defuddle keeps 66 words of 154 \(43 %\) that are left out here; /)
})

test('a few words more or less, and headlines and bylines, are no disagreement', () => {
  const fewer = saying(sentences('The lamp', 0, 7))
  assert.deepEqual(opinions(convertedWith(fewer, agreed)), [])
})

test('the article is the same byte for byte, whatever the second says', async () => {
  const alone = convertedWith(null)
  assert.ok(alone.article)
  const readers: SecondReader[] = [
    await loadSecondReader(),
    saying('<p>Something else altogether that stands nowhere on this page.</p>'),
    () => ({ none: 'it has gone' }),
  ]
  for (const reader of readers) {
    const { article, bodyHash, report } = convertedWith(reader)
    assert.ok(article)
    assert.equal(checkedMdx(article), checkedMdx(alone.article))
    assert.equal(bodyHash, alone.bodyHash)
    const problems = report.problems.filter(({ code }) => !code.endsWith('second-opinion'))
    assert.deepEqual({ ...report, problems }, alone.report)
  }
})

test('lines that a curator keeps or drops are not asked about', () => {
  const reader = saying(lamps)
  assert.equal(opinions(convertedWith(reader)).length, 1)
  assert.deepEqual(opinions(convertedWith(reader, disputed, { keep: [{ from: 11, to: 22 }] })), [])
  const page = agreed.replace('</article>', `<nav>${menu}</nav></article>`)
  const all = saying(lamps + menu)
  const { report } = convertedWith(all, page, { drop: [{ from: 11, to: 22 }] })
  const said = report.problems.map(({ code }) => code)
  assert.deepEqual(
    said.filter((code) => code.endsWith('second-opinion') || code === 'correction/unused'),
    [],
  )
})

test('a page of which nothing is kept is told of with what the second found', () => {
  const footers = `<p>Subscribe to our newsletter</p>\n`.repeat(10)
  const conversion = convertedWith(saying(footers), `${head}\n${footers}</body></html>`)
  const codes = conversion.report.problems.map(({ code }) => code)
  assert.deepEqual(codes, ['capture/no-article', 'article/second-opinion'])
})

test('a second reader that fails, prints, or finds nothing has no opinion, and nothing is printed', () => {
  const { error } = console
  assert.deepEqual(
    readWith(() => {
      throw new RangeError('Maximum call stack\nsize exceeded')
    }),
    { none: 'defuddle failed: Maximum call stack' },
  )
  assert.deepEqual(
    readWith(() => {
      console.error('Defuddle', 'Error processing document:', new TypeError('no body'))
      return '<p>all of the page</p>'
    }),
    { none: 'defuddle failed: no body' },
  )
  assert.deepEqual(
    readWith(() => '  '),
    { none: 'defuddle finds no article' },
  )
  assert.equal(console.error, error)
})

test('having no second opinion is a note and changes nothing', () => {
  const conversion = convertedWith(() => ({ none: 'it failed' }))
  assert.ok(conversion.article)
  assert.deepEqual(
    opinions(conversion).map(({ code, severity, message }) => ({ code, severity, message })),
    [{ code: 'article/no-second-opinion', severity: 'note', message: 'It failed' }],
  )
})

test('text and Markdown are never given to it', () => {
  const never: SecondReader = () => assert.fail('asked')
  for (const file of ['a.txt', 'a.md', 'a.markdown'])
    assert.deepEqual(opinions(convertedWith(never, 'Lamps at ICML 2023\n\nWe went there.\n', {}, file)), [])
})

for (const [name, page, reason] of [
  ['many elements', '<p>a b c</p>'.repeat(4001), /^The page has 400\d elements, /],
  ['deep elements', `${'<div>'.repeat(300)}a b c`, /^The page has elements 30\d deep in each other, /],
  ['much text', `<p>${'word '.repeat(200_001)}</p>`, /^The page has 1000\d{3} characters, /],
] as const)
  test(`a page of ${name} is not given to it, which is said`, () => {
    const never: SecondReader = () => assert.fail('asked')
    const [problem] = opinions(
      convertedWith(never, `${head}<article><h1>Lamps</h1>${page}</article></body></html>`),
    )
    assert.equal(problem?.code, 'article/no-second-opinion')
    assert.match(problem?.message ?? '', reason)
  })

test('megabytes of scripts, styles and images in a page do not count', async () => {
  const ballast = `<style>${'.a{b:c}'.repeat(2e5)}</style><img alt="" src="data:image/png;base64,${'A'.repeat(2e6)}"><script>"${'x'.repeat(2e6)}"</script>${'<div> </div>'.repeat(20_000)}`
  const page = agreed.replace('</article>', `${ballast}</article>`)
  assert.deepEqual(opinions(convertedWith(await loadSecondReader(), page)), [])
})

test('no script of a page is run and nothing is fetched for it', async () => {
  const before = globalThis.fetch
  globalThis.fetch = () => assert.fail('fetched')
  try {
    const script =
      '<script>globalThis.lampsRan = true</script><img src="x" onerror="globalThis.lampsRan = true">'
    const page = agreed.replace(
      '<article>',
      `<link rel="canonical" href="https://www.youtube.com/watch?v=1">${script}<article>`,
    )
    assert.deepEqual(opinions(convertedWith(await loadSecondReader(), page)), [])
    assert.equal('lampsRan' in globalThis, false)
  } finally {
    globalThis.fetch = before
  }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'))
  mkdirSync(join(folder, 'captures'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string) => writeFileSync(join(folder, 'captures', name), text)
const run = (request = {}) =>
  runWithReport({
    ...{ captures: join(folder, 'captures'), out: join(folder, 'out'), cache: join(folder, 'cache') },
    ...{ tool: 'test', workers: 2, ...request },
  })
/** A page on which defuddle, as it is pinned, leaves out what we keep: a box that is named after others. */
const doubtful = disputed.replace('class="entry"', 'class="toc"')

test('it is asked about a page once, not again while the page is the same, and not at all if told so', async () => {
  put('a.html', doubtful)
  put('b.txt', 'Lamps at ICML 2023\n\nWe went there.\n')
  const first = await run()
  const codes = () => first.report?.sources.flatMap(({ problems }) => problems.map(({ code }) => code)) ?? []
  assert.ok(codes().includes('article/second-opinion'), first.text)
  assert.match(first.text, /a\.html:11:\d+ {2}warning {2}Defuddle leaves out .* {2}article\/second-opinion\n/)
  const again = await run()
  assert.match(again.text, /2 captures \(2 as before\)/)
  assert.deepEqual(again.report, first.report)
  const articles = () =>
    readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'utf8'))
  const before = articles()
  const alone = await run({ secondOpinion: false })
  assert.match(alone.text, /2 captures \(1 as before\)/)
  assert.doesNotMatch(alone.text, /second-opinion/)
  assert.deepEqual(articles(), before)
})

test('of more than 500 pages it is asked about none unless told so', async () => {
  for (let i = 0; i < 501; i++) put(`page-${i}.html`, i < 2 ? doubtful : `<p>Lamp ${i} at ICML 2023`)
  const silent = await run({ only: ['page-0.html'] })
  assert.doesNotMatch(silent.text, /article\/second-opinion/)
  assert.match(
    silent.text,
    /No second opinion was asked about the 501 saved pages, .* --second-opinion asks for it\.$/,
  )
  const asked = await run({ only: ['page-0.html'], secondOpinion: true })
  assert.match(asked.text, /article\/second-opinion/)
  assert.doesNotMatch(asked.text, /was asked about/)
  rmSync(join(folder, 'captures', 'page-500.html'))
  assert.match((await run({ only: ['page-0.html'] })).text, /article\/second-opinion/)
})

test('many pages are read in threads with the same result', async () => {
  for (let i = 0; i < 14; i++) put(`page-${i}.html`, doubtful.replaceAll('The lamp', `Lamp ${i}`))
  const inThreads = await run()
  const problems = inThreads.report?.sources.flatMap((source) => source.problems) ?? []
  assert.equal(problems.filter(({ code }) => code === 'article/second-opinion').length, 14)
  for (const { source, problems: here } of inThreads.report?.sources ?? []) {
    put(source, `${readFileSync(join(folder, 'captures', source), 'utf8')}`)
    const one = await run({ only: [source], fresh: true })
    assert.deepEqual(one.report?.sources[0]?.problems, here)
    if (source.endsWith('1.html')) break
  }
})

test('an explanation holds what it says', async () => {
  put('a.html', doubtful)
  const style = { colour: false, width: 80 }
  const { text } = await runExplain(join(folder, 'captures'), 'a.html', style)
  assert.match(text, /line 11, article\/second-opinion: Defuddle leaves out /)
  assert.doesNotMatch((await runExplain(join(folder, 'captures'), 'a.html', style, false)).text, /Defuddle/)
})

test('captures without saved pages load none of it', () => {
  put('b.txt', 'Lamps at ICML 2023\n\nWe went there.\n')
  put('c.md', '# Lamps at ICML 2022\n\nWe stayed at home.\n')
  const script = `
    import { registerHooks } from 'node:module'
    registerHooks({ resolve(specifier, context, next) {
      if (/^(?:defuddle|linkedom)/.test(specifier)) throw new Error('loaded ' + specifier)
      return next(specifier, context)
    } })
    const { runConvert } = await import('./src/convert/run-convert.ts')
    const { text } = await runConvert({ captures: ${JSON.stringify(join(folder, 'captures'))}, out: ${JSON.stringify(join(folder, 'out'))}, tool: 'test' })
    console.log(text)`
  const printed = (input: string) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-'], { input, encoding: 'utf8' })
  assert.match(printed(script), /2 captures: 2 converted/)
  put('a.html', agreed)
  // With a saved page the hook refuses the package: the capture is converted, and the report says what is missing.
  const withReport = script.replace("tool: 'test'", "tool: 'test', report: (piece) => console.log(piece)")
  const text = printed(withReport)
  assert.match(text, /Defuddle cannot be loaded: loaded (?:defuddle|linkedom)/)
  assert.match(text, /3 captures: 3 converted/)
})
