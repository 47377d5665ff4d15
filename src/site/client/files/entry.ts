// The one script of pages that are opened as files: what the others import when it is needed comes with it.
import './answer-fetch.ts'
import '../lead-on.ts'
import '../main.ts'

if (document.querySelector('[data-search-page]')) import('../search-page.ts')
if (document.querySelector('[data-reading-list]')) import('../reading-list/reading-list-page.ts')
