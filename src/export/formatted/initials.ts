/**
 * Given names as initials.
 *
 * @example
 * initials('Yu-Xiang M.') // => 'Y.-X. M.'
 */
export function initials(given: string): string {
  return given
    .split(' ')
    .filter(Boolean)
    .map((word) => word.split('-').filter(Boolean).map(initial).join('-'))
    .join(' ')
}

function initial(part: string): string {
  return /^(?:\p{L}\p{M}*\.)+$/u.test(part) ? part : `${/^\p{L}\p{M}*/u.exec(part)?.[0] ?? part}.`
}
