// Bundles the style sheet and the scripts into dist/, from where they are built into PeerAtlas.Site.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withoutContainers } from './containers.mjs';
import { states } from './maps/states.mjs';
import { notices } from './notices.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const pages = await build({
  absWorkingDir: here,
  metafile: true,
  entryPoints: { site: 'js/site.js', directories: 'js/directories.js', compare: 'js/compare.js', pair: 'js/pair.js', picker: 'js/picker.js', forward: 'js/forward.js' },
  outdir: dist,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  legalComments: 'none',
});
// Fetched when the search box is first touched, or run by Node when the site is built; never part of site.js.
const search = { absWorkingDir: here, bundle: true, minify: true, format: 'esm', target: ['es2022'], legalComments: 'none' };
const opened = await build({ ...search, metafile: true, entryPoints: { search: 'js/search/opened.js' }, outdir: dist });
const worker = await build({
  ...search,
  metafile: true,
  format: 'iife',
  entryPoints: { 'search-worker': 'js/search/worker.js' },
  outdir: dist,
  banner: { js: '/* With parts of lunr 2.3.9, (C) Oliver Nightingale, MIT License */' },
  plugins: [{
    name: 'parts of lunr',
    setup: ({ onResolve }) => onResolve({ filter: /^lunr$/ }, () => ({ path: `${here}js/search/lunr-parts.js` })),
  }],
});
await build({ ...search, external: ['node:crypto'], entryPoints: { indexer: 'js/search/indexer.js' }, outdir: `${here}dist-node`, outExtension: { '.js': '.mjs' } });
// Read by the site generator, which writes before them what the site is.
const offline = await build({
  ...search, metafile: true, format: 'iife', entryPoints: { keeping: 'js/offline/keeping.js', removing: 'js/offline/removing.js' }, outdir: `${here}dist-node/offline`,
});
await build({
  absWorkingDir: here,
  entryPoints: { site: 'css/site.css', served: 'css/served.css', compare: 'css/compare.css', state: 'css/state.css', finder: 'css/finder.css', scorecard: 'css/scorecard.css', billing: 'css/billing.css', embed: 'css/embed.css' },
  outdir: dist,
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox113', 'safari16.4'],
  legalComments: 'none',
});
for (const name of ['site', 'compare', 'state', 'scorecard', 'embed']) {
  await writeFile(`${dist}/${name}.css`, withoutContainers(await readFile(`${dist}/${name}.css`, 'utf8')));
}
// Read by the site generator and drawn into its pages; not published by itself.
await mkdir(`${dist}/geometry`);
await writeFile(`${dist}/geometry/us-states.json`, JSON.stringify(await states()));
// us-atlas is no script: its shapes are drawn into pages.
await writeFile(`${here}dist-node/third-party-notices.txt`, await notices([pages, opened, worker, offline], ['us-atlas']));
// Set into pictures when the site is built; not published by itself.
await mkdir(`${here}dist-node/fonts`, { recursive: true });
for (const [folder, file] of [['400Regular', 'PublicSans_400Regular.ttf'], ['700Bold', 'PublicSans_700Bold.ttf']]) {
  await cp(`${here}node_modules/@expo-google-fonts/public-sans/${folder}/${file}`, `${here}dist-node/fonts/${file}`);
}
await cp(`${here}static`, dist, { recursive: true });
