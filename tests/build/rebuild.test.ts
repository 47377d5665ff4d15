import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { syntheticCapture } from '../../src/bench/synthetic-captures.ts'
import { type BuildPaths, buildPaths } from '../../src/build/build-paths.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { filesBelow, project } from '../reliability/library.ts'
import { foldAll } from './folded-settings.ts'
import { tempFolder } from './temp-folder.ts'

const captures = 12

/** What people change between two builds, each in the folder of a library. */
const changes: Readonly<Record<string, (folder: string) => void>> = {
  'files of the site are changed, lost or mistaken': (folder) => {
    const site = join(folder, 'site')
    const pages = filesBelow(site).filter((file) => /^papers\/[a-z].*html$/.test(file))
    const [changed = '', lost = '', mistaken = ''] = pages.map((page) => join(site, page))
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('</h1>', '!</h1>'))
    rmSync(lost)
    cpSync(changed, mistaken)
  },
  'a capture is edited': (folder) => {
    const file = join(folder, 'captures', nameOf(1))
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/\n\n/, '\n\nA sentence that was not there before.\n\n'),
    )
  },
  'a capture is added': (folder) => putCapture(folder, captures),
  'a capture is taken away': (folder) => rmSync(join(folder, 'captures', nameOf(2))),
  'a capture is renamed': (folder) =>
    renameSync(join(folder, 'captures', nameOf(3)), join(folder, 'captures', 'another-name.txt')),
  'the vocabulary is changed': (folder) => {
    const file = join(folder, 'vocabulary', 'venues.yaml')
    const text = readFileSync(file, 'utf8')
    const known = 'names: [International Conference on Machine Learning]'
    assert.ok(text.includes(known))
    writeFileSync(file, text.replace(known, known.replace('[', '[Meeting of Machines That Learn, ')))
  },
}

/** All one by one takes minutes; otherwise they come in two lots. */
const lots = process.env['LECTERN_EVERY_CHANGE']
  ? Object.keys(changes).map((name) => [name])
  : [Object.keys(changes).slice(0, 3), Object.keys(changes).slice(3)]

test('a site that is built again is, byte for byte, the one that is built from nothing', (context) =>
  assertRebuilt(libraryFolder(context), lots))

test('so is a site whose names with one paper have entries on lists, as they come, gain papers and go', async (context) => {
  const folder = libraryFolder(context)
  foldAll(folder)
  context.after(() => delete process.env['LECTERN_SETTINGS'])
  // Of so small a library three changes concern many pages, now that names which stay have none.
  await assertRebuilt(
    folder,
    [['a capture is added', 'a capture is taken away', 'a capture is edited']],
    1 / 3,
  )
  const lists = filesBelow(join(folder, 'site', 'authors', 'once'))
  assert.ok(lists.length > 5, lists.join())
  const leading = lists.filter((file) =>
    readFileSync(join(folder, 'site', 'authors', 'once', file), 'utf8').includes('data-leads-on'),
  )
  assert.ok(leading.length > 0)
})

/**
 * Build a site, and again after each lot of changes, beside one that is built from nothing.
 *
 * @param least what part of the files is taken over at least
 */
async function assertRebuilt(
  folder: string,
  changed: readonly (readonly string[])[],
  least = 1 / 2,
): Promise<void> {
  await build(folder, 'work', 'site')
  for (const lot of changed) {
    const before = inodes(join(folder, 'site'))
    for (const name of lot) changes[name]?.(folder)
    rmSync(join(folder, 'cold'), { recursive: true, force: true })
    cpSync(join(folder, 'work', 'registry'), join(folder, 'cold', 'registry'), { recursive: true })
    await build(folder, 'work', 'site')
    await build(folder, 'cold', 'cold-site')
    assert.deepEqual(differences(join(folder, 'site'), join(folder, 'cold-site')), [], lot.join(', '))
    const after = inodes(join(folder, 'site'))
    const same = [...after].filter(([file, inode]) => before.get(file) === inode).length
    if (!lot.some((name) => name.includes('vocabulary')))
      assert.ok(
        same > after.size * least,
        `${lot.join(', ')}: ${same} of ${after.size} files were taken over`,
      )
  }
}

function libraryFolder(context: TestContext): string {
  const folder = tempFolder(context)
  mkdirSync(join(folder, 'captures'))
  for (let place = 0; place < captures; place++) putCapture(folder, place)
  cpSync(join(project, 'content', 'vocabulary'), join(folder, 'vocabulary'), { recursive: true })
  return folder
}

function putCapture(folder: string, place: number): void {
  const { file, text } = syntheticCapture(place, captures)
  writeFileSync(join(folder, 'captures', file), text)
}

function nameOf(place: number): string {
  return syntheticCapture(place, captures).file
}

/** Convert the captures of a library and build its site, with a folder for what is kept between builds. */
async function build(folder: string, work: string, site: string): Promise<void> {
  const articles = join(folder, 'articles')
  const asked = { captures: join(folder, 'captures'), out: articles, tool: 'test' }
  const { exitCode, text } = await runConvert(asked)
  assert.equal(exitCode, 0, text)
  const paths: BuildPaths = {
    ...buildPaths(project, { articles, work: join(folder, work), out: join(folder, site) }),
    vocabulary: join(folder, 'vocabulary'),
  }
  await buildSite({ paths, base: '/', say: () => {} })
}

/** The files that only one of two sites has, or that differ. */
function differences(one: string, other: string): string[] {
  const [ours, theirs] = [filesBelow(one), filesBelow(other)]
  const both = new Set(theirs)
  return [...ours.filter((file) => !both.delete(file) || !same(join(one, file), join(other, file))), ...both]
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}

/** Which file on disk stands behind each name. */
function inodes(site: string): Map<string, number> {
  return new Map(filesBelow(site).map((file) => [file, statSync(join(site, file)).ino]))
}
