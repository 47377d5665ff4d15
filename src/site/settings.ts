import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'

const settingsSchema = z.strictObject({
  /** Name of the site, as the header shows it. */
  title: z.string().min(1).default('Lectern'),
  /** One sentence for search engines and feeds. */
  description: z.string().min(1).default('Research round-ups to read, search and cite.'),
  /** Where the site will stand, `https://example.org/lectern/`; null while that is not known. */
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Language of the articles and of the search index. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .default('en'),
})

/** What `content/site.yaml` says about the site as a whole. */
export type Settings = Readonly<z.output<typeof settingsSchema>>

/** Read the settings of the site; without the file every setting has its default. */
export function readSettings(root: string = process.cwd()): Settings {
  const file = join(root, 'content', 'site.yaml')
  const result = settingsSchema.safeParse((existsSync(file) && parse(readFileSync(file, 'utf8'))) || {})
  if (!result.success) throw new Error(`content/site.yaml: ${z.prettifyError(result.error)}`)
  return result.data
}
