import type { ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** Have a process that was just started let others come first that want a processor, and with it all that it starts. */
export function stepAside({ pid }: ChildProcess): void {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
}
