/** True for a ZIP code, which names no state here. */
export const isZip = (typed) => /^\s*\d{5}(-\d{4})?\s*$/.test(typed);

/** What is said to whoever types one. */
export const aboutZip = 'ZIP codes are not looked up here. Type the state’s name.';
