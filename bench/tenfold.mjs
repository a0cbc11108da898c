// Makes a data folder with ten times the facts of each state: nine numbered copies of each credential, course, document and service.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By what the entries of each list are told apart; each copy has an address of its own too. */
const names = { credentials: ['name', 'abbreviation'], training: ['name'], documents: ['title', 'number'], services: ['value'] };

/** Multiplies the facts of every state in a data folder. */
export async function multiply(data) {
  const { parse, stringify } = await import('yaml');
  const texts = { schema: 'failsafe' }; // What is written stays a text: "no" and 2024-01 too.
  const folder = join(data, 'states');
  for (const file of readdirSync(folder)) {
    const state = parse(readFileSync(join(folder, file), 'utf8'), texts);
    for (const [list, keys] of Object.entries(names)) {
      const copies = (entry, place) => Array.from({ length: 9 }, (_, index) => {
        const copy = { ...entry, id: `more-${place}-${index + 2}` };
        delete copy.formerly;
        for (const key of keys.filter((name) => entry[name])) copy[key] = `${entry[key]} ${index + 2}`;
        return copy;
      });
      state[list] = state[list]?.flatMap((entry, place) => [entry, ...copies(entry, place)]);
    }
    writeFileSync(join(folder, file), stringify(state, { ...texts, lineWidth: 0, aliasDuplicateObjects: false }));
  }
}
