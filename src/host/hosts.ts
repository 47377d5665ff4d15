import { apacheFiles } from './apache.ts'
import { caddyFiles } from './caddy.ts'
import { cloudfrontFiles } from './cloudfront.ts'
import type { HostFile, HostSite } from './host-site.ts'
import { cloudflareFiles, netlifyFiles } from './netlify.ts'
import { nginxFiles } from './nginx.ts'

/** The hosts that a site can be made ready for, each with what it wants to be told. */
export const hosts: Readonly<Record<string, (site: HostSite) => HostFile[]>> = {
  nginx: nginxFiles,
  caddy: caddyFiles,
  apache: apacheFiles,
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  cloudfront: cloudfrontFiles,
  // Both take the folder as it is; what moved is led on by its pages. Without this file GitHub leaves out `_astro`.
  github: () => [{ place: 'site', name: '.nojekyll', text: '' }],
  gitlab: () => [],
}
