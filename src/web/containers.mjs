// Where a browser knows no container queries (before 2023), the window decides instead: each layout for a narrow column is written
// a second time, for a narrow window. A layout for a wide column is left out there, and the plain one stands.

// The column is narrower than the window by its margins.
const margins = 3;

/** @param {string} css a minified style sheet @returns {string} the same with the layouts for narrow windows */
export function withoutContainers(css) {
  let out = '';
  let from = 0;
  for (let at = css.indexOf('@container'); at >= 0; at = css.indexOf('@container', from)) {
    const open = css.indexOf('{', at);
    const end = endOf(css, open);
    const query = css.slice(at + '@container'.length, open);
    out += css.slice(from, end);
    if (query.includes('max-width')) {
      const widths = query.trim().replace(/([\d.]+)rem/g, (_, rem) => `${(Number(rem) + margins).toFixed(2).replace(/\.?0+$/, '')}rem`);
      out += `@supports not (container-type:inline-size){@media screen and ${widths}{${css.slice(open + 1, end - 1)}}}`;
    }
    from = end;
  }
  return out + css.slice(from);
}

// Behind the brace that closes the one at a place.
function endOf(css, open) {
  let depth = 0;
  let quote = null;
  for (let i = open; i < css.length; i++) {
    const letter = css[i];
    if (quote) {
      if (letter === '\\') i++;
      else if (letter === quote) quote = null;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return i + 1;
  }
  throw new Error('a brace of the style sheet is not closed');
}
