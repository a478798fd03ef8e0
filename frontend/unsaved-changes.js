// What org.inkjar.common.ui.UnsavedChanges needs in the browser: a closed tab or a reload asks first.
const GUARDED = 'data-guarded';
const UNSAVED = 'data-unsaved';

function noteChange(event) {
  event
    .composedPath()
    .find((node) => node instanceof Element && node.hasAttribute(GUARDED))
    ?.setAttribute(UNSAVED, '');
}

addEventListener('input', noteChange);
addEventListener('change', noteChange);
addEventListener('beforeunload', (event) => {
  if (document.querySelector(`[${UNSAVED}]`)) {
    event.preventDefault();
  }
});
