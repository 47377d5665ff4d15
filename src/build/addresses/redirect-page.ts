import { absoluteAddress } from '../../export/absolute-address.ts'
import { closedPolicy } from '../../site/page-policy.ts'
import { linkBelow } from '../../site/page-style.ts'
import { movedNotice } from '../../site/view/moved-notice.ts'
import type { BuiltSite } from './keep-addresses.ts'

/**
 * A page that leads on at once, on every host and without JavaScript. It may be indexed: search engines carry what
 * they know of the old address over to the new one.
 */
export function redirectPage({ base, address }: Pick<BuiltSite, 'base' | 'address'>, to: string): string {
  const target = linkBelow(base, to)
  const canonical = absoluteAddress(to, address) ?? target
  const { title } = movedNotice({ to: [to], reason: null })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${closedPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${target}">Go to its new place</a></p>
</main>
</body>
</html>
`
}
