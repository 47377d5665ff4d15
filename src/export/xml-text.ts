// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses.
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text as XML holds it, in an element or between double quotes.
 *
 * @example
 * xmlText('Oak & <Elm>') // => 'Oak &amp; &lt;Elm&gt;'
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(refused, '')
    .replace(/[&<>"]/g, (character) => references[character] ?? character)
}
