import { keep as keepInAddress, onReturn } from './address.js';
import { showOnMap } from './matchmap.js';

// States that meet every condition: ?question=yes,limited&another-question=yes

// How the address writes an answer, and the letter by which a state's row has it.
const letterOf = new Map([['yes', 'y'], ['limited', 'l'], ['no', 'n'], ['unclear', 'c'], ['unknown', 'u']]);

/** The conditions that an address states, in its order; questions and answers that are not known here are passed over. */
export const conditionsIn = (search, questions) =>
  [...new URLSearchParams(search)]
    .filter(([id]) => questions.includes(id))
    .map(([id, answers]) => ({ id, answers: answers.split(',').filter((word) => letterOf.has(word)) }));

/** A condition without an answer does not count. */
export const meets = (letters, conditions, questions) =>
  conditions.every(({ id, answers }) =>
    answers.length === 0 || answers.some((word) => letterOf.get(word) === letters[questions.indexOf(id)]));

const known = ['yes', 'limited', 'no'];
const open = [letterOf.get('unclear'), letterOf.get('unknown')];

/** Whether a state that does not meet the conditions may do so: where it does not, a known answer is asked for, and its own is not known. */
export const mayMeet = (letters, conditions, questions) =>
  !meets(letters, conditions, questions)
  && conditions.every((condition) => meets(letters, [condition], questions)
    || (condition.answers.some((word) => known.includes(word)) && open.includes(letters[questions.indexOf(condition.id)])));

// States and territories apart: a territory is never counted as a state.
const apart = (rows) => {
  const isTerritory = (row) => row.dataset.jurisdiction === 'territory';
  return [[rows.filter((row) => !isTerritory(row)), 'state', 'states'], [rows.filter(isTerritory), 'territory', 'territories']];
};

// "12 of 51 states and 1 of 5 territories".
const told = (rows) => apart(rows)
  .filter(([some]) => some.length > 0)
  .map(([some, , name]) => `${some.filter((row) => !row.hidden).length} of ${some.length} ${name}`)
  .join(' and ');

// "34 states and 1 territory"; nothing for none.
const counted = (rows) => apart(rows)
  .filter(([some]) => some.length > 0)
  .map(([some, one, many]) => `${some.length} ${some.length === 1 ? one : many}`)
  .join(' and ');

export function findStates(place) {
  const [outer, inner] = place.querySelectorAll('template');
  place.append(outer.content);
  const form = place.querySelector('form');
  const list = place.querySelector('.conditions');
  const status = place.querySelector('.finder-status');
  const map = place.querySelector('.finder-map');
  const reset = form.querySelector('[type=reset]');
  const rows = [...document.querySelectorAll('tr[data-answers]')];
  const questions = [...inner.content.querySelectorAll('option')].map((option) => option.value);
  let made = 0;

  const conditions = () => [...list.children].map((part) => ({
    part,
    id: part.querySelector('select').value,
    answers: [...part.querySelectorAll(':checked[type=checkbox]')].map((box) => box.value),
  }));

  const add = ({ id, answers }) => {
    const part = inner.content.firstElementChild.cloneNode(true);
    made += 1;
    const select = part.querySelector('select');
    select.id = `condition-${made}`;
    part.querySelector('label').htmlFor = select.id;
    select.value = id;
    for (const box of part.querySelectorAll('[type=checkbox]')) box.checked = answers.includes(box.value);
    part.querySelector('.remove').addEventListener('click', () => {
      const next = part.nextElementSibling ?? part.previousElementSibling;
      part.remove();
      keep();
      (next?.querySelector('select') ?? form.querySelector('.add')).focus();
    });
    list.append(part);
    return part;
  };

  const narrow = () => {
    const wanted = conditions();
    const counting = wanted.filter(({ answers }) => answers.length > 0);
    for (const row of rows) row.hidden = !meets(row.dataset.answers, wanted, questions);
    [...list.children].forEach((part, i) => {
      part.querySelector('legend').textContent = `Condition ${i + 1}`;
      part.querySelector('.remove span').textContent = ` condition ${i + 1}`;
    });
    const found = rows.some((row) => !row.hidden);
    map.hidden = counting.length === 0;
    showOnMap(map, new Map(rows.map((row) => [row.dataset.code, !row.hidden])));
    reset.hidden = wanted.length === 0;
    const may = counted(rows.filter((row) => mayMeet(row.dataset.answers, counting, questions)));
    status.textContent = counting.length === 0 ? ''
      : `${may ? 'At least ' : ''}${told(rows)} meet ${counting.length === 1 ? 'this condition' : counting.length === 2 ? 'both conditions' : `all ${counting.length} conditions`}.`
        + `${may ? ` ${may} more may: what we ask is not clear there or not yet researched.` : ''}${found ? '' : ' Tick more answers, or remove a condition.'}`;
  };

  const keep = () => {
    // In the order of the conditions, after whatever else the address holds.
    const asked = conditions().filter(({ answers }) => answers.length > 0).map(({ id, answers }) => [id, answers.join(',')]);
    keepInAddress(Object.fromEntries(questions.map((id) => [id, ''])));
    keepInAddress(Object.fromEntries(asked));
    narrow();
  };

  const recall = () => {
    list.replaceChildren();
    conditionsIn(location.search, questions).forEach(add);
    narrow();
  };

  form.querySelector('.add').addEventListener('click', () => {
    const asked = conditions().map(({ id }) => id);
    const part = add({ id: questions.find((id) => !asked.includes(id)) ?? questions[0], answers: ['yes'] });
    keep();
    part.querySelector('select').focus();
  });
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    list.replaceChildren();
    keep();
    form.querySelector('.add').focus();
  });
  onReturn(recall);
  recall();
}
