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

// What menus of sites say and articles hardly say alone on a line
const surelyOfMenu =
  /^(?:home(?:page)?|about(?: us)?|contact(?: us)?|join(?: us)?|people|members|news|blog|sign in|log ?in|search)$/i
const ofMenu =
  /^(?:research|publications|projects?|teaching|team|group|events?|workshops?|lectures?|seminars?|resources|software|code|data(?:sets)?|openings|positions|jobs|careers|alumni|talks|recent talks|bio|gallery|photos|archives?|courses?|program(?:me)?|schedule|calls?|call for papers|committees?|organi[sz]ers|dates|important dates|registration|sponsors?|papers|accepted papers|constitution|newsletters?|faq|links)$/i

/**
 * The menu of a site that stands in one block at the head of a page, below the name of the site or alone: five lines or
 * more of up to three words, of which at least four and half of all are words of menus, two of them surely; or `Home`
 * and three lines of words of menus.
 */
export function dropMenuAtHead(reading: Reading): void {
  for (let start = 0; start < Math.min(3, reading.rows.length); start++) {
    if (start > 0 && gapAt(reading, start) === 0 && wordCount(textAt(reading, start - 1)) <= 3) continue
    const items = [start]
    for (let i = start + 1; isItem(reading, i); i++) items.push(i)
    const sure = items.filter((i) => surelyOfMenu.test(textAt(reading, i)))
    const known = items.filter(
      (i) => surelyOfMenu.test(textAt(reading, i)) || ofMenu.test(textAt(reading, i)),
    )
    const [first, last = 0] = [known[0] ?? 0, known.at(-1)]
    const ends = gapAt(reading, items.length + start) > 0 && items.length + start < reading.rows.length
    const many =
      sure.length >= 2 && known.length >= 4 && items.length >= 5 && known.length * 2 >= items.length
    // `Home` and nothing but words of menus below it
    const whole =
      /^home(?:page)?$/i.test(textAt(reading, first)) &&
      known.length >= 4 &&
      last - first === known.length - 1
    if (!ends || !(many || whole)) continue
    for (const i of items) if (i >= first && i <= last) claim(reading, i, 'dropped', 'navigation')
  }
}

/** Whether a row is a bullet and nothing but a link of a few words. */
function isLinkedItem(reading: Reading, index: number): boolean {
  const row = reading.rows[index]
  return (
    row?.cue.type === 'bullet' &&
    row.content.length === 1 &&
    row.content[0]?.type === 'link' &&
    wordCount(row.text) <= 5
  )
}

/** The menu of a site as Markdown gives it: bullets over the headline, each of them a link, two of which lead where menus do. */
export function dropLinkedMenu(reading: Reading): void {
  for (let start = 0; start < Math.min(8, reading.rows.length); start++) {
    if (!isLinkedItem(reading, start)) continue
    let end = start
    while (isLinkedItem(reading, end)) end++
    const items = Array.from({ length: end - start }, (_, k) => start + k)
    const known = items.filter(
      (i) => surelyOfMenu.test(textAt(reading, i)) || ofMenu.test(textAt(reading, i)),
    )
    const below = reading.rows[end]?.cue
    if (known.length >= 2 && below?.type === 'heading' && below.depth === 1)
      for (const i of items) if (isFree(reading, i)) claim(reading, i, 'dropped', 'navigation')
    return
  }
}

const countOfForum = /^\d[\d,.]* (?:discussions|topics|threads|questions|posts)$/i

/** The name of a board and what it is for, over the number of its discussions: `Computing`, `Discuss what is new`, `534 Discussions` */
export function dropHeadOfBoard(reading: Reading): void {
  const count = reading.rows.slice(0, 4).findIndex(({ text }) => countOfForum.test(text))
  if (count < 1) return
  for (let i = 0; i < count; i++)
    if (isFree(reading, i) && wordCount(textAt(reading, i)) <= 16 && !endsSentence(textAt(reading, i)))
      claim(reading, i, 'dropped', 'navigation')
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
