import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageFaults } from '../../src/host/page-faults.ts'
import { pagePolicy } from '../../src/site/page-policy.ts'

/** A page with its policy, and something in its head or body. */
function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy}"><title>Oak</title>${head}</head><body>${body}</body></html>`
}

for (const [what, html] of Object.entries({
  'scripts and styles that are files of the site': page(
    '<script type="module" src="/_astro/a.js"></script>',
    '<script src="../theme.js"></script><link rel="stylesheet" href="../_astro/a.css">',
  ),
  'data that no browser runs': page('', '<script type="application/ld+json">{"a":"</p onclick=1>"}</script>'),
  'links to pages and mailboxes': page(
    '<a href="https://example.org/?q=javascript:x">x</a><a href="mailto:a@example.org">m</a><a href="#top">t</a><form action="/search/"></form>',
    '<link rel="canonical" href="https://example.org/oak/">',
  ),
  'text that looks like code': page('<p title="onclick=x">&lt;script&gt;x()&lt;/script&gt;</p>'),
  'a page that leads on': page('', '<meta http-equiv="refresh" content="0; url=/papers/oak/">'),
})) {
  test(`${what} are let pass`, () => assert.deepEqual(pageFaults(html), []))
}

for (const body of [
  '<script>x()</script>',
  '<script src="https://example.org/x.js"></script>',
  '<script src="//example.org/x.js"></script>',
  '<script src="data:text/javascript,x()"></script>',
  '<script type="importmap">{"imports":{}}</script>',
  '<script type="text/javascript" src="/x.js"></script>',
  '<svg><script>x()</script></svg>',
  '<svg><a xlink:href="javascript:x()"><text>x</text></a></svg>',
  '<svg><use href="https://example.org/x.svg#a"></use></svg>',
  '<svg><a href="/x/"><animate attributeName="href" values="javascript:x()"/></a></svg>',
  '<svg><foreignObject><p>x</p></foreignObject></svg>',
  '<math><mtext xlink:href="javascript:x()">x</mtext></math>',
  '<template><img src="/x.png" onerror="x()"></template>',
  '<p onclick="x()">x</p>',
  '<p ONCLICK=x()>x</p>',
  '<details ontoggle=x() open>x</details>',
  '<p style="color:red">x</p>',
  '<style>p { color: red }</style>',
  '<a href="javascript:x()">x</a>',
  '<a href=" java&#9;script:x()">x</a>',
  '<a href="&#1;JaVaScRiPt:x()">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="blob:https://example.org/x">x</a>',
  '<a href="/x/" ping="https://example.org/">x</a>',
  '<img src="https://example.org/x.png" alt="x">',
  '<img src="\\\\example.org\\x.png" alt="x">',
  '<img src="/x.png" srcset="https://example.org/x.png 2x" alt="x">',
  '<form action="https://example.org/"></form>',
  '<form><button formaction="javascript:x()">x</button></form>',
  '<iframe src="/x/"></iframe>',
  '<iframe srcdoc="x"></iframe>',
  '<object data="/x.svg"></object>',
  '<embed src="/x.svg">',
  '<base href="https://example.org/">',
  '<video poster="https://example.org/x.png"></video>',
  '<meta http-equiv="refresh" content="0; url=https://example.org/">',
  '<meta http-equiv="refresh" content="0; url=javascript:x()">',
  '<meta http-equiv="set-cookie" content="a=b">',
  '<link rel="stylesheet" href="https://example.org/x.css">',
  '<link rel="preconnect" href="https://example.org/">',
  '<link rel="canonical preload" href="https://example.org/x.js">',
  '<link rel="canonical" href="javascript:x()">',
]) {
  test(`refused: ${body}`, () => assert.equal(pageFaults(page(body)).length >= 1, true))
}

test('a page without its policy, or with it behind a script, is refused', () => {
  const none = ['has no content-security-policy']
  assert.deepEqual(pageFaults('<!doctype html><title>Oak</title><p>x</p>'), none)
  assert.deepEqual(
    pageFaults(
      `<!doctype html><script src="/x.js"></script><meta http-equiv="content-security-policy" content="${pagePolicy}">`,
    ),
    none,
  )
  const weaker = page('').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  assert.deepEqual(pageFaults(weaker), [...none, '<meta http-equiv="content-security-policy">'])
})
