// Runs before the first paint, so that a remembered theme never flashes and what a search replaces is never seen.
{
  const { dataset } = document.documentElement
  dataset.js = ''
  if (location.search) dataset.asked = ''
  try {
    const saved = localStorage.getItem('lectern-theme')
    if (saved) dataset.theme = saved
  } catch {}
}
