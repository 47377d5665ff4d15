import { cacheChecked, cacheForever, hashedFolders, securityHeaders } from './headers.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { typesByName } from './media-types.ts'
import { goneFrom, movedOn } from './redirects.ts'

/** A Caddyfile for Caddy 2.6 or newer, which sees to HTTPS by itself once the site has a name. */
export function caddyFiles(site: HostSite): HostFile[] {
  const { base, folder, port, name, style } = site
  const mount = base.slice(0, -1)
  const paths = hashedFolders.map((hashed) => `${base}${hashed}/*`).join(' ')
  const moved = movedOn(site).map(([from, to]) => `\t\t${from} ${to}`)
  const gone = goneFrom(site).map((from) => `\t\t${from} 1`)
  const text = `# The site in ${folder}, at ${base}
${name ?? `:${port}`} {
	root * "${folder}"
	encode zstd gzip

	header {
${securityHeaders.map(([key, value]) => `\t\t${key} "${value}"`).join('\n')}
		-Server
	}
	@hashed path ${paths}
	@checked not path ${paths}
	header @hashed Cache-Control "${cacheForever}"
	header @checked Cache-Control "${cacheChecked}"
${types()}
	map {path} {lectern_moved} {
${moved.join('\n')}
		default ""
	}
	@moved expression \`{lectern_moved} != ""\`
	redir @moved {lectern_moved} 301
${style === 'file' ? `\t@slash path_regexp slash ^${base}(.+)/$\n\tredir @slash ${base}{re.slash.1}.html 301\n` : ''}
	map {path} {lectern_gone} {
${gone.join('\n')}
		default 0
	}
	@gone expression \`{lectern_gone} == "1"\`
	route {
		error @gone 410
		handle_path ${base}* {
			file_server {
				precompressed br gzip
			}
		}
		error 404
	}${mount === '' ? '' : `\n\tredir ${mount} ${base} 301`}

	handle_errors {
		header {
${securityHeaders.map(([key, value]) => `\t\t\t${key} "${value}"`).join('\n')}
			Cache-Control "${cacheChecked}"
			Content-Type "text/html; charset=utf-8"
			-Server
		}
		@said expression \`{err.status_code} == 410\`
		handle @said {${mount === '' ? '' : `\n\t\t\turi strip_prefix ${mount}`}
			file_server
		}
		handle {
			rewrite * /404.html
			file_server
		}
	}
}
`
  return [{ place: 'beside', name: 'Caddyfile', text }]
}

/** The types of files that are in no system's list. */
function types(): string {
  return typesByName()
    .map(([type, names], place) => {
      const textual = /^text\/|json|xml|javascript/.test(type)
      const paths = names.map((name) => `*.${name}`).join(' ')
      const value = textual ? `${type}; charset=utf-8` : type
      return `\t@type${place} path ${paths}\n\theader @type${place} {\n\t\tContent-Type "${value}"\n\t\tdefer\n\t}`
    })
    .join('\n')
}
