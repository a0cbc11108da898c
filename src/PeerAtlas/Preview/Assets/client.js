// Follows the preview: reloads the page when the site was rebuilt, shows what is wrong when it could not be.
(() => {
  const shownPage = document.currentScript.dataset.page
  let overlay = null
  let leaves = false

  follow(text => {
    const state = JSON.parse(text)
    if (isNewer(state.page)) {
      leaves = true
      location.reload()
    } else if (!leaves) {
      overlay?.remove()
      overlay = state.problems.length > 0 ? show(state.problems) : null
    }
  })
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })

  // "run-number": a page may have been made just before the other tabs are told of the build that it shows.
  function isNewer(page) {
    const [run, number] = page.split('-')
    const [shownRun, shownNumber] = shownPage.split('-')
    return run !== shownRun || Number(number) > Number(shownNumber)
  }

  // All tabs share one stream. Where browsers have no shared workers, a tab has its own while somebody looks at it.
  function follow(told) {
    if (!window.SharedWorker) return followAlone(told)
    // The policy of the published site takes no address of a worker that is mere text.
    const policy = window.trustedTypes?.createPolicy('preview', { createScriptURL: address => address })
    const events = '/_preview/events.js'
    const worker = new SharedWorker(policy ? policy.createScriptURL(events) : events, 'peeratlas-preview')
    worker.port.onmessage = event => told(event.data)
    worker.onerror = () => followAlone(told)
    addEventListener('pagehide', () => worker.port.postMessage('leaves'))
  }

  function followAlone(told) {
    let events = null
    const look = () => {
      if (document.hidden) {
        events?.close()
        events = null
      } else if (!events) {
        events = new EventSource('/_preview/events')
        events.addEventListener('state', event => told(event.data))
      }
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', () => events?.close())
    look()
  }

  function show(problems) {
    const host = document.createElement('div')
    host.id = 'peeratlas-preview'
    const root = host.attachShadow({ mode: 'open' })
    const dialog = element('section', 'dialog')
    dialog.setAttribute('role', 'alertdialog')
    dialog.setAttribute('aria-label', 'Problems in the sources')
    dialog.tabIndex = -1
    dialog.hidden = true

    const style = document.createElement('link')
    style.rel = 'stylesheet'
    style.href = '/_preview/overlay.css'
    style.onload = style.onerror = () => {
      dialog.hidden = false
      dialog.focus({ preventScroll: true })
    }

    const heading = element('h2', 'heading')
    heading.textContent = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    const hint = element('p', 'hint')
    hint.textContent = 'You see the last good build. This goes away by itself once the sources are mended.'
    const close = element('button', 'close')
    close.type = 'button'
    close.textContent = 'Close'
    close.addEventListener('click', () => host.remove())
    dialog.addEventListener('keydown', event => {
      if (event.key === 'Escape') host.remove()
    })

    const list = element('ol', 'problems')
    for (const problem of problems) list.append(item(problem))
    dialog.append(close, heading, hint, list)
    root.append(style, dialog)
    document.body.append(host)
    return host
  }

  function item(problem) {
    const row = element('li', 'problem')
    const place = element('code', 'place')
    place.textContent = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file
    const code = element('span', 'code')
    code.textContent = problem.code
    const message = element('p', 'message')
    message.textContent = problem.message
    row.append(place, ' ', code, message)
    return row
  }

  function element(name, className) {
    const made = document.createElement(name)
    made.className = className
    return made
  }
})()
