import { existsSync, readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { styledPath } from '../site/styled-path.ts'
import type { HostSite } from './host-site.ts'

const redirectSchema = z.object({
  from: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/),
  to: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/)),
})

const redirectsSchema = z.object({ version: z.literal(1), redirects: z.array(redirectSchema) })

/** An address that was published before: it moved to one place, was split into several, or is gone. */
export type Redirect = Readonly<z.output<typeof redirectSchema>>

/** The moves that the last build has noted; none before the first. */
export function readRedirects(file: string): readonly Redirect[] {
  return existsSync(file) ? redirectsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).redirects : []
}

type Moved = Pick<HostSite, 'base' | 'style' | 'redirects'>

/** What moved to one place, as addresses on the host: from, to. */
export function movedOn(site: Moved): (readonly [string, string])[] {
  return site.redirects.flatMap(({ from, to: [only, ...others] }) =>
    only === undefined || others.length > 0 ? [] : [[onHost(site, from), onHost(site, only)] as const],
  )
}

/** What is gone for good, as addresses on the host. A page that says so still stands there. */
export function goneFrom(site: Moved): string[] {
  return site.redirects.filter(({ to }) => to.length === 0).map(({ from }) => onHost(site, from))
}

function onHost({ base, style = 'directory' }: Moved, path: string): string {
  return base + styledPath(path, style).slice(1)
}
