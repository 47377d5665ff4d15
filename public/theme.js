// Runs before the first paint, so that a remembered theme never flashes.
{
  const { dataset } = document.documentElement
  dataset.js = ''
  try {
    const saved = localStorage.getItem('lectern-theme')
    if (saved) dataset.theme = saved
  } catch {}
}
