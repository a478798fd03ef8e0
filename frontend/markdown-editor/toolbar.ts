// A row of buttons; one stop of the Tab key, with the arrow keys from one to the next (WAI-ARIA, toolbar pattern).
import { icon } from './icons';

export interface Tool {
  id: string;
  label: string;
  /** As people read it, such as `Ctrl+B`. */
  key?: string;
  /** A switch tells whether it is on. */
  isSwitch?: boolean;
  press(button: HTMLButtonElement): void;
}

export function createToolbar(label: string, groups: Tool[][]): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'md-toolbar';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', label);
  toolbar.append(...groups.map(createGroup));
  const buttons = [...toolbar.querySelectorAll('button')];
  buttons.forEach((button, i) => (button.tabIndex = i === 0 ? 0 : -1));
  toolbar.addEventListener('keydown', (event) => {
    const target = next(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    if (target !== undefined) {
      event.preventDefault();
      buttons.forEach((button, i) => (button.tabIndex = i === target ? 0 : -1));
      buttons[target].focus();
    }
  });
  return toolbar;
}

function createGroup(tools: Tool[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'md-tools';
  group.append(...tools.map(createButton));
  return group;
}

function createButton({ id, label, key, isSwitch, press }: Tool): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.tool = id;
  button.title = key ? `${label} (${key})` : label;
  button.setAttribute('aria-label', label);
  if (isSwitch) {
    button.setAttribute('aria-pressed', 'false');
  }
  button.append(icon(id));
  // The text keeps the focus, and the selection that the button is for.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => press(button));
  return button;
}

function next(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
