// Which state somebody means: one rule for every field in which a state is named, and for addresses that lead nowhere.
import { ambiguous } from './search/codes.js';
import { distance, slips } from './search/nearest.js';
import { aboutZip, isZip } from './zip.js';

// More states than this are no guess.
const MOST_GUESSES = 3;

// One of the states begins with these letters, and nobody who types them means it.
const wholeCountry = new Set(['us', 'usa', 'unitedstates', 'unitedstatesofamerica', 'america', 'estadosunidos', 'eeuu']);

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
const parts = (text) => text?.split('|').map((name) => ({ name, plain: plain(name) })) ?? [];

/** The words of a text as they stand, without accents, points and apostrophes. */
export const split = (text) => text.normalize('NFD').replace(/[\p{M}.'’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
const listed = (names, type) => new Intl.ListFormat('en-US', { type }).format(names);

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
  forms: item.parentElement?.dataset.forms?.split('|') ?? [],
});

const isExactly = (text, state) => text === state.code || text === state.plain || state.also.some((other) => other.plain === text);

/** The state with just this name, code, other name or address ("new-york"), whatever stands before it; undefined for none. */
export const named = (words, states) => {
  const text = plain(words);
  return states.find((state) => isExactly(text, state)) ?? (text === '' ? undefined : states.find((state) => isExactly(plain(bare(words, states)), state)));
};

// "State of Ohio" and "Estado de Nueva York" without what stands before the name.
function bare(typed, states) {
  let text = split(typed).join(' ').toLowerCase();
  for (let before = ''; before !== text;) {
    before = text;
    const form = states[0]?.forms?.find((one) => before.startsWith(`${one} `));
    if (form && !states.some((state) => isExactly(plain(before), state))) text = before.slice(form.length + 1);
  }
  return text;
}

// How well a state fits: 0 by its whole name, code or other name; 1 by the start of its name; 2 by the start of a word of it, of
// another name or of a city; 3 elsewhere in it; none at all is -1.
function rank(text, state) {
  if (isExactly(text, state)) return 0;
  if (state.plain.startsWith(text)) return 1;
  if (state.name.toLowerCase().split(' ').some((word) => word.startsWith(text))) return 2;
  if (text.length > 2 && state.also.some((other) => other.plain.startsWith(text))) return 2;
  if (text.length > 3 && cityOf(state, text)) return 2;
  return text.length > 2 && state.plain.includes(text) ? 3 : -1;
}

const cityOf = (state, text) => state.cities.find((city) => city.plain.startsWith(text));
const isByCity = (text, state) => !state.plain.includes(text) && !state.also.some((other) => other.plain.startsWith(text)) && Boolean(cityOf(state, text));
const inCity = (text, states) => states.filter((state) => state.cities.some((city) => city.plain === text));

// The states that the words name, the last first: "Columbus, Ohio", "Brooklyn NY", "ohio medicaid rules". A code counts where it ends what
// was typed or is written as one, and one that is a word too ("in", "me") only in capitals or after a comma. `last` is the state that ends
// the words after others.
function within(typed, states) {
  const words = split(typed);
  const afterComma = /,\s*\p{L}+\W*$/u.test(typed);
  const isMeant = (word, isLast) => word === word.toUpperCase() || (isLast && (afterComma || !ambiguous.has(word.toLowerCase())));
  const found = [];
  let last = null;
  for (let end = words.length; end > 0;) {
    let taken = 0;
    for (let length = Math.min(5, end); length > 0 && taken === 0; length--) {
      const text = words.slice(end - length, end);
      const name = plain(text.join(''));
      if (length === 1 && name.length === 2 && !isMeant(text[0], end === words.length)) continue;
      const state = name.length > 1 && states.find((one) => isExactly(name, one));
      if (!state) continue;
      taken = length;
      if (end === words.length && length < words.length) last = state;
      if (!found.includes(state)) found.push(state);
    }
    end -= taken || 1;
  }
  return { found: found.sort((a, b) => a.name.localeCompare(b.name)), last };
}

// The states whose names, other names or cities are fewest slips away. Two slips make "Medi-Cal" of the word of which this site is full.
function nearest(text, states) {
  if (text === 'medicaid') return [];
  const names = (state) => [state.plain, ...state.also.map((one) => one.plain), ...state.cities.map((one) => one.plain)].filter((name) => name.length > 3);
  const most = Math.max(slips(text.length), text.length > 8 ? 3 : 0);
  const far = (name) => {
    const bound = Math.min(most, slips(name.length) + 1);
    const steps = distance(text, name, bound);
    return steps > bound ? Infinity : steps;
  };
  const steps = states.map((state) => ({ state, far: Math.min(...names(state).map(far)) }));
  const least = Math.min(...steps.map((one) => one.far));
  return least > most ? [] : steps.filter((one) => one.far === least).map(({ state }) => state);
}

/** The states that a text may mean where it names none for certain; none where that is anybody's guess. */
export const guesses = (typed, states) => {
  const { found } = meant(typed, states, '');
  return found.length <= MOST_GUESSES ? found : [];
};

/** "Did you mean Maine or Maryland?" */
export const didYouMean = (some) => `Did you mean ${listed(some.map((state) => state.name), 'disjunction')}?`;

// On a touch screen there may be no key to press.
const how = (act) => (matchMedia('(hover: hover)').matches ? ` Press Enter to ${act} it.` : '');

/**
 * What a text means: the states that fit, the best first; the one that it can only mean, if there is one; and a sentence to say
 * beside the field, where `act` says what Enter does ("open").
 */
export function meant(typed, states, act) {
  if (isZip(typed)) return { found: states, sure: null, told: aboutZip };
  if (plain(typed) === '') return { found: states, sure: null, told: '' };
  if (wholeCountry.has(plain(typed))) return { found: states, sure: null, told: 'That is the whole country. Type a state’s name.' };
  const text = plain(bare(typed, states));
  const cities = inCity(text, states);
  if (cities.length > 1) {
    const [city] = cities[0].cities.filter((one) => one.plain === text);
    return { found: cities, sure: null, told: `${city.name} may be in ${listed(cities.map((state) => state.name), 'disjunction')}. Choose one.` };
  }
  const ranked = states
    .map((state) => ({ state, rank: rank(text, state) }))
    // Beside a state of that very name, a city of Missouri is not what "Kansas" means.
    .filter((one, _, all) => one.rank >= 0 && (one.rank === 0 || !isByCity(text, one.state) || !all.some((other) => other.rank === 0)))
    .sort((a, b) => a.rank - b.rank || a.state.name.localeCompare(b.state.name));
  const found = ranked.map((one) => one.state);
  if (found.length === 0) return guessed(typed, text, states, act);
  const isSure = found.length === 1 || ranked[0].rank < ranked[1].rank;
  if (!isSure) return { found, sure: null, told: `${found.length} states fit. Choose one.` };
  const [sure] = found;
  const city = ranked[0].rank === 2 && cityOf(sure, text);
  return { found, sure, told: `${city ? `${city.name} is in ${sure.name}` : sure.name}.${how(act)}` };
}

// A state named among the words wins; what ends them after a city, or after a comma, is the state that is meant.
function guessed(typed, text, states, act) {
  const { found, last } = within(typed, states);
  if (last && (found.length === 1 || typed.includes(','))) return { found: [last], sure: last, told: `${last.name}.${how(act)}` };
  const near = [...new Set([...found, ...nearest(text, states)])];
  return near.length === 0 || near.length > MOST_GUESSES
    ? { found: [], sure: null, told: 'No state has that name. Clear the field to see all.' }
    : { found: near, sure: null, told: `No state has that name. ${didYouMean(near)}` };
}
