import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHtml } from '../../src/convert/parse/html/parse-html.ts'
import { webAddress } from '../../src/convert/parse/web-address.ts'
import type { Row } from '../../src/model/row.ts'

/** Rows in short: gap, cue, text. */
function rowsOf(body: string, head = ''): string[] {
  return parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).rows.map(told)
}

function told({ gap, cue, text }: Row): string {
  if (cue.type === 'image') return `${gap} image ${cue.file} (${cue.alt})`
  return `${gap} ${cue.type}${cue.type === 'heading' ? cue.depth : ''} ${text}`
}

function reasonsOf(body: string): string[] {
  return parseHtml(`<html><head></head><body>\n${body}\n</body></html>`)
    .discarded.map(({ reason }) => reason)
    .filter((reason) => reason !== 'page-head')
}

test('a line break ends a line without a gap, a block with one', () => {
  assert.deepEqual(rowsOf('<p>A title<br>Ann Lee</p><p>Text<br><br>More</p>'), [
    '1 plain A title',
    '0 plain Ann Lee',
    '1 plain Text',
    '1 plain More',
  ])
})

test('lists, quotes, code, rules and nested lists keep their cues', () => {
  assert.deepEqual(
    rowsOf(
      '<ul><li>One<ol><li>Two</li></ol></li><li>Three</li></ul><blockquote><p>Q</p><p>R</p></blockquote><pre><code class="language-js">a\nb</code></pre><hr>',
    ),
    [
      '1 bullet One',
      '0 bullet Two',
      '0 bullet Three',
      '1 quote Q',
      '1 quote R',
      '1 code a',
      '0 code b',
      '1 rule ',
    ],
  )
})

test('a figure is an image with its caption below, and the credit below that', () => {
  assert.deepEqual(
    rowsOf(
      '<figure><figcaption>What is seen. <cite>Credit: Noa Tal</cite></figcaption><img src="/a/b%20c.png?w=3" alt="Alt"></figure>',
    ),
    ['1 image /a/b%20c.png?w=3 (Alt)', '0 caption What is seen.', '0 caption Credit: Noa Tal'],
  )
})

test('lazy images give the picture, tiny ones nothing', () => {
  assert.deepEqual(
    rowsOf(
      '<img src="data:image/gif;base64,R0" data-src="/real.jpg" alt="R"><img src="p.gif" width="1" height="1"><img src="https://cdn.example/dims/?url=https%3A%2F%2Fx.example%2Fdeep.png" alt="D">',
    ),
    ['0 image /real.jpg (R)', '0 image https://x.example/deep.png (D)'],
  )
})

test('names in neighbouring elements do not run together; other words stay as printed', () => {
  const line = (html: string) =>
    rowsOf(html)
      .join('|')
      .replace(/^\d plain /, '')
  assert.equal(line('<p><a href="#">Yi Tay</a><a href="#">Shuai Zhang</a></p>'), 'Yi Tay, Shuai Zhang')
  assert.equal(
    line('<p><span>Yi Tay</span> <span>Shuai Zhang</span> <span>Jie Fu</span></p>'),
    'Yi Tay, Shuai Zhang, Jie Fu',
  )
  assert.equal(line('<p><b>H</b><i>ello</i> <b>Deep</b><b>Mind</b></p>'), 'Hello DeepMind')
  assert.equal(line('<p><a href="#">Yi Tay</a>, <a href="#">Shuai Zhang</a></p>'), 'Yi Tay, Shuai Zhang')
  assert.equal(line('<p><span>Read the paper</span><span>Code</span></p>'), 'Read the paper Code')
  assert.equal(line('<p>10<sup>6</sup> of H<sub>2</sub>O</p>'), '10⁶ of H₂O')
})

test('links keep only addresses of the web, relative ones read against the page', () => {
  const links = (body: string, head = '') =>
    JSON.stringify(
      parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).rows.map(({ content }) => content),
    ).match(/"url":"[^"]*"/g) ?? []
  assert.deepEqual(
    links(
      '<p><a href="javascript:x()">a</a> <a href="/b">b</a> <a href="#c">c</a> <a href="data:text/html,d">d</a></p>',
    ),
    [],
  )
  assert.deepEqual(
    links('<p><a href="/b">b</a></p>', '<link rel="canonical" href="https://a.example/x/y">'),
    ['"url":"https://a.example/b"'],
  )
  assert.deepEqual(
    links(
      '<p><a href="b">b</a></p>',
      '<base href="/z/"><meta property="og:url" content="https://a.example/x">',
    ),
    ['"url":"https://a.example/z/b"'],
  )
})

test('tables of data give rows of cells; tables that lay out the page give blocks', () => {
  const { rows } = parseHtml(
    '<table><tr><th>Title</th><th align=right>When</th></tr><tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr></table>',
  )
  assert.deepEqual(
    rows.map(({ cue }) =>
      cue.type === 'table'
        ? cue.cells.map((cell) => cell.map((inline) => ('value' in inline ? inline.value : '')).join(''))
        : null,
    ),
    [
      ['Title', 'When'],
      ['A', '1'],
      ['', '2'],
    ],
  )
  assert.deepEqual(rowsOf('<table><tr><td>Menu</td><td><h2>Papers</h2><p>Text</p></td></tr></table>'), [
    '1 plain Menu',
    '1 heading2 Papers',
    '1 plain Text',
  ])
})

test('what a browser does not show, and what stands round the article, is left out with its reason', () => {
  const text =
    '<main><h1>A page</h1><p>Plenty of words stand here so that the article is most of the page, as it is on a real page.</p></main>'
  const cases: Readonly<Record<string, string>> = {
    '<p hidden>x</p>': 'hidden-text',
    '<div style="color: red; display : none">x</div>': 'hidden-text',
    '<span class="sr-only">x</span>': 'hidden-text',
    '<nav>x</nav>': 'navigation',
    '<header>x</header>': 'page-header',
    '<footer>x</footer>': 'page-footer',
    '<aside>x</aside>': 'aside',
    '<div id="cookie-banner">x</div>': 'cookies',
    '<div class="post__share-buttons">x</div>': 'sharing',
    '<div class="relatedPosts">x</div>': 'related-content',
    '<section class="comments">x</section>': 'comments',
    '<form><input value="secret"><label>x</label></form>': 'form',
    '<svg><title>x</title></svg>': 'drawing',
    '<script>x</script>': 'script',
    '<iframe>x</iframe>': 'embedded',
    '<ul><li><a href="/">Home</a></li><li><a href="/b">Blog</a></li><li><a href="/c">Careers</a></li></ul>':
      'navigation',
    '<div><p>Something else</p></div>': 'outside-article',
  }
  for (const [html, reason] of Object.entries(cases))
    assert.deepEqual(reasonsOf(`${text}${html}`), [reason], html)
  // Small on small screens only; and sections named after what they say.
  assert.deepEqual(
    reasonsOf(
      '<main><p class="hidden md:block">x</p><section id="recommendations"><h2 id="tags">y</h2></section></main>',
    ),
    [],
  )
})

test('what holds the headline, most of the page or papers is not left out by its name', () => {
  assert.deepEqual(
    rowsOf(
      '<div class="overlay"><header><h1>The headline</h1></header><p>Text of the page.</p></div><aside><a href="https://arxiv.org/abs/1">A paper</a></aside>',
    ),
    ['1 heading1 The headline', '1 plain Text of the page.', '1 plain A paper'],
  )
  assert.deepEqual(rowsOf('<div style="visibility:hidden"><p>A script would have shown this.</p></div>'), [
    '1 plain A script would have shown this.',
  ])
})

test('the headline that the page states wins over the name of the site', () => {
  const head = '<title>Papers of May | The Site</title>'
  assert.deepEqual(
    rowsOf('<div><h1>The Site</h1></div><div><h2>Papers of May</h2><p>Text</p><h2>Vision</h2></div>', head),
    ['1 plain The Site', '1 heading1 Papers of May', '1 plain Text', '1 heading2 Vision'],
  )
})

test('metadata is read as facts', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': 'BlogPosting',
        headline: 'H',
        datePublished: '2023-04-28T08:00:00Z',
        author: [{ name: 'Ann Lee' }],
        description: 'D',
      },
    ],
  }
  const { facts } = parseHtml(
    `<html lang="en"><head><link rel="canonical" href="https://a.example/p"><script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script></head><body><p>x</p></body></html>`,
  )
  assert.deepEqual(facts, {
    title: 'H',
    standfirst: 'D',
    published: '2023-04-28',
    authors: ['Ann Lee'],
    url: 'https://a.example/p',
    language: 'en',
  })
  const { facts: tags } = parseHtml(
    '<meta name="citation_title" content="C"><meta name="citation_author" content="Bo Li"><meta name="citation_author" content="Cy Orr"><meta property="article:published_time" content="2022-02-31">',
  )
  assert.deepEqual(tags, { title: 'C', authors: ['Bo Li', 'Cy Orr'] })
})

test('the address that browsers and SingleFile note at the head of a page is its address', () => {
  const urlOf = (comment: string) => parseHtml(`<!doctype html>${comment}<html><p>x</p></html>`).facts.url
  assert.equal(
    urlOf('<!-- saved from url=(0026)https://www.example.org/a b -->'),
    'https://www.example.org/a',
  )
  assert.equal(
    urlOf('<!--\n Page saved with SingleFile \n url: https://example.org/lamps \n saved date: Mon -->'),
    'https://example.org/lamps',
  )
  assert.equal(urlOf('<!-- saved from url=(0014)about:internet -->'), undefined)
  assert.equal(urlOf('<!-- url: https://example.org/lamps -->'), undefined)
  const { facts } = parseHtml(
    '<!-- saved from url=(0021)https://example.org/x --><link rel="canonical" href="https://example.org/y"><p>x</p>',
  )
  assert.equal(facts.url, 'https://example.org/y')
})

test('the day of publication stands in `time` boxes and abbreviations that are named so', () => {
  const published = (body: string) =>
    parseHtml(`<h1>T</h1>${body}<time datetime="2020-01-01">old</time>`).facts.published
  assert.equal(
    published(
      '<div class="field field--name-field-date"><div class="field__item"><time datetime="2024-05-09T12:00:00Z">9 May</time></div></div>',
    ),
    '2024-05-09',
  )
  assert.equal(published('<p class="update"><time datetime="2024-05-09">9 May</time></p>'), undefined)
  assert.equal(
    parseHtml('<p>x</p><abbr itemprop="datePublished" title="2022-09-14T09:00:00-07:00">9:00</abbr>').facts
      .published,
    '2022-09-14',
  )
})

test('byline and subtitle below the headline are what their classes name, and below papers they are not', () => {
  const head =
    '<h1>Lamps of May</h1><div class="post-byline"><h4>Ann Lee</h4><img src="ann.jpg" alt="Ann Lee"> May 2</div><h3 class="subtitle">What we saw</h3>'
  assert.deepEqual(rowsOf(`${head}<h2>Vision</h2><p class="byline">Bo Li, Cy Orr</p>`), [
    '1 heading1 Lamps of May',
    '1 byline Ann Lee',
    '1 byline May 2',
    '1 standfirst What we saw',
    '1 heading2 Vision',
    '1 plain Bo Li, Cy Orr',
  ])
  assert.deepEqual(
    rowsOf('<h1>T</h1><p>We went there.</p><p class="meta">Ann Lee</p>').at(-1),
    '1 plain Ann Lee',
  )
})

test('a post title in a class of its own wins over the only heading of the first depth, the name of the site', () => {
  assert.deepEqual(
    rowsOf(
      '<h1><a href="/">Lark Lab</a></h1><h3 class="post-title entry-title">Papers of May</h3><p>Text</p>',
    ),
    ['1 plain Lark Lab', '1 heading1 Papers of May', '1 plain Text'],
  )
})

test('addresses that only lead on are read as what they carry', () => {
  for (const [carrier, address] of [
    [
      'https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2403.1&sa=D',
      'https://arxiv.org/abs/2403.1',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdoi.org%2F10.1%2Fx&data=05',
      'https://doi.org/10.1/x',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=A', 'https://example.org/'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    [
      'https://www.google.com/search?q=https%3A%2F%2Farxiv.org',
      'https://www.google.com/search?q=https%3A%2F%2Farxiv.org',
    ],
  ] as const)
    assert.equal(webAddress(carrier), address)
})

test('a link to the comments is none of the text, and what stands below it is', () => {
  const page =
    '<h1>T</h1><ul><li>By Ann Lee</li><li><a href="https://example.org/t/#respond">Leave a comment</a></li></ul><p>We went there.</p>'
  assert.deepEqual(rowsOf(page), ['1 heading1 T', '1 bullet By Ann Lee', '1 plain We went there.'])
  assert.deepEqual(reasonsOf('<h1>T</h1><p>See <a href="#comments">what others say</a>.</p>'), [])
})

test('an image has the size that the page states', () => {
  const sizeOf = (attributes: string) => {
    const [row] = parseHtml(`<img src="a.png" alt="A" ${attributes}>`).rows
    return row?.cue.type === 'image' ? row.cue.size : undefined
  }
  assert.deepEqual(sizeOf('width="640" height="320"'), [640, 320])
  assert.deepEqual(sizeOf('data-width="1400" data-height="700"'), [1400, 700])
  assert.deepEqual(sizeOf('data-image-dimensions="1200x800"'), [1200, 800])
  assert.equal(sizeOf('width="100%" height="320"'), undefined)
  assert.equal(sizeOf('width="640"'), undefined)
})

test('no capture of markup stops the parser', () => {
  for (const source of [
    '',
    '<',
    '<!--',
    '</p>',
    '&#xD800;&#0;',
    '<table><td>x',
    '<frameset><frame src=x>',
    '<body><plaintext>x</body>',
    '<a href="http://[">x</a>',
    '<svg><p>x</svg>',
    '<template><p>x</template>',
    '<h1></h1>',
  ]) {
    assert.doesNotThrow(() => parseHtml(source), source)
  }
})
