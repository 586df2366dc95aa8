// The page for everyone who works with families: the form beside the entries.
const form = document.querySelector('form.find');
if (form) {
  const finding = form.closest('.finding'), list = finding.querySelector('.list');
  const part = name => finding.querySelector('.' + name);
  const [head, count, hint, aside, unsaid, chips, share, all, none, print] = ['found', 'count', 'hint', 'elsewhere', 'unsaid', 'chips', 'share', 'all', 'none', 'part'].map(part);
  const words = form.elements.q, filters = form.querySelector('.filters'), see = form.querySelector('.see'), reset = form.querySelector('[type=reset]');
  const entries = entriesOf(list), announced = part('copied');
  const announce = text => { announced.textContent = text; };
  const narrow = matchMedia('(max-width: 59.99rem)');

  // Made when somebody goes to search, not before.
  let search, others;
  const terms = () => form.dataset.terms.split('\n').filter(Boolean).map(term => term.split('\t'));
  const searcher = () => search ??= searcherOf(entries.map(entry => entry.text()), terms());
  const besides = text => text ? (others ??= elsewhereOf(finding, terms()))(text) : [];

  // Rows that a link led to although they do not fit; the next question forgets them.
  let revealed = new Set(), asked = '';
  const tellAll = foldEntries(list, entries, all);

  function answers() {
    const questions = askedBy(form).filter(question => question.id !== 'unsaid'), text = words.value.trim(), hits = text ? searcher()(text) : null;
    return { questions, instead: hits?.instead ?? [], ...fitting(entries, questions, hits?.found) };
  }

  // An entry at several levels stands at its first: at another it says which it was found by.
  function elsewhere(entry, levels) {
    const here = entry.table.querySelector('[role=heading]')?.lastChild.textContent.trim(), at = (entry.dataset.level ?? '').split(' ').map(value => labelOfValue(form, 'level', value));
    const others = levels.filter(level => at.includes(level));
    return others.length && !others.includes(here) ? `Also at ${others.join(', ')}` : '';
  }

  function show() {
    if (fragmentOf(form) !== asked) revealed = new Set();
    asked = fragmentOf(form);
    const chosen = chosenIn(form), { questions, instead, fits, unsaid: silent } = answers(), withSilent = unsaid.control.checked;
    const fit = new Set(withSilent ? [...fits, ...silent] : fits);
    showRows(list, entries, new Set([...fit, ...revealed]), !chosen.length);
    const levels = questions.find(question => question.id === 'level')?.values.map(value => labelOfValue(form, 'level', value)) ?? [];
    for (const entry of entries) {
      const words = revealed.has(entry) && !fit.has(entry) ? 'Not in your filter'
        : withSilent && silent.includes(entry) ? 'Does not say: ' + questions.filter(question => answerOf(entry, question) === 'unsaid').map(question => labelOf(form, question.id).toLowerCase()).join(', ')
        : fit.has(entry) ? elsewhere(entry, levels)
        : '';
      if (words !== (entry.remark?.textContent ?? '')) remark(entry, words);
    }

    const number = chosen.length ? `${fit.size} of ${services(entries.length)}` : services(entries.length);
    say(count, number);
    say(hint, instead.map(({ said, shown }) => shown.length ? `No service says “${said}”; shown are those with ${shown.slice(0, 3).map(word => `“${word}”`).join(' or ')}.` : `No service says “${said}”.`).join(' '));
    showElsewhere(aside, besides(words.value.trim()));
    unsaid.hidden = !silent.length;
    unsaid.lastElementChild.textContent = `Also show ${silent.length} that ${silent.length === 1 ? 'does' : 'do'} not say`;
    showChips(chips, chosen, changed);
    share.hidden = !chosen.length;
    none.hidden = fit.size > 0;
    if (!fit.size) showWaysOut(none, form, chosen, () => { const { fits, unsaid: silent } = answers(); return fits.length + (withSilent ? silent.length : 0); }, changed);
    say(print, chosen.length ? `Part of the list: ${chosen.map(each => each.label).join(', ')}. ${number}.` : '');
    const set = chosen.filter(each => each.question !== 'Search').length;
    filters.firstElementChild.textContent = set ? `Filters: ${set} on` : 'Filters';
    see.textContent = `See ${services(fit.size)}`;
    see.hidden = reset.hidden = !chosen.length;
    tellAll();
  }

  // A choice is a step that can be taken back; letters as they are typed are not.
  function changed(asStep = true) {
    clearTimeout(waiting);
    if (fragmentOf(form) !== asked) keepFragment(form, asStep);
    show();
    // Whoever stood in a row that went stands at the count.
    if (document.activeElement?.closest('[hidden]')) count.focus();
  }

  let waiting;
  form.addEventListener('input', event => {
    if (event.target !== words) return changed();
    clearTimeout(waiting);
    waiting = setTimeout(() => changed(false), 200);
  });
  words.addEventListener('focus', () => setTimeout(searcher), { once: true });
  unsaid.control.addEventListener('input', () => changed());
  words.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !words.value) return;
    event.preventDefault();
    words.value = '';
    changed();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    changed();
    count.focus();
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    takeFragment(form, '');
    changed();
    words.focus({ preventScroll: true });
  });
  document.querySelector('.go')?.addEventListener('click', event => {
    event.preventDefault();
    form.scrollIntoView();
    words.focus({ preventScroll: true });
  });
  share.addEventListener('click', () => {
    // Of a file that somebody was sent, only they have the address.
    const { live } = form.dataset;
    copyAt(share, live && !location.protocol.startsWith('http') ? `${live.split('#')[0]}#${fragmentOf(form)}` : location.href.split('#')[0] + '#' + fragmentOf(form), announce);
  });

  list.classList.toggle('many', entries.length > 150);
  offerReferrals(entries, form, announce);
  form.hidden = head.hidden = false;
  const fold = () => { filters.open = !narrow.matches; };
  narrow.addEventListener('change', fold);
  fold();
  // It stays in sight where all of it fits.
  const stay = () => form.classList.toggle('stays', form.offsetHeight + 32 < innerHeight);
  addEventListener('resize', stay);
  filters.addEventListener('toggle', stay);
  stay();
  remember(form, show, row => {
    const entry = entries.find(each => each.row === row);
    open(row, true);
    if (row.hidden) {
      revealed.add(entry);
      show();
    } else tellAll();
    row.tabIndex = -1;
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  });
  // Who opens a list that was shared sees it at once; who comes back or loads anew stays where they were.
  if (chosenIn(form).length && performance.getEntriesByType('navigation')[0]?.type === 'navigate') head.scrollIntoView({ behavior: 'instant' });
}
