import { stringify } from 'yaml'
import type { Head } from '../model/head.ts'
import { parseHead } from './parse-head.ts'

/**
 * Write the head of an article as YAML that every reader understands alike: each string is quoted as in JSON, on one
 * line, so that none is taken for a date, a boolean or the end of the head.
 */
export function writeHead(head: Head): string {
  return stringify(parseHead(head), {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    aliasDuplicateObjects: false,
  })
}
