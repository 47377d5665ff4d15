import { endsSentence, wordCount } from '../line-shape.ts'
import { claim, gapAt, isFree, type Reading, textAt } from '../reading.ts'

const label = /^(?:(?:main|site|toggle) )?(?:menu|navigation)\W*$/i

/** `Menu` near the head of a page with two or more lines of up to three words directly below it, and room below those. */
export function dropMenuBelowLabel(reading: Reading): void {
  for (let i = 0; i < Math.min(12, reading.rows.length); i++) {
    if (!label.test(textAt(reading, i))) continue
    let end = i + 1
    while (isItem(reading, end)) end++
    if (end - i < 3 || gapAt(reading, end) === 0) continue
    for (let k = i; k < end; k++) claim(reading, k, 'dropped', 'navigation')
  }
}

function isItem(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  return (
    text !== '' &&
    isFree(reading, index) &&
    gapAt(reading, index) === 0 &&
    wordCount(text) <= 3 &&
    !endsSentence(text)
  )
}

const legal =
  /^(?:terms(?: of (?:use|service))?|privacy(?: (?:policy|notice))?|accessibility|cookies?(?: (?:policy|settings|preferences))?|legal(?: notice)?|imprint|sitemap|disclaimer)$/i

/** `Terms`, `Privacy`, `Accessibility` one below the other near the end of a page, where one of them alone might be a subject. */
export function dropLegalLines(reading: Reading): void {
  const { rows } = reading
  const isLegal = (i: number): boolean => legal.test(textAt(reading, i)) && isFree(reading, i)
  for (let i = Math.max(1, Math.floor(rows.length / 2), rows.length - 12); i < rows.length; i++) {
    let end = i
    while (isLegal(end) && (end === i || gapAt(reading, end) === 0)) end++
    if (end - i >= 2) for (let k = i; k < end; k++) claim(reading, k, 'dropped', 'navigation')
  }
}
