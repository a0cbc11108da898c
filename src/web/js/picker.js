// The list of states, narrowed while a reader types a name or a two-letter code. Enter goes to the first state left.

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');

/** Other names of a state, as its item in a list has them. */
export const alsoOf = (item) => item.dataset.also?.split('|') ?? [];

/** How well a state fits what was typed: 0 its code, 1 the start of its name, 2 the start of a word in it or of another name, 3 elsewhere; -1 not at all. */
export function fit(typed, name, code, also = []) {
  const text = plain(typed);
  if (text === '') return 3;
  if (text === code.toLowerCase()) return 0;
  const whole = plain(name);
  if (whole.startsWith(text)) return 1;
  if (name.toLowerCase().split(' ').some((word) => word.startsWith(text))) return 2;
  if (text.length > 2 && also.some((other) => plain(other).startsWith(text))) return 2;
  return whole.includes(text) ? 3 : -1;
}

export function findByTyping(picker) {
  const form = picker.querySelector('form');
  const input = picker.querySelector('input');
  const status = picker.querySelector('[role=status]');
  const list = picker.querySelector('.state-list');
  const states = [...list.children].map((item) => ({ item, link: item.querySelector('a'), code: item.dataset.code, also: alsoOf(item) }));
  let found = states;

  const narrow = () => {
    found = states
      .map((state) => ({ ...state, rank: fit(input.value, state.link.textContent, state.code, state.also) }))
      .filter((state) => state.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.link.textContent.localeCompare(b.link.textContent));
    list.replaceChildren(...found.map((state) => state.item));
    const typed = plain(input.value) !== '';
    for (const state of found) state.item.classList.toggle('first', typed && state === found[0]);
    status.textContent = !typed ? ''
      : found.length === 0 ? 'No state has that name. Clear the field to see all.'
      : found.length === 1 ? `${found[0].link.textContent}. Press Enter to open it.`
      : `${found.length} states. Press Enter to open ${found[0].link.textContent}.`;
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
    if (plain(input.value) === '') {
      input.focus();
      status.textContent = 'Type a state’s name, or pick it from the list.';
    } else if (found.length > 0) {
      found[0].link.click();
    }
  });
  if (input.value !== '') narrow();
}
