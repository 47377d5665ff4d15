import { z } from 'astro/zod'
import { siteAddress } from '../absolute-address.ts'
import type { ExportSource } from '../export-source.ts'
import type { SiteFile } from '../site-file.ts'
import { noRelease, releaseSchema } from './release.ts'

/** Where it is told what the last release changed. */
export const changesFile = '/data/changes.json'

/** What the last release changed against the one before, with its schema. */
export function* releaseFiles({ releases, settings }: ExportSource): Generator<SiteFile> {
  const name = '/data/changes.schema.json'
  const { $schema, ...rest } = z.toJSONSchema(releaseSchema)
  const address = settings.address === null ? {} : { $id: siteAddress(settings.address) + name.slice(1) }
  const description = 'What the last release changed against the one before.'
  yield { path: changesFile, text: pretty(releases.at(-1) ?? noRelease) }
  yield { path: name, text: pretty({ $schema, ...address, title: 'changes', description, ...rest }) }
}

function pretty(data: object): string {
  return `${JSON.stringify(data, null, 1)}\n`
}
