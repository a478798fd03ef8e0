// Lets a live view take the place of the document that was drawn for it: in one step, so that nothing flashes, and with
// everything that its reader has done in the meantime.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input, textarea, select';
const FOCUSABLE = 'a, button, summary, [tabindex], input, textarea, select';

/** Shows `live`, which is hidden until now, in the place of `prerendered`. */
export function takeOver(prerendered: HTMLElement, live: HTMLElement) {
  const { scrollX, scrollY } = window;
  const focused = indexOf(prerendered, FOCUSABLE, document.activeElement);
  const selection = selectionOf(document.activeElement);
  pairs<Field>(prerendered, live, FIELDS).forEach(([before, after]) => keepTyped(before, after));
  pairs<HTMLDetailsElement>(prerendered, live, 'details').forEach(([before, after]) => (after.open = before.open));

  prerendered.remove();
  live.hidden = false;

  const next = all<HTMLElement>(live, FOCUSABLE)[focused];
  next?.focus({ preventScroll: true });
  if (selection && next instanceof HTMLInputElement) {
    next.setSelectionRange(...selection);
  }
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  document.dispatchEvent(new Event('live'));
}

function all<E extends Element>(root: HTMLElement, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

function indexOf(root: HTMLElement, selector: string, element: Element | null) {
  return element ? all(root, selector).indexOf(element) : -1;
}

/** Elements that stand at the same place in both. */
function pairs<E extends Element>(before: HTMLElement, after: HTMLElement, selector: string): [E, E][] {
  const others = all<E>(after, selector);
  return all<E>(before, selector).flatMap((element, i) => (others[i] ? [[element, others[i]] as [E, E]] : []));
}

function keepTyped(before: Field, after: Field) {
  const typed = before instanceof HTMLSelectElement || before.value !== before.defaultValue;
  if (typed && after.value !== before.value) {
    after.value = before.value;
    after.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function selectionOf(element: Element | null): [number, number] | undefined {
  return element instanceof HTMLInputElement && element.selectionStart !== null
    ? [element.selectionStart, element.selectionEnd ?? element.selectionStart]
    : undefined;
}
