import { isPlainKey } from './yaml-key.ts'

/** What a head is made of. Keys without a value are left out. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMapping

/** A mapping from keys to values. */
export interface YamlMapping {
  readonly [key: string]: YamlValue | undefined
}

/**
 * Write a mapping as YAML that every reader understands alike: one line for each value, each string quoted as in JSON,
 * so that none is taken for a date, a boolean or the end of the head. The `yaml` package writes the same, in five
 * times as long.
 *
 * @example
 * writeYaml({ title: 'no', topics: ['a'] }) // => 'title: "no"\ntopics:\n  - "a"\n'
 */
export function writeYaml(mapping: YamlMapping): string {
  return entryLines(mapping, '').join('')
}

function entryLines(mapping: YamlMapping, indent: string): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    if (value === undefined) return []
    const start = `${indent}${isPlainKey(key) ? key : JSON.stringify(key)}:`
    if (isFlat(value)) return [`${start} ${JSON.stringify(value)}\n`]
    const inside = `${indent}  `
    return [`${start}\n`, ...(isList(value) ? itemLines(value, inside) : entryLines(value, inside))]
  })
}

function itemLines(list: readonly YamlValue[], indent: string): string[] {
  return list.flatMap((item) => {
    if (isFlat(item) || isList(item)) return [`${indent}- ${JSON.stringify(item)}\n`]
    const [first = '', ...others] = entryLines(item, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...others]
  })
}

/** Scalars and what is empty stand on the line of their key. */
function isFlat(value: YamlValue): value is string | number | boolean {
  return typeof value !== 'object' || Object.values(value).every((inner) => inner === undefined)
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}
