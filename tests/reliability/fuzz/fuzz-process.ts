import { setImmediate } from 'node:timers/promises'
import { fuzzRounds } from './fuzz-rounds.ts'

const [folder = '.lectern/fuzz', seed = '1'] = process.argv.slice(2)

process.on('disconnect', () => process.exit())
for (const round of fuzzRounds(folder, Number(seed))) {
  process.send?.(round)
  await setImmediate()
}
