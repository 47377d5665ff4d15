import type { Settings } from '../../site/settings.ts'

/** What a system asks of a site before it is put among its applications. Addresses are relative to the manifest. */
export function manifestText({
  title,
  description,
  language,
}: Pick<Settings, 'title' | 'description' | 'language'>): string {
  const manifest = {
    id: './',
    name: title,
    short_name: title.slice(0, 12),
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}
