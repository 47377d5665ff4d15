import { dataTables } from '../../data/data-tables.ts'
import type { PageFacts } from '../page-facts.ts'
import type { Thing } from './thing.ts'

/** The data of the library as schema.org has it. */
export function datasetThing({ path, title, description, settings, linkTo }: PageFacts): Thing {
  const download = (name: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: linkTo(path + name),
  })
  return {
    '@type': 'Dataset',
    '@id': linkTo(`${path}#data`),
    url: linkTo(path),
    name: `${settings.title}: ${title}`,
    description,
    creator: { '@type': 'Organization', name: settings.title, url: linkTo('/') },
    distribution: [
      ...dataTables.map(({ name }) => download(`${name}.jsonl`, 'application/jsonl')),
      download('library.sqlite', 'application/vnd.sqlite3'),
    ],
  }
}
