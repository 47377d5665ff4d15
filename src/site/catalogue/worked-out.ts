/**
 * Gives records what is worked out whenever it is asked for, by functions that all records of a list share: getters of
 * its own take a kilobyte for each record.
 *
 * @example
 * const withPapers = workedOut({ papers: ({ id }: Topic) => papersOf(id) })
 * withPapers({ id: 'oak' }).papers // what `papersOf('oak')` returns now
 */
export function workedOut<Given extends object, Made extends object>(
  makers: {
    readonly [Name in keyof Made]: (given: Given) => Made[Name]
  },
): (given: Given) => Given & Made {
  const properties: PropertyDescriptorMap = {}
  for (const [name, make] of Object.entries<(given: Given) => unknown>(makers)) {
    properties[name] = {
      enumerable: true,
      get(this: Given) {
        return make(this)
      },
    }
  }
  // What has been defined is more than the type of what it was defined on.
  return (given) => Object.defineProperties(given, properties) as Given & Made
}
