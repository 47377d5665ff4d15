import type { AuthorRecord, PersonRecord } from '../../../site/records.ts'
import type { ThingWriter } from './thing.ts'

/** A printed name as schema.org has it: nothing tells whose name it is. */
export const nameThing: ThingWriter<AuthorRecord> = ({ path, name }, { linkTo }) => ({
  '@type': 'ProfilePage',
  url: linkTo(path),
  mainEntity: { '@type': 'Person', '@id': linkTo(`${path}#person`), name },
})

/** A person whom curators have told apart, as schema.org has them. */
export const personThing: ThingWriter<PersonRecord> = ({ path, name, names, orcid }, { linkTo }) => {
  const others = names.map(({ label }) => label).filter((label) => label !== name)
  const orcidUrl = orcid === null ? null : `https://orcid.org/${orcid}`
  return {
    '@type': 'ProfilePage',
    url: linkTo(path),
    mainEntity: {
      '@type': 'Person',
      '@id': linkTo(`${path}#person`),
      name,
      ...(others.length > 0 && { alternateName: others }),
      ...(orcidUrl !== null && { identifier: orcidUrl, sameAs: [orcidUrl] }),
    },
  }
}
