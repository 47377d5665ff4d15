import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { runNode } from '../../src/process/run-node.ts'

function run(script: string, onLine: (line: string) => void = () => {}): Promise<void> {
  return runNode({
    step: 'The step',
    arguments: ['--eval', script],
    folder: '.',
    environment: { ASKED: 'yes' },
    onLine,
  })
}

test('each line of output is handed on', async () => {
  const lines: string[] = []
  await run('console.log("a\\nb"); process.stdout.write(process.env.ASKED)', (line) => lines.push(line))
  assert.deepEqual(lines, ['a', 'b', 'yes'])
})

test('a failure names the step and shows the end of its output', async () => {
  await assert.rejects(run('for (let i = 0; i < 99; i++) console.log("line " + i); process.exit(7)'), {
    message: /^The step failed with exit code 7\nline 59\n(?:line \d+\n){38}line 98$/,
    exitCode: 1,
  })
})

test('a crash names its signal', async () => {
  await assert.rejects(run('process.kill(process.pid, "SIGKILL")'), {
    message: /^The step was killed by SIGKILL/,
  })
})

test('a step that says nothing any more is ended', async () => {
  const silent = runNode({
    step: 'The step',
    arguments: ['--eval', 'console.log("last words"); setInterval(() => {}, 1e6)'],
    folder: '.',
    environment: {},
    silence: 2000,
  })
  await assert.rejects(silent, { message: /^The step said nothing for 2 s and was ended/, exitCode: 1 })
})

test('a step that waits for a message may be silent until it is sent', async () => {
  const lines: string[] = []
  const wait = `
    process.channel.ref()
    process.once('message', (message) => { console.log(message); process.channel.unref() })
    console.log('ready')`
  const ready = Promise.withResolvers<string>()
  await runNode({
    step: 'The step',
    arguments: ['--eval', wait],
    folder: '.',
    environment: {},
    awaited: ready.promise.then(() => setTimeout(3000, 'go on')),
    silence: 2000,
    onLine: (line) => {
      lines.push(line)
      if (line === 'ready') ready.resolve(line)
    },
  })
  assert.deepEqual(lines, ['ready', 'go on'])
})
