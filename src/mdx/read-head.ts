import { parse } from 'yaml'
import type { Head } from '../model/head.ts'
import { InertError } from './inert-error.ts'
import { parseHead } from './parse-head.ts'

/** Read the head of an article from its YAML. */
export function readHead(yaml: string): Head {
  return parseHead(parseYaml(yaml))
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0 })
  } catch (error) {
    throw new InertError(`The head is no YAML: ${error instanceof Error ? error.message : error}`)
  }
}
