import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'

export const built = resolve('docs/.vitepress/dist')

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves the built site under a path, as a plain file server would: no rewriting, no headers of its own. */
export async function serve(path = '/') {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const asked = decodeURIComponent(pathname)
    if (!asked.startsWith(path)) return response.writeHead(404).end()
    const found = join(built, asked.slice(path.length))
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found
    if (!file.startsWith(built) || !existsSync(file)) return response.writeHead(404).end()
    const type = types[extname(file)] ?? 'text/plain; charset=utf-8'
    return response.setHeader('content-type', type).end(readFileSync(file))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return { site: `http://127.0.0.1:${server.address().port}${path}`, close: () => server.close() }
}
