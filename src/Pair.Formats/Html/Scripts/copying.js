// An entry as plain words for a letter or a record, and the address of a list.

const sentence = lines => lines.map(line => /[.!?:]$/.test(line) ? line : line + '.').join(' ');

// What a referral needs to say, where it comes from and how old it is. The last cell is for who decides, not for a letter.
function referralOf(row, form) {
  const [name, ...provider] = linesOf(row.cells[0]);
  const { title, reviewed, live } = form.dataset;
  return [
    name, ...provider,
    ...[...row.cells].slice(1, -1).map(cell => `${cell.dataset.label}: ${sentence(linesOf(cell))}`),
    '',
    [`From: ${title}.`, reviewed].filter(Boolean).join(' '),
    ...[...document.querySelectorAll('.notice')].map(notice => notice.textContent.trim()),
    ...live ? [`${live.split('#')[0]}#${row.id}`] : [],
  ].join('\n');
}

// From a file share a browser may have no clipboard, or not give it.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', { readonly: '', class: 'sr', 'aria-hidden': 'true' });
    area.value = text;
    const before = document.activeElement;
    document.body.append(area);
    area.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch { /* then by hand */ }
    area.remove();
    before?.focus({ preventScroll: true });
    return done;
  }
}

// Copies where a button stands, and tells it there and to a screen reader; where nothing works, the text is shown and selected.
async function copyAt(button, text, announce) {
  const words = button.dataset.words ??= button.firstChild.data;
  button.parentElement.querySelector('.byhand')?.remove();
  if (await copied(text)) {
    button.firstChild.data = 'Copied';
    announce('Copied');
    setTimeout(() => { button.firstChild.data = words; announce(''); }, 2500);
    return;
  }
  const area = make('textarea', { readonly: '', class: 'byhand', rows: '6', 'aria-label': 'Text to copy' });
  area.value = text;
  button.after(area);
  area.focus();
  area.select();
  announce('This browser does not let the page copy. The text is selected: copy it with your keyboard or menu.');
}

function offerReferrals(entries, form, announce) {
  for (const { row } of entries) {
    const button = make('button', { type: 'button', class: 'copy' }, 'Copy referral details', make('span', { class: 'sr' }, ` of ${nameOf(row)}`));
    button.addEventListener('click', () => copyAt(button, referralOf(row, form), announce));
    // Where it says how to refer.
    row.cells[row.cells.length - 2].append(make('p', { class: 'do', 'data-furniture': '' }, button));
  }
}
