import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPaths } from '../src/build/build-paths.ts'
import { mountAt } from '../src/build/finish/mount-at.ts'
import { siteMarker } from '../src/build/out/site-marker.ts'
import { compressSite } from '../src/host/compress-site.ts'
import { hosts } from '../src/host/hosts.ts'
import { readRedirects } from '../src/host/redirects.ts'
import { CommandError } from '../src/process/command-error.ts'
import { runCommand } from '../src/process/run-command.ts'
import { parsePort } from '../src/serve/parse-port.ts'
import { basePath } from '../src/site/base.ts'

const help = `Make the built site ready for a host: caching, compression, security headers, redirects, the page for what is lost.

  npm run host -- HOST [options]

  HOST            ${Object.keys(hosts).join(', ')}
  --site DIR      folder of the site (default: dist)
  --base PATH     where a site built with \`--anywhere\` is mounted (default: where it was built to stand)
  --as PATH       the same folder as the server sees it (default: where it stands now)
  --name NAME     the name under which a server answers, example.org (default: any)
  --port N        the port on which it listens (default: 80)
  --compress      write .gz and .br beside the files, for nginx, Caddy, Apache and GitLab
  --out DIR       folder for what does not belong into the site (default: host)
  --help          show this

docs/hosting.md goes through every host.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      as: { type: 'string' },
      name: { type: 'string' },
      port: { type: 'string', default: '80' },
      compress: { type: 'boolean', default: false },
      out: { type: 'string', default: 'host' },
      help: { type: 'boolean', default: false },
    },
  })
  const [name = '', ...others] = positionals
  if (values.help) {
    console.log(help)
    return 0
  }
  const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined
  if (host === undefined || others.length > 0) throw new CommandError(`Name one host.\n\n${help}`, 2)
  const site = resolve(values.site)
  const marker = existsSync(site) ? siteMarker(site) : null
  if (marker === null) throw new CommandError(`${site} is no site of Lectern: run \`npm run build\``, 2)
  if (marker.style === 'index')
    throw new CommandError(`${site} is made to be opened as files: build it again without --edition file`, 2)
  const base = values.base === undefined ? marker.base : mountAt(site, basePath(values.base))
  const files = host({
    folder: values.as ?? site,
    base,
    style: marker.style ?? 'directory',
    name: values.name ?? null,
    port: parsePort(values.port),
    redirects: readRedirects(buildPaths(process.cwd()).redirects),
  })
  for (const file of files) {
    const folder = file.place === 'site' ? site : resolve(values.out)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, file.name), file.text)
    console.log(`Wrote ${join(folder, file.name)}`)
  }
  if (values.compress) console.log(`Wrote ${compressSite(site)} compressed files beside those of ${site}`)
  return 0
})
