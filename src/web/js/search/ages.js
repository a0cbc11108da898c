// Ages, read as what they tell: "my 9 year old" is a child, "do I have to be 21" asks for an age.
const ofYears = new Set(['year', 'years', 'yo']);
const before = new Set(['be', 'at', 'am', 'im', 'is', 'are', 'age', 'aged', 'turn', 'turned', 'turning', 'shes', 'hes']);
const oneself = new Set(['i', 'im']);
const becoming = new Set(['be', 'become', 'becoming', 'certified', 'certification', 'work', 'job']);
const grownUp = 18;

/**
 * The words with each age in words' place. Whose age it is decides: of somebody who is spoken of, or of who would do the work.
 * @param {{raw: string, word: string}[]} tokens
 */
export function readAges(tokens) {
  const said = new Set(tokens.map(({ word }) => word));
  const isWorker = [...becoming].some((word) => said.has(word));
  const isOther = said.has('my') || said.has('our');
  const isReader = [...oneself].some((word) => said.has(word));
  const read = [];
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i];
    const next = tokens[i + 1]?.word;
    const isOfYears = ofYears.has(next) && (next === 'yo' || ['old', 'olds'].includes(tokens[i + 2]?.word));
    if (!/^\d{1,2}$/.test(word) || !(isOfYears || (before.has(tokens[i - 1]?.word) && !ofYears.has(next)))) {
      read.push(tokens[i]);
      continue;
    }
    const isChild = Number(word) < grownUp;
    const meant = isOther || (isReader && !isWorker) ? (isChild ? ['child'] : []) : ['age', word];
    read.push(...meant.map((said) => ({ raw: said, word: said })));
    if (isOfYears) i += next === 'yo' ? 1 : 2;
  }
  return read;
}
