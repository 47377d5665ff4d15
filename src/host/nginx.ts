import { cacheChecked, cacheForever, hashedFolders, securityHeaders } from './headers.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { typesByName } from './media-types.ts'
import { goneFrom, movedOn } from './redirects.ts'

/** A server of nginx 1.18 or newer, to be included where `conf.d/*.conf` is: inside `http { }`. */
export function nginxFiles(site: HostSite): HostFile[] {
  const { base, folder, port, name, style } = site
  const gonePage = style === 'file' ? '' : 'index.html'
  const moved = movedOn(site).map(([from, to]) => `  ${from} ${to};`)
  const gone = goneFrom(site).map((from) => `  ${from} 1;`)
  const headers = [...securityHeaders, ['Cache-Control', '$lectern_cache'] as const]
  const text = `# The site in ${folder}, at ${base}
map_hash_bucket_size 256;
map_hash_max_size 16384;

map $uri $lectern_moved {
  default "";
${[...moved].join('\n')}
}

map $uri $lectern_gone {
  default 0;
${gone.join('\n')}
}

map $uri $lectern_cache {
  default "${cacheChecked}";
  "~^${base}(?:${hashedFolders.join('|')})/" "${cacheForever}";
}

server {
  listen ${port};${name === null ? '' : `\n  server_name ${name};`}
  absolute_redirect off;
  charset utf-8;
  charset_types *;
  default_type application/octet-stream;
  types {
${typesByName()
  .map(([type, names]) => `    ${type} ${names.join(' ')};`)
  .join('\n')}
  }

  # Takes the files that \`--compress\` wrote, and makes smaller what has none.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 256;
  gzip_types ${compressed()};
  # With the module for Brotli (Debian: libnginx-mod-http-brotli-static):
  # brotli_static on;

${headers.map(([key, value]) => `  add_header ${key} "${value}" always;`).join('\n')}

  if ($lectern_moved) { return 301 $lectern_moved$is_args$args; }
  if ($lectern_gone) { return 410; }
${style === 'file' ? `  rewrite ^${base}(.+)/$ ${base}$1.html permanent;\n` : ''}  error_page 410 @gone;
  error_page 403 404 =404 ${base}404.html;
${
  base === '/'
    ? `
  root "${folder}";
  index index.html;
  location @gone { try_files \${uri}${gonePage} =404; }
`
    : `
  location ${base} {
    alias "${folder}/";
    index index.html;
  }
  location = ${base.slice(0, -1)} { return 301 ${base}; }
  location @gone {
    root "${folder}";
    rewrite ^${base}(.*)$ /$1${gonePage} break;
  }
`
}}
`
  return [{ place: 'beside', name: 'nginx.conf', text }]
}

/** HTML is among them without being named. */
function compressed(): string {
  return typesByName({ compressed: true })
    .flatMap(([type]) => (type === 'text/html' ? [] : [type]))
    .join(' ')
}
