import { isFree, type Reading, textAt } from '../reading.ts'
import { drop } from './drop-line.ts'

/** `Spotlight: …` with short lines down to `Read more about …`: the site advertises itself. */
export function dropPromotions(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!/^(?:spotlight|featured|promotion|advertisement)\s*:\s*\S/i.test(row.text) || !isFree(reading, i))
      continue
    const end = [1, 2, 3]
      .map((step) => i + step)
      .find((k) =>
        /^(?:(?:read|learn|find out|see) more|(?:register|watch|listen|apply|subscribe|download|explore)(?: (?:now|today|here|video|on[- ]demand))?$)/i.test(
          textAt(reading, k),
        ),
      )
    if (end !== undefined) for (let k = i; k <= end; k++) drop(reading, k, 'promotion')
  }
}

// `This issue is brought to you by Vectorship`, `Sponsored by X`, `A message from our sponsor`
const sponsored =
  /^(?:(?:this|today[’']s) .{0,30}(?:is )?)?(?:brought to you by|sponsored by|in partnership with|a (?:word|message) from (?:our )?sponsors?)\b.{0,60}$/i

/** A heading that names a sponsor, and the paragraphs below it down to the next heading. */
export function dropSponsored(reading: Reading): void {
  for (const [i, row] of reading.rows.entries()) {
    if (!sponsored.test(row.text) || !isFree(reading, i)) continue
    // Who gives the money for a prize belongs to the prize.
    if (/\b(?:award|prize)s?$/i.test(textAt(reading, i - 1))) continue
    const heading = row.cue.type === 'heading'
    drop(reading, i, 'promotion')
    for (let k = i + 1; k <= i + 3 && k < reading.rows.length; k++) {
      const below = reading.rows[k]
      if (below?.cue.type !== 'plain' || (!heading && below.gap > 0)) break
      drop(reading, k, 'promotion')
    }
  }
}
