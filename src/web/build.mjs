// Bundles the style sheet and the scripts into dist/, from where they are built into PeerAtlas.Site.
import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';

const here = new URL('.', import.meta.url).pathname;
const dist = `${here}dist`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { site: 'js/site.js', compare: 'js/compare.js' },
  outdir: dist,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  legalComments: 'none',
});
await build({
  absWorkingDir: here,
  entryPoints: { site: 'css/site.css', compare: 'css/compare.css' },
  outdir: dist,
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox113', 'safari16.4'],
  legalComments: 'none',
});
await cp(`${here}static`, dist, { recursive: true });
