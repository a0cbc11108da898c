// What is shown, as plain rows: the table on the page and the CSV file are both made from them. The files of the API say every
// value, date and doubt in words; here they are only laid out.
// An entry of a cell: { sign, text, href, notes, sources, parts, others or disputes, history, quote }. A cell without entries is not yet
// researched. The lead of a table is a row before the others that names what stands in each column; it has no source of its own.
import { credentialsOf } from './credentials.js';
import { verdictOf } from './verdicts.js';

const filled = (texts) => texts.filter((text) => text !== null && text !== undefined && text !== '');

// What is known of a fact beside its value: who says so, how sure it is, what held before and what is announced.
const told = (fact) => ({
  sources: fact.sources,
  parts: fact.surety,
  history: [
    ...(fact.history ? [{
      text: fact.history,
      sources: distinct(fact.earlier.flatMap((earlier) => earlier.sources)),
      notes: filled(fact.earlier.map((earlier) => earlier.note)),
    }] : []),
    ...(fact.announced ? [{ isAhead: true, text: fact.announced.words, sources: fact.announced.sources, notes: filled([fact.announced.note]) }] : []),
  ],
  quote: fact.quote ? { text: fact.quote, cite: fact.source.url } : null,
});

const distinct = (sources) => [...new Map(sources.map((source) => [source.id, source])).values()];

const signOf = (question, { value }) => (question.kind === 'yes-no-limited' ? value : null);

/** The same of an entry of a list, which answers no question: who says otherwise is told beside it. */
const toldOfEntry = (entry) => ({
  ...told(entry),
  disputes: entry.disputed.map((other) => ({ text: other.words, note: other.note, sources: other.sources, parts: other.surety })),
});

const answer = (question, found) => (found ? [{
  sign: signOf(question, found),
  text: found.short,
  notes: filled([found.note]),
  ...told(found),
  others: found.disputed.map((other) => ({
    sign: signOf(question, other), text: other.words, notes: filled([other.note]), sources: other.sources, parts: other.surety, history: [],
  })),
}] : []);

/** Tables by section for the chosen topics. @param page what the server told: words, base */
export function sectionsOf(book, states, topics, page) {
  const { words } = page;
  const stateAddress = (state, part) => `${page.base}states/${state.slug}/#${part}`;
  const heads = headsOf(states, page);

  const row = (question, cells) => {
    const verdict = verdictOf(cells.map((cell) => cell?.compared ?? null));
    const isContested = cells.some((cell) => cell?.disputed.length > 0);
    return {
      key: question.id,
      label: question.label,
      href: `${page.base}questions/${question.id}/`,
      verdict,
      words: words.verdicts[verdict] + (isContested ? `; ${words.contested}` : ''),
      cells: cells.map((cell) => answer(question, cell)),
    };
  };
  const find = (answers, question) => answers.find((found) => found.question === question.id);

  const answers = (topic) => ({
    key: topic.id,
    caption: topic.name,
    heads,
    rows: book.questions.filter((question) => question.topic === topic.id)
      .map((question) => ({ ...row(question, states.map((state) => find(state.answers, question))), id: question.id })),
  });

  const credentials = () => credentialsOf(book.vocabularies.populations, states).map(({ term, columns, also }) => ({
    key: `credential-${term.id}`,
    caption: `${words.takes}: ${term.name.toLowerCase()}`,
    heads,
    lead: {
      label: words.credential,
      words: '',
      cells: columns.map((credential, i) => [{
        text: credential?.name ?? words.noCredential,
        href: credential && stateAddress(states[i], credential.id),
        notes: [],
        sources: [],
        parts: [],
        history: [],
      }]),
    },
    also: also.flatMap((names, i) => names.map((name) => `${name} (${states[i].name})`)),
    rows: book.requirements.map((requirement) =>
      row(requirement, columns.map((credential) => credential && find(credential.requirements, requirement)))),
  }));

  const billing = () => {
    const codes = [...new Set(states.flatMap((state) => state.billing_compared.map(({ code }) => code)))].sort();
    return {
      key: 'billing',
      caption: words.billing,
      rowHead: words.code,
      heads,
      rows: codes.map((code) => {
        const listed = states.map((state) => state.billing_compared.find((known) => known.code === code));
        const verdict = verdictOf(listed.map((known) => known?.compared ?? null));
        return {
          key: code.replaceAll(' ', '-'),
          label: code,
          href: `${page.base}billing/codes/${code.split(' ')[0].toLowerCase()}/`,
          verdict,
          words: [words.rates[verdict], reasonsOf(verdict, listed, words.ratesApart)].filter(Boolean).join(': '),
          cells: listed.map((known, i) => (known?.entries ?? []).map((id) => {
            const entry = states[i].billing.find((other) => other.id === id);
            return {
              text: entry.service,
              beside: entry.population_name && `, for ${entry.population_name.toLowerCase()}`,
              href: stateAddress(states[i], id),
              rate: entry.rate_words,
              notes: filled([entry.limits, entry.prior_authorization_words, entry.note]),
              ...toldOfEntry(entry),
            };
          })),
        };
      }),
    };
  };

  // Lists have no verdict: one course is not held against another.
  const listing = (key, caption, nameOf) => ({
    key,
    caption,
    heads,
    rows: [{
      key,
      label: caption,
      verdict: '',
      words: '',
      cells: states.map((state) => state[key].map((item) => ({
        text: nameOf(item), href: stateAddress(state, item.id), notes: filled([item.details.join(' · ')]), ...toldOfEntry(item),
      }))),
    }],
  });

  return topics.map((id) => {
    const topic = book.topics.find((known) => known.id === id);
    return {
      id,
      name: topic?.name ?? words[id],
      tables: [
        ...(topic ? [answers(topic)] : []),
        ...(id === 'certification' ? credentials() : []),
        ...(id === 'billing' ? [billing()] : []),
        ...(id === 'training' ? [listing('training', words.courses, (course) => course.name)] : []),
        ...(id === 'documents' ? [listing('documents', words.documents, (document) => document.title)] : []),
      ],
    };
  });
}

/**
 * The overview: the headline questions, the training that certification takes, the rates of the service's own code. Each value with its
 * date and its doubts. @param page what the server told: words, base, and in "glance" which facts these are
 */
export function glanceOf(book, states, topics, only, page) {
  const { words, glance } = page;
  const sections = new Map(sectionsOf(book, states, topics, page).map((section) => [section.id, section.tables]));
  const line = (row, key, label, part, cells) => ({ key, label, href: `#${part}`, verdict: row.verdict, words: row.words, cells });
  const brief = (fact, text, sign = null) => ({
    sign, text, sources: fact?.sources ?? [], parts: fact ? [...(fact.as_of ? [fact.surety[0]] : []), ...fact.surety.slice(fact.surety.length - fact.caveats.length).filter((doubt) => !glance.basis.includes(doubt))] : [],
  });
  const find = (answers, id) => answers.find((found) => found.question === id);

  const headlines = book.questions.filter((question) => question.headline && sections.has(question.topic)).map((question) => {
    const row = sections.get(question.topic)[0].rows.find(({ key }) => key === question.id);
    return line(row, question.id, words.headline.replace('{headline}', question.headline[0].toLowerCase() + question.headline.slice(1)), isEmpty(row) ? question.topic : question.id, states.map((state) => {
      const found = find(state.answers, question.id);
      return found ? [brief(found, found.short, signOf(question, found))] : [];
    }));
  });

  const training = book.requirements.find((requirement) => requirement.id === glance.training);
  const trained = !training || !sections.has(glance.certification) ? [] : credentialsOf(book.vocabularies.populations, states).map(({ term, columns }) => {
    const table = sections.get(glance.certification).find(({ key }) => key === `credential-${term.id}`);
    return line(table.rows.find(({ key }) => key === training.id), `training-${term.id}`, `${training.label}: ${term.name.toLowerCase()}`, glance.certification, columns.map((credential) => {
      if (!credential) return [brief(null, words.noCredential)];
      const found = find(credential.requirements, training.id);
      return [brief(found, `${credential.abbreviation ?? credential.name}: ${found ? found.short : words.signs.absent.toLowerCase()}`)];
    }));
  });

  const rates = (sections.get('billing')?.[0].rows ?? []).filter(({ label }) => glance.codes.includes(label)).map((row) => line(
    row, row.label, `${words.rate}: ${row.label}`, 'billing', states.map((state) => (state.billing_compared.find(({ code }) => code === row.label)?.entries ?? [])
      .map((id) => state.billing.find((entry) => entry.id === id))
      .filter((entry) => entry.rate_usd !== null && entry.superseded === null)
      .map((entry) => brief(entry, entry.rate_words)))));

  const rows = [...headlines, ...trained, ...rates].filter(({ verdict }) => !only || verdict === 'differ' || verdict === 'worded');
  return { key: 'glance', caption: words.glance, heads: headsOf(states, page), rows };
}

const headsOf = (states, page) => states.map((state) => ({ name: state.name, code: state.code, href: `${page.base}states/${state.slug}/` }));

// Why rates cannot be held against each other, in the order of the server's list of reasons.
const reasonsOf = (verdict, listed, reasons) => (verdict === 'worded'
  ? Object.keys(reasons).filter((id) => listed.some((known) => known?.compared?.apart === id)).map((id) => reasons[id]).join('; ')
  : '');

const isEmpty = (row) => row.cells.every((entries) => entries.length === 0);

/**
 * Parts a table into rows that stand open, what differs first, rows that fold because they are the same, and rows that
 * nobody has researched. The table's lead stands before the first rows that are shown.
 */
export function partsOf({ rows, lead }, only) {
  const by = (...verdicts) => verdicts.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
  const unknown = only ? [] : by('unknown');
  const open = [...by('differ', 'worded', ...(only ? [] : ['incomplete', ''])), ...unknown.filter((row) => !isEmpty(row))];
  const same = only ? [] : by('same');
  const led = (some) => (lead && some.length > 0 ? [lead, ...some] : some);
  return { open: led(open), same: open.length > 0 ? same : led(same), unknown: unknown.filter(isEmpty) };
}
