// What is asked, and who answers: shared by the pages of both editions.

// Questions of the form, each with the names of its fields' answers.
const optionOf = (form, name, value) => [...form.elements].flatMap(field => field.name !== name ? [] : field.options ? [...field.options] : [field])
  .find(option => option.value === value && value !== '');

// What the form asks now: [{ id, values, days }]; what is left open is not among them, nor are words to search for.
function askedBy(form) {
  const given = new Map(), searched = new Set([...form.elements].filter(field => field.type === 'search').map(field => field.name));
  for (const [name, value] of new FormData(form))
    if (value.trim() && !searched.has(name)) given.set(name, [...given.get(name) ?? [], value]);
  return [...given].map(([id, values]) => ({ id, values, days: daysOf(optionOf(form, id, values[0])?.dataset.days) }));
}

// "280 553.94" as first day and first day outside; undefined where there are none.
const daysOf = text => text ? [+text.split(' ')[0], +(text.split(' ')[1] ?? Infinity)] : undefined;

// How an entry answers a question: 'yes', 'no', or 'unsaid' where its author does not say. What it has no word on fits everybody.
function answerOf(entry, question) {
  const said = entry.dataset[question.id];
  if (said === undefined) return 'yes';
  if (said === '?') return 'unsaid';
  if (question.days) {
    const days = daysOf(said);
    return days && days[0] < question.days[1] && days[1] > question.days[0] ? 'yes' : 'no';
  }
  return said.split(' ').some(value => question.values.includes(value)) ? 'yes' : 'no';
}

// The same for all questions at once: one no is a no, and one that is not said leaves it open.
function answerTo(entry, questions) {
  let all = 'yes';
  for (const question of questions) {
    const answer = answerOf(entry, question);
    if (answer === 'no') return 'no';
    if (answer === 'unsaid') all = 'unsaid';
  }
  return all;
}

// The form as a fragment, which no browser sends to a server; empty where nothing is asked.
const fragmentOf = form => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())).toString();

// Puts a fragment into the form; says whether it was one. A fragment without "=" is a place of the page, and changes nothing.
function takeFragment(form, text = location.hash.slice(1)) {
  if (text && !text.includes('=') || !text && arguments.length < 2) return false;
  const given = new URLSearchParams(text);
  for (const field of form.elements) {
    if (!field.name) continue;
    if (field.type === 'checkbox') field.checked = given.getAll(field.name).includes(field.value);
    // An address may hold more than anybody types: no search is longer than the field takes.
    else field.value = (given.get(field.name) ?? '').slice(0, field.maxLength > 0 ? field.maxLength : undefined);
    // An answer that this page does not have is none.
    if (field.options && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  return true;
}

// Remembers what is asked in the address: in place of what stands there, or as a step that the browser's "back" takes back.
function keepFragment(form, asStep = false) {
  const fragment = fragmentOf(form);
  if (fragment || location.hash.includes('=')) history[asStep ? 'pushState' : 'replaceState']({ ...history.state, asked: fragment }, '', '#' + fragment);
}
