import { readdirSync, readFileSync } from 'node:fs'

/** This process and all that it has started, and they in turn; none where the system does not tell: only Linux does. */
export function processTree(): number[] {
  const children = new Map<number, number[]>()
  for (const pid of numbersIn('/proc')) {
    const parent = statusNumber(pid, 'PPid')
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const withBelow = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(withBelow)]
  return children.size === 0 ? [] : withBelow(process.pid)
}

/** How long processors have worked for a process, all its threads together, in milliseconds. */
export function processorTime(pid: number): number {
  return numbersIn(`/proc/${pid}/task`).reduce((sum, thread) => {
    const [nanoseconds = '0'] = readIfThere(`/proc/${pid}/task/${thread}/schedstat`).split(' ')
    return sum + Number(nanoseconds) / 1e6
  }, 0)
}

function statusNumber(pid: number, field: string): number | null {
  const found = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readIfThere(`/proc/${pid}/status`))
  return found === null ? null : Number(found[1])
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger)
  } catch {
    return [] // It has ended meanwhile, or this is no Linux.
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
