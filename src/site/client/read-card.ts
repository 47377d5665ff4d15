import { readCardLines } from './card-lines.ts'
import { element } from './element.ts'

const longest = 260

/** The card of a record: what it is, who wrote it, and the first thing said about it. */
export async function readCard(address: string): Promise<DocumentFragment> {
  const card = document.createDocumentFragment()
  for (const [name, text] of Object.entries(await readCardLines(address))) {
    if (text.trim() !== '') card.append(element('p', { class: name, dir: 'auto' }, shortened(text)))
  }
  return card
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`
}
