// The list of states, narrowed while a reader types. Enter goes to the state that is meant, or asks which one. Only pages with the field load this.
import { meant, stateOf } from './naming.js';
import { isZip } from './zip.js';

// Two states in an address that leads nowhere are a comparison that was meant: "/compare/idaho-oregon/", "/compare/ohio-vs-texs/".
function pairOf(states) {
  const [, words] = decoded(location.pathname).match(/\/compare\/([^/]+)/) ?? [];
  if (!words) return [];
  const halves = words.split(/[-_+ ]+(?:vs|and|to)[-_+ ]+/);
  const found = halves.length === 2 ? halves.map((half) => meant(half.replaceAll(/[-_+]/g, ' '), states, 'open')).map(({ found: some, sure }) => sure ?? (some.length === 1 && some[0]))
    : meant(words.replaceAll(/[-_+]/g, ' '), states, 'open').found;
  return found.length === 2 && found[0] && found[1] && found[0] !== found[1] ? found.toSorted((a, b) => a.name.localeCompare(b.name)) : [];
}

const slugOf = (state) => new URL(state.link.href).pathname.split('/').at(-2);

/** The way to the page of both, before the way to each. */
function offerPair([first, second], status, list) {
  const link = document.createElement('a');
  link.href = location.pathname.replace(/\/compare\/.*/, `/compare/${slugOf(first)}-vs-${slugOf(second)}/`);
  link.textContent = `${first.name} and ${second.name}, side by side`;
  const item = document.createElement('li');
  item.style.gridColumn = '1 / -1';
  item.append(link);
  list.replaceChildren(item, first.item, second.item);
  status.textContent = `Did you mean ${first.name} and ${second.name}?`;
}

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

// What an address that leads nowhere may have meant: "/sates/ohio/", "/ID", "/idaho/billing".
const wordsOfAddress = () => location.pathname.split('/').reverse().map((part) => decoded(part).replace(/[-_+.]|html?$/g, ' ').trim()).filter((words) => words.length > 1);

function findByTyping(picker) {
  const form = picker.querySelector('form');
  const input = picker.querySelector('input');
  const status = picker.querySelector('[role=status]');
  const list = picker.querySelector('.state-list');
  const states = [...list.children].map(stateOf);
  let sure = null;

  const narrow = () => {
    const guess = meant(input.value, states, 'open');
    sure = guess.sure;
    list.replaceChildren(...guess.found.map((state) => state.item));
    for (const state of states) state.item.classList.toggle('first', state === sure);
    status.textContent = guess.told;
  };

  input.addEventListener('input', narrow);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    narrow();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sure) sure.link.click();
    else if (input.value.trim() === '') {
      input.focus();
      status.textContent = 'Type a state’s name, or pick it from the list.';
    } else if (list.children.length === 1) list.querySelector('a').focus();
    // One of several is never chosen for the reader: a second Enter would open it.
    else input.focus();
  });
  if (input.value === '' && 'guess' in picker.dataset) {
    const means = wordsOfAddress().map((words) => ({ words, ...meant(words, states, 'open') }));
    // A state that is named comes before what may be one: "/ohio/medicaid/" is about Ohio.
    input.value = (means.find(({ sure: one }) => one) ?? means.find(({ words, found, told }) => told !== '' && found.length > 0 && (found.length < states.length || isZip(words))))?.words ?? '';
  }
  if (input.value !== '') narrow();
  const pair = 'guess' in picker.dataset ? pairOf(states) : [];
  if (pair.length > 0) offerPair(pair, status, list);
}

for (const picker of document.querySelectorAll('.picker')) findByTyping(picker);
