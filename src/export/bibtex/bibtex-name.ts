import type { CslName } from '../csl/csl-item.ts'
import { escapeLatex } from './escape-latex.ts'

/**
 * A name as BibTeX has it: with its parts told apart where they are sure, and else in the printed order.
 *
 * @example
 * bibtexName({ family: 'Zhang', given: 'Shuai' })            // => 'Zhang, Shuai'
 * bibtexName({ family: 'Robinson', given: 'Danielle Maddix' }) // => 'Danielle Maddix Robinson'
 * bibtexName({ literal: 'Lee and Sons' })                    // => '{Lee and Sons}'
 */
export function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`
  const { family, given = '', 'non-dropping-particle': particle, suffix } = name
  if (isPlain(name) && !isSure(given)) return escapeLatex(`${given} ${family}`)
  const last = [particle && part(particle), part(family, particle === undefined)].filter(Boolean).join(' ')
  return [last, suffix && part(suffix), given && part(given)].filter(Boolean).join(', ')
}

/** Whether all given names but the first are initials: then the last word alone is the family name. */
function isSure(given: string): boolean {
  return given
    .split(' ')
    .slice(1)
    .every((word) => /^(?:\p{Lu}\p{M}*\.?-?)+$/u.test(word))
}

/** Whether a name in printed order is split as it is here: no particle, suffix or word in lower case. */
function isPlain(name: Extract<CslName, { readonly family: string }>): boolean {
  const { family, given, 'non-dropping-particle': particle, suffix } = name
  return (
    given !== undefined &&
    particle === undefined &&
    suffix === undefined &&
    !family.includes(' ') &&
    /^[\p{Lu}\p{Ll}\p{M} .'’-]+$/u.test(given + family) &&
    `${given} ${family}`.split(' ').every((word) => /^\p{Lu}/u.test(word))
  )
}

/** A part of a name; in braces where BibTeX would divide it otherwise. */
function part(text: string, capital = false): string {
  const divided = /,|\band\b/i.test(text) || (capital && !/^\p{Lu}/u.test(text))
  return divided ? `{${escapeLatex(text)}}` : escapeLatex(text)
}
