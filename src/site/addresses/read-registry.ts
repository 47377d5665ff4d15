import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { type Registered, type RegisteredKind, type Registry, registryOf } from './registry.ts'

const lineSchema = z.strictObject({
  slug: z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\/(?!$)|$))*$/),
  key: z.string(),
})

/** What is wrong with a registry; told to the user as it stands. */
export class RegistryError extends Error {}

/** The file of a kind within the folder of the registry. */
export function registryFile(folder: string, kind: RegisteredKind): string {
  return join(folder, `${kind}.jsonl`)
}

/** Read the registry from its folder; a file that is missing holds no lines. */
export function readRegistry(folder: string): Registry {
  return registryOf((kind) => {
    const file = registryFile(folder, kind)
    return existsSync(file) ? parseRegistered(readFileSync(file, 'utf8'), file) : []
  })
}

/** Read the lines of one kind. */
export function parseRegistered(text: string, file: string): Registered[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [parseLine(line, `${file}:${index + 1}`)]))
}

function parseLine(line: string, place: string): Registered {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new RegistryError(
      `${place}: this is no line of the registry: ${line.slice(0, 80)}
  Take the file back from version control; where a merge left marks, keep the lines of both sides.`,
    )
  }
}
