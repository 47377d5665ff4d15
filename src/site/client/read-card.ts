import { element } from './element.ts'

const longest = 260

/** The card of a record, taken from the head of its page: what it is, who wrote it, and the first thing said about it. */
export async function readCard(address: string): Promise<DocumentFragment> {
  const page = await readPage(address)
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

/** A page as a document in which nothing runs. The policy of the site lets no text become one, a request may. */
function readPage(address: string): Promise<Document> {
  return new Promise((settle, fail) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onload = () => {
      if (request.status === 200 && request.responseXML) settle(request.responseXML)
      else fail(new Error(`${address} answered ${request.status}`))
    }
    request.onerror = () => fail(new Error(`${address} did not answer`))
    request.send()
  })
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`
}
