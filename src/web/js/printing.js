// One checklist for paper alone: the rest of the page is left out until it is printed.
export function offerPrint(button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const marked = [document.documentElement, button.closest('.credential')];
    for (const part of marked) part.classList.add('print-only');
    addEventListener('afterprint', () => {
      for (const part of marked) part.classList.remove('print-only');
    }, { once: true });
    print();
  });
}
