/** What spreadsheets take for a formula; some read the wide forms of East Asian scripts so too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A row of a CSV file. Values that a spreadsheet would run begin with an apostrophe, lists are joined by semicolons.
 *
 * @example
 * csvRow(['=1+1', ['a', 'b'], null]) // => '"\'=1+1","a; b",""\r\n'
 */
export function csvRow(values: readonly unknown[]): string {
  return `${values.map(csvValue).join(',')}\r\n`
}

function csvValue(value: unknown): string {
  const text = plainValue(value)
  const safe = typeof value !== 'number' && formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

function plainValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(plainValue).join('; ')
  if (typeof value !== 'object') return String(value)
  // Of things with several properties the first one names them.
  return plainValue(Object.values(value)[0])
}
