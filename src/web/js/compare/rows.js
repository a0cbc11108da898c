// What is shown, as plain rows: the table on the page and the CSV file are both made from them.
// An entry of a cell: { sign, text, href, notes, source, parts, others }. A cell without entries is not yet researched.
// The lead of a table is a row before the others that names what stands in each column; it has no source of its own.
import { likeCredentials, rateVerdict, verdictOf } from './verdicts.js';
import { caveats, date, dollars, hours, inShort } from './words.js';

/** Tables by section for the chosen topics. @param page what the server told: words, base, oldBefore */
export function sectionsOf(book, states, topics, page) {
  const { words } = page;
  const name = (vocabulary, id) => book.vocabularies[vocabulary].find((term) => term.id === id)?.name ?? id;
  const stateAddress = (state, part) => `${page.base}states/${state.slug}/#${part}`;
  const sure = (fact) => ({
    source: fact.source,
    parts: [
      ...(fact.as_of ? [date(fact.as_of)] : []),
      ...(fact.since ? [`in effect since ${date(fact.since)}`] : []),
      ...caveats(fact, words.caveats, page.oldBefore),
    ],
  });

  const answer = (question, found) => (found === null ? [] : [{
    sign: question.kind === 'yes-no-limited' ? found.value : null,
    text: inShort(question, found.value),
    notes: [found.note].filter(Boolean),
    ...sure(found),
    others: found.disputed.map((other) => answer(question, { ...other, disputed: [] })[0]),
  }]);

  const row = (question, cells) => {
    const verdict = verdictOf(question.kind, cells);
    const contested = cells.some((cell) => cell !== null && cell.disputed.length > 0);
    return {
      key: question.id,
      label: question.label,
      href: `${page.base}questions/${question.id}/`,
      verdict,
      words: words.verdicts[verdict] + (contested ? `; ${words.contested}` : ''),
      cells: cells.map((cell) => answer(question, cell)),
    };
  };
  const find = (answers, question) => answers.find((found) => found.question === question.id) ?? null;
  const heads = states.map((state) => ({ name: state.name, code: state.code, href: `${page.base}states/${state.slug}/` }));

  const answers = (topic) => ({
    key: topic.id,
    caption: topic.name,
    heads,
    rows: book.questions.filter((question) => question.topic === topic.id)
      .map((question) => row(question, states.map((state) => find(state.answers, question)))),
  });

  const credentials = () => likeCredentials(book.vocabularies.populations, states).map(({ term, columns, others }) => ({
    key: `credential-${term.id}`,
    caption: `${words.takes}: ${term.name.toLowerCase()}`,
    heads,
    lead: {
      label: words.credential,
      words: '',
      cells: columns.map((credential, index) => [{
        text: credential?.name ?? words.noCredential,
        href: credential && stateAddress(states[index], `credential-${states[index].credentials.indexOf(credential) + 1}`),
        notes: [],
        parts: [],
        source: null,
      }]),
    },
    also: others.flatMap((some, index) => some.map((credential) => `${credential.name} (${states[index].name})`)),
    rows: book.requirements.map((requirement) =>
      row(requirement, columns.map((credential) => credential && find(credential.requirements, requirement)))),
  }));

  const onOneScale = (entry) => (entry.rate_per_hour_usd === null ? '' : `; ${words.onOneScale
    .replace('{quarter}', dollars(entry.rate_per_15_minutes_usd))
    .replace('{hour}', dollars(entry.rate_per_hour_usd))}`);

  const billing = () => {
    const keyOf = (entry) => [entry.code, ...[...entry.modifiers].sort()].join(' ');
    const codes = [...new Set(states.flatMap((state) => state.billing.map(keyOf)))].sort();
    return {
      key: 'billing',
      caption: words.billing,
      rowHead: words.code,
      heads,
      rows: codes.map((code) => {
        const cells = states.map((state) => state.billing.filter((entry) => keyOf(entry) === code));
        const verdict = rateVerdict(cells);
        return {
          key: code.replaceAll(' ', '-'),
          label: code,
          href: `${page.base}billing/codes/${code.split(' ')[0].toLowerCase()}/`,
          verdict,
          words: words.rates[verdict],
          cells: cells.map((entries, index) => entries.map((entry) => ({
            text: `${entry.service}${entry.population ? `, for ${name('populations', entry.population).toLowerCase()}` : ''}`,
            href: stateAddress(states[index], `billing-${states[index].billing.indexOf(entry) + 1}`),
            notes: [
              `${entry.rate_usd === null ? words.noRate : dollars(entry.rate_usd)}, unit: ${entry.unit ? name('billing-units', entry.unit).toLowerCase() : words.notStated}${entry.rate_payer ? `, payer: ${entry.rate_payer}` : ''}${onOneScale(entry)}`,
              entry.limits,
              entry.prior_authorization && words.approval[entry.prior_authorization],
              entry.note,
            ].filter(Boolean),
            ...sure(entry),
          }))),
        };
      }),
    };
  };

  // Lists have no verdict: one course is not held against another.
  const listing = (key, caption, entry) => ({
    key,
    caption,
    heads,
    rows: [{ key, label: caption, verdict: '', words: '', cells: states.map((state) => state[key].map((item, index) => entry(item, state, index))) }],
  });
  const training = () => listing('training', words.courses, (course, state, index) => ({
    text: course.name,
    href: stateAddress(state, `training-${index + 1}`),
    notes: [[
      course.provider,
      course.hours !== null && hours(course.hours),
      course.cost_usd !== null && (course.cost_usd === 0 ? words.free : dollars(course.cost_usd)),
      course.format && name('training-formats', course.format).toLowerCase(),
    ].filter(Boolean).join(' · ')].filter(Boolean),
    ...sure({ ...course, as_of: course.source.published }),
  }));
  const documents = () => listing('documents', words.documents, (document, state, index) => ({
    text: document.title,
    href: stateAddress(state, `document-${index + 1}`),
    notes: [[name('document-kinds', document.kind), document.number, document.issued && `issued ${date(document.issued)}`,
      document.effective && `effective ${date(document.effective)}`].filter(Boolean).join(' · ')],
    ...sure({ ...document, as_of: document.source.published }),
  }));

  return topics.map((id) => {
    const topic = book.topics.find((known) => known.id === id);
    return {
      id,
      name: topic?.name ?? words[id],
      tables: [
        ...(topic ? [answers(topic)] : []),
        ...(id === 'certification' ? credentials() : []),
        ...(id === 'billing' ? [billing()] : []),
        ...(id === 'training' ? [training()] : []),
        ...(id === 'documents' ? [documents()] : []),
      ],
    };
  });
}

/**
 * Parts a table into rows that stand open, what differs first, rows that fold because they are the same, and rows that
 * nobody has researched. The table's lead stands before the first rows that are shown.
 */
export function partsOf({ rows, lead }, only) {
  const by = (...verdicts) => verdicts.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
  const open = by('differ', 'worded', ...(only ? [] : ['incomplete', '']));
  const same = only ? [] : by('same');
  const led = (some) => (lead && some.length > 0 ? [lead, ...some] : some);
  return { open: led(open), same: open.length > 0 ? same : led(same), unknown: only ? [] : by('unknown') };
}
