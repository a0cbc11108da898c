// A button below a piece of code, or a citation, that copies it.

export function offerCopy(code, name) {
  const line = document.createElement('div');
  const button = document.createElement('button');
  const status = document.createElement('p');
  line.className = 'copying';
  button.type = 'button';
  button.className = 'button';
  button.textContent = `Copy ${name}`;
  status.setAttribute('role', 'status');
  line.append(button, status);
  code.after(line);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'Your browser did not let us copy. It is selected: copy it from there.';
    }
  });
}

/** Buttons for the forms of a citation, and for its sentence before them, once a reader opens them. */
export function offerCitation(forms) {
  const offer = () => {
    offerCopy(forms.previousElementSibling, 'the citation');
    for (const form of forms.querySelectorAll('.citation')) offerCopy(form, form.dataset.name);
  };
  // A reader may have opened them before this script came.
  if (forms.open) offer();
  else forms.addEventListener('toggle', offer, { once: true });
}
