// Serves a folder as a static host would: types, compression, 404.html with status 404. Any other server will do as well,
// so long as it answers at the address for which the site was built.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const packed = new Map();

/** Serves a folder on loopback; resolves to the server once it listens. */
export function serve(folder, port) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    let file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    let status = 200;
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      file = join(folder, '404.html');
      status = 404;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const headers = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'none'",
      Vary: 'Accept-Encoding',
    };
    if (encoding) headers['Content-Encoding'] = encoding;
    response.writeHead(status, headers);
    if (!encoding) createReadStream(file).pipe(response);
    else response.end(await compressed(file, encoding));
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));
}

// The form that stands beside the file, or one made now.
async function compressed(file, encoding) {
  const key = `${encoding} ${file}`;
  if (!packed.has(key)) {
    const beside = `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
    packed.set(key, existsSync(beside) ? await readFile(beside)
      : encoding === 'br' ? brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : gzipSync(await readFile(file)));
  }
  return packed.get(key);
}
