// Puts the rows of a table in an order: each head of a column becomes a button. Without this script they stand by name.

// told gets a sentence whenever the order has changed.
function sortable(table, told) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const letters = new Intl.Collator('en-GB', { numeric: true });
  const ofName = row => row.cells[0].firstChild.textContent;
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return column === 0 ? ofName(row) : Number(cell.dataset.key ?? cell.textContent.replaceAll(',', ''));
  };
  const sort = (head, column, isFalling) => {
    const rows = [...body.rows].map(row => ({ row, key: keyOf(row, column) }));
    rows.sort((one, other) => {
      const by = column === 0 ? letters.compare(one.key, other.key) : one.key - other.key;
      return (isFalling ? -by : by) || letters.compare(ofName(one.row), ofName(other.row));
    });
    body.append(...rows.map(({ row }) => row));
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isFalling ? 'descending' : 'ascending');
    told(`Sorted by ${head.textContent.toLowerCase()}, ${column === 0 ? isFalling ? 'Z first' : 'A first' : isFalling ? 'largest first' : 'smallest first'}.`);
  };
  heads.forEach((head, column) => {
    const button = make('button', { type: 'button' }, head.textContent);
    // Of numbers the largest is asked for first, of names the first letter.
    button.addEventListener('click', () => sort(head, column, head.hasAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : column > 0));
    head.replaceChildren(button);
  });
  heads[0].setAttribute('aria-sort', 'ascending');
  table.classList.add('sorts');
}
