import { type Profiler, Session } from 'node:inspector'

/** Tells how much of our code runs, by the coverage that V8 keeps of every block. */
export interface ReachedBlocks {
  /**
   * What has run since the last call: blocks never reached before, or never so often (to the power of two), and how
   * many times blocks and functions ran in all, which measures work without a clock.
   */
  readonly take: () => { readonly fresh: number; readonly work: number }
}

/** Begin to watch the files whose address holds one of some paths. */
export function watchBlocks(paths: readonly string[]): ReachedBlocks {
  const session = new Session()
  session.connect()
  post(session, 'Profiler.enable')
  post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const reached = new Set<string>()
  return {
    take: () => {
      let [fresh, work] = [0, 0]
      for (const { url, functions } of takeCoverage(session)) {
        if (!paths.some((path) => url.includes(path))) continue
        for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
          if (count === 0) continue
          work += count
          const block = `${url} ${startOffset} ${endOffset} ${Math.ceil(Math.log2(count))}`
          if (reached.has(block)) continue
          reached.add(block)
          fresh++
        }
      }
      return { fresh, work }
    },
  }
}

/** The session answers at once, as it looks into this very thread. */
function takeCoverage(session: Session): Profiler.ScriptCoverage[] {
  let result: Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error
    result = answer.result
  })
  return result
}

function post(session: Session, method: string, parameters: object = {}): void {
  session.post(method, parameters, (error) => {
    if (error) throw error
  })
}
