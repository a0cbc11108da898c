// What can be said of cells side by side. The files of the API say of each value what of it counts ("compared"), so that nothing
// is judged here: two are alike when they say the same, unlike when they are known not to, and neither where a value has no key, the
// kind of only one is known, or the two stand on scales of their own.
// A cell is null where nothing is known of a state, or where its sources leave it open.

const kindsDiffer = (one, other) => one.kind !== null && other.kind !== null && one.kind !== other.kind;

const alike = (one, other) => one.key !== null && one.key === other.key && one.scale === other.scale && one.kind === other.kind;

const unlike = (one, other) =>
  one.key !== null && other.key !== null && one.scale === other.scale && (one.key !== other.key || kindsDiffer(one, other));

/** @param {({key: string|null, kind: string|null, scale: string|null, in_words: boolean}|null)[]} cells one a state */
export function verdictOf(cells) {
  const known = cells.filter((cell) => cell !== null);
  if (known.length === 0) return 'unknown';
  const some = (test) => known.some((one, i) => known.slice(i + 1).some((other) => test(one, other)));
  if (some(unlike)) return known.every((cell) => cell.in_words) ? 'worded' : 'differ';
  if (some((one, other) => !alike(one, other))) return 'worded';
  return known.length < cells.length ? 'incomplete' : 'same';
}
