// Lists of numbers and sorted words as short plain text, which gzip and brotli shrink further.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** A whole number from 0, five bits a character, the lowest first; all but the last carry a sixth bit. */
export function packNumber(number) {
  let packed = '';
  let rest = number;
  do {
    packed += digits[(rest % 32) + (rest >= 32 ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return packed;
}

export const packNumbers = (numbers) => numbers.map(packNumber).join('');

export function unpackNumbers(packed) {
  const numbers = [];
  let number = 0;
  let unit = 1;
  for (let i = 0; i < packed.length; i++) {
    const value = values.get(packed.charCodeAt(i));
    number += (value % 32) * unit;
    unit *= 32;
    if (value < 32) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}

/** Sorted words, each by what differs from the one before it. */
export function packWords(sorted) {
  let before = '';
  return sorted.map((word) => {
    let same = 0;
    while (same < 31 && same < word.length && word[same] === before[same]) same++;
    before = word;
    return digits[same] + word.slice(same);
  }).join(' ');
}

export function unpackWords(packed) {
  let before = '';
  return packed.split(' ').map((word) => {
    before = before.slice(0, digits.indexOf(word[0])) + word.slice(1);
    return before;
  });
}
