import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { tempFolder } from '../build/temp-folder.ts'
import { runWithReport } from '../convert/run-with-report.ts'
import { project } from './library.ts'

const article =
  'Quiet papers at ICML 2023\n\nTwo of our papers are at ICML 2023 in Honolulu. They are listed below.\n\nPrivacy\n\nNoise that pays for itself\nAnn Lee, Bo Li\n'

/** Convert captures given by name, and one that is fine; tells what became of each. */
async function convert(context: TestContext, put: (captures: string) => void) {
  const folder = tempFolder(context)
  const [captures, out] = [join(folder, 'captures'), join(folder, 'articles')]
  mkdirSync(captures)
  writeFileSync(join(captures, 'fine.txt'), article)
  put(captures)
  const run = await runWithReport({ captures, out, tool: 'test' })
  const sources = run.report?.sources ?? []
  return {
    ...run,
    /** What became of each capture, and its first error. */
    fates: Object.fromEntries(
      sources.map(({ source, status, problems }) => [
        source,
        problems.find(({ severity }) => severity === 'error')?.code ?? status,
      ]),
    ),
    texts: readdirSync(out)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(join(out, name), 'utf8')),
  }
}

test('line ends and a byte order mark make no other article', async (context) => {
  const { fates } = await convert(context, (captures) => {
    writeFileSync(join(captures, 'mark.txt'), `\ufeff${article}`)
    writeFileSync(join(captures, 'windows.txt'), article.replaceAll('\n', '\r\n'))
    writeFileSync(join(captures, 'old-mac.txt'), article.replaceAll('\n', '\r'))
  })
  assert.deepEqual(fates, {
    'fine.txt': 'converted',
    'mark.txt': 'duplicate',
    'old-mac.txt': 'duplicate',
    'windows.txt': 'duplicate',
  })
})

test('files that are no text are told by how they begin', async (context) => {
  const starts = {
    pdf: '%PDF-1.7\n',
    png: '\x89PNG\r\n',
    jpeg: '\xff\xd8\xff\xe0',
    gif: 'GIF89a',
    zip: 'PK\x03\x04',
    gzip: '\x1f\x8b\x08',
  }
  const { fates, exitCode } = await convert(context, (captures) => {
    for (const [name, start] of Object.entries(starts))
      writeFileSync(join(captures, `${name}.txt`), Buffer.from(start + article, 'latin1'))
  })
  const { 'fine.txt': fine, ...others } = fates
  assert.equal(fine, 'converted')
  assert.deepEqual(new Set(Object.values(others)), new Set(['capture/binary']))
  assert.equal(Object.keys(others).length, Object.keys(starts).length)
  assert.equal(exitCode, 1)
})

test('a capture or sidecar of three gigabytes is refused unread', async (context) => {
  const { fates } = await convert(context, (captures) => {
    for (const name of ['huge.txt', 'side.yaml']) {
      writeFileSync(join(captures, name), '')
      truncateSync(join(captures, name), 3e9)
    }
    writeFileSync(join(captures, 'side.txt'), article)
  })
  assert.deepEqual(fates, {
    'fine.txt': 'converted',
    'huge.txt': 'capture/too-large',
    'side.txt': 'capture/sidecar',
  })
})

test('a sidecar that is no UTF-8 is refused', async (context) => {
  const { fates } = await convert(context, (captures) =>
    writeFileSync(join(captures, 'fine.yaml'), Buffer.from('title: caf\xe9\n', 'latin1')),
  )
  assert.deepEqual(fates, { 'fine.txt': 'capture/sidecar' })
})

const endless: Readonly<Record<string, string>> = {
  'words.txt': `${article}${'word '.repeat(400_000)}`,
  'letters.txt': `${article}${'w'.repeat(2_000_000)}`,
  'commas.txt': `${article}${','.repeat(200_000)}`,
  'numbers.txt': `${article}${'1. '.repeat(200_000)}`,
  'numbers.md': `${article}\n${'1. '.repeat(200_000)}`,
  'lines.txt': `${article}${'Some words.\n'.repeat(20_000)}`,
  'blank.txt': `${article}${'\n'.repeat(1_000_000)}The end.`,
  'quotes.md': `${article}\n${'> '.repeat(10_000)}deep`,
  'comments.md': `${article}\n<div>words\n${'<!-- x '.repeat(600_000)}`,
  'brackets.md': `${article}\n${'['.repeat(100_000)}`,
  'nested.html': `<body>${'<div>'.repeat(100_000)}<p>${article}`,
}

for (const [name, text] of Object.entries(endless)) {
  test(`${name} without end is read to its end`, async (context) => {
    const folder = tempFolder(context)
    mkdirSync(join(folder, 'captures'))
    writeFileSync(join(folder, 'captures', name), text)
    const script = join(import.meta.dirname, 'convert-library.ts')
    const { status, signal, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=2048', script, join(folder, 'captures'), join(folder, 'articles')],
      // Only a hang takes that long: time that grows with the square of these lengths is hours.
      { cwd: project, encoding: 'utf8', timeout: 300_000 },
    )
    assert.equal(signal, null)
    assert.equal(status, 0, stdout)
    assert.match(stdout, /1 converted/)
  })
}

test('what is no plain file is refused and never opened', {
  skip: process.platform === 'win32' ? 'Windows has no such files' : false,
}, async (context) => {
  const { fates } = await convert(context, (captures) => {
    execFileSync('mkfifo', [join(captures, 'pipe.txt'), join(captures, 'side.yaml')])
    writeFileSync(join(captures, 'side.txt'), article)
    symlinkSync('/dev/zero', join(captures, 'device.txt'))
    symlinkSync('loop.txt', join(captures, 'loop.txt'))
    symlinkSync('.', join(captures, 'folder'))
    mkdirSync(join(captures, 'named.txt'))
  })
  assert.deepEqual(fates, {
    'device.txt': 'capture/not-a-file',
    'fine.txt': 'converted',
    'loop.txt': 'capture/not-a-file',
    'named.txt': 'capture/not-a-file',
    'pipe.txt': 'capture/not-a-file',
    'side.txt': 'capture/sidecar',
  })
})

test('odd names are read like others, and one that is no UTF-8 is refused', {
  skip: process.platform === 'linux' ? false : 'such names exist on Linux alone',
}, async (context) => {
  const names = [
    'a b.txt',
    'new\nline.txt',
    '-rf.txt',
    `q'uote".txt`,
    `${'x'.repeat(251)}.txt`,
    '$(touch x).txt',
  ]
  const { fates, texts } = await convert(context, (captures) => {
    for (const [at, name] of names.entries())
      writeFileSync(join(captures, name), article.replace('Quiet', `Quiet ${at}`))
    const latin = Buffer.concat([Buffer.from(`${captures}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')])
    writeFileSync(latin, article)
  })
  for (const name of names) assert.equal(fates[name], 'converted', name)
  assert.equal(fates['caf\ufffd.txt'], 'capture/not-a-file')
  assert.equal(texts.length, names.length + 1)
})

const advert =
  'US, WA, Seattle\nWe are seeking a scientist to join our team of ten. Key job responsibilities include reading papers.\n'

test('the adverts below an article change nothing of it: none, one, the same twice, one cut off', async (context) => {
  const { fates } = await convert(context, (captures) => {
    writeFileSync(join(captures, 'one.txt'), `${article}\n${advert}`)
    writeFileSync(join(captures, 'twice.txt'), `${article}\n${advert}\n${advert}`)
    writeFileSync(join(captures, 'zcut.txt'), `${article}\n${advert.slice(0, -60)}`)
  })
  assert.deepEqual(fates, {
    'fine.txt': 'converted',
    'one.txt': 'duplicate',
    'twice.txt': 'duplicate',
    'zcut.txt': 'duplicate',
  })
})

test('years that cannot be are no year', async (context) => {
  for (const year of ['0000', '9999', '1023']) {
    const { report } = await convert(context, (captures) =>
      writeFileSync(join(captures, 'fine.txt'), article.replaceAll('2023', year)),
    )
    assert.equal(report?.sources[0]?.article?.year, null, year)
  }
})

test('the head of a Markdown capture sets nothing', async (context) => {
  const { texts } = await convert(context, (captures) =>
    writeFileSync(
      join(captures, 'head.md'),
      `---\nlayout: ../../evil.astro\nslug: ../../x\ndraft: true\ntitle: Taken over\n---\n\n# ${article.replace('Quiet', 'Loud')}`,
    ),
  )
  assert.equal(texts.length, 2)
  assert.ok(texts.every((text) => !/evil\.astro|draft|\.\.\/x|Taken over/.test(text)))
})

test('characters that cannot be become the mark for them', async (context) => {
  const { texts } = await convert(context, (captures) =>
    writeFileSync(
      join(captures, 'loud.html'),
      '<article><h1>Loud papers at ICML 2022</h1><p>Here is a &#xD800; and a &#0; and a &#x110000; in a sentence.</p></article>',
    ),
  )
  assert.ok(texts.some((text) => text.includes('Here is a \ufffd and a \ufffd and a \ufffd in a sentence.')))
})
