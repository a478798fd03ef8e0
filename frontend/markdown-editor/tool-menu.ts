// The tools for which the toolbar has no room (WAI-ARIA, menu button pattern).
import { icon } from './icons';
import { openBelow } from './panel';
import { ALONG_A_COLUMN, target } from './roving';
import type { Tool } from './toolbar';

/** @param buttonOf a tool in the toolbar: it is hidden where the menu has the tool */
export function openToolMenu(
  opener: HTMLButtonElement,
  label: string,
  groups: Tool[][],
  buttonOf: (tool: Tool) => HTMLElement,
) {
  const menu = openBelow(opener, opener.closest('markdown-editor')!, label, 'menu');
  const choose = (tool: Tool) => {
    menu.hidePopover();
    tool.press(opener);
  };
  groups
    .map((group) => group.filter((tool) => buttonOf(tool).hidden))
    .filter((group) => group.length > 0)
    .forEach((group, i) => {
      if (i > 0) {
        menu.append(document.createElement('hr'));
      }
      menu.append(...group.map((tool) => createItem(tool, buttonOf(tool), () => choose(tool))));
    });
  menu.addEventListener('keydown', (event) => move(menu, event));
  items(menu)[0]?.focus();
}

function createItem({ id, label, key, isSwitch }: Tool, button: HTMLElement, choose: () => void): HTMLElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.tabIndex = -1;
  item.setAttribute('role', isSwitch ? 'menuitemcheckbox' : 'menuitem');
  if (isSwitch) {
    item.setAttribute('aria-checked', button.getAttribute('aria-pressed') ?? 'false');
  }
  const name = document.createElement('span');
  name.textContent = label;
  const keys = document.createElement('kbd');
  keys.textContent = key ?? '';
  keys.setAttribute('aria-hidden', 'true');
  item.append(icon(id), name, keys);
  item.addEventListener('click', choose);
  return item;
}

function move(menu: HTMLElement, event: KeyboardEvent) {
  const all = items(menu);
  const current = all.indexOf(document.activeElement as HTMLElement);
  const next = target(event.key, current, all.length, ALONG_A_COLUMN) ?? beginningWith(event.key, all, current);
  if (next !== undefined) {
    event.preventDefault();
    all[next].focus();
  } else if (event.key === 'Tab') {
    menu.hidePopover(); // The focus is where it was before, and goes on from there.
  }
}

/** The next item whose label begins with what is typed. */
function beginningWith(letter: string, all: HTMLElement[], current: number): number | undefined {
  const found = [...all.keys()]
    .map((i) => (current + 1 + i) % all.length)
    .find((i) => letter.length === 1 && all[i].textContent?.toLowerCase().startsWith(letter.toLowerCase()));
  return letter === ' ' ? undefined : found;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}
