import { CommandError } from '../process/command-error.ts'

/** A port as the user gives it. */
export function parsePort(given: string): number {
  const port = Number(given)
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port
  throw new CommandError(`\`${given}\` is no port: a number from 0 to 65535`, 2)
}
