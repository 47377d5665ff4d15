import { parseArgs } from 'node:util'
import { addCapture } from '../src/capture/add-capture.ts'

const help = `npm run add -- [options] FILE | FOLDER | ADDRESS

Brings captures into the library. An address is fetched once and saved as it came, with its date, size and SHA-256 in
the sidecar beside it; files are copied under safe names, each with the sidecar (FILE with .yaml) beside it.

  --captures DIR    where the captures are (content/captures)
  --name NAME       name of the capture, instead of one made from the file or address
  --force           overwrite a capture of the same name, and in its sidecar the keys of which the new one says
                    something else; all other corrections stay
  --help            this text

Exit codes: 0 fine; 1 something was refused; 2 wrong usage; 3 a fault of Lectern itself.`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      captures: { type: 'string', default: 'content/captures' },
      name: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [source, ...others] = positionals
  if (values.help) console.log(help)
  else if (source === undefined || others.length > 0) {
    console.error(help)
    process.exitCode = 2
  } else {
    const today = new Date().toISOString().slice(0, 10)
    const { name, ...rest } = values
    const { files, unchanged, refused, notes } = await addCapture({
      ...rest,
      source,
      today,
      ...(name ? { name } : {}),
    })
    for (const file of files) console.log(`${values.captures}/${file}`)
    for (const file of unchanged) console.log(`${values.captures}/${file} is there already, the same`)
    for (const note of notes) console.log(note)
    for (const reason of refused) console.error(reason)
    const first = files.find((file) => !file.endsWith('.yaml'))
    if (files.length > 0)
      console.log(
        `\nNext: npm run convert${first ? `, or npm run convert -- --explain ${first} to see how it is read` : ''}.`,
      )
    process.exitCode = refused.length > 0 ? 1 : 0
  }
} catch (error) {
  const usage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  console.error(usage ? `${error.message}\n\n${help}` : error)
  process.exitCode = usage ? 2 : 3
}
