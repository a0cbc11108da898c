// One stream of events for all tabs: a browser opens six connections to a host at most, and each stream holds one.
const pages = new Set()
let newest = null

const events = new EventSource('/_preview/events')
events.addEventListener('state', event => {
  newest = event.data
  for (const page of pages) page.postMessage(newest)
})
// A preview that was started anew is another: what the last one told says nothing of its pages.
events.addEventListener('error', () => { newest = null })

addEventListener('connect', ({ ports: [page] }) => {
  pages.add(page)
  page.onmessage = () => pages.delete(page)
  if (newest !== null) page.postMessage(newest)
})
