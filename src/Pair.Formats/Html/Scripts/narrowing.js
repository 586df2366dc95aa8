// Shows the rows of a table whose first cell has all the words of a box.

// told gets a sentence whenever other rows are shown.
function narrowable(table, box, told) {
  const rows = [...table.tBodies[0].rows].map(row => ({ row, text: folded(row.cells[0].textContent) }));
  const show = () => {
    const words = folded(box.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every(word => text.includes(word));
      if (!row.hidden) count++;
    }
    told(words.length === 0 ? '' : count === 0 ? 'No area has these words.' : `${count} of ${rows.length} areas.`);
  };
  box.addEventListener('input', show);
  // A browser may put back what was typed when somebody comes back to the page.
  addEventListener('pageshow', show);
  return () => {
    box.value = '';
    show();
  };
}
