// Which state somebody means: one rule for every field in which a state is named, and for addresses that lead nowhere.
import { distance, slips } from './search/nearest.js';

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
const parts = (text) => text?.split('|').map((name) => ({ name, plain: plain(name) })) ?? [];

/** A state as its item in a list has it. Names come from attributes, which a browser that translates the page leaves alone. */
export const stateOf = (item) => ({
  item,
  link: item.querySelector('a'),
  slug: item.dataset.slug,
  code: item.dataset.code.toLowerCase(),
  name: item.dataset.name,
  plain: plain(item.dataset.name),
  also: parts(item.dataset.also),
  cities: parts(item.dataset.cities),
});

const isExactly = (text, state) => text === state.code || text === state.plain || state.also.some((other) => other.plain === text);

/** The state with just this name, code, other name or address ("new-york"); undefined for none. */
export const named = (words, states) => states.find((state) => isExactly(plain(words), state));

// How well a state fits: 0 by its whole name, code or other name; 1 by the start of its name; 2 by the start of a word of it, of
// another name or of a city; 3 elsewhere in it; none at all is -1.
function rank(text, state) {
  if (isExactly(text, state)) return 0;
  if (state.plain.startsWith(text)) return 1;
  if (state.name.toLowerCase().split(' ').some((word) => word.startsWith(text))) return 2;
  if (text.length > 2 && state.also.some((other) => other.plain.startsWith(text))) return 2;
  if (text.length > 3 && cityOf(state, text)) return 2;
  return state.plain.includes(text) ? 3 : -1;
}

const cityOf = (state, text) => state.cities.find((city) => city.plain.startsWith(text));

// Words, each between two spaces.
const spaced = (words) => ` ${words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z]+/g, ' ').trim()} `;

// The state whose name stands whole in what was typed, the longest where several do: "State of Ohio", "Ohio rules".
function within(typed, states) {
  const text = spaced(typed);
  const longest = (state) => Math.max(0, ...[state.name, ...state.also.map((one) => one.name)].filter((name) => name.length > 3 && text.includes(spaced(name))).map((name) => name.length));
  const most = Math.max(0, ...states.map(longest));
  return most === 0 ? [] : states.filter((state) => longest(state) === most);
}

// The states whose names, other names or cities are fewest slips away, or whose name stands first in what was typed ("Ohiorules").
function nearest(text, states) {
  const names = (state) => [state.plain, ...state.also.map((one) => one.plain), ...state.cities.map((one) => one.plain)].filter((name) => name.length > 3);
  const most = Math.max(slips(text.length), text.length > 8 ? 3 : 0);
  const steps = states.map((state) => ({
    state,
    far: text.startsWith(state.plain) ? 0 : Math.min(...names(state).map((name) => {
      const bound = Math.min(most, slips(name.length) + 1);
      const steps = distance(text, name, bound);
      return steps > bound ? Infinity : steps;
    })),
  }));
  const least = Math.min(...steps.map(({ far }) => far));
  return least > most ? [] : steps.filter(({ far }) => far === least).map(({ state }) => state);
}

/**
 * What a text means: the states that fit, the best first; the one that it can only mean, if there is one; and a sentence to say
 * beside the field, where `act` says what Enter does ("open").
 */
export function meant(typed, states, act) {
  const text = plain(typed);
  if (/^\s*\d{5}(-\d{4})?\s*$/.test(typed)) return { found: states, sure: null, told: 'ZIP codes are not looked up here. Type the state’s name.' };
  if (text === '') return { found: states, sure: null, told: '' };
  const ranked = states
    .map((state) => ({ state, rank: rank(text, state) }))
    .filter((one) => one.rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.state.name.localeCompare(b.state.name));
  const found = ranked.map((one) => one.state);
  if (found.length === 0) {
    const held = within(typed, states);
    const near = held.length > 0 ? held : nearest(text, states);
    const told = near.length === 0 ? 'No state has that name. Clear the field to see all.'
      : `No state has that name. Did you mean ${new Intl.ListFormat('en-US', { type: 'disjunction' }).format(near.map((state) => state.name))}?`;
    return { found: near, sure: null, told };
  }
  const isSure = found.length === 1 || ranked[0].rank < ranked[1].rank;
  if (!isSure) return { found, sure: null, told: `${found.length} states fit. Choose one.` };
  const [sure] = found;
  const city = ranked[0].rank === 2 && cityOf(sure, text);
  // On a touch screen there may be no key to press.
  const how = matchMedia('(hover: hover)').matches ? ` Press Enter to ${act} it.` : '';
  return { found, sure, told: `${city ? `${city.name} is in ${sure.name}` : sure.name}.${how}` };
}
