// Everything that can be done to the text, once: for the toolbar, the shortcuts and the slash menu.
import type { Command } from '@codemirror/view';
import { word } from '../words';
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
  { id: 'bold', label: word('frontend.editor.bold'), key: 'Mod-b', run: format.toggleMark('**'), button: true },
  { id: 'italic', label: word('frontend.editor.italic'), key: 'Mod-i', run: format.toggleMark('*'), button: true },
  { id: 'strike', label: word('frontend.editor.strike'), key: 'Mod-Shift-x', run: format.toggleMark('~~') },
  { id: 'code', label: word('frontend.editor.code'), key: 'Mod-e', run: format.toggleMark('`'), button: true },
  { id: 'link', label: word('frontend.editor.link'), key: 'Mod-k', run: askForLink, button: true },
  { id: 'heading', label: word('frontend.editor.heading'), words: word('frontend.editor.heading.words'), key: 'Mod-Alt-2', run: format.toggleHeading(2), block: true, button: true },
  { id: 'subheading', label: word('frontend.editor.subheading'), words: word('frontend.editor.subheading.words'), key: 'Mod-Alt-3', run: format.toggleHeading(3), block: true },
  { id: 'small-heading', label: word('frontend.editor.small-heading'), words: word('frontend.editor.small-heading.words'), key: 'Mod-Alt-4', run: format.toggleHeading(4), block: true },
  { id: 'bullets', label: word('frontend.editor.bullets'), words: word('frontend.editor.bullets.words'), key: 'Mod-Shift-8', run: format.toggleBullets, block: true, button: true },
  { id: 'numbers', label: word('frontend.editor.numbers'), words: word('frontend.editor.numbers.words'), key: 'Mod-Shift-7', run: format.toggleNumbers, block: true, button: true },
  { id: 'tasks', label: word('frontend.editor.tasks'), words: word('frontend.editor.tasks.words'), key: 'Mod-Shift-9', run: format.toggleTasks, block: true, button: true },
  { id: 'quote', label: word('frontend.editor.quote'), words: word('frontend.editor.quote.words'), key: 'Mod-Shift-.', run: format.toggleQuote, block: true, button: true },
  { id: 'code-block', label: word('frontend.editor.code-block'), words: word('frontend.editor.code-block.words'), key: 'Mod-Alt-c', run: format.insertCode, block: true, button: true },
  { id: 'table', label: word('frontend.editor.table'), words: word('frontend.editor.table.words'), run: format.insertTable, block: true, button: true },
  { id: 'image', label: word('frontend.editor.image'), words: word('frontend.editor.image.words'), run: askForPicture, block: true, button: true },
  { id: 'footnote', label: word('frontend.editor.footnote'), words: word('frontend.editor.footnote.words'), run: format.insertFootnote, block: true, button: true },
  { id: 'note', label: word('frontend.editor.note'), words: word('frontend.editor.note.words'), run: format.insertAlert('NOTE'), block: true, button: true },
  { id: 'tip', label: word('frontend.editor.tip'), words: word('frontend.editor.tip.words'), run: format.insertAlert('TIP'), block: true },
  { id: 'important', label: word('frontend.editor.important'), words: word('frontend.editor.important.words'), run: format.insertAlert('IMPORTANT'), block: true },
  { id: 'warning', label: word('frontend.editor.warning'), words: word('frontend.editor.warning.words'), run: format.insertAlert('WARNING'), block: true },
  { id: 'caution', label: word('frontend.editor.caution'), words: word('frontend.editor.caution.words'), run: format.insertAlert('CAUTION'), block: true },
  { id: 'divider', label: word('frontend.editor.divider'), words: word('frontend.editor.divider.words'), run: format.insertDivider, block: true, button: true },
];
