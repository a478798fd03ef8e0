// Everything that can be done to the text, once: for the toolbar, the shortcuts and the slash menu.
import type { Command } from '@codemirror/view';
import * as format from './formatting';

export interface TextCommand {
  id: string;
  label: string;
  /** Words that find it in the slash menu besides its label. */
  words?: string;
  /** As CodeMirror writes it, such as `Mod-b`. */
  key?: string;
  run: Command;
  /** For a whole block, which begins a line: the slash menu has these alone. */
  block?: boolean;
  /** Whether the toolbar has it. */
  button?: boolean;
}

/** The server has the dialog, since it knows the posts that a link may lead to. */
const askForLink: Command = (view) => {
  const { from, to } = view.state.selection.main;
  const detail = { text: view.state.sliceDoc(from, to) };
  view.dom.dispatchEvent(new CustomEvent('link-wanted', { bubbles: true, detail }));
  return true;
};

/** An address that is selected is that of the picture; else the server shows the library. */
const askForPicture: Command = (view) => {
  if (!format.insertPicture(view)) {
    view.dom.dispatchEvent(new CustomEvent('picture-wanted', { bubbles: true }));
  }
  return true;
};

export const COMMANDS: TextCommand[] = [
  { id: 'bold', label: 'Bold', key: 'Mod-b', run: format.toggleMark('**'), button: true },
  { id: 'italic', label: 'Italic', key: 'Mod-i', run: format.toggleMark('*'), button: true },
  { id: 'strike', label: 'Strikethrough', key: 'Mod-Shift-x', run: format.toggleMark('~~') },
  { id: 'code', label: 'Code', key: 'Mod-e', run: format.toggleMark('`'), button: true },
  { id: 'link', label: 'Link', key: 'Mod-k', run: askForLink, button: true },
  { id: 'heading', label: 'Heading', words: 'h2 section', key: 'Mod-Alt-2', run: format.toggleHeading(2), block: true, button: true },
  { id: 'subheading', label: 'Subheading', words: 'h3 heading', key: 'Mod-Alt-3', run: format.toggleHeading(3), block: true },
  { id: 'small-heading', label: 'Small heading', words: 'h4', key: 'Mod-Alt-4', run: format.toggleHeading(4), block: true },
  { id: 'bullets', label: 'Bulleted list', words: 'ul items', key: 'Mod-Shift-8', run: format.toggleBullets, block: true, button: true },
  { id: 'numbers', label: 'Numbered list', words: 'ol items', key: 'Mod-Shift-7', run: format.toggleNumbers, block: true, button: true },
  { id: 'tasks', label: 'Task list', words: 'todo checkbox', key: 'Mod-Shift-9', run: format.toggleTasks, block: true, button: true },
  { id: 'quote', label: 'Quote', words: 'blockquote', key: 'Mod-Shift-.', run: format.toggleQuote, block: true, button: true },
  { id: 'code-block', label: 'Code block', words: 'fence program', key: 'Mod-Alt-c', run: format.insertCode, block: true, button: true },
  { id: 'table', label: 'Table', words: 'grid columns rows', run: format.insertTable, block: true, button: true },
  { id: 'image', label: 'Picture', words: 'image photo', run: askForPicture, block: true, button: true },
  { id: 'footnote', label: 'Footnote', words: 'note reference', run: format.insertFootnote, block: true, button: true },
  { id: 'note', label: 'Note', words: 'alert callout hint', run: format.insertAlert('NOTE'), block: true, button: true },
  { id: 'tip', label: 'Tip', words: 'alert callout', run: format.insertAlert('TIP'), block: true },
  { id: 'important', label: 'Important', words: 'alert callout', run: format.insertAlert('IMPORTANT'), block: true },
  { id: 'warning', label: 'Warning', words: 'alert callout', run: format.insertAlert('WARNING'), block: true },
  { id: 'caution', label: 'Caution', words: 'alert callout danger', run: format.insertAlert('CAUTION'), block: true },
  { id: 'divider', label: 'Divider', words: 'line rule separator', run: format.insertDivider, block: true, button: true },
];
