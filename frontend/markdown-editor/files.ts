// Files that are pasted or dropped into the text.
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** @param onFiles is told the place where they belong */
export function takeFiles(onFiles: (files: File[], at: number) => void): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const files = pastedFiles(event.clipboardData);
      if (files.length === 0) {
        return false;
      }
      event.preventDefault();
      const { from, to, head } = view.state.selection.main;
      if (from !== to) {
        view.dispatch({ changes: { from, to }, userEvent: 'delete.selection' });
      }
      onFiles(files, Math.min(from, head));
      return true;
    },
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) {
        return false;
      }
      event.preventDefault();
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch({ selection: { anchor: at } });
      view.focus();
      onFiles(files, at);
      return true;
    },
  });
}

/** Spreadsheets and word processors add a picture of what they copy; their words are what is meant. */
function pastedFiles(data: DataTransfer | null): File[] {
  const hasWords = data?.types.includes('text/html') && data.getData('text/plain').trim() !== '';
  return hasWords ? [] : [...(data?.files ?? [])];
}
