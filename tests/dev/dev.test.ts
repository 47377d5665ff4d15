import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { tempFolder } from '../build/temp-folder.ts'
import { project } from '../reliability/library.ts'

/** After how many milliseconds what was waited for is given up. */
const patience = 180_000

/** After how many milliseconds without an answer the server is asked again. */
const answered = 30_000

/** What a project consists of, beside its captures and articles. */
const parts = [
  ...['src', 'scripts', 'public', 'content/pages', 'content/vocabulary', 'content/site.yaml'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/** A project of its own, with one capture. */
function smallProject(context: TestContext): { readonly root: string; readonly capture: string } {
  const root = tempFolder(context)
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir')
  const captures = join(root, 'content', 'captures')
  mkdirSync(captures)
  mkdirSync(join(root, 'content', 'articles'))
  const capture = join(captures, 'trees.txt')
  writeFileSync(capture, captureOf('Papers about trees at ICML 2023', 'Oaks are among them.'))
  return { root, capture }
}

function captureOf(title: string, sentence: string): string {
  return `${title}\n\nWhat there is to read about trees. ${sentence}\n\nOaks and elms\n\nA tree grows slowly, and many people have written about it.\n`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

/** Run `npm run dev` in a project; tells its address and what it has said. */
async function develop(root: string) {
  const port = await freePort()
  const child = spawn(process.execPath, [join(root, 'scripts', 'dev.ts'), '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // With all it starts, it is a group that is ended as one.
    detached: true,
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => void said.push(String(chunk)))
  const closed = once(child, 'close')
  const end = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await closed
  }
  return { address: `http://localhost:${port}`, said, isRunning: () => child.exitCode === null, end }
}

test('an edit of a capture and a new one show up while the site is developed', async (context) => {
  const { root, capture } = smallProject(context)
  const { address, said, isRunning, end } = await develop(root)
  /** Wait until the page at a path holds a text. */
  const shows = async (path: string, text: string) => {
    const until = performance.now() + patience
    while (isRunning() && performance.now() < until) {
      // A server that begins anew may close an answer half said.
      const page = await fetch(address + path, { signal: AbortSignal.timeout(answered) })
        .then((response) => response.text())
        .catch(() => '')
      if (page.includes(text)) return page
      await setTimeout(100)
    }
    assert.fail(`${path} does not show “${text}”\n${said.join('')}`)
  }
  try {
    await shows('/articles/papers-about-trees-at-icml-2023/', 'Oaks are among them.')
    writeFileSync(capture, readFileSync(capture, 'utf8').replace('Oaks are', 'Larches are'))
    const page = await shows('/articles/papers-about-trees-at-icml-2023/', 'Larches are among them.')
    assert.ok(!page.includes('Oaks are among them.'))
    writeFileSync(
      join(capture, '..', 'bushes.txt'),
      captureOf('Papers about bushes at ICML 2024', 'Hazels are among them.'),
    )
    await shows('/articles/papers-about-bushes-at-icml-2024/', 'Hazels are among them.')
    await shows('/articles/', 'Papers about bushes at ICML 2024')
  } finally {
    await end()
  }
})
