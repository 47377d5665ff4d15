import { stringify } from 'yaml'
import type { Settings } from '../../site/settings.ts'
import { absoluteAddress } from '../absolute-address.ts'

/** How to cite the data as a whole, in the Citation File Format. */
export function citationCff({ title, description, address }: Settings): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'To cite this data, use these details; single papers have citations of their own.',
    type: 'dataset',
    title: `${title}: data`,
    abstract: description,
    authors: [{ name: title }],
    ...(address !== null && { url: absoluteAddress('/data/', address) }),
  })
}
