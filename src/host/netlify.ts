import { cacheForever, hashedFolders, securityHeaders } from './headers.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { movedOn } from './redirects.ts'

/** Cloudflare Pages reads so many redirects and no more; the pages that lead on do the rest. */
const mostOnCloudflare = 2000

/** `_headers` and `_redirects` for Netlify, where a file that stands at an address wins unless a rule insists. */
export function netlifyFiles(site: HostSite): HostFile[] {
  return [headersFile(site), redirectsFile(movedOn(site), '301!')]
}

/** The same for Cloudflare Pages, where a redirect always wins. */
export function cloudflareFiles(site: HostSite): HostFile[] {
  const moved = movedOn(site).slice(0, mostOnCloudflare)
  return [headersFile(site), redirectsFile(moved, '301')]
}

/**
 * Both hosts join the values of rules that match the same address, so no header is named by two of them. What no rule
 * names they let browsers check each time (`max-age=0, must-revalidate`).
 */
function headersFile({ base }: HostSite): HostFile {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([key, value]) => `  ${key}: ${value}`)].join('\n')
  const text = [
    rule(`${base}*`, securityHeaders),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, [['Cache-Control', cacheForever]])),
  ].join('\n\n')
  return { place: 'site', name: '_headers', text: `${text}\n` }
}

function redirectsFile(moved: readonly (readonly [string, string])[], status: string): HostFile {
  const text = moved.map(([from, to]) => `${from} ${to} ${status}\n`).join('')
  return { place: 'site', name: '_redirects', text }
}
