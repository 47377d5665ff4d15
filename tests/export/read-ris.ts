/** A record of a RIS file: its tags with their values, in order. */
export type RisRecord = readonly (readonly [tag: string, value: string])[]

/** Read a RIS file as strictly as the format is: every line has a tag, and a record ends where `ER` stands. */
export function readRis(text: string): RisRecord[] {
  const records: [string, string][][] = []
  let open: [string, string][] | null = null
  for (const line of text.split('\r\n')) {
    if (line === '') continue
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? []
    if (tag === '' || /[\r\n]/.test(value)) throw new Error(`\`${line}\` is no line of RIS`)
    if (tag === 'TY') open = []
    if (open === null) throw new Error(`\`${line}\` stands outside of a record`)
    if (tag === 'ER') {
      records.push(open)
      open = null
    } else open.push([tag, value])
  }
  if (open !== null) throw new Error('The last record has no end')
  return records
}

/** All values of a tag. */
export function valuesOf(record: RisRecord | undefined, tag: string): string[] {
  return (record ?? []).filter(([name]) => name === tag).map(([, value]) => value)
}
