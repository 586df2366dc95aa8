// On a narrow screen entries are short at first. Paper and wide screens always have all of them.

const nameOf = row => linesOf(row.cells[0])[0] ?? '';

// Enough of a text to decide by: whole sentences, some eighty letters.
function gistOf(text) {
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [text];
  let gist = '';
  for (const sentence of sentences) if (gist.length < 40) gist += sentence;
  gist = gist.trim();
  return gist.length <= 160 ? gist : gist.slice(0, gist.lastIndexOf(' ', 150)) + ' …';
}

function open(row, isOpen) {
  row.classList.toggle('open', isOpen);
  row.querySelector('.fold').setAttribute('aria-expanded', isOpen);
}

// Gives each entry its button, and the list one for all.
function foldEntries(list, entries, all) {
  for (const { row } of entries) {
    const [, who, offer, way] = row.cells;
    const button = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'false', 'data-furniture': '' }, make('span', { class: 'sr' }, `All about ${nameOf(row)}`));
    button.addEventListener('click', () => { open(row, !row.classList.contains('open')); tellAll(); });
    who?.prepend(button);
    offer?.classList.add('long');
    way?.classList.add('way');
    offer?.append(make('p', { class: 'gist', dir: 'auto', 'data-furniture': '' }, gistOf(linesOf(offer).join(' '))));
  }
  list.classList.add('folds');
  const shown = () => entries.filter(entry => !entry.row.hidden).map(entry => entry.row);
  const tellAll = () => {
    all.hidden = !shown().length;
    all.textContent = shown().every(row => row.classList.contains('open')) ? 'Close all' : 'Open all';
  };
  all.addEventListener('click', () => {
    const isOpen = all.textContent === 'Open all';
    for (const row of shown()) open(row, isOpen);
    tellAll();
  });
  return tellAll;
}
