import { spawnSync } from 'node:child_process'

/** What `npm run check` asks, in the order in which it tells most for the least time. */
const checks: readonly {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}[] = [
  { name: 'format and lint', command: 'biome', args: ['check', '.'] },
  { name: 'direction of imports', command: process.execPath, args: ['scripts/check-layers.ts'] },
  {
    name: 'articles are what the captures give',
    command: process.execPath,
    args: ['scripts/convert.ts', '--check'],
  },
  { name: 'types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
]

if (process.argv.includes('--help'))
  console.log(
    `npm run check\n\nRuns, and stops at nothing: ${checks.map(({ name }) => name).join('; ')}. Exit 1 if any fails.`,
  )
else {
  const failed = checks.filter(({ name, command, args }) => {
    console.log(`\n${name}: ${command === process.execPath ? 'node' : command} ${args.join(' ')}`)
    const run = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    return run.status !== 0
  })
  console.log(
    failed.length > 0 ? `\nFailed: ${failed.map(({ name }) => name).join('; ')}` : '\nAll checks passed.',
  )
  process.exitCode = failed.length > 0 ? 1 : 0
}
