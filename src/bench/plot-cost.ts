/** A series of a plot: a name with points, both of which are above nothing. */
export interface Series {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const size = { width: 760, height: 480, left: 64, right: 190, top: 24, bottom: 52 }
const colours = ['#0b6e99', '#b5482a', '#3d7a35', '#7b4fa3', '#9a6b00', '#a3305f', '#4a5b6c', '#00796b']

/**
 * A plot of several series on logarithmic axes, as SVG: what grows in proportion is a line of the slope of the grid.
 *
 * @param labels of the two axes
 */
export function plotCost(
  series: readonly Series[],
  labels: { readonly x: string; readonly y: string },
): string {
  const points = series.flatMap((one) => one.points)
  const across = axis(
    points.map(({ x }) => x),
    size.left,
    size.width - size.right,
  )
  const up = axis(
    points.map(({ y }) => y),
    size.height - size.bottom,
    size.top,
  )
  const grid = [
    ...across.decades.map(
      (at) => `<path d="M${across.place(at)} ${size.top}V${size.height - size.bottom}"/>`,
    ),
    ...up.decades.map((at) => `<path d="M${size.left} ${up.place(at)}H${size.width - size.right}"/>`),
  ]
  const marks = [
    ...across.decades.map((at) =>
      text(across.place(at), size.height - size.bottom + 20, at.toLocaleString('en'), 'middle'),
    ),
    ...up.decades.map((at) => text(size.left - 8, up.place(at) + 4, String(at), 'end')),
    text((size.left + size.width - size.right) / 2, size.height - 12, labels.x, 'middle'),
    text(size.left, 14, labels.y, 'start'),
  ]
  const names = apart(series.map((one) => up.place(one.points.at(-1)?.y ?? 1)))
  const lines = series.map((one, place) => {
    const colour = colours[place % colours.length]
    const at = one.points.map(({ x, y }) => `${across.place(x)} ${up.place(y)}`)
    const dots = at.map((point) => `<circle cx="${point.replace(' ', '" cy="')}" r="3.5"/>`)
    const label = text(size.width - size.right + 12, (names[place] ?? 0) + 4, one.name, 'start')
    return `<g fill="${colour}"><path d="M${at.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="13">
<title>${labels.y} against ${labels.x}</title>
<rect width="${size.width}" height="${size.height}" fill="#fff"/>
<g stroke="#d5d9dd">${grid.join('')}</g>
<g fill="#333">${marks.join('')}</g>
${lines.join('\n')}
</svg>
`
}

interface Axis {
  readonly decades: readonly number[]
  readonly place: (value: number) => number
}

function axis(values: readonly number[], from: number, to: number): Axis {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    decades: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)),
    place: (value) =>
      Math.round((from + ((Math.log10(value) - first) / (last - first)) * (to - from)) * 10) / 10,
  }
}

/** Heights moved so far apart that a line of text fits between any two. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights]
  const order = heights.map((_, place) => place).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  for (const [rank, place] of order.entries()) {
    const above = placed[order[rank - 1] ?? -1]
    if (above !== undefined) placed[place] = Math.max(placed[place] ?? 0, above + 16)
  }
  return placed
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`
}
