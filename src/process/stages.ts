import { CommandError } from './command-error.ts'
import { processorTime } from './processor-time.ts'
import { shortOf } from './short-of.ts'
import { watchMemory } from './watch-memory.ts'

/** What a stage of a build took. */
export interface StageCost {
  readonly stage: string
  readonly seconds: number
  /** Seconds of processor time, of all processes: what counts on a machine that has other work. */
  readonly processor: number
  /** Megabytes of the largest process at its most; null where the system does not tell. */
  readonly process: number | null
  /** Megabytes of this process and all that it started, together, at their most. */
  readonly tree: number | null
}

/** Runs the stages of a build by name. */
export interface Stages {
  /**
   * Do what a stage consists of. Where it fails for want of memory or room on disk, the fault names the stage and what
   * to change.
   */
  readonly run: <T>(stage: string, step: () => T | Promise<T>) => Promise<T>
  /** What the stages so far took; empty unless they are measured. */
  readonly costs: readonly StageCost[]
  /** Stop measuring. */
  readonly close: () => Promise<void>
}

/** Stages that are run, and measured if that is asked for. */
export function openStages(measured: boolean): Stages {
  const costs: StageCost[] = []
  const memory = measured ? watchMemory() : null
  return {
    costs,
    run: async (stage, step) => {
      const started = now()
      memory?.reset()
      try {
        return await step()
      } catch (error) {
        const advice = shortOf(error, stage)
        throw advice === null ? error : new CommandError(advice, 1, { cause: error })
      } finally {
        if (memory !== null) costs.push({ stage, ...since(started), ...memory.peaks() })
      }
    },
    close: async () => memory?.close(),
  }
}

/** The costs of stages as a table. */
export function stageLines(costs: readonly StageCost[]): string[] {
  const width = Math.max(0, ...costs.map(({ stage }) => stage.length))
  return costs.map(({ stage, seconds, processor, process, tree }) => {
    const time = `${seconds.toFixed(2).padStart(8)} s, of processor ${processor.toFixed(2).padStart(8)} s`
    const memory = process === null ? '' : `; ${process} MB, ${tree} MB in all`
    return `${stage.padEnd(width)} ${time}${memory}`
  })
}

type Moment = Pick<StageCost, 'seconds' | 'processor'>

function now(): Moment {
  return { seconds: performance.now() / 1000, processor: processorTime() }
}

function since(started: Moment): Moment {
  const ended = now()
  return { seconds: ended.seconds - started.seconds, processor: ended.processor - started.processor }
}
