import { CommandError } from '../process/command-error.ts'

/** Have the site stand at the address that was given to a command. Processes that build pages read it again. */
export function takeAddress(given: string | undefined): void {
  if (given === undefined) return
  if (!/^https?:$/.test(URL.parse(given)?.protocol ?? ''))
    throw new CommandError(`\`${given}\` is no address: write it as https://example.org/lectern/`, 2)
  process.env['LECTERN_ADDRESS'] = given
}
