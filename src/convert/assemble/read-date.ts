const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that a date line names, as `YYYY-MM-DD`; null where it names no single day, or the order of its figures is open.
 *
 * @example
 * readDate('Monday, July 29th, 2019') // => '2019-07-29'
 * readDate('7/6/2019')                // => null
 */
export function readDate(text: string): string | null {
  const iso = /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/.exec(text)?.groups
  if (iso) return dayOf(Number(iso['year']), Number(iso['month']), Number(iso['day']))
  const american =
    /\b(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)\b/i.exec(
      text,
    )?.groups
  const european =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>[a-z]{3})[a-z]*\.?,? (?<year>(?:19|20)\d\d)\b/i.exec(
      text,
    )?.groups
  const found = american ?? european
  if (!found || /\d\s*[-–—]\s*\w/.test(text)) return null
  return dayOf(
    Number(found['year']),
    months.indexOf((found['month'] ?? '').toLowerCase()) + 1,
    Number(found['day']),
  )
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exact = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exact ? date.toISOString().slice(0, 10) : null
}
