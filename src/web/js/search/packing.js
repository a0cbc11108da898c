// Lists of numbers and sorted words as short plain text, which gzip and brotli shrink further.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

// A number below 40 takes one character, and below 1,320 two, of which the first says how many follow; greater ones take more.
const ofOne = 40;
const ofTwo = 20 * 64;
const endless = 63;

/** A whole number from 0, as characters. */
export function packNumber(number) {
  if (number < ofOne) return digits[number];
  let rest = number - ofOne;
  if (rest < ofTwo) return digits[ofOne + Math.floor(rest / 64)] + digits[rest % 64];
  rest -= ofTwo;
  if (rest < 3 * 4096) return digits[60 + Math.floor(rest / 4096)] + digits[Math.floor(rest / 64) % 64] + digits[rest % 64];
  // Five bits a character, the lowest first; all but the last carry a sixth bit.
  let packed = digits[endless];
  do {
    packed += digits[(rest % 32) + (rest >= 32 ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return packed;
}

export const packNumbers = (numbers) => numbers.map(packNumber).join('');

export function unpackNumbers(packed) {
  const numbers = [];
  let at = 0;
  const next = () => values.get(packed.charCodeAt(at++));
  while (at < packed.length) {
    const first = next();
    if (first < ofOne) numbers.push(first);
    else if (first < 60) numbers.push(ofOne + (first - ofOne) * 64 + next());
    else if (first < endless) numbers.push(ofOne + ofTwo + (first - 60) * 4096 + next() * 64 + next());
    else {
      let rest = 0;
      let unit = 1;
      for (;;) {
        const value = next();
        rest += (value % 32) * unit;
        unit *= 32;
        if (value < 32) break;
      }
      numbers.push(ofOne + ofTwo + rest);
    }
  }
  return numbers;
}

/** Small numbers, 0 to 3, three a character. */
export function packFours(numbers) {
  let packed = '';
  for (let i = 0; i < numbers.length; i += 3) packed += digits[numbers[i] + 4 * (numbers[i + 1] ?? 0) + 16 * (numbers[i + 2] ?? 0)];
  return packed;
}

/** The number at a place of what packFours made. */
export const fourAt = (packed, place) => (values.get(packed.charCodeAt(Math.floor(place / 3))) >> (2 * (place % 3))) & 3;

/** Words without spaces, each by what differs from the one before it; best when sorted. */
export function packWords(list) {
  let before = '';
  return list.map((word) => {
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
