// Shows results while somebody types. Without it, the form is sent as any other.
const DELAY = 150;
const SETTLED = 2000;
const isSearch = (form) => form?.matches('form[role=search]') && document.querySelector('#results');
let timer;
let settling;
let request;

async function search(form) {
  request?.abort();
  request = new AbortController();
  const { signal } = request;
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const results = page.querySelector('#results');
    if (!results || signal.aborted) return;
    document.querySelector('#results').replaceWith(results);
    document.title = page.title || document.title;
    history.replaceState(history.state, '', address);
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED);
    document.querySelector('#search-status').textContent = results.querySelector('.count')?.textContent ?? '';
  } catch {
    // Outdated, or no connection: what is shown stays, and the button still works.
  }
}

// The words on the way to what somebody means are no searches: the server counts those at which they stop.
function settle() {
  clearTimeout(settling);
  settling = undefined;
  fetch(location.href, { headers: { 'X-Search-Settled': '1' }, keepalive: true }).catch(() => {});
}

function searchSoon({ target, isComposing }) {
  if (isSearch(target.form)) {
    clearTimeout(timer);
    clearTimeout(settling);
    if (!isComposing) timer = setTimeout(search, DELAY, target.form);
  }
}

document.addEventListener('input', searchSoon);
document.addEventListener('compositionend', searchSoon);
document.addEventListener('submit', () => {
  clearTimeout(timer);
  clearTimeout(settling);
  request?.abort();
});
document.addEventListener('click', ({ target }) => {
  if (settling && target.closest('#results a')) settle();
});
