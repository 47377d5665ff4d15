import { cacheChecked, cacheForever, hashedFolders, securityHeaders } from './headers.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { movedOn } from './redirects.ts'

/** A CloudFront function may have 10 kB; the pages that lead on serve what does not fit. */
const largestFunction = 10_000

/** For a private S3 bucket behind CloudFront: what runs at the edge, the headers it adds, and how to copy the site. */
export function cloudfrontFiles(site: HostSite): HostFile[] {
  return [
    { place: 'beside', name: 'cloudfront-function.js', text: edgeFunction(site) },
    {
      place: 'beside',
      name: 'cloudfront-headers.json',
      text: `${JSON.stringify(headersPolicy(), null, 2)}\n`,
    },
    { place: 'beside', name: 's3-copy.sh', text: copyScript(site) },
  ]
}

/** Buckets know no folders: the function names the page that is meant, and leads on from what moved. */
function edgeFunction(site: HostSite): string {
  const rules = movedOn(site)
  while (rules.length > 0 && Buffer.byteLength(functionText(rules, site)) > largestFunction) rules.pop()
  return functionText(rules, site)
}

function functionText(rules: readonly (readonly [string, string])[], { base, style }: HostSite): string {
  const end = style === 'file' ? '.html' : '/'
  const slash =
    style === 'file'
      ? `  if (request.uri.endsWith('/') && request.uri !== ${JSON.stringify(base)}) return redirect(request.uri.slice(0, -1) + '.html')\n`
      : ''
  return `// Viewer request, runtime cloudfront-js-2.0.
const moved = ${JSON.stringify(Object.fromEntries(rules))}

function redirect(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } }
}

function handler(event) {
  const request = event.request
  if (moved[request.uri]) return redirect(moved[request.uri])
${slash}  if (request.uri.endsWith('/')) request.uri += 'index.html'
  else if (!request.uri.split('/').pop().includes('.')) return redirect(request.uri + '${end}')
  return request
}
`
}

/** As \`aws cloudfront create-response-headers-policy --response-headers-policy-config\` reads it. */
function headersPolicy() {
  const header = ([Header, Value]: readonly [string, string]) => ({ Header, Value, Override: true })
  const own = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']
  const value = (name: string) => securityHeaders.find(([key]) => key === name)?.[1]
  const others = securityHeaders.filter(([key]) => !own.includes(key)).map(header)
  return {
    Name: 'lectern',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
    },
    CustomHeadersConfig: { Quantity: others.length, Items: others },
  }
}

/** New hashed files first and old ones last, so that no page is ever served without what it loads. */
function copyScript({ base }: HostSite): string {
  const hashed = hashedFolders.map((folder) => `--include '${folder}/*'`).join(' ')
  const except = hashedFolders.map((folder) => `--exclude '${folder}/*'`).join(' ')
  return `#!/bin/sh
# s3-copy.sh FOLDER BUCKET: copies a built site into s3://BUCKET${base}
set -eu
aws s3 sync "$1" "s3://$2${base}" --exclude '*' ${hashed} --cache-control '${cacheForever}'
aws s3 sync "$1" "s3://$2${base}" ${except} --cache-control '${cacheChecked}'
aws s3 sync "$1" "s3://$2${base}" --delete
`
}
