// A small web app: a page for people, JSON for programs, and a health check. No dependencies.
import { createServer } from 'node:http'

const started = new Date()
const revision = process.env.K_REVISION ?? 'local'
const name = process.env.GREETING_NAME ?? 'world'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hello</title>
<style>body { font: 1.2rem/1.6 system-ui; max-width: 40rem; margin: 15vh auto; padding: 0 1rem }</style>
<h1>Hello, ${escapeHtml(name)}</h1>
<p>Revision <code>${escapeHtml(revision)}</code>, up since ${started.toISOString()}.</p>
</html>
`

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/') return send(response, 200, 'text/html; charset=utf-8', page)
  if (pathname === '/api/hello')
    return send(response, 200, 'application/json', JSON.stringify({ hello: name, revision }))
  // Not /healthz: Google's front end keeps some paths that end in z for itself.
  if (pathname === '/health') return send(response, 200, 'text/plain', 'ok')
  send(response, 404, 'text/plain', 'Not found')
})

server.listen(Number(process.env.PORT ?? 8080), () => console.log(`Listening on ${process.env.PORT ?? 8080}`))
// Cloud Run sends SIGTERM and waits ten seconds: finish what is under way.
process.on('SIGTERM', () => server.close())

function send(response, status, type, body) {
  response.writeHead(status, { 'content-type': type }).end(body)
}

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
