/** A title divided into lines of a size that fits. */
export interface FittedTitle {
  readonly size: number
  readonly lines: readonly string[]
}

/** Sizes to try, the largest first, each with how many lines there is room for. */
const steps = [
  { size: 112, most: 1 },
  { size: 88, most: 2 },
  { size: 74, most: 3 },
  { size: 62, most: 4 },
] as const

/** What a title that is too long for all of these gets; its end is left out. */
const smallest = { size: 52, most: 5 }

/**
 * Divide a title into as few lines as fit, as large as possible and about as long as each other.
 *
 * @param widthOf tells how wide a text is at a size
 */
export function fitTitle(
  title: string,
  room: number,
  widthOf: (text: string, size: number) => number,
): FittedTitle {
  for (const { size, most } of steps) {
    const lines = balanced(title, room, (text) => widthOf(text, size))
    if (lines.length <= most && lines.every((line) => widthOf(line, size) <= room)) return { size, lines }
  }
  const { size, most } = smallest
  const width = (text: string) => widthOf(text, size)
  const lines = balanced(title, room, width)
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines
  return { size, lines: shown.map((line) => shortened(line, room, width)) }
}

/** The same lines as in all the room, made about as long as each other. */
function balanced(title: string, room: number, width: (text: string) => number): string[] {
  const lines = divide(title, room, width)
  for (let narrower = room - 10; narrower > room / 3; narrower -= 10) {
    const next = divide(title, narrower, width)
    if (next.length > lines.length || next.some((line) => width(line) > narrower))
      return divide(title, narrower + 10, width)
  }
  return lines
}

function divide(title: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  // A number stays with what it counts: `ICML 2024`.
  for (const word of title.split(/ (?!\d)/)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shortened(line: string, room: number, width: (text: string) => number): string {
  if (width(line) <= room) return line
  const letters = Array.from(line)
  while (letters.length > 0 && width(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
