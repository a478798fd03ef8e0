// What a button of the toolbar opens below itself.

/** A panel that a click elsewhere, the Escape key or the button itself closes. */
export function openBelow(button: HTMLButtonElement, host: HTMLElement, label: string, role: 'dialog' | 'menu'): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'md-panel';
  panel.popover = 'auto';
  panel.setAttribute('role', role);
  panel.setAttribute('aria-label', label);
  // Before it is closed, so that the button, pressed at once again, opens another.
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') {
      button.popoverTargetElement = null;
      button.setAttribute('aria-expanded', 'false');
    }
  });
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') {
      panel.remove();
    }
  });
  host.append(panel);
  place(panel, button);
  panel.showPopover();
  button.popoverTargetElement = panel; // Pressed again, it closes the panel.
  button.setAttribute('aria-expanded', 'true');
  return panel;
}

function place(panel: HTMLElement, button: HTMLElement) {
  const { right, bottom } = button.getBoundingClientRect();
  const margin = Math.max(8, document.documentElement.clientWidth - right);
  panel.style.setProperty('inset', `${bottom + 4}px ${margin}px auto auto`);
  panel.style.setProperty('max-height', `min(28rem, 100dvh - ${bottom + 12}px)`);
}
