import { type Element, namesOf } from './element.ts'

// `wp-caption-text`, `figure-caption`, `image__caption`
const captionName = /^(?:(?:wp|tr|image|img|figure|photo|picture|media|post)-)?caption(?:-text)?$/
// `photo-credit`, `attribution`
const creditName =
  /^(?:(?:image|img|figure|photo|picture|media|caption)-)?(?:credits?|attribution|byline|source|copyright)$/

/** Whether the class of an element says that it is the caption of an image. */
export function isCaption(element: Element): boolean {
  return namesOf(element, ['class']).some((name) => captionName.test(name))
}

/** Whether an element inside a caption says whose image it is. */
export function isCredit(element: Element): boolean {
  return element.tagName === 'cite' || namesOf(element, ['class']).some((name) => creditName.test(name))
}
