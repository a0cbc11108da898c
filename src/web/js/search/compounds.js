// Words that were run together or torn apart: "recoverycoach", "tele health".
const shortestPart = 4;

/**
 * @param {{raw: string, word: string}[]} tokens
 * @param {Set<string>} shown every word that is shown somewhere, whole
 * @param {(word: string) => boolean} isKnown whether documents have the word
 */
export function mendCompounds(tokens, shown, isKnown) {
  const mended = [];
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i];
    const next = tokens[i + 1]?.word ?? '';
    if (next !== '' && shown.has(word + next) && !(isKnown(word) && isKnown(next))) {
      mended.push({ raw: word + next, word: word + next });
      i++;
    } else if (isKnown(word)) mended.push(tokens[i]);
    else mended.push(...(parted(word, shown) ?? [tokens[i]]));
  }
  return mended;
}

function parted(word, shown) {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => shown.has(part))) return parts.map((part) => ({ raw: part, word: part }));
  }
  return null;
}
