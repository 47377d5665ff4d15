import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runInWorkers } from '../../src/process/worker-pool.ts'

const script = new URL('./failing-worker.ts', import.meta.url)
const names = Array.from({ length: 50 }, (_, i) => `capture-${i}.txt`)

async function answersOf(settings: { readonly at?: string; readonly how?: 'throw' | 'exit' }) {
  const answers: string[] = []
  await runInWorkers({ script, settings, names, workers: 2, done: (answer: string) => answers.push(answer) })
  return answers
}

test('every name is answered once, in whatever order', async () => {
  assert.deepEqual((await answersOf({})).sort(), names.map((name) => name.toUpperCase()).sort())
})

test('an error in a thread names what it worked on, and holds its cause', async () => {
  await assert.rejects(answersOf({ at: 'capture-21.txt', how: 'throw' }), (error: Error) => {
    assert.match(error.message, /^capture-21\.txt: .* failed$/)
    assert.match(String(error.cause), /broken/)
    return true
  })
})

test('a thread that ends names what it worked on', async () => {
  await assert.rejects(
    answersOf({ at: 'capture-33.txt', how: 'exit' }),
    /^Error: capture-33\.txt: .* exit code 7$/,
  )
})
