/** What is wrong with vocabulary files, a message for each fault; told to the user, exit code 2. */
export class VocabularyError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'VocabularyError'
  }
}
