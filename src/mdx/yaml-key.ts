/** Words that YAML 1.1 or 1.2 takes for something else. It may take a single letter before digits for a number, too. */
const meanings = /^(?:true|false|yes|no|on|off|null)$/i

/**
 * Whether a key means the same to every reader of YAML without quotes.
 *
 * @example
 * isPlainKey('author/joined-names') // => true
 * isPlainKey('no')                  // => false
 */
export function isPlainKey(key: string): boolean {
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = /^[A-Za-z]{2}[A-Za-z0-9_/-]*$/.test(key) && !meanings.test(key)
  if (answers.size < mostKnown) answers.set(key, answer)
  return answer
}

/** Heads have few keys, and the same ones; not so what others hold. */
const mostKnown = 500
const answers = new Map<string, boolean>()
