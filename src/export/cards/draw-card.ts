import { colours, mark } from '../icons/mark.ts'
import { xmlText } from '../xml-text.ts'
import type { Card } from './card.ts'
import { fontFamily, widthOf } from './card-font.ts'
import { fitTitle } from './fit-title.ts'

/** The size of a card in pixels, as the networks that show them ask for it. */
export const cardSize = { width: 1200, height: 630 } as const

const margin = 84
const room = cardSize.width - 2 * margin

/** Draw a card as SVG. On a phone it is shown a third as large: no letters are smaller than 34 pixels. */
export function drawCard({ site, kind, title, facts }: Card): string {
  const { size, lines } = fitTitle(title, room, widthOf)
  const leading = Math.round(size * 1.14)
  // The first line stands below the kind, the block in the middle of what is left.
  const [top, bottom] = [kind === null ? 170 : 228, 500]
  const first = Math.round((top + bottom - leading * lines.length) / 2 + size * 0.8)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="${fontFamily}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="18" height="100%" fill="${colours.rubric}"/>
<path transform="translate(${margin - 6} 50) scale(2)" fill="${colours.rubric}" d="${mark}"/>
${text(margin + 74, 96, { size: 38, weight: 600, fill: colours.ink }, shortenedTo(site, room - 74, 38))}
${kind === null ? '' : text(margin, 194, { size: 36, weight: 400, fill: colours.rubric }, shortenedTo(kind, room, 36))}
${lines.map((line, at) => text(margin, first + at * leading, { size, weight: 600, fill: colours.ink }, line)).join('\n')}
<path d="M${margin} 532H${cardSize.width - margin}" stroke="${colours.rule}" stroke-width="3"/>
${text(margin, 586, { size: 36, weight: 400, fill: colours.soft }, shortenedTo(facts, room, 36))}
</svg>
`
}

interface Style {
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
}

function text(x: number, y: number, { size, weight, fill }: Style, words: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${xmlText(words)}</text>`
}

/** A line that ends at a word where it would be too long. */
function shortenedTo(line: string, width: number, size: number): string {
  if (widthOf(line, size) <= width) return line
  const words = line.split(' ')
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, size) > width) words.pop()
  return `${words.join(' ').replace(/[\s,;·]+$/, '')} …`
}
