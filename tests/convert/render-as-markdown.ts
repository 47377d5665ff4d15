import type { RoleLine } from './read-roles.ts'

/** An article as Markdown: headings, bold titles with the authors below, images with their captions. */
export function renderAsMarkdown(lines: readonly RoleLine[]): string {
  const rendered = lines.map(({ role, text, apart }, i) => {
    const before = apart || i === 0 || role === 'heading' ? '\n' : ''
    if (role === 'title') return `${before}# ${escaped(text)}`
    if (role === 'heading') return `${before}## ${escaped(text)}`
    if (role === 'paper') return `${before}**${escaped(text)}**`
    if (role === 'image')
      return `${before}${/\.\w{3,4}$/.test(text) ? `![](<${text}>)` : `![${escaped(text)}](1)`}`
    return `${before}${escaped(text)}`
  })
  return `${rendered.join('\n').trimStart()}\n`
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
}
