// The list of states, narrowed while a reader types. Enter goes to the state that is meant, or asks which one. Only pages with the field load this.
import { meant, stateOf } from './naming.js';
import { isZip } from './zip.js';

// What an address that leads nowhere may have meant: "/sates/ohio/", "/ID", "/idaho/billing".
const wordsOfAddress = () => location.pathname.split('/').reverse().map((part) => {
  try {
    return decodeURIComponent(part).replace(/[-_+.]|html?$/g, ' ').trim();
  } catch {
    return '';
  }
}).filter((words) => words.length > 1);

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
    input.value = wordsOfAddress().find((words) => {
      const { found, told } = meant(words, states, 'open');
      return told !== '' && found.length > 0 && (found.length < states.length || isZip(words));
    }) ?? '';
  }
  if (input.value !== '') narrow();
}

for (const picker of document.querySelectorAll('.picker')) findByTyping(picker);
