import { InertError } from './inert-error.ts'

/** Controls that HTML parsers drop or change; tabs and line breaks stand in listings of code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const changed = /[\0-\x08\x0b-\x1f\x7f]/

/** Refuse a value in which any string, however deep, would not be the same in a file or on a page. */
export function checkCharacters(value: unknown): void {
  if (typeof value === 'string') {
    if (changed.test(value) || !value.isWellFormed()) {
      throw new InertError(`An article must not hold the control characters of ${JSON.stringify(value)}`)
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) checkCharacters(inner)
  }
}
