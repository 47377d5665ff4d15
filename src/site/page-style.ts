import { type PageStyle, styledPath } from './styled-path.ts'

/** How the addresses of pages end at a host, from `LECTERN_STYLE`. */
export function hostedStyle({ LECTERN_STYLE = 'directory' } = process.env): 'directory' | 'file' {
  if (LECTERN_STYLE === 'directory' || LECTERN_STYLE === 'file') return LECTERN_STYLE
  throw new Error(`\`${LECTERN_STYLE}\` is no style of addresses: those are \`directory\` and \`file\``)
}

/** Whether pages are built to be opened as files, without a server, from `LECTERN_EDITION`. */
export function isFileEdition({ LECTERN_EDITION = 'web' } = process.env): boolean {
  return LECTERN_EDITION === 'file'
}

/** How the links of pages end. */
export function linkStyle(): PageStyle {
  return isFileEdition() ? 'index' : hostedStyle()
}

/** The address of a site path below the base, as links of pages have it. */
export function linkBelow(base: string, path: string): string {
  return base + styledPath(path, linkStyle()).slice(1)
}
