// Values in a reader's words, as AnswerWords.cs and Dates.cs have them.

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const dollars = (amount) => `$${Number.isInteger(amount) ? grouped.format(amount) : cents.format(amount)}`;

export const hours = (amount) => `${grouped.format(amount)} ${amount === 1 ? 'hour' : 'hours'}`;

export function inShort(question, value) {
  if (question.kind === 'number') {
    const { one, many, prefix } = question.unit;
    const unit = value === 1 ? one : many;
    return (prefix === '$' ? dollars(value) : prefix + grouped.format(value)) + (unit ? ` ${unit}` : '');
  }
  if (question.kind === 'text') return value;
  return [value].flat().map((id) => question.values.find((term) => term.id === id).name).join(', ');
}

/** "September 2, 2024", "September 2024" or "2024", as exact as the source. */
export function date(text) {
  const [, month, day] = text.split('-');
  if (!month) return text;
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) })
    .format(new Date(`${text}${day ? '' : '-01'}T00:00:00Z`));
}

/** Lists names: "Idaho", "Idaho and Ohio", "Idaho, Ohio and Utah". */
export const listed = (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/** How sure a fact is, the gravest first: the rules of Caveats.cs. */
export function caveats({ source, as_of: asOf, reading, disputed = [] }, words, oldBefore) {
  const lastDay = asOf && (asOf.length === 4 ? `${asOf}-12-31` : asOf.length === 7 ? `${asOf}-31` : asOf);
  return [
    disputed.length > 0 && words.disagreement,
    source.kind === 'survey' && words.survey,
    reading === 'inferred' && words.inferred,
    source.kind === 'trade' && words.trade,
    lastDay && lastDay < oldBefore && words.old,
    !asOf && words.undated,
  ].filter(Boolean);
}
