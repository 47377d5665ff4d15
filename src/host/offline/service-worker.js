// Keeps what was read, so that it can be read without a network. `build` stands before this text: see write-offline.ts.
const scope = new URL(self.registration.scope)
const name = (kind) => `lectern ${scope.pathname} ${kind}`
const shell = name(`shell ${build.version}`)
const pages = name('pages')
// What a reader has asked to be kept.
const saved = name('saved')
const unchanging = name(`unchanging ${build.index}`)
const most = 2000

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOld(), trim()]).then(() => self.clients.claim()))
})

// A page that was open before the worker was there asks for itself and what it has loaded to be kept.
self.addEventListener('message', ({ data }) => {
  for (const address of Array.isArray(data?.keep) ? data.keep : []) {
    const url = new URL(address, scope)
    if (isOurs(url)) answer(new Request(url)).catch(() => {})
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOurs(new URL(request.url)) || request.headers.has('range')) return
  event.respondWith(answer(request))
})

async function keepShell() {
  const cache = await caches.open(shell)
  await cache.addAll(build.shell.map((path) => new Request(new URL(path, scope), { cache: 'no-cache' })))
}

/** Whether an address belongs to this site, and to what a reader reads: data to take away is not kept. */
function isOurs({ origin, pathname }) {
  return (
    origin === scope.origin &&
    pathname.startsWith(scope.pathname) &&
    !pathname.startsWith(`${scope.pathname}data/`)
  )
}

/** Whether the name of a file changes with what it holds. */
function isUnchanging({ pathname }) {
  return /^(?:_astro|pagefind\/(?:fragment|index|filter|segment))\//.test(
    pathname.slice(scope.pathname.length),
  )
}

async function answer(request) {
  const url = new URL(request.url)
  const key = url.origin + url.pathname
  if (isUnchanging(url)) return (await kept(key)) ?? fetchAndKeep(request, key, unchanging)
  try {
    return await fetchAndKeep(request, key, pages)
  } catch (error) {
    const found = await kept(key)
    if (found) return found
    if (request.mode !== 'navigate') throw error
    const offline = new URL('offline/', scope)
    offline.searchParams.set('page', url.pathname.slice(scope.pathname.length))
    return Response.redirect(offline)
  }
}

async function kept(key) {
  for (const store of [pages, unchanging, shell, saved]) {
    const found = await (await caches.open(store)).match(key)
    if (found) return found
  }
}

async function fetchAndKeep(request, key, store) {
  const response = await fetch(request)
  if (response.status === 200 && response.type === 'basic') {
    const copy = response.clone()
    const cache = await caches.open(store)
    // A full disk must not keep anybody from reading.
    await cache.put(key, copy).catch(() => {})
  }
  return response
}

/** Forget the shells of earlier builds, and the parts of their search index. */
async function forgetOld() {
  const ours = (await caches.keys()).filter((found) => found.startsWith(name('')))
  await Promise.all(
    ours
      .filter((found) => ![shell, pages, saved, unchanging].includes(found))
      .map((found) => caches.delete(found)),
  )
}

/** Forget what was read longest ago. */
async function trim() {
  const cache = await caches.open(pages)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}
