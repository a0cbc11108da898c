// Lays a folder out for Hugo or Eleventy: the same state pages, pair pages and texts, from the same files, without anything around them.
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How each of them is told which template a page has, and how its fields begin and end. */
const front = {
  hugo: ({ layout, ...fields }) => `${JSON.stringify({ type: layout, ...fields })}\n`,
  eleventy: ({ layout, ...fields }) => `---json\n${JSON.stringify({ layout: `${layout}.njk`, ...fields })}\n---\n`,
};

/** Makes the folder of one of the generators. The facts stay where they are; the texts are copied. */
export function layOut(folder, generator, { data, pages }) {
  cpSync(join(import.meta.dirname, 'bare', generator), folder, { recursive: true });
  symlinkSync(data, join(folder, 'data'));
  cpSync(pages, join(folder, 'content'), { recursive: true });
  if (generator === 'eleventy') {
    writeFileSync(join(folder, 'content/content.json'), JSON.stringify({ layout: 'base.njk' }));
    symlinkSync(join(import.meta.dirname, 'node_modules'), join(folder, 'node_modules'));
  }

  const write = (path, fields) => {
    const file = join(folder, 'content', `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, front[generator](fields));
  };
  const states = readdirSync(join(data, 'states')).map((file) => basename(file, '.yml')).sort();
  states.forEach((state, index) => {
    write(`states/${state}`, { layout: 'state', title: state, state });
    for (const other of states.slice(index + 1)) write(`compare/${state}-vs-${other}`, { layout: 'pair', title: `${state} and ${other}`, first: state, second: other });
  });
}
