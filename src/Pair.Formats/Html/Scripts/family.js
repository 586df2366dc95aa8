// The page for families: what is there for them now.

const now = document.querySelector('.now');
const form = now.querySelector('form');
const [asked, count, found, done] = ['.asked', '.count', '.found', '.done'].map(part => now.querySelector(part));
const rows = [...document.querySelectorAll('tr[data-entry]')];
const unasked = count.textContent;
const groups = [...found.querySelectorAll('[data-group]')];

// Where an entry stands; nowhere if it is not for this family.
const groupOf = { yes: row => row.dataset.self === 'yes' ? 'yourself' : 'referred', unsaid: () => 'unsaid', no: () => '' };

function wordsFor(sure, open, somewhere) {
  if (sure === 0) return open ? `Nothing here says that it is for you now. ${open} may be: ask them.` : 'Nothing on this page is for you now.';
  return (sure === 1 ? '1 thing is here for you now.' : `${sure} things are here for you now.`)
    + (open ? ` ${open} more may be.` : '') + (somewhere ? ' Some are only for some places: choose where you live.' : '');
}

let shown = '';
function show() {
  const fragment = fragmentOf(form);
  if (fragment === shown) return;
  shown = fragment;
  const questions = askedBy(form);
  const listed = questions.some(question => question.days);
  const numbers = {};
  let somewhere = false;
  for (const group of groups) {
    const name = group.dataset.group;
    const here = listed ? rows.filter(row => groupOf[answerTo(row, questions)](row) === name) : [];
    group.querySelector('ul').replaceChildren(...here.map(itemOf));
    group.hidden = here.length === 0;
    numbers[name] = here.length;
    if (here.some(row => row.dataset.place) && !questions.some(question => question.id === 'place')) somewhere = true;
  }
  const [sure, open] = [numbers.yourself + numbers.referred, numbers.unsaid ?? 0];
  found.querySelector('.nothing').hidden = sure > 0;
  found.hidden = !listed;
  document.body.classList.toggle('listed', listed);
  asked.textContent = listed ? ': ' + questions.map(question => optionOf(form, question.id, question.values[0]).textContent).join(', ') : '';
  done.textContent = '';
  // Last, so that who hears it finds the list there.
  count.textContent = listed ? wordsFor(sure, open, somewhere) : questions.length ? 'Now choose how old your baby is.' : unasked;
}

const does = {
  send: () => navigator.share({ title: document.title, text: textOf(found, heading()) }).catch(() => {}),
  copy: () => navigator.clipboard.writeText(textOf(found, heading())).then(() => done.textContent = 'Copied.', () => done.textContent = 'This browser does not copy.'),
  print: () => print(),
  again() {
    form.reset();
    form.querySelector('select').focus();
    answer();
  },
};
const heading = () => now.querySelector('h2').textContent;
const button = name => found.querySelector(`[data-do="${name}"]`);

function answer() {
  keepFragment(form);
  show();
}

form.addEventListener('change', answer);
for (const [name, act] of Object.entries(does)) button(name).addEventListener('click', act);
addEventListener('hashchange', () => takeFragment(form) && show());

// A phone sends in its own way; elsewhere the list is copied.
button('send').hidden = !navigator.share;
button('copy').hidden = Boolean(navigator.share) || !navigator.clipboard;
now.hidden = false;
takeFragment(form);
show();
