import { readNames } from '../../src/convert/enrich/names/read-names.ts'
import type { RoleLine } from './read-roles.ts'

/** How a structure writes the parts of an article. */
interface Structure {
  readonly open: string
  readonly close: string
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly paragraph: (text: string) => string
  /** One paper; the authors are null where the capture has none. */
  readonly paper: (title: string, authors: string | null) => string
  readonly figure: (image: string, caption: string | null, credit: string | null) => string
}

const semantic: Structure = {
  open: '<main><article>',
  close: '</article></main>',
  title: (text) => `<header><h1>${text}</h1></header>`,
  heading: (text) => `<h2>${text}</h2>`,
  paragraph: (text) => `<p>${text}</p>`,
  paper: (title, authors) =>
    `<p><a href="/publications/x"><strong>${title}</strong></a>${authors ? `<br>\n${authors}` : ''}</p>`,
  figure: (file, caption, credit) =>
    `<figure><img src="/img/${encodeURIComponent(file)}" alt="">${caption ? `<figcaption>${caption}${credit ? ` <cite>${credit}</cite>` : ''}</figcaption>` : ''}</figure>`,
}

/** The five structures in which pages of this kind are built. */
export const structures: Readonly<Record<string, Structure>> = {
  'semantic article': semantic,
  'nested divs': {
    ...semantic,
    open: '<div class="page"><div class="wrap"><div class="content-inner">',
    close: '</div></div></div>',
    title: (text) => `<div class="head"><div><h1>${text}</h1></div></div>`,
    heading: (text) => `<div class="block"><div><h2>${text}</h2></div></div>`,
    paragraph: (text) => `<div class="text"><div>${text}</div></div>`,
    paper: (title, authors) =>
      `<div class="pub"><div class="pub-title">${title}</div>${authors ? `<div class="pub-by">${authors}</div>` : ''}</div>`,
    figure: (file, caption, credit) =>
      `<div class="Figure"><img src="${encodeURIComponent(file)}">${caption ? `<div class="Figure-caption">${caption}</div>` : ''}${credit ? `<div class="Figure-credit">${credit}</div>` : ''}</div>`,
  },
  'titles as headings': {
    ...semantic,
    paper: (title, authors) => `<h3>${title}</h3>${authors ? `<p>${authors}</p>` : ''}`,
  },
  'list entries with breaks': {
    ...semantic,
    open: '<div role="main">',
    close: '</div>',
    paper: (title, authors) => `<ul><li>${title}${authors ? `<br>${authors}` : ''}</li></ul>`,
  },
  'linked authors in spans': {
    ...semantic,
    paper: (title, authors) =>
      `<div><h4><a href="/p/1">${title}</a></h4>${authors ? `<div class="authors">${spans(authors)}</div>` : ''}</div>`,
  },
}

/** Each name as a link in a span, with a comma between. */
function spans(authors: string): string {
  const names = readNames(unescaped(authors))?.names.map(({ name }) => escaped(name))
  return names && names.join(', ') === authors
    ? names
        .map((name) => `<span class="author"><a href="/author/x">${name}</a></span>`)
        .join('<span>, </span>')
    : authors
}

const noise = {
  before:
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/blog">Blog</a></li></ul></nav><div id="cookie-banner">We use cookies. <button>Accept</button></div>',
  after:
    '<aside><h2>Jobs</h2><p>We are hiring a gardener.</p></aside><footer><p>© Somebody. <a href="/privacy">Privacy</a></p></footer><script>"In “A Script”, we run"</script>',
}

/** An article as the page of a site, in one of the structures. */
export function renderAsHtml(lines: readonly RoleLine[], structure: Structure): string {
  const parts: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const { role, text } = lines[i] ?? { role: 'prose', text: '' }
    const below = (wanted: RoleLine['role']) =>
      lines[i + 1]?.role === wanted ? escaped(lines[++i]?.text ?? '') : null
    if (role === 'title') parts.push(structure.title(escaped(text)))
    else if (role === 'heading') parts.push(structure.heading(escaped(text)))
    else if (role === 'paper') parts.push(structure.paper(escaped(text), below('authors')))
    else if (role === 'image') parts.push(structure.figure(imageOf(text), below('caption'), below('credit')))
    else if (role === 'dropped')
      parts.push(structure.paragraph([text, ...droppedBelow(lines, i)].map(escaped).join('<br>')))
    else parts.push(structure.paragraph(escaped(text)))
    if (role === 'dropped') i += droppedBelow(lines, i).length
  }
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>\n<body>\n${noise.before}\n${structure.open}\n${parts.join('\n')}\n${structure.close}\n${noise.after}\n</body></html>\n`
}

/** A line that stands for an image: its file name or its description. */
function imageOf(text: string): string {
  return /\.\w{3,4}$/.test(text)
    ? `<img src="/img/${encodeURIComponent(text)}" alt="">`
    : `<img src="/img/1" alt="${escaped(text)}">`
}

/** Dropped lines directly below a dropped line: they make one block, as they do in the text. */
function droppedBelow(lines: readonly RoleLine[], index: number): string[] {
  let end = index + 1
  while (lines[end]?.role === 'dropped' && !lines[end]?.apart) end++
  return lines.slice(index + 1, end).map(({ text }) => text)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
