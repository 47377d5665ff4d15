import { absoluteAddress } from '../absolute-address.ts'
import { dataTables } from '../data/data-tables.ts'
import type { ExportSource } from '../export-source.ts'

/** The site in short for language models: where its texts and its data are, after llmstxt.org. */
export function llmsText({ records, settings, base }: ExportSource): string {
  const { exports } = settings
  const link = (label: string, path: string, note: string | null) =>
    `- [${label.replace(/[[\]]/g, '\\$&')}](${absoluteAddress(path, settings.address) ?? base + path.slice(1)})${note === null ? '' : `: ${note}`}`
  const articles = records
    .articles()
    .map(({ title, path, standfirst }) => link(title, exports.records ? `${path}index.md` : path, standfirst))
  const data = exports.data
    ? dataTables.map(({ name, description }) => link(name, `/data/${name}.jsonl`, description))
    : []
  return [
    `# ${settings.title}`,
    `> ${settings.description}`,
    ...(exports.records
      ? [
          'Every paper and article is also to be had as Markdown and JSON: put `index.md` or `index.json` behind its address.',
        ]
      : []),
    ...(articles.length === 0 ? [] : [`## Articles\n\n${articles.join('\n')}`]),
    ...(data.length === 0 ? [] : [`## Data\n\n${data.join('\n')}`]),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}
