// Short forms and words of another language, read as the words that are known here: "hrs" as "hours", "copago" as "copay".
import { words } from './words.js';

export class Readings {
  /** @param {Record<string, string>} readAs what is typed, and what it is read as */
  constructor(readAs) {
    this.byFirst = new Map();
    for (const [typed, meant] of Object.entries(readAs)) {
      const parts = words(typed);
      if (parts.length === 0) continue;
      this.byFirst.set(parts[0], [...(this.byFirst.get(parts[0]) ?? []), { parts, meant: words(meant) }]);
    }
    for (const readings of this.byFirst.values()) readings.sort((a, b) => b.parts.length - a.parts.length);
  }

  /** @param {{raw: string, word: string}[]} tokens */
  of(tokens) {
    const read = [];
    for (let i = 0; i < tokens.length;) {
      const found = this.byFirst.get(tokens[i].word)?.find(({ parts }) => parts.every((part, j) => tokens[i + j]?.word === part));
      if (found) read.push(...found.meant.map((word) => ({ raw: word, word })));
      else read.push(tokens[i]);
      i += found ? found.parts.length : 1;
    }
    return read;
  }
}
