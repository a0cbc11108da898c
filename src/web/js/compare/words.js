/** Lists names: "Idaho", "Idaho and Ohio", "Idaho, Ohio and Utah". */
export const listed = (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
