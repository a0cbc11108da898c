// Buttons that copy a letter as the reader has changed it, or open it in the reader's own mail program. Nothing is stored.

// Chrome on Windows opens no mail at all from a longer address, and says nothing.
const LONGEST_ADDRESS = 2000;

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
  hint.textContent = 'Mail programs take only short texts from a page. A longer one is copied for you: paste it into the mail that opens.';
  status.setAttribute('role', 'status');
  actions.append(copy, mail, status);
  const paper = text.closest('.letter').querySelector('.letter-paper');
  text.after(actions, hint);

  const mailOf = (body) => `mailto:?subject=${encodeURIComponent(text.dataset.subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const fits = () => mailOf(text.value).length <= LONGEST_ADDRESS;
  const address = () => { mail.href = fits() ? mailOf(text.value) : mailOf('[Paste the text here.]'); };
  const copyText = async (done) => {
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = done;
    } catch {
      text.select();
      status.textContent = 'Your browser did not let us copy. The text is selected: copy it from there.';
    }
  };
  address();
  // What was typed before this script came.
  if (text.value !== text.defaultValue) paper.textContent = text.value;
  text.addEventListener('input', () => {
    address();
    paper.textContent = text.value;
    status.textContent = '';
  });
  copy.addEventListener('click', () => copyText('Copied.'));
  mail.addEventListener('click', async (event) => {
    if (fits()) return;
    event.preventDefault();
    await copyText('Copied. Paste it into the mail that opens.');
    location.assign(mail.href);
  });
}
