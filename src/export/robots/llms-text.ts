import { hostedStyle, linkBelow } from '../../site/page-style.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { dataTables } from '../data/data-tables.ts'
import type { ExportSource } from '../export-source.ts'

/** How the address of a file beside a page is had from that of the page. */
const besidePages = {
  directory: '`index.md` or `index.json` behind its address',
  file: '`/index.md` or `/index.json` in its address in place of `.html`',
} as const

/** The site in short for language models: where its texts and its data are, after llmstxt.org. */
export function llmsText({ records, settings, base }: ExportSource): string {
  const { exports } = settings
  const link = (label: string, path: string, note: string | null) =>
    `- [${label.replace(/[[\]]/g, '\\$&')}](${absoluteAddress(path, settings.address) ?? linkBelow(base, path)})${note === null ? '' : `: ${note}`}`
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
      ? [`Every paper and article is also to be had as Markdown and JSON: put ${besidePages[hostedStyle()]}.`]
      : []),
    ...(articles.length === 0 ? [] : [`## Articles\n\n${articles.join('\n')}`]),
    ...(data.length === 0 ? [] : [`## Data\n\n${data.join('\n')}`]),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}
