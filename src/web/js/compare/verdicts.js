// The rules of Verdict.cs, LikeCredentials.cs and ComparedCode.cs, over the files of the API. A test holds both to the same.

const plain = (text) => text.replace(/\.+$/, '').toLowerCase();

function same(kind, one, other) {
  if (Array.isArray(one)) return one.length === other.length && one.every((term) => other.includes(term));
  return kind === 'text' ? plain(one) === plain(other) : one === other;
}

/** The verdict on one question; a cell is null where a state is not yet researched. */
export function verdictOf(kind, cells) {
  const known = cells.filter((cell) => cell !== null).map((cell) => cell.value);
  if (known.length === 0) return 'unknown';
  if (!known.every((value) => same(kind, value, known[0]))) return kind === 'text' ? 'worded' : 'differ';
  return known.length < cells.length ? 'incomplete' : 'same';
}

/** The verdict on the rates of one code; a cell lists the entries of one state. */
export function rateVerdict(cells) {
  if (cells.some((cell) => cell.length === 0 || cell.some((entry) => entry.rate_usd === null))) return 'incomplete';
  const entries = cells.map((cell) => cell[0]);
  const comparable = cells.every((cell) => cell.length === 1)
    && entries.every((entry) => entry.rate_payer === null && entry.rate_per_hour_usd !== null);
  return !comparable ? 'worded' : entries.every((entry) => entry.rate_per_hour_usd === entries[0].rate_per_hour_usd) ? 'same' : 'differ';
}

const integrated = 'integrated';
const servedByIntegrated = ['mental-health', 'substance-use'];
const neverAlike = ['other', 'all'];

const serving = (state, population) => state.credentials.filter((credential) => credential.serves === population);
const has = (state, population) => serving(state, population).length > 0;

/** Like with like: for each kind of work, the credential that stands for each state (null for none) and the others. */
export function likeCredentials(populations, states) {
  const allIntegrated = states.some((state) => has(state, integrated))
    && states.every((state) => has(state, integrated) || !servedByIntegrated.some((population) => has(state, population)));
  const own = (id) => (state) => serving(state, id);
  const ownElseIntegrated = (id) => (state) => (has(state, id) ? serving(state, id) : serving(state, integrated));
  const group = (term, offered) => {
    const all = states.map(offered);
    const columns = all.map((some) => some.find((credential) => credential.requirements.length > 0) ?? some[0] ?? null);
    return { term, columns, others: all.map((some, index) => some.filter((credential) => credential !== columns[index])) };
  };
  const some = (test) => states.some(test);
  return [
    ...populations.filter((term) => term.id === integrated && allIntegrated).map((term) => group(term, own(term.id))),
    ...populations.filter((term) => servedByIntegrated.includes(term.id)
      && some((state) => has(state, term.id) || (!allIntegrated && has(state, integrated))))
      .map((term) => group(term, ownElseIntegrated(term.id))),
    ...populations.filter((term) => term.id !== integrated && !servedByIntegrated.includes(term.id)
      && !neverAlike.includes(term.id) && some((state) => has(state, term.id)))
      .map((term) => group(term, own(term.id))),
  ];
}
