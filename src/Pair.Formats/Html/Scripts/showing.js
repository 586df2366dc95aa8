// Shows the entries that fit, and says how many there are.

const counted = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
const services = number => counted(number, 'service');

// Says it only where it is new, so that a screen reader does not hear it twice.
function say(element, words) {
  if (element.textContent !== words) element.textContent = words;
  element.hidden = !words;
}

// The blocks of a cell as lines, without what the script put there.
const linesOf = cell => [...cell.children].filter(block => !('furniture' in block.dataset)).map(block => block.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);

// What is read once: rows, what they answer and what they say. The last cell names other entries and is not about this one.
const entriesOf = list => [...list.querySelectorAll('tr[data-entry]')].map(row => ({
  row, dataset: { ...row.dataset }, table: row.closest('table'),
  text: () => [...[...row.cells].slice(0, -1).flatMap(linesOf), row.dataset.words ?? ''].join('\n'),
}));

// Which entries fit: { fits, unsaid }, both in the order of the page.
function fitting(entries, questions, found) {
  const fits = [], unsaid = [];
  entries.forEach((entry, place) => {
    if (found && !found.has(place)) return;
    const answer = answerTo(entry, questions);
    if (answer === 'yes') fits.push(entry);
    else if (answer === 'unsaid') unsaid.push(entry);
  });
  return { fits, unsaid };
}

// A word on an entry that does not quite fit; none takes it away.
function remark(entry, words) {
  entry.remark?.remove();
  entry.remark = words ? make('p', { class: 'remark', 'data-furniture': '', dir: 'auto' }, words) : undefined;
  if (words) entry.row.cells[0].append(entry.remark);
}

// Shows these rows and no other; touches only what changes. With everything shown, the list is as it was.
function showRows(list, entries, shown, all) {
  const tables = new Map(entries.map(entry => [entry.table, false]));
  for (const entry of entries) {
    const hidden = !shown.has(entry);
    if (entry.row.hidden !== hidden) entry.row.hidden = hidden;
    if (!hidden) tables.set(entry.table, true);
  }
  for (const [table, some] of tables) table.hidden = !some;
  // What stands between the tables speaks of all entries. A heading stays with its table.
  for (const block of list.children)
    if (!tables.has(block)) block.hidden = !all && !(block.matches('h3') && tables.get(block.nextElementSibling));
}
