import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostFile } from '../../src/host/host-site.ts'

/** A server of this machine that the tests start with what we write for it. */
export interface Server {
  readonly program: string
  /** Whether it takes compressed files that stand beside the others. */
  readonly brotli: boolean
  /** Write its own configuration round ours, and say how it is started. */
  readonly prepare: (files: readonly HostFile[], at: ServerPlace) => readonly [string, ...string[]]
}

/** Where a server works. */
export interface ServerPlace {
  readonly work: string
  readonly site: string
  readonly base: string
  readonly port: number
}

const nginx: Server = {
  program: 'nginx',
  brotli: false,
  prepare(files, { work }) {
    writeFileSync(join(work, 'lectern.conf'), files[0]?.text ?? '')
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    )
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off; pid ${work}/nginx.pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {} http { access_log off; ${temporary.join(' ')} include ${work}/lectern.conf; }`,
    )
    return ['nginx', '-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')]
  },
}

const caddy: Server = {
  program: 'caddy',
  brotli: true,
  prepare(files, { work }) {
    const file = join(work, 'Caddyfile')
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${files[0]?.text ?? ''}`)
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', file]
  },
}

const modules = 'mpm_event authz_core dir mime alias rewrite headers filter deflate brotli'

const apache: Server = {
  program: 'apache2',
  brotli: true,
  prepare(files, { work, site, base, port }) {
    for (const { name, text } of files) writeFileSync(join(site, name), text)
    const folder = '/usr/lib/apache2/modules'
    const loads = modules
      .split(' ')
      .filter((name) => existsSync(`${folder}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`)
    // Apache serves as a user of its own when it is started by root.
    for (const open of [work, site]) chmodSync(open, 0o755)
    mkdirSync(join(work, 'empty'))
    writeFileSync(
      join(work, 'apache.conf'),
      `ServerRoot ${work}
${loads.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${work}/apache.pid
ErrorLog "|/bin/cat 1>&2"
DefaultRuntimeDir ${work}
TypesConfig /dev/null
DocumentRoot ${base === '/' ? site : join(work, 'empty')}
${base === '/' ? '' : `Alias ${base.slice(0, -1)} ${site}`}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
<Directory ${join(work, 'empty')}>
  Require all granted
</Directory>
`,
    )
    return ['apache2', '-d', work, '-f', join(work, 'apache.conf'), '-DFOREGROUND']
  },
}

/** The servers that are asked, by the name under which we write for them. */
export const servers: Readonly<Record<string, Server>> = { nginx, caddy, apache }
