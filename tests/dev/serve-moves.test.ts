import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { redirectMoves } from '../../src/dev/serve-moves.ts'

test('while the site is developed, what moved leads on, and all else is passed on', async (context) => {
  const redirect = redirectMoves(
    [
      { from: '/papers/oak/', to: ['/papers/elm/'], reason: null },
      { from: '/papers/ash/', to: ['/papers/fir/', '/papers/yew/'], reason: null },
      { from: '/papers/box/', to: [], reason: null },
    ],
    '/base/',
  )
  const server = createServer((request, response) =>
    redirect(request, response, () => void response.end('passed on')),
  )
  context.after(() => server.close())
  await new Promise<void>((settle) => server.listen(0, 'localhost', settle))
  const listening = server.address()
  assert.ok(listening !== null && typeof listening === 'object')
  const ask = async (path: string) => {
    const answer = await fetch(`http://localhost:${listening.port}${path}`, { redirect: 'manual' })
    return answer.headers.get('location') ?? (await answer.text())
  }
  assert.equal(await ask('/base/papers/oak/'), '/base/papers/elm/')
  assert.equal(await ask('/base/papers/oak?q=1'), '/base/papers/elm/?q=1')
  for (const path of ['/papers/oak/', '/base/papers/oak/cite.bib', '/base/papers/ash/', '/base/papers/box/'])
    assert.equal(await ask(path), 'passed on')
})
