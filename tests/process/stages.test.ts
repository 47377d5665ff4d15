import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortOf } from '../../src/process/short-of.ts'
import { openStages, stageLines } from '../../src/process/stages.ts'

test('stages are run in turn and told with what they took', async () => {
  const stages = openStages(true)
  assert.equal(await stages.run('first', () => 1), 1)
  await assert.rejects(
    stages.run('second', () => Promise.reject(new Error('no'))),
    { message: 'no' },
  )
  await stages.close()
  assert.deepEqual(
    stages.costs.map(({ stage }) => stage),
    ['first', 'second'],
  )
  assert.match(stageLines(stages.costs)[0] ?? '', /^first +\d+\.\d\d s, of processor +\d+\.\d\d s/)
})

test('stages that nobody measures keep nothing', async () => {
  const stages = openStages(false)
  await stages.run('first', () => 1)
  assert.deepEqual(stages.costs, [])
})

for (const [what, error] of Object.entries({
  'a full disk': Object.assign(new Error('no room'), { code: 'ENOSPC', path: 'a.json' }),
  'a full disk in a process of its own': new Error('failed with exit code 1\nError: ENOSPC: no space left'),
}))
  test(`${what} names the stage and what to change`, async () => {
    await assert.rejects(
      openStages(false).run('exports', () => Promise.reject(error)),
      {
        message: /^exports: the disk is full \(ENOSPC.*--out.*`exports` in content\/site\.yaml/,
        exitCode: 1,
      },
    )
  })

for (const [what, message] of Object.entries({
  'a process that the system ended': 'The step was killed by SIGKILL',
  'a heap that is full':
    'failed with exit code 134\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
}))
  test(`${what} names the stage and what to change`, () => {
    assert.match(
      shortOf(new Error(message), 'pages') ?? '',
      /^pages: the memory is used up.*--max-old-space-size/,
    )
  })

test('any other fault is none of room', () => {
  assert.equal(shortOf(new Error('is not permitted'), 'pages'), null)
})
