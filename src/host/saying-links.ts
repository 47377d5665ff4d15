/** Kinds of `<link>` that only say something; all others make a browser load or connect. */
export const sayingLinks: ReadonlySet<string> = new Set([
  'canonical',
  'alternate',
  'next',
  'prev',
  'author',
  'license',
  'type',
  'search',
  'help',
  'related',
  'describes',
  'describedby',
  'cite-as',
  'item',
  'collection',
])
