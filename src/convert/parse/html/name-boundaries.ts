import { attribute, type ChildNode, isElement, isText, type ParentNode, textOf } from './element.ts'
import { isBlock } from './is-block.ts'

const particles =
  /^(?:de|del|della|der|den|van|von|vom|zu|la|le|el|al|bin|ibn|di|da|dos|das|do|du|ter|ten|y|e)$/
// `Zsuzsa`, `(Kevin)`, `J.`, `O’Brien`, `Hae-won`
const namePart = /^[(“"‘']?\p{Lu}[\p{L}\p{M}.'’)”"-]*$/u

/** Whether a text has the shape of one name: two to five capitalised words, marks behind them aside. */
function isNameShaped(text: string): boolean {
  const parts = text.replace(/[\s*†‡§¶\d]+$/u, '').split(' ')
  if (text.length > 60 || parts.length < 2 || parts.length > 5 || !namePart.test(parts[0] ?? '')) return false
  return parts.every((part) => namePart.test(part) || particles.test(part))
}

/**
 * What to put before children of an element so that the words of neighbours do not run together, though the page has
 * no character between them: a comma in a row of names, a space between other capitalised phrases. Where it is not
 * plain that two phrases meet, nothing is put and the text stays as printed.
 *
 * @example
 * boundaries(<p><a>Yi Tay</a><a>Shuai Zhang</a></p>) // the second link => ', '
 * boundaries(<p><b>H</b><i>ello</i></p>)             // => none
 */
export function boundaries(
  parent: ParentNode,
  dropped: ReadonlyMap<ChildNode, string>,
): ReadonlyMap<ChildNode, string> {
  const result = new Map<ChildNode, string>()
  const children = parent.childNodes.filter(
    (child) => !dropped.has(child) && (isElement(child) || isText(child)),
  )
  const inline = children.filter(
    (child) => isElement(child) && !isBlock(child) && child.tagName !== 'br' && child.tagName !== 'img',
  )
  if (inline.length < 2) return result
  const row = isRowOfNames(children)
  for (const [i, child] of children.entries()) {
    const before = children[i - 1]
    // The comma stands right behind the name, before white space that the page has there.
    if (row && isElement(child) && child !== inline[0])
      result.set(before && isText(before) ? before : child, before && isText(before) ? ',' : ', ')
    else if (before && inline.includes(child) && inline.includes(before)) {
      const between = boundaryBetween(before, child)
      if (between) result.set(child, between)
    }
  }
  return result
}

/** Whether children are names and nothing else, each in an element like the others; some space between asks for three. */
function isRowOfNames(children: readonly ChildNode[]): boolean {
  const elements = children.filter(isElement)
  const [first] = elements
  if (!first || elements.length < 2 || children.some((child) => isText(child) && child.value.trim() !== ''))
    return false
  const alike = elements.every(
    (element) =>
      element.tagName === first.tagName &&
      attribute(element, 'class') === attribute(first, 'class') &&
      !isBlock(element),
  )
  const glued =
    children.length === elements.length && elements.every((element) => !/^\s|\s$/.test(rawText(element)))
  return (
    alike &&
    (glued || first.tagName === 'a' || elements.length > 2) &&
    elements.every((element) => isNameShaped(textOf(element, 80)))
  )
}

function boundaryBetween(before: ChildNode, after: ChildNode): string | null {
  if (!isElement(before) || !isElement(after)) return null
  const [left, right] = [rawText(before), rawText(after)]
  if (!/[\p{Ll}.)\d]$/u.test(left) || !/^\p{Lu}\p{Ll}/u.test(right)) return null
  const [first, second] = [left.trim(), right.trim()]
  if (isNameShaped(first) && isNameShaped(second)) return ', '
  const links = before.tagName === 'a' && after.tagName === 'a'
  const phrases = /^\p{Lu}/u.test(first) && (first.includes(' ') || second.includes(' '))
  return links || phrases ? ' ' : null
}

/** The text of an element with the white space at its ends. */
function rawText(element: ParentNode): string {
  let text = ''
  const waiting: (ChildNode | ParentNode)[] = [element]
  for (let node = waiting.pop(); node && text.length < 200; node = waiting.pop()) {
    if ('value' in node) text += node.value
    else if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse())
  }
  return text.length < 200 ? text : ''
}
