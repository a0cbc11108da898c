// Buttons that copy a letter as the reader has changed it, or open it in the reader's own mail program. Nothing is stored.

export function offerLetter(text) {
  const actions = document.createElement('div');
  const copy = document.createElement('button');
  const mail = document.createElement('a');
  const hint = document.createElement('p');
  const status = document.createElement('p');
  const named = document.createElement('span');
  actions.className = 'letter-actions';
  copy.type = 'button';
  copy.className = 'button';
  copy.textContent = 'Copy the text';
  mail.className = 'button';
  mail.textContent = 'Write a mail with it';
  named.className = 'visually-hidden';
  named.textContent = `: ${text.closest('.letter').querySelector('h2').textContent}`;
  copy.append(named);
  mail.append(named.cloneNode(true));
  hint.className = 'details';
  hint.textContent = 'Some mail programs take only short texts. If yours opens without the text, copy it and paste it there.';
  status.setAttribute('role', 'status');
  actions.append(copy, mail, status);
  text.after(actions, hint);

  const address = () => {
    mail.href = `mailto:?subject=${encodeURIComponent(text.dataset.subject)}&body=${encodeURIComponent(text.value.replaceAll('\n', '\r\n'))}`;
  };
  address();
  text.addEventListener('input', () => { address(); status.textContent = ''; });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = 'Copied.';
    } catch {
      text.select();
      status.textContent = 'Your browser did not let us copy. The text is selected: copy it from there.';
    }
  });
}
