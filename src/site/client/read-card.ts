import { element } from './element.ts'

const longest = 260

/** The card of a record, taken from the head of its page: what it is, who wrote it, and the first thing said about it. */
export async function readCard(address: string): Promise<DocumentFragment> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const card = document.createDocumentFragment()
  const line = (selector: string, className: string) => {
    const text = shortened(page.querySelector(`main ${selector}`)?.textContent ?? '')
    if (text !== '') card.append(element('p', { class: className, dir: 'auto' }, text))
  }
  line('.eyebrow', 'eyebrow')
  line('h1', 'card-title')
  line('.page-heading .summary', 'note')
  line('.page-heading .authors > span', 'authors')
  line('.mentions blockquote', 'card-passage')
  return card
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`
}
