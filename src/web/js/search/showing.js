// Results as elements. Everything from the data goes in as text.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (key === 'class') made.className = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Text in pieces, every second one marked. */
export const pieces = (parts) => parts.map((part, i) => (i % 2 === 1 ? element('mark', {}, part) : part));

/** What one result says: heading, sign with its word, the answer in words, source, date and what to beware of. */
export function said(result) {
  const parts = [element('span', { class: 'found-title' }, ...pieces(result.title))];
  if (result.isComing) {
    parts.push(element('span', { class: 'found-says coming' }));
    // The site's own pages rest on no one source.
    if (result.ids.kind !== 'pages') parts.push(element('span', { class: 'found-source coming' }));
    return parts;
  }
  if (result.sign || result.text.join('') !== '') {
    const says = element('span', { class: 'found-says' });
    if (result.sign) says.append(element('span', { class: `sign ${result.sign}`, 'aria-hidden': 'true' }), element('strong', {}, `${result.says}.`), ' ');
    says.append(...pieces(result.text));
    parts.push(says);
  }
  const proof = proofOf(result);
  if (proof !== '') parts.push(element('span', { class: 'found-source' }, proof));
  return parts;
}

const proofOf = ({ source, date, caveats }) => [source, date, caveats].filter((part) => part !== '').join(' · ');

/**
 * Says what came after the results were drawn, in the room that was left for it: nothing moves under a finger, and focus stays.
 * @param {Element} place where results are
 * @param {object[]} results the same, whole
 * @param {string} base what stands before their addresses
 */
export function complete(place, results, base) {
  const byAddress = new Map(results.map((result) => [base + result.address, result]));
  for (const says of place.querySelectorAll('.found-says.coming')) {
    const result = byAddress.get(says.parentElement.getAttribute('href'));
    if (!result) continue;
    says.replaceChildren(...pieces(result.text));
    says.nextElementSibling?.replaceChildren(proofOf(result));
  }
}

/** Results by state, in order of each state's best one; what belongs to no state stands together. */
export function grouped(results) {
  const groups = new Map();
  for (const result of results) {
    const name = result.state ?? 'Questions, terms and pages';
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(result);
  }
  return groups;
}

export const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** How many results there are; where there are more than are kept, that these are the best of them. */
export const countOf = (kept, all) => (all > kept ? `The best ${kept} of ${all} results` : count(kept, 'result', 'results'));
