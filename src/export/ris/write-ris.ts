import { cleanText } from '../../model/clean-text.ts'
import type { CslDate, CslItem, CslName, CslType } from '../csl/csl-item.ts'

const recordTypes: Readonly<Record<CslType, string>> = {
  'paper-conference': 'CPAPER',
  'article-journal': 'JOUR',
  document: 'GEN',
  'post-weblog': 'BLOG',
}

/** Write things to cite as a RIS file: one line for each tag, whatever the values hold. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map((item) => `${recordLines(item).join('\r\n')}\r\n`).join('\r\n')
}

function recordLines(item: CslItem): string[] {
  const { 'container-title': container, issued, keyword } = item
  return [
    `TY  - ${recordTypes[item.type]}`,
    ...line('ID', item.id),
    ...line('TI', item.title),
    ...(item.author ?? []).flatMap((name) => line('AU', risName(name))),
    ...line('T2', container),
    // Programs that keep the name of a conference in T2 look for the title of its proceedings here.
    ...line('C3', item.type === 'paper-conference' ? container : undefined),
    ...line('PY', issued?.['date-parts'][0]?.[0]?.toString()),
    ...line('DA', issued && (issued['date-parts'][0]?.length ?? 0) > 1 ? risDate(issued) : undefined),
    ...line('DO', item.DOI),
    ...line('UR', item.URL),
    ...line('Y2', item.accessed && risDate(item.accessed)),
    ...(keyword === undefined ? [] : keyword.split(', ')).flatMap((word) => line('KW', word)),
    ...line('N1', item.note),
    'ER  - ',
  ]
}

/** A value cannot begin another line: all white space in it is folded to single spaces. */
function line(tag: string, value: string | undefined): string[] {
  const text = value === undefined ? '' : cleanText(value)
  return text === '' ? [] : [`${tag}  - ${text}`]
}

/** `Family, Given, Suffix`. A comma divides a name whatever it is of: one that stays whole is written without. */
function risName(name: CslName): string {
  if ('literal' in name) return cleanText(name.literal.replaceAll(',', ' ')) || name.literal
  const { family, given, 'non-dropping-particle': particle, suffix } = name
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ')
}

/** `2023/07/23/`. */
function risDate({ 'date-parts': [parts = []] }: CslDate): string {
  const [year = '', month, day] = parts
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
