import { passageLength } from '../ranking.ts'
import type { ReadSegment } from './common-word.ts'
import { fetchRecord } from './fetch-record.ts'
import { fetchOverview } from './overview.ts'
import { passagesOf } from './passages.ts'

/**
 * Make ready to read words from a segment.
 *
 * @param folder of the segment, with a slash at its end
 */
export async function readSegment(folder: URL): Promise<ReadSegment> {
  return {
    folder,
    overview: await fetchOverview(folder),
    data: async (id, found) => {
      const record = await fetchRecord(folder, id)
      return { ...record, ...passagesOf(record, found(), passageLength) }
    },
  }
}
