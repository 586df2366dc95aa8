// The index of a site: shows the areas that have all the words of the box. Without this script every area is there, and the box is not.

const [box, all, found, letters] = ['words', 'all', 'found', 'letters'].map(id => document.getElementById(id));
const areas = [...document.querySelectorAll('.area')].map(entry => ({ entry, text: folded(entry.querySelector('.what').textContent) }));

function show() {
  const words = folded(box.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { entry, text } of areas) {
    entry.hidden = !words.every(word => text.includes(word));
    if (!entry.hidden) count++;
  }
  letters.hidden = words.length > 0;
  all.hidden = !letters.hidden;
  found.textContent = words.length === 0 ? ''
    : count === 0 ? 'No area has these words. Check the spelling, try fewer words, or show all.'
    : `${count} of ${areas.length} pathways with “${box.value.trim()}”.`;
}

box.addEventListener('input', show);
all.addEventListener('click', () => {
  box.value = '';
  show();
  box.focus();
});
// A browser may put back what was typed when somebody comes back to the page.
addEventListener('pageshow', show);
// A link to an area leads there, also where the words hide it.
addEventListener('hashchange', () => {
  const target = document.querySelector('.area:target');
  if (!target?.hidden) return;
  box.value = '';
  show();
  target.scrollIntoView();
});

document.getElementById('find').hidden = false;
