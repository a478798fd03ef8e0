// What is pasted becomes Markdown: an address over words a link, rich text the same in Markdown.
import { EditorView } from '@codemirror/view';
import { EditorSelection, type Extension } from '@codemirror/state';

const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i;

/** What editors and office programs put around plain text is no reason to convert it. */
const RICH = /<(a|b|strong|i|em|h[1-6]|ul|ol|table|blockquote|pre|code|img)[\s>]/i;

export function pasteAsMarkdown(): Extension {
  let plainNext = false;
  return EditorView.domEventHandlers({
    keydown(event) {
      plainNext = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
      return false;
    },
    paste(event, view) {
      const data = event.clipboardData;
      const plain = plainNext;
      plainNext = false;
      if (!data || plain) {
        return false;
      }
      const text = data.getData('text/plain');
      if (ADDRESS.test(text.trim()) && linkSelection(view, text.trim())) {
        event.preventDefault();
        return true;
      }
      const html = data.getData('text/html');
      if (!html || !RICH.test(html) || isFromCodeEditor(data)) {
        return false;
      }
      event.preventDefault();
      void insertConverted(view, html, text);
      return true;
    },
  });
}

function linkSelection(view: EditorView, address: string) {
  const { state } = view;
  if (state.selection.ranges.some((range) => range.empty || /[\n\]]/.test(state.sliceDoc(range.from, range.to)))) {
    return false;
  }
  view.dispatch(
    state.changeByRange((range) => {
      const insert = `[${state.sliceDoc(range.from, range.to)}](${address})`;
      return { changes: { from: range.from, to: range.to, insert }, range: EditorSelection.cursor(range.from + insert.length) };
    }),
    { userEvent: 'input.paste', scrollIntoView: true },
  );
  return true;
}

function isFromCodeEditor(data: DataTransfer) {
  return data.types.includes('vscode-editor-data');
}

async function insertConverted(view: EditorView, html: string, text: string) {
  const markdown = await import('./html-to-markdown').then(
    ({ toMarkdown }) => toMarkdown(html),
    () => text, // offline: better the words than nothing
  );
  view.dispatch(view.state.replaceSelection(markdown), { userEvent: 'input.paste', scrollIntoView: true });
}
