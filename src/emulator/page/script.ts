/**
 * The script of the page. New HTML of a section comes as an event; what is there is changed to look like it, node by node, so that focus,
 * what is typed, and what is folded open stay. Forms are sent by it too, and work without it.
 */
export const SCRIPT = `
const state = document.getElementById('state')
const keyOf = node => node.dataset?.key ?? node.id ?? ''
const alike = (a, b) => a.nodeName === b.nodeName && keyOf(a) === keyOf(b)
function become(old, fresh) {
  if (old.nodeType !== 1) { if (old.data !== fresh.data) old.data = fresh.data; return }
  for (const { name, value } of fresh.attributes) if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
  for (const { name } of [...old.attributes]) if (name !== 'open' && !fresh.hasAttribute(name)) old.removeAttribute(name)
  within(old, fresh)
}
function within(old, fresh) {
  let at = old.firstChild
  const mates = new Map([...old.children].filter(keyOf).map(each => [keyOf(each), each]))
  for (const want of [...fresh.childNodes]) {
    const key = want.nodeType === 1 ? keyOf(want) : ''
    let mate = key ? mates.get(key) : at && !keyOf(at) && alike(at, want) ? at : undefined
    if (mate && !alike(mate, want)) mate = undefined
    if (!mate) {
      if (want.nodeName === 'TR' && at) want.className = 'new'
      old.insertBefore(want, at)
      continue
    }
    if (mate === at) at = at.nextSibling
    else if (key && [...fresh.children].every(each => keyOf(each) !== keyOf(at ?? mate))) {
      while (at && at !== mate) { const gone = at; at = at.nextSibling; gone.remove() }
      at = mate.nextSibling
    } else old.insertBefore(mate, at)
    become(mate, want)
  }
  while (at) { const gone = at; at = at.nextSibling; gone.remove() }
}
const show = (id, text) => {
  const old = document.getElementById(id)
  if (!old) return
  const fresh = old.cloneNode(false)
  fresh.innerHTML = text
  within(old, fresh)
}
const events = new EventSource('events')
events.onmessage = ({ data }) => { for (const [id, text] of Object.entries(JSON.parse(data))) show(id, text) }
events.onopen = () => { state.textContent = 'live'; state.className = 'live' }
events.onerror = () => { state.textContent = 'not connected: is the sandbox still running?'; state.className = '' }
document.addEventListener('submit', async event => {
  event.preventDefault()
  const form = event.target
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => undefined)
  // Without its style sheet, whose nonce is not the one of this page.
  const text = answer ? (await answer.text()).replace(/<style[^]*?<\\/style>/, '') : ''
  const page = new DOMParser().parseFromString(text, 'text/html')
  const said = document.getElementById('said')
  const told = page.getElementById('said')
  said.textContent = told?.textContent || 'The sandbox did not take it: reload the page.'
  said.className = told ? told.className : 'no'
  if (told?.className === '' && form.className === 'row') form.reset()
})
`
