/** The text of an article holds something that is not inert, or that its head does not allow. */
export class InertError extends Error {
  override readonly name = 'InertError'

  /**
   * @param message what is wrong
   * @param line line of the MDX file, where it is known
   * @param cause what else was thrown
   */
  constructor(message: string, line?: number, cause?: unknown) {
    super(line === undefined ? message : `Line ${line}: ${message}`, { cause })
  }
}
