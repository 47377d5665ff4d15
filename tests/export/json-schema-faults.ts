/** As much of JSON Schema as our schemas use. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly items?: Schema
}

/** What is wrong with a value by a schema, with the place of each fault. */
export function schemaFaults(value: unknown, schema: Schema, place = '$'): string[] {
  const { type, anyOf, pattern, properties = {}, required = [], items } = schema
  if (anyOf !== undefined)
    return anyOf.some((one) => schemaFaults(value, one, place).length === 0)
      ? []
      : [`${place}: fits none of several`]
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${place}: ${value} is not allowed`]
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one)))
    return [`${place}: no ${type}`]
  if (typeof value === 'string')
    return pattern === undefined || new RegExp(pattern).test(value) ? [] : [`${place}: ${value}`]
  if (Array.isArray(value))
    return items ? value.flatMap((one, at) => schemaFaults(one, items, `${place}[${at}]`)) : []
  if (value === null || typeof value !== 'object') return []
  const entries = Object.entries(value)
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${place}: lacks ${name}`),
    ...entries.flatMap(([name, one]) => {
      const known = properties[name]
      if (known !== undefined) return schemaFaults(one, known, `${place}.${name}`)
      return schema.additionalProperties === false ? [`${place}: knows no ${name}`] : []
    }),
  ]
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
