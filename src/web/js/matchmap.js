// Colors the map of the finder: a state meets the conditions or it does not. The names of the links say the same.

const answers = /^(yes|part|no|unclear|absent|match|other)$/;

const mark = (element, prefix, word) => {
  for (const name of [...element.classList]) if (answers.test(name.replace(prefix, ''))) element.classList.remove(name);
  element.classList.add(prefix + word);
};

export function showOnMap(map, matches) {
  const codes = new Map();
  for (const link of map.querySelectorAll('.country a')) {
    const shape = link.querySelector('use').getAttribute('href');
    const found = matches.get(shape.slice(-2));
    codes.set(link.getAttribute('href'), shape.slice(-2));
    const word = found ? 'match' : 'other';
    const title = link.querySelector('title');
    link.dataset.name ??= title.textContent.split(':')[0];
    title.textContent = `${link.dataset.name}: ${found ? 'meets the conditions' : 'does not, or is not known'}`;
    for (const part of [map.querySelector(`g > .fill[href="${shape}"]`), ...link.querySelectorAll('.fill')]) mark(part, '', word);
    mark(link.querySelector('g'), 'on-', word);
  }
  for (const tile of map.querySelectorAll('.tiles a')) {
    const found = matches.get(codes.get(tile.getAttribute('href')));
    tile.querySelector('.tile-answer .visually-hidden').textContent = found ? 'meets the conditions' : 'does not, or is not known';
    tile.querySelector('.sign')?.remove();
    mark(tile, '', found ? 'match' : 'other');
  }
  for (const link of map.querySelectorAll('a[data-code]')) {
    link.dataset.name ??= link.textContent;
    link.textContent = link.dataset.name + (matches.get(link.dataset.code) ? ' (meets the conditions)' : '');
  }
}
