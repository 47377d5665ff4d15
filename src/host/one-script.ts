import { parse } from 'parse5'
import { type Change, changePage, elementsOf } from './change-page.ts'

/**
 * A page that runs one classic script in place of its modules: browsers load no modules from files.
 *
 * @example
 * oneScript('<script type="module" src="/a.js"></script>', '/all.js') // => '<script defer src="/all.js"></script>'
 */
export function oneScript(html: string, src: string): string {
  const changes: Change[] = []
  for (const { tagName, attrs, sourceCodeLocation } of elementsOf(
    parse(html, { sourceCodeLocationInfo: true }),
  )) {
    const isModule = attrs.some(({ name, value }) => name === 'type' && value === 'module')
    if (tagName !== 'script' || !isModule || !sourceCodeLocation) continue
    const { startOffset: from, endOffset: to } = sourceCodeLocation
    changes.push({ from, to, text: changes.length === 0 ? `<script defer src="${src}"></script>` : '' })
  }
  return changePage(html, changes)
}
