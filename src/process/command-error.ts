/** Why a command stops: told to the user as it stands, without a stack. */
export class CommandError extends Error {
  /** 1: the build failed and the site stands as it was. 2: wrong usage or an unsafe folder; nothing was written. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}
