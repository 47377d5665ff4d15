import { siteRoot } from '../site-root.ts'
import { takeToldFiles, toldFile } from './told-files.ts'

takeToldFiles()

// A browser lets no page of a file fetch another. Here scripts tell what the files hold that are asked for.
Object.assign(window, {
  fetch: async (asked: string | URL) => {
    const { href } = new URL(asked, location.href)
    const path = href.startsWith(siteRoot()) ? href.slice(siteRoot().length).replace(/[?#].*$/, '') : ''
    try {
      return new Response(await toldFile(decodeURI(path)))
    } catch {
      return new Response(null, { status: 404 })
    }
  },
})
