// Shows the definition of a linked term while it has the focus or the pointer, and at the first touch; a second touch
// follows the link to the glossary. Escape hides it, and the pointer may move onto it (WCAG 1.4.13).

export function defineTerms(terms) {
  if (terms.length === 0) return;
  const box = document.createElement('div');
  box.className = 'definition';
  box.id = 'definition';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.querySelector('main').append(box);

  let shown = null;
  let leaving = 0;

  const hide = () => {
    clearTimeout(leaving);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    box.hidden = true;
  };
  const show = (term) => {
    clearTimeout(leaving);
    if (shown === term) return;
    hide();
    shown = term;
    box.textContent = term.dataset.definition;
    term.setAttribute('aria-describedby', box.id);
    box.hidden = false;
    const at = [...term.getClientRects()].at(-1);
    const frame = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
    const left = Math.max(16, Math.min(at.left, innerWidth - box.offsetWidth - 16));
    const below = at.bottom + box.offsetHeight + 8 < innerHeight || at.top < box.offsetHeight + 8;
    box.style.left = `${left - frame.left}px`;
    box.style.top = `${(below ? at.bottom + 4 : at.top - box.offsetHeight - 4) - frame.top}px`;
  };
  const leave = () => { leaving = setTimeout(() => { if (shown !== document.activeElement) hide(); }, 300); };

  for (const term of terms) {
    let touched = false;
    term.addEventListener('pointerenter', (event) => { if (event.pointerType !== 'touch') show(term); });
    term.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') leave(); });
    term.addEventListener('pointerdown', (event) => { touched = event.pointerType === 'touch' && shown !== term; });
    term.addEventListener('focus', () => show(term));
    term.addEventListener('blur', hide);
    term.addEventListener('click', (event) => {
      if (!touched) return;
      touched = false;
      event.preventDefault();
      show(term);
    });
  }
  box.addEventListener('pointerenter', () => clearTimeout(leaving));
  box.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
  document.addEventListener('pointerdown', (event) => { if (!box.contains(event.target) && event.target !== shown) hide(); });
}
