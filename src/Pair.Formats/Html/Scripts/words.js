// Words as they are found in a text.

// "01632 960 110" is one word, however it is parted; +44 is how others dial it.
const joinedNumbers = text => text.replace(/\+44[\s-]*(\(0\))?[\s-]*(?=\d)/g, '0').replace(/(\d)[\s-]+(?=\d)/g, '$1');

const wordsOf = text => text.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(word => folded(word));

// One of several: "babies" and "baby", "groups" and "group".
const single = word => /.ies$/.test(word) && word.length > 4 ? word.slice(0, -3) + 'y'
  : /(ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2)
  : /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1)
  : word;

// They stand everywhere and tell nothing.
const smallWords = new Set('a an and are at by for from has in is of on or our the to with your'.split(' '));

// What is left of a text to compare phrases by.
const phraseOf = text => wordsOf(text).map(folded).filter(word => !smallWords.has(word)).map(single);

// Whether two neighbouring letters changed places, and nothing else did.
function isSwapped(one, other) {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) && at + 1 < one.length;
}
