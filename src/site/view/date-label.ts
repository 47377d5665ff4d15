const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * An ISO date as readers say it; what is not known of it is left out.
 *
 * @example
 * dateLabel('2024-07-14') // => '14 July 2024'
 */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter(Boolean).join(' ')
}
