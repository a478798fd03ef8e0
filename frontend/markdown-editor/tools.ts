// What stands in the toolbar: formatting on the left, finding one's way on the right.
import { word } from '../words';
import { COMMANDS, type TextCommand } from './commands';
import { type Editor, EditorView, openSearchPanel } from './editor';
import { sections } from './outline';
import { openBelow } from './panel';
import { keyName } from './slash-menu';
import type { Tool } from './toolbar';

/** On the element that holds writing, preview and settings: nothing but the text is shown. */
const FOCUSED = 'focus-mode';
const LAYOUT = '.post-editor-layout';

/** What is used most often stays in sight the longest where the toolbar has no room for all. */
export const BY_WORTH = [
  ...['bold', 'italic', 'link', 'heading', 'bullets', 'image', 'quote', 'code', 'numbers', 'find', 'outline', 'code-block'],
  ...['focus', 'tasks', 'table', 'help', 'note', 'footnote', 'full-screen', 'divider'],
];

export function tools(host: HTMLElement, { view }: Editor, signal: AbortSignal): Tool[][] {
  const buttons = COMMANDS.filter((command) => command.button);
  const inline = buttons.filter((command) => !command.block);
  const blocks = buttons.filter((command) => command.block);
  const format = (command: TextCommand): Tool => ({
    id: command.id,
    label: command.label,
    key: command.key && keyName(command.key),
    press: () => {
      command.run(view);
      view.focus();
    },
  });
  return [inline.map(format), blocks.map(format), [find(view), outline(host, view), focusMode(host, view), fullScreen(host, signal), help(host)]];
}

function find(view: EditorView): Tool {
  return { id: 'find', label: word('frontend.editor.find'), key: keyName('Mod-f'), press: () => openSearchPanel(view) };
}

function outline(host: HTMLElement, view: EditorView): Tool {
  return {
    id: 'outline',
    label: word('frontend.editor.outline'),
    opens: 'dialog',
    press: (button) => {
      const found = sections(view.state.doc);
      const list = openBelow(button, host, word('frontend.editor.outline'), 'dialog');
      list.append(...found.map(({ level, title, line }) => entry(title, level, () => jump(view, line, list))));
      if (found.length === 0) {
        list.append(word('frontend.editor.outline.empty'));
      }
      list.querySelector('button')?.focus();
    },
  };
}

/** The keys of all commands, and how the Tab key leaves the text. */
function help(host: HTMLElement): Tool {
  return {
    id: 'help',
    label: word('frontend.editor.help'),
    opens: 'dialog',
    press: (button) => {
      const panel = openBelow(button, host, word('frontend.editor.help'), 'dialog');
      const keys = document.createElement('dl');
      const rows = COMMANDS.filter(({ key }) => key).map(({ label, key }) => [keyName(key!), label]);
      const others = [
        ['/', word('frontend.editor.help.blocks')],
        [keyName('Mod-f'), word('frontend.editor.find')],
        ['Tab', word('frontend.editor.help.tab')],
        ['Esc Tab', word('frontend.editor.help.leave')],
        [keyName('Alt-Shift-Enter'), word('frontend.editor.help.row')],
        [keyName('Alt-Shift-ArrowRight'), word('frontend.editor.help.column')],
      ];
      [...rows, ...others].forEach(([key, meaning]) => {
        const term = document.createElement('dt');
        term.textContent = key;
        const description = document.createElement('dd');
        description.textContent = meaning;
        keys.append(term, description);
      });
      panel.tabIndex = 0;
      panel.append(keys);
      panel.focus();
    },
  };
}

function entry(title: string, level: number, press: () => void) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = title;
  button.dataset.level = String(level);
  button.addEventListener('click', press);
  return button;
}

function jump(view: EditorView, number: number, list: HTMLElement) {
  list.hidePopover();
  const line = view.state.doc.line(number);
  view.dispatch({
    selection: { anchor: line.to },
    effects: EditorView.scrollIntoView(line.from, { y: 'start', yMargin: 8 }),
  });
  view.focus();
}

function focusMode(host: HTMLElement, view: EditorView): Tool {
  return {
    id: 'focus',
    label: word('frontend.editor.focus'),
    isSwitch: true,
    press: () => {
      turn(host, 'focus', host.closest(LAYOUT)?.classList.toggle(FOCUSED) ?? false);
      view.focus();
    },
  };
}

function fullScreen(host: HTMLElement, signal: AbortSignal): Tool {
  const show = () => turn(host, 'full-screen', document.fullscreenElement !== null);
  document.addEventListener('fullscreenchange', show, { signal });
  return {
    id: 'full-screen',
    label: word('frontend.editor.full-screen'),
    isSwitch: true,
    press: () => {
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    },
  };
}

/** Shows whether a switch is on. */
function turn(host: HTMLElement, id: string, on: boolean) {
  host.querySelector(`[data-tool=${id}]`)?.setAttribute('aria-pressed', String(on));
}
