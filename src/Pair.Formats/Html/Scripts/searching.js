// Finds texts by words: as they stand, by their beginnings, by what an area calls them, and only then with errors.

// texts: what is searched; terms: [[short, meaning]]. Gives a function from what is looked for to { found: Set of places in texts, instead: [{ said, shown }] }.
function searcherOf(texts, terms) {
  const asIs = word => [word];
  const seen = new Map();
  // Each word as it stands and as one of several; numbers in one piece and in their parts.
  const forms = text => [...wordsOf(text), ...wordsOf(joinedNumbers(text)).filter(word => /\d{6}/.test(word))].flatMap(word => {
    const form = folded(word), one = single(form);
    // Errors are explained with the word as the page has it, in small letters where it has them.
    for (const each of [form, one]) if (!seen.has(each) || word === word.toLowerCase() && seen.get(each) !== seen.get(each).toLowerCase()) seen.set(each, word);
    return one === form ? [form] : [form, one];
  });
  const index = new MiniSearch({ fields: ['text'], tokenize: forms, processTerm: word => word, searchOptions: { tokenize: asIs, processTerm: word => word } });
  index.addAll(texts.map((text, id) => ({ id, text })));
  const phrases = texts.map(phraseOf), plain = texts.map(folded);

  const look = (word, options) => index.search(word, options);
  const places = results => results.map(result => result.id);

  // Texts that have a word or one that begins with it. Where words are not parted by blanks, it may stand anywhere.
  const beginning = (word, one = single(word)) => [...places(look(word, { prefix: true })), ...one === word ? [] : places(look(one, { prefix: true })),
    .../^[a-z0-9]*$/.test(word) ? [] : plain.flatMap((text, id) => text.includes(word) ? [id] : [])];

  const standsAt = (phrase, words, at) => words.every((word, i) => phrase[at + i] === word || word.length > 3 && phrase[at + i]?.startsWith(word));
  const saying = words => phrases.flatMap((phrase, id) => phrase.some((_, at) => standsAt(phrase, words, at)) ? [id] : []);

  const pairs = terms.map(term => term.map(phraseOf)).filter(([short, meaning]) => short.length && meaning.length);

  // Words that are nearly this one: with one error or two letters swapped, and where a long word has none with two errors, since two make another word of
  // a short one ("housing", "holding"). A number is never nearly another.
  function near(word) {
    if (word.length < 3 || /\d/.test(word)) return [];
    const once = word.length > 3 ? look(word, { fuzzy: 1 }) : [], twice = look(word, { fuzzy: 2 });
    const common = new Set(once.flatMap(result => result.terms).filter(term => word.length > 4 || term[0] === word[0]));
    for (const result of twice) for (const term of result.terms) if (isSwapped(word, term)) common.add(term);
    const good = common.size ? common : new Set(word.length > 7 ? twice.flatMap(result => result.terms).filter(term => term[0] === word[0]) : []);
    return twice.concat(once).flatMap(result => result.terms.filter(term => good.has(term)).map(term => ({ id: result.id, term })));
  }

  // "healthvisitor": two words that stand side by side somewhere.
  function parted(word) {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const found = saying([word.slice(0, cut), single(word.slice(cut))]);
      if (found.length) return found;
    }
    return [];
  }

  return function search(looked) {
    const said = wordsOf(joinedNumbers(looked)), telling = said.filter(word => !smallWords.has(folded(word)));
    const asked = (telling.length ? telling : said).map(word => ({ said: word, word: folded(word), found: new Set(), instead: [] }));
    const add = (from, to, found) => { for (let at = from; at < to; at++) for (const id of found) asked[at].found.add(id); };
    const phrase = asked.map(each => single(each.word));
    const sides = (a, b, then) => { for (let at = 0; at + a.length <= phrase.length; at++) if (a.every((word, i) => phrase[at + i] === word)) then(at, at + a.length, b); };

    asked.forEach((each, at) => add(at, at + 1, beginning(each.word)));
    // "breast feeding" for "breastfeeding"
    for (let at = 0; at + 1 < asked.length; at++) add(at, at + 2, places(look(asked[at].word + asked[at + 1].word, { prefix: true })));
    for (const [short, meaning] of pairs) {
      sides(short, meaning, (from, to, words) => add(from, to, saying(words)));
      if (meaning.length > 1 || short.length > 1) sides(meaning, short, (from, to, words) => add(from, to, saying(words)));
    }
    // Only where a word has nothing: other words for it, two words in one, and errors.
    asked.forEach((each, at) => {
      if (!each.found.size) for (const [short, meaning] of pairs) if (meaning.length === 1 && meaning[0] === phrase[at]) add(at, at + 1, saying(short));
      if (!each.found.size) add(at, at + 1, parted(each.word));
      if (each.found.size) return;
      for (const { id, term } of near(each.word)) {
        each.found.add(id);
        if (!each.instead.includes(seen.get(term))) each.instead.push(seen.get(term));
      }
    });

    let found = new Set(texts.keys());
    for (const each of asked) found = new Set([...found].filter(id => each.found.has(id)));
    const instead = asked.filter(each => each.instead.length || !each.found.size).map(each => ({ said: each.said, shown: each.instead }));
    return { found, instead };
  };
}
