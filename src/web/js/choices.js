// What a reader chose by following a fragment (whose case, which way) stays chosen when another fragment is followed, and comes back with the
// address: ?for=ID beside the fragment. A group [data-kept=for] has an element for-ID for each choice; its own fragment chooses nothing.
import { keep, target } from './address.js';

export function keepChoices(groups) {
  if (groups.length === 0) return;
  const show = () => {
    const part = target();
    for (const group of groups) {
      const name = group.dataset.kept;
      const among = (id) => {
        const choice = id.startsWith(`${name}-`) ? document.getElementById(id) : null;
        return choice !== group && group.contains(choice) ? choice : null;
      };
      const params = new URLSearchParams(location.search);
      const chosen = part === group ? null : among(part?.id ?? '') ?? among(`${name}-${params.get(name)}`);
      for (const before of group.querySelectorAll('.kept')) before.classList.remove('kept');
      chosen?.classList.add('kept');
      const value = chosen?.id.slice(name.length + 1) ?? null;
      if (params.get(name) !== value) keep({ [name]: value });
    }
  };
  addEventListener('hashchange', show);
  addEventListener('popstate', show);
  show();
}
