// Shows results while somebody types. Without it, the form is sent as any other.
const DELAY = 150;
const form = document.querySelector('form[role=search]');
const field = form?.elements.q;
const status = document.querySelector('#search-status');
let timer;
let request;

async function search() {
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
    status.textContent = results.querySelector('.count')?.textContent ?? '';
  } catch {
    // Outdated, or no connection: what is shown stays, and the button still works.
  }
}

field?.addEventListener('input', (event) => {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(search, DELAY);
});
field?.addEventListener('compositionend', () => {
  clearTimeout(timer);
  timer = setTimeout(search, DELAY);
});
form?.addEventListener('submit', () => {
  clearTimeout(timer);
  request?.abort();
});
