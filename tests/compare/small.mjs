// Two small states and a small codebook, as the files of the API have them.
export const source = (id, published = null) => ({
  id, title: `Title of ${id}`, publisher: `Publisher of ${id}`, url: `https://example.org/${id}`, kind: 'law', published, published_words: published ?? 'undated',
});

/** A fact with what every fact carries; what is given comes over it. */
export const fact = (id, given = {}) => ({
  id,
  address: `https://example.org/#${id}`,
  note: null,
  quote: null,
  surety: ['2024'],
  disputed: [],
  earlier: [],
  history: null,
  source: source('law'),
  sources: [source('law')],
  ...given,
});

export const answer = (question, value, short, given = {}) => fact(question, {
  question, value, short, compared: value === 'unclear' ? null : { key: String(value), kind: null, scale: null, in_words: false }, ...given,
});

export const rate = (id, code, rateWords, given = {}) => fact(id, {
  code, modifiers: [], service: 'Peer support', population_name: null, rate_words: rateWords, limits: null, prior_authorization_words: null, ...given,
});

export const state = (name, code, given = {}) => ({
  name,
  code,
  slug: name.toLowerCase(),
  answers: [],
  credentials: [],
  credentials_compared: { stand: 'none', together: [], apart: [] },
  billing: [],
  billing_compared: [],
  training: [],
  documents: [],
  ...given,
});

const question = (id, label, given = {}) => ({ id, topic: 'medicaid', label, kind: 'yes-no-limited', ...given });

export const book = {
  topics: [{ id: 'medicaid', name: 'Medicaid coverage' }, { id: 'certification', name: 'Certification' }],
  questions: [question('adults', 'Adults'), question('youth', 'Youth'), question('groups', 'Groups')],
  requirements: [question('hours', 'Hours', { topic: 'certification', kind: 'number' })],
  vocabularies: { populations: [{ id: 'mind', name: 'Mind', covers: [] }] },
};

export const page = {
  base: '/',
  words: {
    verdicts: { differ: 'They differ', worded: 'Read each', incomplete: 'Cannot compare yet', same: 'The same', unknown: 'Not known' },
    rates: { differ: 'Rates differ', worded: 'Read each rate', incomplete: 'Cannot compare yet', same: 'The same rate', unknown: 'Cannot compare yet' },
    ratesApart: { several: 'there are several', reported: 'others report it' },
    contested: 'sources disagree',
    signs: { absent: 'Not yet researched' },
    columns: ['Topic', 'Table', 'Question', 'Comparison'],
    perState: ['answer', 'note', 'date and caveats', 'source', 'address'],
    code: 'Code',
    takes: 'What certification takes',
    credential: 'Credential',
    noCredential: 'No credential found yet',
    billing: 'Billing',
    courses: 'Courses',
    documents: 'Documents',
  },
};
