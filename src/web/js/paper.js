// Folds are open on paper, but for the topics of a comparison, of which a reader chooses. The style sheet opens them where it can; this does where a browser has no name for what a fold holds.

export function openOnPaper() {
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('main details:not([open], .by-topic)')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
