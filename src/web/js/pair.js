// The ready-made page of two states: it can be read without; controls are added, and on paper stands what a reader opened.
import { act, followParts } from './compare/parts.js';

const root = document.querySelector('.pair');
const words = JSON.parse(root.dataset.words);

// For paper alone: the rest of the page is left out until it is printed.
function printMoving() {
  const alone = document.documentElement.classList;
  alone.add('moving-alone');
  addEventListener('afterprint', () => alone.remove('moving-alone'), { once: true });
  print();
}

for (const tools of root.querySelectorAll('[data-tools]')) {
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => {
    const { do: name } = target.dataset;
    if (name === 'print-moving') printMoving();
    else if (name) act(name, { root, button: target, status: tools.querySelector('[role=status]'), words });
  });
}
followParts(root);
