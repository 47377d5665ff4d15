// The site keeps nothing offline any more: forget what it kept, and leave.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const ours = `lectern ${new URL(self.registration.scope).pathname} `
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name))),
      )
      .then(() => self.registration.unregister()),
  )
})
