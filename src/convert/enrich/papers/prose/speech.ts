import { wordCount } from '../../line-shape.ts'
import { capitalShare } from '../titles/title-case.ts'

/** Somebody speaks. `“…,” says Ann Lee`, `“…”, she used to say` */
export const speechAfter =
  /^[”"’]*\s*,?\s*(?:(?:says?|said|adds?|added|explains?|explained|notes?|noted|recalls?|recalled|writes|wrote|asks?|asked|continues?|continued|concludes?|concluded|jokes?|according to|points out|argues?|admits?)\s+(?:\p{Lu}|the\b|our\b|my\b|a\b|(?:[\p{Ll}-]+ ){1,4}\p{Lu}\p{Ll}+ \p{Lu})|(?:(?:\p{Lu}[\p{L}.’-]+\s+){1,3}|(?:my|his|her|their|our|the|its|a) (?:(?!that |which )[\p{L}\d]+ ){1,6}|he |she |they |who |I |we )(?:used to )?(?:says?|said|adds?|added|explains?|explained|notes?|noted|told|recalls?|recalled|writes|wrote|asks?|asked|concludes?|concluded|jokes?|admits?)\b)/u
// `„…“, sagt Ann Lee`: without the comma the verb may be that of a title within its sentence
const speechAbroad =
  /^[“”"’«»]*,[“”"’«»]*\s*(?:sagt|sagte|erklärt|erklärte|betont|betonte|meint|ergänzt|resümiert|explique|déclare|souligne|affirme|afirma|explica|señala|destaca|afferma|spiega)\s+(?:\p{Lu}|der\b|die\b|le\b|la\b|el\b|il\b)/u
const speechBefore =
  /\b(?:says?|said|explains?|explained|notes?|noted|adds?|added|told\s[^.]{0,40}|asks?|asked|recalls?|recalled|wrote|writes|replied|quote[sd]?|comments?|commented|jokes?|argues?|concludes?)\s*[:,]?\s*$/i

// `wrote “…”, which appeared in a journal`
const appearedAfter =
  /^[,.”"’)]*\s*(?:which |that )?(?:(?:was|is|has been|will be|to be) )?(?:appear(?:ed|s)?|published|accepted|presented) (?:in|at|by|to)\b/i
// `wrote “…,” which looks at`
const lookedAt = /^[,.”"’)]*\s*which \p{Ll}+(?:s|ed)\b/u
// `Lee et al. propose “…”`, `Ann Lee and colleagues wrote “…”`, `As Ann Lee and Bo Li write in “…”`
export const authorsShow =
  /(?:\bet\.? al\.?|\b(?:colleagues|co-?authors|others)),? (?:(?:also|then|further) )?(?:propose|present|introduce|describe|develop|suggest|wrote|write|publish)(?:e?d|s)?\s*$|\p{Lu}[\p{L}’'-]+ (?:wrote|writes?) in\s*$/u

/**
 * Whether somebody says what is quoted, and does not write a paper of that title.
 *
 * @param title what stands between the quotes
 */
export function isSpeech(title: string, before: string, after: string): boolean {
  if (speechAfter.test(after) || speechAbroad.test(after)) return true
  if (!speechBefore.test(before) || appearedAfter.test(after)) return false
  const count = wordCount(title)
  const capitals = capitalShare(title)
  return (
    !(authorsShow.test(before) && capitals >= 0.7 && count >= 3) &&
    !(lookedAt.test(after) && capitals >= 0.8 && count >= 4)
  )
}
