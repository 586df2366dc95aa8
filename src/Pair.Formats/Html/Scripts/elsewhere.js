// What the rest of the page says of what is looked for: a number for housing is no service, and stands below the list.

// Gives a function from what is looked for to the headings of the sections that say all of it, as it is written.
function elsewhereOf(finding, terms) {
  const sections = [...document.querySelectorAll('main section[aria-labelledby]')].filter(section => !section.contains(finding) && !section.closest('[data-furniture]'));
  const lines = sections.flatMap(section => [...section.querySelectorAll('p, li, tr')].map(line => ({ section, text: line.textContent })));
  const search = searcherOf(lines.map(line => line.text), terms);
  return looked => {
    const { found, instead } = search(looked);
    if (instead.length || found.size === lines.length) return [];
    return [...new Set([...found].map(at => lines[at].section))].map(section => document.getElementById(section.getAttribute('aria-labelledby'))).filter(Boolean);
  };
}

// Said anew only where it is new, so that a screen reader does not hear it twice.
function showElsewhere(line, headings) {
  const shown = headings.slice(0, 4);
  if (line.dataset.shown === shown.map(heading => heading.id).join(' ')) return;
  line.dataset.shown = shown.map(heading => heading.id).join(' ');
  line.replaceChildren('Elsewhere on this page: ', ...shown.flatMap((heading, at) => [...at ? [', '] : [], make('a', { href: '#' + heading.id, dir: 'auto' }, heading.textContent.trim())]));
  line.hidden = !shown.length;
}
