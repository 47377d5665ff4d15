import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkitten'

/** The font of cards comes with the project: those of a machine would give another picture on each. */
const folder = '@expo-google-fonts/source-serif-4'

/** The name of its family. */
export const fontFamily = 'Source Serif 4'

/** The files of its two weights. */
export const fontFiles: readonly string[] = ['400Regular', '600SemiBold'].map((weight) =>
  fileURLToPath(import.meta.resolve(`${folder}/${weight}/SourceSerif4_${weight}.ttf`)),
)

let opened: ReturnType<typeof openFont> | undefined

function openFont(): Exclude<ReturnType<typeof create>, { readonly isCollection: true }> {
  const font = create(readFileSync(fontFiles[1] ?? ''))
  if (font.isCollection) throw new Error(`${fontFiles[1]} holds several fonts`)
  return font
}

function font() {
  opened ??= openFont()
  return opened
}

/** Whether the font has a shape for every character of a text. */
export function isDrawable(text: string): boolean {
  return Array.from(text).every((character) => font().hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

/** How wide a line in the heavier weight is at a size, as if no two letters moved closer. */
export function widthOf(text: string, size: number): number {
  const units = Array.from(text, (character) => {
    return font().glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth
  })
  return (units.reduce((sum, unit) => sum + unit, 0) / font().unitsPerEm) * size
}
