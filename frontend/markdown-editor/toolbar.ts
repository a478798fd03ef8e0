// A row of buttons (WAI-ARIA, toolbar pattern). Those for which it has no room are in a menu at its end.
import { word } from '../words';
import { icon } from './icons';
import { ALONG_A_ROW, target } from './roving';
import { openToolMenu } from './tool-menu';

export interface Tool {
  id: string;
  label: string;
  /** As people read it, such as `Ctrl+B`. */
  key?: string;
  /** A switch tells whether it is on, by `aria-pressed` of its button. */
  isSwitch?: boolean;
  opens?: 'dialog' | 'menu';
  /** @param button at which to open something */
  press(button: HTMLButtonElement): void;
}

const MORE = word('frontend.editor.more');

/**
 * @param order in which tools keep their place where there is no room for all
 * @param signal ends it
 */
export function createToolbar(label: string, groups: Tool[][], order: string[], signal: AbortSignal): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'md-toolbar';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', label);
  const buttons = new Map(groups.flat().map((tool) => [tool, createButton(tool)]));
  const more = createButton({
    id: 'more',
    label: MORE,
    opens: 'menu',
    press: (button) => openToolMenu(button, MORE, groups, (tool) => buttons.get(tool)!),
  });
  toolbar.append(...groups.map((group) => createGroup(group.map((tool) => buttons.get(tool)!))));
  toolbar.lastElementChild?.append(more);
  toolbar.addEventListener('keydown', (event) => move(toolbar, event));
  const byWorth = [...buttons].sort(([a], [b]) => order.indexOf(a.id) - order.indexOf(b.id)).map(([, button]) => button);
  const observer = new ResizeObserver(() => fit(toolbar, byWorth, more));
  observer.observe(toolbar);
  signal.addEventListener('abort', () => observer.disconnect());
  return toolbar;
}

function createGroup(buttons: HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'md-tools';
  group.append(...buttons);
  return group;
}

function createButton({ id, label, key, isSwitch, opens, press }: Tool): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.tool = id;
  button.title = key ? word('frontend.editor.tool', label, key) : label;
  button.setAttribute('aria-label', label);
  if (isSwitch) {
    button.setAttribute('aria-pressed', 'false');
  }
  if (opens) {
    button.setAttribute('aria-haspopup', opens);
    button.setAttribute('aria-expanded', 'false');
  }
  button.append(icon(id));
  // The text keeps the focus, and the selection that the button is for.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (!button.popoverTargetElement) {
      event.preventDefault(); // What it opens now would be closed by the same click.
      press(button);
    }
  });
  return button;
}

/** Puts as many as there is room for into the row. */
function fit(toolbar: HTMLElement, byWorth: HTMLElement[], more: HTMLElement) {
  byWorth.forEach((button) => (button.hidden = false));
  more.hidden = true;
  for (let shown = byWorth.length; shown > 0 && toolbar.scrollWidth > toolbar.clientWidth; shown--) {
    more.hidden = false;
    byWorth[shown - 1].hidden = true;
  }
  const buttons = visible(toolbar);
  stopAt(buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0], toolbar);
}

function move(toolbar: HTMLElement, event: KeyboardEvent) {
  const buttons = visible(toolbar);
  const current = buttons.indexOf(event.target as HTMLButtonElement);
  const next = target(event.key, current, buttons.length, ALONG_A_ROW);
  if (next !== undefined) {
    event.preventDefault();
    stopAt(buttons[next], toolbar);
    buttons[next].focus();
  }
}

/** The one that the Tab key leads to. */
function stopAt(stop: HTMLElement | undefined, toolbar: HTMLElement) {
  toolbar.querySelectorAll('button').forEach((button) => (button.tabIndex = button === stop ? 0 : -1));
}

function visible(toolbar: HTMLElement): HTMLButtonElement[] {
  return [...toolbar.querySelectorAll<HTMLButtonElement>('button:not([hidden])')];
}
