import type { ExportSource } from '../export-source.ts'
import type { BinaryFile } from '../site-file.ts'
import { colours, mark } from './mark.ts'

/** The icons of an installed site: their sides in pixels by their names. `manifest.ts` names the first two. */
const icons = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 } as const

/** How much of an icon the mark takes: systems cut icons into circles of four fifths of their width. */
const part = 0.62

/** Icons for systems that want pixels; for sites that may be installed. */
export function* iconFiles({ settings, drawPng }: ExportSource): Generator<BinaryFile> {
  if (!settings.offline) return
  for (const [name, side] of Object.entries(icons)) yield { path: `/${name}`, bytes: drawPng(drawIcon(side)) }
}

/** The mark of the site on its paper, as SVG. */
export function drawIcon(side: number): string {
  const scale = (side * part) / 32
  const [left, top] = [(side - 32 * scale) / 2, (side - 34 * scale) / 2]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" fill="${colours.paper}"/><path transform="translate(${left} ${top}) scale(${scale})" fill="${colours.rubric}" d="${mark}"/></svg>`
}
