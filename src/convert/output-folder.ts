import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { z } from 'astro/zod'
import { sha256 } from '../model/sha256.ts'
import { isFile, type KnownHashes } from './known-hashes.ts'

/** Why a folder cannot be written to; told to the user, exit code 2. */
export class OutputRefused extends Error {}

const manifestName = '.lectern-articles.json'
const manifestSchema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), z.string()) })

/** A file for the output folder. */
export interface OutputFile {
  /** SHA-256 of its text. */
  readonly hash: string
  readonly text: () => string
}

/** What writing to the output folder would do or did. */
export interface Changes {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** Refuse an output folder that could lose or mix what others wrote: before anything is written. */
export function checkOutput(out: string, captures: string): void {
  const [from, to] = [real(captures), real(out)]
  if (to === from || to.startsWith(from + sep))
    throw new OutputRefused(`The output folder ${out} is or lies inside the captures folder ${captures}`)
  if (from.startsWith(to + sep))
    throw new OutputRefused(`The captures folder ${captures} lies inside the output folder ${out}`)
  if (dirname(to) === to) throw new OutputRefused(`The output folder is the root of the file system`)
  if (!existsSync(out)) return
  if (!lstatSync(to).isDirectory()) throw new OutputRefused(`The output ${out} is not a folder`)
  const ours = readManifest(out)
  const foreign = readdirSync(out).filter(
    (name) => name !== manifestName && !(name in ours) && !isLeftover(name),
  )
  if (foreign.length > 0)
    throw new OutputRefused(
      `The output folder ${out} holds files that Lectern did not write: ${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ', …' : ''}`,
    )
}

/** The path with links resolved as far as it exists. */
function real(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  return dirname(full) === full
    ? full
    : join(real(dirname(full)), full.slice(dirname(full).length).replace(/^[/\\]+/, ''))
}

/** What would change if these files became the content of the folder. */
export function compareOutput(
  out: string,
  files: ReadonlyMap<string, OutputFile>,
  known: KnownHashes,
): Changes {
  const present = existsSync(out) ? Object.keys(readManifest(out)) : []
  const written = [...files]
    .filter(([name, { hash }]) => !known.isFile(join(out, name), hash))
    .map(([name]) => name)
  return {
    written,
    removed: present.filter((name) => !files.has(name) && existsSync(join(out, name))),
    unchanged: files.size - written.length,
  }
}

/**
 * Make these files the content of the folder: only what differs is written, each file whole or not at all.
 *
 * @param whole whether these are all the files; else none is removed
 */
export function writeOutput(
  out: string,
  files: ReadonlyMap<string, OutputFile>,
  whole: boolean,
  known: KnownHashes,
): Changes {
  mkdirSync(out, { recursive: true })
  const compared = compareOutput(out, files, known)
  const changes = whole ? compared : { ...compared, removed: [] }
  for (const name of readdirSync(out).filter(isLeftover)) rmSync(join(out, name))
  // The manifest names the new files before they exist, so that a run cut short can be told from foreign files.
  const hashes = Object.fromEntries([...files].map(([name, { hash }]) => [name, hash]))
  const before = readManifest(out)
  writeManifest(out, { ...before, ...hashes })
  for (const name of changes.written) {
    const { text, hash } = files.get(name) ?? { text: () => '', hash: '' }
    writeWhole(join(out, name), text())
    known.note(join(out, name), hash)
  }
  for (const name of changes.removed) rmSync(join(out, name))
  writeManifest(out, whole ? hashes : { ...before, ...hashes })
  return changes
}

function writeManifest(out: string, files: Readonly<Record<string, string>>): void {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  const text = `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`
  if (!isFile(join(out, manifestName), sha256(text))) writeWhole(join(out, manifestName), text)
}

function readManifest(out: string): Readonly<Record<string, string>> {
  const path = join(out, manifestName)
  if (!existsSync(path)) return {}
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files
  } catch (error) {
    throw new OutputRefused(`${path} is damaged: restore it, or empty the folder`, { cause: error })
  }
}

const isLeftover = (name: string) => name.endsWith('.lectern-part')

function writeWhole(path: string, text: string): void {
  const part = `${path}.lectern-part`
  writeFileSync(part, text)
  renameSync(part, path)
}
