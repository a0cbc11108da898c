// A button below a piece of code that copies it.

export function offerCopy(code) {
  const line = document.createElement('div');
  const button = document.createElement('button');
  const status = document.createElement('p');
  line.className = 'copying';
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Copy the code';
  status.setAttribute('role', 'status');
  line.append(button, status);
  code.after(line);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'Your browser did not let us copy. The code is selected: copy it from there.';
    }
  });
}
