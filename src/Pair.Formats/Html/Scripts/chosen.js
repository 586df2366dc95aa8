// What is asked for, as people read it, and each thing with a way to take it away.

// How a question is called in the form.
function labelOf(form, id) {
  const field = [...form.elements].find(each => each.name === id), group = field?.closest('.field');
  return (group?.querySelector('legend, label[for]') ?? field?.closest('label'))?.textContent.trim() ?? id;
}

// How an answer is called there.
function labelOfValue(form, id, value) {
  const option = optionOf(form, id, value);
  return (option?.closest('label')?.lastElementChild ?? option)?.textContent.trim() ?? value;
}

// Each of several words that tell something, so that one can look for it alone. More than a handful is a letter, not a search.
function wordsAlone(field) {
  const telling = [...new Set(wordsOf(joinedNumbers(field.value)).filter(word => !smallWords.has(folded(word))))];
  return telling.length < 2 || telling.length > 5 ? [] : telling.map(word => ({ label: `“${word}”`, keep: () => { field.value = word; } }));
}

// Each answer that is given: { label, question, takeAway }.
function chosenIn(form) {
  const chosen = [];
  for (const field of form.elements) {
    if (!field.name || field.name === 'unsaid') continue;
    if (field.type === 'search' && field.value.trim())
      chosen.push({ label: `“${field.value.trim()}”`, question: 'Search', takeAway: () => { field.value = ''; }, alone: wordsAlone(field) });
    else if (field.options && field.value) chosen.push({ label: field.selectedOptions[0].text, question: labelOf(form, field.name), takeAway: () => { field.selectedIndex = 0; } });
    else if (field.type === 'checkbox' && field.checked)
      chosen.push({ label: labelOfValue(form, field.name, field.value), question: labelOf(form, field.name), takeAway: () => { field.checked = false; } });
  }
  return chosen;
}

// A button each. Who takes one away comes to the next, or to the count.
function showChips(chips, chosen, changed) {
  chips.replaceChildren(...chosen.map((each, place) => {
    const button = make('button', { type: 'button', 'aria-label': `Take away ${each.question === each.label ? '' : `${each.question}: `}${each.label}` }, each.label, make('span', { 'aria-hidden': 'true' }, '×'));
    button.addEventListener('click', () => {
      each.takeAway();
      changed();
      (chips.querySelectorAll('button')[Math.min(place, chips.children.length - 1)] ?? document.querySelector('.count')).focus();
    });
    return make('li', { dir: 'auto' }, button);
  }));
  chips.hidden = !chosen.length;
}

// Where nothing fits: what each answer costs. count says how many there are as the form now stands.
function showWaysOut(none, form, chosen, count, changed) {
  const kept = fragmentOf(form), ways = [];
  for (const each of chosen) {
    each.takeAway();
    const number = count();
    takeFragment(form, kept);
    if (number) ways.push({ words: ['Without ', make('bdi', {}, each.label), `: ${services(number)}`], go: each.takeAway });
    // No entry says all the words, and some may say one.
    for (const word of each.alone ?? []) {
      word.keep();
      const some = count();
      takeFragment(form, kept);
      if (some) ways.push({ words: ['Search for ', make('bdi', {}, word.label), ` alone: ${services(some)}`], go: word.keep });
    }
  }
  none.querySelector('p span').hidden = !ways.length;
  if (!ways.length) ways.push({ words: ['Show all services'], go: () => takeFragment(form, '') });
  none.querySelector('ul').replaceChildren(...ways.map(way => {
    const button = make('button', { type: 'button' }, ...way.words);
    button.addEventListener('click', () => {
      way.go();
      changed();
      document.querySelector('.count').focus();
    });
    return make('li', {}, button);
  }));
}
