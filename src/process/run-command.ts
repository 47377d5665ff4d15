import { CommandError } from './command-error.ts'
import { systemFault } from './system-fault.ts'

/**
 * Run a command to its end and set the exit code: a fault of the user, of an article or of the machine is told in its
 * own words, a fault of ours with its stack.
 */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    const refused = systemFault(error)
    if (error instanceof CommandError) {
      console.error(error.message)
      process.exitCode = error.exitCode
    } else if (refused !== null) {
      console.error(refused)
      process.exitCode = 1
    } else if (isUsageError(error)) {
      console.error(`${error.message}\nTry --help.`)
      process.exitCode = 2
    } else {
      console.error('This is a fault of Lectern:', error)
      process.exitCode = 3
    }
  }
}

/** What `parseArgs` throws for arguments it does not know. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
