// The list of a page's sections: folded on a phone, and marking the section in view where it stands beside the text.

export function followSections(jump) {
  const wide = matchMedia('(min-width: 64rem)');
  const unfold = () => { jump.open = wide.matches; };
  // What a reader opened before this script came stays open.
  jump.open ||= wide.matches;
  wide.addEventListener('change', unfold);

  const links = new Map([...jump.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const inView = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target.id);
    const first = [...links.keys()].find((id) => inView.has(id));
    for (const [id, link] of links) {
      if (id === first) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, { rootMargin: '-10% 0px -60%' });
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}
