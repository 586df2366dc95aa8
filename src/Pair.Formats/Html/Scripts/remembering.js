// The address keeps what is asked: for "back", for a new load, and for who gets a link.

// changed shows what the form asks; reveal gets the row that a link leads to.
function remember(form, changed, reveal) {
  const placeOf = () => {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  };
  const arrive = () => {
    const row = placeOf()?.closest('tr[data-entry]');
    if (row) reveal(row);
  };
  // A link to a place of the page leaves the filter as it is: that entry of the history gets it, so that one can come back to it.
  const take = () => {
    if (!takeFragment(form) && history.state?.asked !== undefined) takeFragment(form, history.state.asked);
    else history.replaceState({ ...history.state, asked: fragmentOf(form) }, '');
    changed();
    arrive();
  };
  addEventListener('hashchange', take);
  // The same link once more changes no address.
  document.addEventListener('click', event => {
    if (event.target.closest?.('a[href^="#"]')?.hash === location.hash) arrive();
  });
  take();
}
