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

// "Columbus, Ohio", "Portland, ME": what stands last after a comma is the state.
const behindComma = (typed, states) => {
  const last = typed.split(',').slice(1).map((part) => part.trim()).filter(Boolean).at(-1);
  return last && named(last, states);
};

const words = (text) => ` ${text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z]+/g, ' ').trim()} `;

// The states that are named among other words ("Estado de Nueva York", "idaho oregon"); a name within a longer one ("West Virginia") is none.
function among(typed, states) {
  const text = words(typed);
  const said = states
    .map((state) => ({ state, name: [state.name, ...state.also.map((one) => one.name)].map(words).filter((name) => name.length > 5 && text.includes(name)).sort((a, b) => b.length - a.length)[0] }))
    .filter(({ name }) => name);
  return said.filter((one) => !said.some((other) => other.name.length > one.name.length && other.name.includes(one.name))).map(({ state }) => state);
}

// The states whose names, other names or cities are fewest slips away. What is further away than a name of that length may be is no guess.
function nearest(text, states) {
  const most = Math.max(slips(text.length), text.length > 8 ? 3 : 0);
  const far = (name) => {
    const allowed = Math.min(most, slips(name.length) + 1);
    const steps = distance(text, name, allowed);
    return steps > allowed ? Infinity : steps;
  };
  const steps = states.map((state) => ({
    state, far: Math.min(...[state, ...state.also, ...state.cities].map((one) => one.plain).filter((name) => name.length > 3).map(far)),
  }));
  const least = Math.min(...steps.map((one) => one.far));
  return least === Infinity ? [] : steps.filter((one) => one.far === least).map(({ state }) => state);
}

const either = (states) => new Intl.ListFormat('en-US', { type: 'disjunction' }).format(states.map((state) => state.name));

/** True for a ZIP code, which names no state here. */
export const isZip = (typed) => /^\s*\d{5}(-\d{4})?\s*$/.test(typed);

/**
 * What a text means: the states that fit, the best first; the one that it can only mean, if there is one; and a sentence to say
 * beside the field, where `act` says what Enter does ("open").
 */
export function meant(typed, states, act) {
  const text = plain(typed);
  if (isZip(typed)) return { found: states, sure: null, told: 'ZIP codes are not looked up here. Type the state’s name.' };
  if (text === '') return { found: states, sure: null, told: '' };
  const ranked = states
    .map((state) => ({ state, rank: rank(text, state) }))
    .filter((one) => one.rank >= 0 && !(one.rank === 3 && text.length === 2))
    .sort((a, b) => a.rank - b.rank || a.state.name.localeCompare(b.state.name));
  const found = ranked.map((one) => one.state);
  const placed = found.length === 0 && behindComma(typed, states);
  if (placed) return { found: [placed], sure: placed, told: `${placed.name}.${how(act)}` };
  if (found.length === 0) {
    const said = among(typed, states);
    const near = said.length > 0 ? said : nearest(text, states);
    return { found: near, sure: null, told: near.length === 0 ? 'No state has that name. Clear the field to see all.' : `No state has that name. Did you mean ${either(near)}?` };
  }
  const isSure = found.length === 1 || ranked[0].rank < ranked[1].rank;
  const [first] = found;
  const city = ranked[0].rank === 2 && cityOf(first, text);
  if (!isSure) {
    const shared = city && found.every((state) => cityOf(state, text)?.plain === city.plain);
    return { found, sure: null, told: shared ? `${city.name} is in ${either(found)}. Choose one.` : `${found.length} states fit. Choose one.` };
  }
  return { found, sure: first, told: `${city ? `${city.name} is in ${first.name}` : first.name}.${how(act)}` };
}

// On a touch screen there may be no key to press.
const how = (act) => (matchMedia('(hover: hover)').matches ? ` Press Enter to ${act} it.` : '');
