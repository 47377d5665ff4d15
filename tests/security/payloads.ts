import { nasties } from '../mdx/nasties.ts'

const call = 'globalThis.struck=1'
const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  ' javascript:',
  'vbscript:',
  'data:text/html,',
  'data:text/html;base64,',
  'blob:',
  'file:///',
  '//evil.example/',
  'javascript&colon;',
  '&#106;avascript:',
]
const tags = [
  'script',
  'img src=x onerror',
  'svg onload',
  'body onload',
  'iframe srcdoc',
  'a href',
  'object data',
  'embed src',
  'math href',
  'details open ontoggle',
  'input autofocus onfocus',
  'video src=x onerror',
  'base href',
  'link rel=stylesheet href',
  'style onload',
  'template onclick',
  'form action',
  'marquee onstart',
  'meta http-equiv=refresh content',
  'x-card onpointerenter',
]
const breakouts = ['', '"', "'", '">', "'>", '</script>', '</title>', '</textarea>', '-->', ']]>']

/** More than 200 texts each of which would run something where it was written into a page without care. */
export const payloads: readonly string[] = [
  ...new Set([
    ...nasties,
    ...schemes.flatMap((scheme) => [
      `[a](${scheme}${call})`,
      `<a href="${scheme}${call}">a</a>`,
      scheme + call,
    ]),
    ...tags.flatMap((tag) => breakouts.slice(0, 5).map((breakout) => `${breakout}<${tag}="${call}">`)),
    ...breakouts.map((breakout) => `${breakout}<script>${call}</script>`),
  ]),
].filter((text) => !/[\n\0\u2028]/.test(text))
