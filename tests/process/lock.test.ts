import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { takeLock } from '../../src/process/lock.ts'
import { tempFolder } from '../build/temp-folder.ts'

test('a lock that is held names its holder', (context) => {
  const file = join(tempFolder(context), 'work', 'build.lock')
  const release = takeLock(file)
  assert.throws(() => takeLock(file), { message: new RegExp(`locked by pid ${process.pid}`), exitCode: 1 })
  release()
  assert.equal(existsSync(file), false)
  takeLock(file)()
})

test('the lock of a process that was killed counts for nothing', async (context) => {
  const file = join(tempFolder(context), 'build.lock')
  const lock = JSON.stringify(import.meta.resolve('../../src/process/lock.ts'))
  const script = `const { takeLock } = await import(${lock}); takeLock(process.argv[1]); console.log('held'); setInterval(() => {}, 1e6)`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script, file])
  await once(holder.stdout, 'data')
  assert.throws(() => takeLock(file), { message: new RegExp(`locked by pid ${holder.pid}`) })
  holder.kill('SIGKILL')
  await once(holder, 'close')
  takeLock(file)()
})

test('the lock of a number that another process has by now counts for nothing', {
  skip: !existsSync('/proc/self/stat'),
}, (context) => {
  const file = join(tempFolder(context), 'build.lock')
  writeFileSync(file, JSON.stringify({ pid: process.ppid, started: '1' }))
  takeLock(file)()
})

test('a lock that was cut short counts for nothing', (context) => {
  const file = join(tempFolder(context), 'build.lock')
  writeFileSync(file, '{"pid":')
  takeLock(file)()
})
