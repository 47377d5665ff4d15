import { CommandError } from '../process/command-error.ts'
import { readSettings, type Settings, SettingsError } from '../site/settings.ts'

/**
 * The settings of the site that is built: see `readSettings`.
 *
 * @throws {CommandError} with the line of each fault in them
 */
export function siteSettings(root?: string): Settings {
  try {
    return readSettings(root)
  } catch (error) {
    if (error instanceof SettingsError) throw new CommandError(error.message, 2, { cause: error })
    throw error
  }
}
