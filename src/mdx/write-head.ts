import type { Head } from '../model/head.ts'
import { parseHead } from './parse-head.ts'
import { writeYaml } from './write-yaml.ts'

/** Write the head of an article as YAML. */
export function writeHead(head: Head): string {
  return writeYaml(parseHead(head))
}
