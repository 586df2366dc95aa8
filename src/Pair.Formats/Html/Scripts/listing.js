// A list made of what the rows of the page say already, so that nothing is said in other words.

// Nodes to be shown a second time: an id stands once in a page.
function copyOf(part) {
  const copy = part.cloneNode(true);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}

// A row as an item: its name, which leads to the row, what it is and where, and how to get it.
function itemOf(row) {
  const [what, how] = row.cells;
  const [whatLines, howLines] = [what, how].map(cell => [...cell.querySelectorAll('p')].filter(line => !['name', 'when', 'note'].includes(line.className)));
  const link = make('a', { href: '#' + row.id }, ...copyOf(what.querySelector('.name')).childNodes);
  // The way in and the numbers of places; how soon, and who else may ask, stands with the row.
  return make('li', {},
    make('div', { class: 'what' }, make('p', { class: 'name', dir: 'auto' }, link), ...whatLines.map(copyOf)),
    make('div', { class: 'how' }, ...howLines.filter((line, i) => i === 0 || line.querySelector('a')).map(copyOf)));
}

// The list as plain words, to be sent or kept.
function textOf(list, heading) {
  const lines = [heading];
  for (const part of list.querySelectorAll('h3, li')) {
    if (part.closest('[hidden]')) continue;
    lines.push('');
    if (part.tagName === 'H3') lines.push(part.textContent.trim().toUpperCase());
    else for (const line of part.querySelectorAll('p')) lines.push(line.textContent.trim());
  }
  // Whose list it is, and where to see whether it still holds. Where a file lies on somebody's own disk is nothing to send.
  lines.push('', `From: ${document.title}.`);
  if (location.protocol !== 'file:') lines.push(location.href);
  else if (list.dataset.live) lines.push(list.dataset.live);
  return lines.join('\n');
}
