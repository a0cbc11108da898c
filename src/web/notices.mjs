// The licenses of everything by others that the site sends to its readers, as the packages themselves state them.
import { readdir, readFile } from 'node:fs/promises';

const modules = new URL('./node_modules/', import.meta.url);

/**
 * The notices of the packages from which something went into the bundles.
 * @param builds Outcomes of esbuild with their metafiles.
 * @param drawn Packages whose data is drawn into pages.
 */
export async function notices(builds, drawn) {
  const names = new Set(drawn);
  for (const { metafile } of builds) {
    for (const path of Object.keys(metafile.inputs)) {
      const at = path.match(/(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//);
      if (at) names.add(at[1]);
    }
  }
  const parts = await Promise.all([...names].sort().map(notice));
  return `Parts of this site are the work of others. These are their names, versions and licenses.\n\n${parts.join('\n')}`;
}

async function notice(name) {
  const folder = new URL(`${name}/`, modules);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is sent to readers and has no file with its license`);
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n${'='.repeat(72)}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`;
}
