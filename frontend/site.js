// What a public page can do beyond being read. It is whole without this.
const root = document.documentElement;
const isDark = () => getComputedStyle(root).colorScheme === 'dark'
  || (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);

// Light or dark, kept in this browser.
function switchTheme() {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  try {
    localStorage.theme = root.dataset.theme;
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

// What a button for copying says: at first, when it is done, when it could not be done.
const words = (element) => element.closest('.prose').dataset.copy.split('|');

async function copy(button) {
  const [offer, done, failed] = words(button);
  try {
    await navigator.clipboard.writeText(button.nextElementSibling.textContent);
    button.textContent = done;
  } catch {
    button.textContent = failed;
  }
  setTimeout(() => (button.textContent = offer), 2000);
}

document.addEventListener('click', ({ target }) => {
  if (target.closest('.theme-switch')) {
    switchTheme();
  } else if (target.matches('.copy')) {
    copy(target);
  }
});

// Each block of code gets a button; again when a live view has taken the place of its document.
function offerCopies() {
  for (const code of document.querySelectorAll('.prose[data-copy] > pre')) {
    if (!code.previousElementSibling?.matches('.copy')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.lang = root.lang;
      [button.textContent] = words(code);
      button.ariaLive = 'polite';
      code.before(button);
    }
  }
}
offerCopies();
document.addEventListener('live', offerCopies);

// A page that is pointed at is fetched before it is asked for.
const fetched = new Set();
document.addEventListener('pointerover', ({ target }) => {
  const link = target.closest?.('a[href]');
  const address = link?.href.split('#')[0];
  if (address && link.origin === location.origin && address !== location.href.split('#')[0]
    && !fetched.has(address) && !navigator.connection?.saveData && !/\/(admin|login|assets)\b|\.\w+$/.test(link.pathname)) {
    fetched.add(address);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = address;
    document.head.append(hint);
  }
});
