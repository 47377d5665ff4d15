import { cacheChecked, cacheForever, hashedFolders, securityHeaders } from './headers.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { typesByName } from './media-types.ts'
import { goneFrom, movedOn } from './redirects.ts'

/** What Apache 2.4 is told in the site's own folder, so that it works where only files can be copied. */
export function apacheFiles(site: HostSite): HostFile[] {
  const { base, style } = site
  const below = (address: string) => `^${address.slice(base.length)}$`
  // Unless told, it takes the fragment of an entry for a part of the path.
  const moved = movedOn(site).map(([from, to]) => `  RewriteRule ${below(from)} ${to} [R=301,L,NE]`)
  const gone = goneFrom(site).map((from) => `  RewriteRule ${below(from)} - [R=410,L]`)
  // The page of what is gone stands at its own address: it is answered a second time, for its status.
  const again = style === 'file' ? '  RewriteCond %{ENV:REDIRECT_STATUS} ^$\n' : ''
  const slash = style === 'file' ? [`  RewriteRule ^(.+)/$ ${base}$1.html [R=301,L]`] : []
  const text = `# The site at ${base}. Needs AllowOverride All; uses mod_rewrite, mod_headers, mod_deflate and mod_brotli where they are there.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
ErrorDocument 410 "/%{REQUEST_URI}${style === 'file' ? '' : 'index.html'}"
AddDefaultCharset utf-8
${typesByName()
  .map(([type, names]) => `AddType ${type} ${names.map((name) => `.${name}`).join(' ')}`)
  .join('\n')}
AddCharset utf-8 .js .mjs .json .webmanifest .xml .svg .md .bib .ris .csv .jsonl

<IfModule mod_headers.c>
${securityHeaders.map(([key, value]) => `  Header always set ${key} "${value}"`).join('\n')}
  Header always set Cache-Control "${cacheChecked}" "expr=%{REQUEST_URI} !~ m#^${base}(${hashedFolders.join('|')})/#"
  Header always set Cache-Control "${cacheForever}" "expr=%{REQUEST_URI} =~ m#^${base}(${hashedFolders.join('|')})/#"
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
${[...moved, ...gone.map((rule) => again + rule), ...slash].join('\n')}
  # Files that \`--compress\` wrote.
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
RemoveType .gz .br
<IfModule mod_mime.c>
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>
<IfModule mod_headers.c>
  <FilesMatch "\\.(br|gz)$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${compressed()}
  </IfModule>
  <IfModule !mod_brotli.c>
    <IfModule mod_deflate.c>
      AddOutputFilterByType DEFLATE ${compressed()}
    </IfModule>
  </IfModule>
</IfModule>
`
  return [{ place: 'site', name: '.htaccess', text }]
}

function compressed(): string {
  return typesByName({ compressed: true })
    .map(([type]) => type)
    .join(' ')
}
