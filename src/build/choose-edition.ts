import { CommandError } from '../process/command-error.ts'
import { siteSettings } from './site-settings.ts'

/** What a build is asked for; what is left out is as the settings say. */
export interface Edition {
  readonly edition?: string
  readonly style?: string | undefined
  readonly base?: string | undefined
}

/**
 * Note for the processes of this build which edition of the site it makes, and how addresses of pages end.
 *
 * @throws {CommandError} where there is no such edition or style
 */
export function chooseEdition({ edition = 'web', style = siteSettings().style, base }: Edition): void {
  if (edition !== 'web' && edition !== 'file')
    throw new CommandError(`There is no edition \`${edition}\`: there are \`web\` and \`file\``, 2)
  if (style !== 'directory' && style !== 'file')
    throw new CommandError(`There is no style \`${style}\`: there are \`directory\` and \`file\``, 2)
  if (edition === 'file' && base !== undefined)
    throw new CommandError('The edition of files stands anywhere: leave out --base', 2)
  Object.assign(process.env, { LECTERN_EDITION: edition, LECTERN_STYLE: style })
}
