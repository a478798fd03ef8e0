/*
 * Keys that press a visible button or go to a visible field: `data-shortcut="n"`, `data-shortcut="mod+s"`, where
 * "mod" is Ctrl or ⌘. A button with `data-shortcut-everywhere` may be out of sight, in a drawer that is closed. A single
 * key does nothing while somebody types, or when it is turned off.
 */
const SETTING = 'inkjar.single-key-shortcuts';
const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'image', 'range', 'color']);
const TYPEAHEAD = '[role="listbox"], [role="menu"], [role="option"], [role="menuitem"]';

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) {
    return !NOT_TYPED_INTO.has(target.type);
  }
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && (target.isContentEditable || target.closest(TYPEAHEAD) !== null))
  );
}

function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true; // no storage, nothing was turned off
  }
}

function nameOf(event: KeyboardEvent): string | undefined {
  const altGraph = event.getModifierState('AltGraph');
  if (event.altKey && !altGraph) {
    return undefined;
  }
  const modified = (event.ctrlKey || event.metaKey) && !altGraph;
  return (modified ? 'mod+' : '') + event.key.toLowerCase();
}

function isUsable(element: HTMLElement): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.hasAttribute('disabled') &&
    element.closest('[inert]') === null
  );
}

function find(name: string): HTMLElement | undefined {
  const dialogs = document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
  const scope: ParentNode = dialogs.length > 0 ? dialogs[dialogs.length - 1] : document;
  const marked = scope.querySelectorAll<HTMLElement>(`[data-shortcut~="${CSS.escape(name)}"]`);
  return [...marked].find((element) => isUsable(element) || element.hasAttribute('data-shortcut-everywhere'));
}

/** Fields hand over what was typed when they lose the focus: before a save they must. */
function press(element: HTMLElement): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) {
    active.blur();
    element.click();
    active.focus({ preventScroll: true });
  } else {
    element.click();
  }
}

document.addEventListener('keydown', (event) => {
  const name = nameOf(event);
  if (!name || event.isComposing || event.defaultPrevented) {
    return;
  }
  const modified = name.startsWith('mod+');
  if (!modified && (isTyping(event) || !singleKeysAreOn())) {
    return;
  }
  const element = find(name);
  if (!element) {
    return;
  }
  event.preventDefault();
  if (event.repeat) {
    return;
  }
  if (element.matches('input, vaadin-text-field')) {
    element.focus();
  } else {
    press(element);
  }
});
