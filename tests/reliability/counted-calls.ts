import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'

/** How often each function and block of the project's sources ran, by `path:line`. */
export type Calls = ReadonlyMap<string, number>

/** Counts every run of a function or block in the sources, whatever the machine and its load; sources imported before it begins are counted too. */
export class CallCounter {
  readonly #session = new Session()
  readonly #lines = new Map<string, string>()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** Runs something and gives what ran meanwhile. */
  count(run: () => void): Calls {
    this.#take()
    run()
    return this.#take()
  }

  #take(): Calls {
    const calls = new Map<string, number>()
    this.#session.post('Profiler.takePreciseCoverage', (fault, taken) => {
      if (fault) throw fault
      for (const { url, functions } of taken.result.filter(({ url }) => url.includes('/src/')))
        for (const { functionName, ranges } of functions)
          for (const { startOffset, count } of ranges) {
            const place = `${functionName} ${this.#placeOf(url, startOffset)}`
            calls.set(place, Math.max(calls.get(place) ?? 0, count))
          }
    })
    return calls
  }

  #placeOf(url: string, offset: number): string {
    const text = this.#lines.get(url) ?? readFileSync(new URL(url), 'utf8')
    this.#lines.set(url, text)
    return `${url.slice(url.indexOf('/src/') + 1)}:${text.slice(0, offset).split('\n').length}`
  }
}
