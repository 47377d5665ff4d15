import { cleanText } from '../../../model/clean-text.ts'
import { attribute, type Element, namesOf } from './element.ts'
import { resolved } from './page-facts.ts'

/** An image of the page, or why it shows nothing of the article. */
export type ReadImage =
  | { readonly file: string; readonly alt: string; readonly size?: readonly [number, number] }
  | { readonly inline: string }
  | { readonly reason: string }

/** Smaller images are icons and counters, in pixels. */
const smallest = 33

/** Read an `img` without opening it: its address, also where scripts would have loaded it, and its description. */
export function readImage(element: Element, base: string | null): ReadImage {
  const alt = cleanText(attribute(element, 'alt') ?? '')
  const names = namesOf(element)
  // Emoji and formulas are drawn as images in running text.
  if (
    names.some((name) => /^(?:emoji|wp-smiley|twemoji|latex|tex|math|mwe-math-.*)$/.test(name)) ||
    /^\p{RGI_Emoji}+$/v.test(alt)
  )
    return { inline: alt }
  const sides = ['width', 'height'].map((name) => Number.parseInt(attribute(element, name) ?? '', 10))
  if (sides.some((side) => side < smallest) || attribute(element, 'aria-hidden') === 'true')
    return { reason: 'small-image' }
  if (
    names.some((name) =>
      /^(?:avatar|author-(?:profile-)?(?:avatar|image|photo)|icon|logo|site-logo|gravatar|spinner|tracking-pixel)$/.test(
        name,
      ),
    )
  )
    return { reason: 'small-image' }
  const source = addressOf(element)
  if (source === '' && alt === '') return { reason: 'small-image' }
  const size = sizeOf(element)
  return { file: resolved(source, base) ?? source, alt, ...(size ? { size } : {}) }
}

/** Width and height as stated, `data-*` of lazy loaders and Squarespace's `data-image-dimensions` included. */
function sizeOf(element: Element): readonly [number, number] | null {
  const both = /^(?<width>\d+)x(?<height>\d+)$/.exec(
    attribute(element, 'data-image-dimensions') ?? '',
  )?.groups
  const [width, height] = (['width', 'height'] as const).map((side) =>
    Number(both?.[side] ?? attribute(element, `data-${side}`) ?? attribute(element, side) ?? Number.NaN),
  )
  const isSide = (side: number | undefined): side is number =>
    side !== undefined && Number.isInteger(side) && side >= smallest && side <= 100_000
  return isSide(width) && isSide(height) ? [width, height] : null
}

/** The address of the picture itself: lazy loaders keep it in `data-*`, image services in a parameter. */
function addressOf(element: Element): string {
  const candidates = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'src']
    .map((name) => attribute(element, name) ?? '')
    .concat(
      (attribute(element, 'data-srcset') ?? attribute(element, 'srcset') ?? '').trim().split(/,?\s+/)[0] ??
        '',
    )
  const source = (
    candidates.find((address) => address !== '' && !/^(?:data|blob):/i.test(address)) ?? ''
  ).trim()
  const inner = /[?&](?:url|src|image)=(?<url>[^&]+\.(?:png|jpe?g|gif|webp|svg|avif))(?:[&%]|$)/i.exec(source)
    ?.groups?.['url']
  return inner ? decoded(inner) : source
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
