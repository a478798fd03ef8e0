/*
 * The keys of the command palette: a combobox that keeps the focus, and a list box of links and buttons of which one is
 * active (WAI-ARIA 1.2). The server fills the list and says in `data-query` for what.
 */
type Open = (option: HTMLElement) => void;

const inNewTab: Open = (option) => {
  if (option instanceof HTMLAnchorElement) {
    window.open(option.href, '_blank', 'noopener');
  } else {
    option.click();
  }
};

/** What was typed after the palette was asked for and before the server has drawn it. */
interface Early {
  text: string;
  enter?: Open;
}

/** In milliseconds: as long may the server take; what is typed later is meant for something else. */
const PATIENCE = 3000;

let early: Early | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

function listenEarly(): void {
  early = { text: '' };
  clearTimeout(patience);
  patience = setTimeout(() => (early = undefined), PATIENCE);
}

function takeEarly(): Early {
  const taken = early ?? { text: '' };
  early = undefined;
  clearTimeout(patience);
  return taken;
}

const openerOf = (event: KeyboardEvent): Open =>
  event.ctrlKey || event.metaKey ? inNewTab : (option) => option.click();

document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('.palette-button')) {
      listenEarly();
    }
  },
  true,
);

window.addEventListener(
  'keydown',
  (event) => {
    if (!early || event.isComposing || event.altKey) {
      return;
    }
    if (event.key === 'Enter') {
      early.enter = openerOf(event);
    } else if (event.ctrlKey || event.metaKey) {
      return;
    } else if (event.key === 'Backspace') {
      early.text = early.text.slice(0, -1);
    } else if (event.key.length === 1) {
      early.text += event.key;
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

function attach(field: HTMLInputElement, list: HTMLElement, dialog: HTMLElement & { opened: boolean }): void {
  let active: HTMLElement | undefined;
  let waiting: Open | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const isAnswered = () => list.dataset.query === field.value;

  function activate(option: HTMLElement | undefined): void {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (active) {
      active.setAttribute('aria-selected', 'true');
      active.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', active.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  function move(step: number): void {
    const all = options();
    const at = active ? all.indexOf(active) : -1;
    activate(all[(at + step + all.length) % all.length]);
  }

  function go(open: Open): void {
    if (!active) {
      return;
    }
    open(active);
    if (active instanceof HTMLAnchorElement) {
      list.dispatchEvent(new CustomEvent('palette-go'));
    }
  }

  /** Somebody who types quickly is quicker than the answer, and means what they typed. */
  function goWhenAnswered(open: Open): void {
    if (isAnswered()) {
      go(open);
    } else {
      waiting = open;
    }
  }

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(Math.min(5, options().length - 1 - options().indexOf(active!))),
    PageUp: () => move(-Math.min(5, options().indexOf(active!))),
    Enter: (event) => goWhenAnswered(openerOf(event)),
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    const opensPalette = (event.ctrlKey || event.metaKey) && ['k', 'o'].includes(event.key.toLowerCase());
    const key = opensPalette ? () => (dialog.opened = false) : keys[event.key];
    if (key) {
      event.preventDefault();
      event.stopPropagation();
      key(event);
    }
  });
  field.addEventListener('input', () => (waiting = undefined));
  list.addEventListener('mousemove', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
    if (option && option !== active) {
      activate(option);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    if (link && event.isTrusted && !event.ctrlKey && !event.metaKey) {
      list.dispatchEvent(new CustomEvent('palette-go'));
    }
  });
  new MutationObserver(() => {
    activate(options()[0]);
    if (waiting && isAnswered()) {
      go(waiting);
      waiting = undefined;
    }
  }).observe(list, { childList: true, attributes: true, attributeFilter: ['data-query'] });
  activate(options()[0]);
  requestAnimationFrame(() => {
    field.focus();
    const typed = takeEarly();
    if (typed.text) {
      field.value = typed.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (typed.enter) {
      goWhenAnswered(typed.enter);
    }
  });
}

declare global {
  interface Window {
    inkjarPalette: typeof attach;
  }
}

window.inkjarPalette = attach;

export {};
