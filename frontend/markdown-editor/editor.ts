// CodeMirror as the blog's editor for Markdown. A chunk of its own: only who writes loads it.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { languages } from '@codemirror/language-data';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, ChangeSet, Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { COMMANDS } from './commands';
import { takeFiles } from './files';
import { indentItems } from './formatting';
import { pasteAsMarkdown } from './paste';
import { PHRASES } from './phrases';
import { placeholders } from './placeholders';
import { slashMenu } from './slash-menu';
import { addColumn, addRow, moveToCell } from './tables';

export { openSearchPanel } from '@codemirror/search';
export { EditorView } from '@codemirror/view';

/** Marks what the server sent, which need not travel back. */
const fromServer = Annotation.define<boolean>();

/** Colours are those of admin.css, in light and dark. */
const highlighting = HighlightStyle.define([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-strike' },
  { tag: [tags.link, tags.url], class: 'md-link' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'md-mark' },
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], class: 'code-keyword' },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], class: 'code-string' },
  { tag: [tags.comment, tags.meta], class: 'code-comment' },
  { tag: [tags.number, tags.bool, tags.atom, tags.null], class: 'code-number' },
  { tag: [tags.typeName, tags.className, tags.tagName, tags.attributeName], class: 'code-type' },
]);

/** CodeMirror has a meaning for it, and so has the admin. */
const PUBLISH = 'Mod-Enter';

const OWN_KEYS: KeyBinding[] = [
  ...COMMANDS.flatMap(({ key, run }) => (key ? [{ key, run, preventDefault: true }] : [])),
  { key: 'Tab', run: moveToCell(true), shift: moveToCell(false) },
  { key: 'Tab', run: indentItems(true), shift: indentItems(false) },
  { key: 'Alt-Shift-Enter', run: addRow },
  { key: 'Alt-Shift-ArrowRight', run: addColumn },
];

export interface EditorOptions {
  label: string;
  placeholder: string;
  describedBy: string;
  onChanges(changes: ChangeSet): void;
  onFiles(files: File[], at: number): void;
}

export function createEditor(parent: HTMLElement, text: string, options: EditorOptions) {
  const validity = new Compartment();
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorState.phrases.of(PHRASES),
      history(),
      drawSelection(),
      dropCursor(),
      bracketMatching(),
      highlightSelectionMatches(),
      search({ top: true }),
      slashMenu(),
      takeFiles(options.onFiles),
      placeholders(),
      pasteAsMarkdown(),
      markdown({ base: markdownLanguage, codeLanguages: languages }),
      syntaxHighlighting(highlighting),
      placeholder(options.placeholder),
      Prec.high(keymap.of(OWN_KEYS)),
      keymap.of([
        ...defaultKeymap.filter(({ key }) => key !== PUBLISH),
        ...searchKeymap,
        ...historyKeymap,
      ]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        'aria-describedby': options.describedBy,
        tabindex: '0',
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
      }),
      validity.of([]),
      EditorView.updateListener.of((update) => {
        const isOwn = update.transactions.some((transaction) => transaction.annotation(fromServer));
        if (update.docChanged && !isOwn) {
          options.onChanges(update.changes);
        }
      }),
    ],
  });
  // Given, since CodeMirror would take the root of the slot for it, where the layout of the admin shows this.
  const view = new EditorView({ state, parent, root: document });
  return {
    view,
    replace(newText: string) {
      view.setState(state);
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: newText },
        annotations: [fromServer.of(true), Transaction.addToHistory.of(false)],
      });
    },
    /**
     * Makes changes of an earlier state, as little of the text as they are.
     *
     * @param since what came after that state
     * @returns the same as changes of the state that the others make; undefined where they fit no such state
     */
    amend(changes: string, since = ChangeSet.empty(view.state.doc.length)): ChangeSet | undefined {
      const theirs = ChangeSet.fromJSON(JSON.parse(changes));
      if (theirs.length !== since.length) {
        return undefined;
      }
      view.dispatch({
        changes: theirs.map(since),
        annotations: [fromServer.of(true), Transaction.addToHistory.of(false)],
      });
      return since.map(theirs, true);
    },
    /** Selects a part of the text, in the middle of what is seen. */
    select(from: number, to: number) {
      const { length } = view.state.doc;
      const anchor = Math.min(from, length);
      view.dispatch({
        selection: { anchor, head: Math.min(to, length) },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    setInvalid(invalid: boolean) {
      const attributes = invalid ? [EditorView.contentAttributes.of({ 'aria-invalid': 'true' })] : [];
      view.dispatch({ effects: validity.reconfigure(attributes) });
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
