import { type CardLines, nameEyebrow } from '../card-lines.ts'

/** Where in the page of a record each line stands. */
const places = {
  eyebrow: '.eyebrow',
  'card-title': 'h1',
  note: '.page-heading .summary',
  authors: '.page-heading .authors > span',
  'card-passage': '.mentions blockquote',
} as const

/** The lines of the card of a record, taken from its page, or from its entry on a list. */
export async function readCardLines(address: string): Promise<CardLines> {
  const page = await readPage(address)
  const entry = page.getElementById(new URL(address).hash.slice(1))
  if (entry?.matches('.entry')) return entryLines(entry)
  const text = (place: string) => page.querySelector(`main ${place}`)?.textContent ?? ''
  return {
    eyebrow: text(places.eyebrow),
    'card-title': text(places['card-title']),
    note: text(places.note),
    authors: text(places.authors),
    'card-passage': text(places['card-passage']),
  }
}

/** Of a name in a list its paper is what there is to tell. */
function entryLines(entry: HTMLElement): CardLines {
  const text = (place: string) => entry.querySelector(place)?.textContent ?? ''
  return {
    eyebrow: nameEyebrow,
    'card-title': text('h2'),
    note: text('.paper-title'),
    authors: text('.authors'),
    'card-passage': '',
  }
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
