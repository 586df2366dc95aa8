'use strict';
// The page around the pages of a preview. It is told what there is to show, and shows it; every word of it is set as text.

const at = id => document.getElementById(id);
const frame = at('page');
let state = null;      // what there is to show, as it was told last
let loaded = null;     // address and version of what stands in the frame
let keeping = null;    // where the reader was in it, while it is loaded anew
let chosen = { pathway: 0, edition: 'practitioner' };

// The choice stands in the address, so that it outlives this page.
const readChoice = () => {
  const [pathway, edition] = location.hash.slice(1).split('/');
  if (edition) chosen = { pathway: Number(pathway) || 0, edition };
};
const writeChoice = () => history.replaceState(null, '', `#${chosen.pathway}/${chosen.edition}`);

const pathwayShown = () => state.pathways.find(one => one.number === chosen.pathway) ?? state.pathways[0];
const pageShown = () => {
  const pages = pathwayShown()?.pages ?? [];
  return pages.find(page => page.edition === chosen.edition) ?? pages[0];
};
const absolute = address => new URL(address, location.href.split('#')[0]).href;

const element = (name, words, kind) => {
  const made = document.createElement(name);
  made.textContent = words;
  made.dir = 'auto';
  if (kind) made.className = kind;
  return made;
};

function draw(before) {
  const pathway = pathwayShown();
  const page = pageShown();
  at('pathways').hidden = state.pathways.length < 2;
  at('pathway').replaceChildren(...state.pathways.map(one => new Option(one.name, one.number, false, one === pathway)));
  at('editions').hidden = at('files').hidden = !page;
  for (const button of at('editions').children) button.setAttribute('aria-pressed', button.dataset.edition === page?.edition);
  for (const format of page ? ['html', 'pdf', 'docx'] : []) at(format).href = page[format];
  document.title = pathway ? `Preview: ${pathway.name}` : 'Preview';
  drawFindings(before);
  at('stale').hidden = !pathway || pathway.current;
  at('stale').textContent = state.trouble
    ? 'This is the page as it was before: the last change could not be shown.'
    : 'This is the page as it was before: the file cannot be understood now.';
  at('empty').hidden = Boolean(page);
  frame.hidden = !page;
  if (page) load(page);
}

function drawFindings(before) {
  const grave = one => Boolean(one && (one.errors > 0 || one.trouble));
  // Unfolded when it becomes grave, folded when it is no more; between these, as the reader wants it.
  if (grave(before) !== grave(state)) at('findings').open = grave(state);
  at('findings').hidden = state.findings.length === 0 && !state.trouble;
  at('fine').hidden = !at('findings').hidden;
  at('fine').textContent = state.summary;
  at('summary').replaceChildren(element(grave(state) ? 'strong' : 'span', state.summary));
  at('trouble').hidden = !state.trouble;
  at('trouble').textContent = state.trouble ?? '';
  at('list').replaceChildren(...state.findings.map(finding => {
    const entry = document.createElement('li');
    entry.className = finding.severity;
    const head = element('p', ` ${finding.message}`);
    head.prepend(element('strong', finding.severity));
    entry.append(head, element('p', `${finding.place} · ${finding.rule}`, 'place'));
    if (finding.help) entry.append(element('p', finding.help, 'help'));
    return entry;
  }));
  at('more').hidden = state.more === 0;
  at('more').textContent = `and ${state.more} more: mend these first`;
}

// Puts a page into the frame unless it stands there. A filter of the page stands in its fragment, and so outlives it.
function load(page) {
  const address = absolute(page.html);
  if (loaded?.address === address && loaded.version === page.version) return;
  const there = inFrame();
  const isAgain = there && loaded?.address === address;
  const fragment = there && (isAgain || there.location.hash.includes('=')) ? there.location.hash : '';
  // Saved again before the last page was there: where the reader was is still to be put back.
  keeping = isAgain ? keeping ?? placeIn(there) : null;
  loaded = { address, version: page.version };
  frame.title = page.edition === 'family' ? 'The page for families' : 'The page for people who work with families';
  frame.contentWindow.location.replace(`${address}?${page.version}${fragment}`);
}

// What stands in the frame, unless it is none of ours: a browser puts its own page there where it cannot show one.
function inFrame() {
  try {
    return frame.contentWindow.location.href === 'about:blank' ? null : frame.contentWindow.document && frame.contentWindow;
  } catch {
    return null;
  }
}

// What is unfolded is known by its id, or else by that of what holds it.
const nameOf = part => `${part.closest('[id]')?.id} ${[...(part.closest('[id]') ?? part.ownerDocument).querySelectorAll('details, [aria-expanded]')].indexOf(part)}`;
const foldable = there => [...there.document.querySelectorAll('details, [aria-expanded]')];
const isOpen = part => part.localName === 'details' ? part.open : part.getAttribute('aria-expanded') === 'true';

function placeIn(there) {
  // What stands at the top of the screen stays there, also where something was written above it.
  const anchor = [...there.document.querySelectorAll('main [id]')].find(part => part.getClientRects().length && part.getBoundingClientRect().bottom > 0);
  return {
    x: there.scrollX,
    y: there.scrollY,
    anchor: there.scrollY > 0 ? anchor?.id : null,
    top: anchor?.getBoundingClientRect().top,
    open: new Map(foldable(there).map(part => [nameOf(part), isOpen(part)])),
    focus: document.activeElement === frame ? there.document.activeElement?.id : null,
  };
}

function putBack(there, place) {
  for (const part of foldable(there)) {
    const open = place.open.get(nameOf(part));
    if (open === undefined || open === isOpen(part)) continue;
    if (part.localName === 'details') part.open = open;
    else part.click();
  }
  if (place.focus) there.document.getElementById(place.focus)?.focus({ preventScroll: true });
  there.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  const anchor = place.anchor ? there.document.getElementById(place.anchor) : null;
  if (anchor?.getClientRects().length) there.scrollBy({ top: anchor.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

// Another site does not open in the frame; it opens beside.
function openBeside(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || !/^https?:$/.test(link.protocol) || link.origin === location.origin) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
}

frame.addEventListener('load', () => {
  const there = inFrame();
  if (!there) return;
  there.document.addEventListener('click', openBeside);
  const address = there.location.href.split(/[?#]/)[0];
  if (keeping && address === loaded?.address) putBack(there, keeping);
  keeping = null;
  // A link in the page may have led to another page of this preview.
  for (const pathway of state.pathways)
    for (const page of pathway.pages)
      if (absolute(page.html) === address && address !== loaded?.address) {
        loaded = { address, version: page.version };
        chosen = { pathway: pathway.number, edition: page.edition };
        writeChoice();
        draw(state);
      }
  document.documentElement.dataset.shown = loaded?.version ?? '';
});

at('editions').addEventListener('click', event => {
  if (event.target.dataset.edition) choose({ edition: event.target.dataset.edition });
});
at('pathway').addEventListener('change', event => choose({ pathway: Number(event.target.value) }));
window.addEventListener('hashchange', () => {
  readChoice();
  if (state) draw(state);
});

function choose(more) {
  chosen = { ...chosen, pathway: pathwayShown().number, ...more };
  writeChoice();
  draw(state);
}

readChoice();
const events = new EventSource('events');
events.addEventListener('open', () => { at('lost').hidden = true; });
events.addEventListener('error', () => { at('lost').hidden = false; });
events.addEventListener('message', event => {
  const before = state;
  state = JSON.parse(event.data);
  draw(before);
  if (before && before.number !== state.number) at('said').textContent = `Read again: ${state.summary}.`;
  document.documentElement.dataset.number = state.number;
});
