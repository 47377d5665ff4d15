import { wordCount } from '../line-shape.ts'
import { gapAt, type Reading, textAt } from '../reading.ts'
import { lostGaps } from '../spacing.ts'
import { sparing } from '../sparing-pattern.ts'

// `… shows`, `… presented`, `… wins`: a verb that carries a sentence, wherever it stands
export const actsInClause =
  /\b(?:shows?|presents?|presented|proposes?|proposed|introduces?|introduced|wins?|won|gives?|gave|takes?|took|makes?|made|says?|said|goes|went|comes?|came|works?|uses?|helps?|needs?|wants?|allows?|leads?|led|begins?|began|starts?|started|ends?|ended|finds?|found|seems?|looks?|remains?|follows?|followed|received?|receives|appears?|appeared|describes?|described|offers?|offered|brings?|brought|thrives?|matters?|means?|keeps?|kept|gets?|got|runs?|ran|becomes?|became|knows?|knew|asks?|asked|answers?|answered|learns?|learned|builds?|built|joined|joins|published|accepted|study|studies|studied|sent|sends?|represents?|represented|draws?|drew|met|meets?|spoke|speaks?|talked|saw|sees?|applies|applied|improves?|improved|covers?|covered|ranges?|ranged|spans?|spanned|includes?|included|stands?|stood|lies|lay|holds?|held|tells?|told|thinks?|thought|reads?|writes?|wrote|enforces?|supports?|relies|integrates?|ensures?|provides?|enables?|achieves?|outperforms?|requires?|depends?|solves?|operates?|handles?|extends?|reduces?|increases?|maintains?)\b/i

// What makes a clause of a phrase
const verbOfClause =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|we|you|they|i|he|she|there|here)\b/iu

// `Overview of the tide model, which learns twice.`, `An image of a buoy and its parts.`: what a drawing shows, with no verb of its own
const drawn = sparing(
  /^(?:(?:an?|the|our) )?(?:[\p{L}-]+ ){0,2}?(?:overview|illustrations?|schematics?|visuali[sz]ations?|screenshots?|diagrams?|images?|pictures?|snapshots?|depictions?|sketch(?:es)?|renderings?|plots?|examples?|effects?|comparisons?) (?:of|from|showing)\s(?<thing>[^.!?,:;]{4,140})[.,](?:\s|$)/iu,
)

// `… with a mask applied`, `… built for it`: no verb of the sentence
const participle =
  /\b(?:applied|used|learned|found|given|made|sent|held|built|met|drew)(?=$| (?:to|by|from|with|in|at|on|for|as)\b)/g

/** Whether a line between two paragraphs says what a drawing shows, in a phrase that ends in a full stop. */
export function saysWhatIsDrawn(reading: Reading, index: number): boolean {
  const text = textAt(reading, index)
  const thing = text.length < 600 && /[.)]$/.test(text) ? drawn.exec(text)?.groups?.['thing'] : undefined
  if (thing === undefined || verbOfClause.test(thing)) return false
  if (actsInClause.test(thing.replace(participle, ''))) return false
  const isParagraph = (i: number): boolean => wordCount(textAt(reading, i)) >= 12
  const room = gapAt(reading, index) > 0 && gapAt(reading, index + 1) > 0
  const above =
    reading.rows[index - 1]?.cue.type === 'image' || /[.!?:][”"’)]*$/.test(textAt(reading, index - 1))
  return (
    reading.rows[index]?.cue.type === 'plain' &&
    (room || lostGaps(reading)) &&
    (above || reading.claims[index - 1]?.role === 'byline') &&
    isParagraph(index + 1)
  )
}
