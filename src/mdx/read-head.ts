import type { Head } from '../model/head.ts'
import { InertError } from './inert-error.ts'
import { parseHead } from './parse-head.ts'
import { readYaml } from './read-yaml.ts'

/** Read the head of an article from its YAML. */
export function readHead(yaml: string): Head {
  return parseHead(yamlData(yaml))
}

function yamlData(yaml: string): unknown {
  try {
    return readYaml(yaml)
  } catch (error) {
    throw new InertError(`The head is no YAML: ${error instanceof Error ? error.message : error}`)
  }
}
