// The atlas: its table can be sorted and narrowed, and a link leads to what is folded away or hidden.

const [table, status, box] = ['areas', 'sorted', 'area-words'].map(id => document.getElementById(id));
const tell = words => { status.textContent = words; };
sortable(table, tell);
const showAll = narrowable(table, box, tell);
document.getElementById('narrow').hidden = false;

function reveal() {
  const target = document.querySelector(':target');
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  if (target.hidden) showAll();
  target.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();

// Paper has all that is folded away, in browsers too that know no style for it.
const folds = [...document.querySelectorAll('details:not(.unprinted)')];
let closed = [];
addEventListener('beforeprint', () => {
  closed = folds.filter(fold => !fold.open);
  for (const fold of closed) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of closed) fold.open = false;
});
