import { runConvert } from '../../src/convert/run-convert.ts'
import { runCommand } from '../../src/process/run-command.ts'

/** Converts a folder of captures as `npm run convert` does, for tests that end it or get in its way. */
const [captures = '', out = ''] = process.argv.slice(2)

await runCommand(async () => {
  console.log(`Working on ${captures}`)
  const { exitCode, text } = await runConvert({
    captures,
    out,
    tool: 'test',
  })
  console.log(text)
  return exitCode
})
