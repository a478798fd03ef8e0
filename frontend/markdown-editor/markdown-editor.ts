// The element <markdown-editor>: the client's half of org.inkjar.post.ui.MarkdownEditor.
import type { ChangeSet } from '@codemirror/state';
import type { Editor } from './editor';
import type { ProseFrame } from '../prose-frame';
import { Fields } from '../safekeeping/fields';
import { Safekeeping } from '../safekeeping/safekeeping';
import { word } from '../words';
import { chooseFiles } from './file-chooser';
import { filling } from './filling';
import { Outgoing } from './outgoing';
import type { Destination, Uploads } from './uploads';

/** Changes gather for as long, in milliseconds, before they travel to the server. */
const PAUSE = 150;

class MarkdownEditor extends HTMLElement {
  static #count = 0;

  #editor: Editor | undefined;
  #uploads: Uploads | undefined;
  #text = '';
  #generation = 0;
  #outgoing = new Outgoing();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #teardown = new AbortController();
  #preview: ProseFrame | undefined;
  #key: string | undefined;
  #focusWanted = false;
  #message = document.createElement('p');
  #safekeeping = new Safekeeping(
    { get: () => this.value, set: (text) => this.#rewrite(text) },
    new Fields(() => this.#form),
  );

  async connectedCallback() {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    this.addEventListener('focusout', () => this.#send(), { signal });
    this.#form?.addEventListener('input', () => this.#safekeeping.note(), { signal });
    const hint = document.createElement('p');
    hint.id = `md-hint-${MarkdownEditor.#count++}`;
    hint.className = 'visually-hidden';
    hint.textContent = word('frontend.editor.hint');
    this.#message.className = 'md-message';
    this.#message.id = `md-message-${hint.id}`;
    this.#message.setAttribute('role', 'alert');
    const writing = document.createElement('div');
    writing.className = 'md-writing';
    this.replaceChildren(this.#safekeeping.element, writing, this.#message, hint);
    this.#watchConnection();
    const parts = await this.#load();
    if (!parts || signal.aborted) {
      return; // It was taken out of the page meanwhile, if only to be put elsewhere.
    }
    this.#editor = parts.createEditor(writing, this.#text, {
      label: this.getAttribute('label') ?? '',
      placeholder: this.getAttribute('placeholder') ?? '',
      describedBy: `${hint.id} ${this.#message.id}`,
      onChanges: (changes) => this.#note(changes),
      onFiles: (files, at) => this.#uploads?.take(files, at),
    });
    // At once: whoever has waited for a picture may save in the next moment.
    const send = () => this.#send();
    const tell = (count: number) => this.dispatchEvent(new CustomEvent('uploads-unfinished', { detail: { count } }));
    this.#uploads = new parts.Uploads(this.#editor.view, () => this.#destination(), send, tell);
    writing.after(this.#uploads.element);
    const tools = parts.tools(this, this.#editor, signal);
    this.prepend(parts.createToolbar(word('frontend.editor.toolbar'), tools, parts.BY_WORTH, signal));
    this.#editor.setInvalid(this.hasAttribute('invalid'));
    void this.#tie();
    if (this.#key) {
      this.keepAs(this.#key);
    }
    if (this.#focusWanted) {
      this.focus();
    }
  }

  disconnectedCallback() {
    this.#send();
    this.#text = this.value;
    this.#teardown.abort();
    this.#uploads?.stop();
    this.#uploads = undefined;
    this.#editor?.view.destroy();
    this.#editor = undefined;
  }

  /** What it is a part of; see org.inkjar.common.ui.UnsavedChanges. */
  get #form() {
    return this.closest('[data-guarded]');
  }

  /** The whole text, as it stands here. */
  get value(): string {
    return this.#editor?.view.state.doc.toString() ?? this.#text;
  }

  /** Shows another text. What is typed before it arrives here belongs to an older generation, and is not meant for it. */
  load(text: string, generation: number) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#outgoing.restart();
    this.toggleAttribute('unkept', false);
    this.#generation = generation;
    this.#text = text;
    this.#editor?.replace(text);
  }

  /**
   * Shows another state of the same text. Cursor and scroll position stay, and so does what is typed meanwhile.
   *
   * @param changes of the text as the server knew it, which make the new one
   * @param received how many changes it knew then
   */
  amend(changes: string, text: string, generation: number, received: number) {
    const mine = this.#editor?.amend(changes, this.#outgoing.since(received));
    if (!mine) {
      this.load(text, generation);
      return;
    }
    this.#generation = generation;
    this.#outgoing.restart(mine.empty ? undefined : mine);
    this.#send();
  }

  /**
   * Keeps what is typed in the browser as well, until it is saved.
   *
   * @param key of the text: another for each post
   */
  keepAs(key: string) {
    const goesOn = key === this.#key && this.hasAttribute('unkept');
    this.#key = key;
    if (this.#editor && !goesOn) {
      void this.#safekeeping.begin(key);
    }
  }

  /**
   * The server keeps the text.
   *
   * @param received how many changes it knew then
   */
  saved(received: number) {
    if (this.#outgoing.arrived(received)) {
      this.toggleAttribute('unkept', false);
      void this.#safekeeping.saved();
    }
  }

  /** Scrolls in step with a frame that shows the same text. */
  scrollWith(preview: ProseFrame) {
    this.#preview = preview;
    void this.#tie();
  }

  /** Takes the author to a place in the text, which is selected. */
  select(from: number, to: number) {
    this.#editor?.select(from, to);
  }

  /** Puts a text in the place of what is selected. */
  insert(text: string) {
    const view = this.#editor?.view;
    view?.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.insert' });
    view?.focus();
  }

  /** Puts a picture in the place of the words that are selected, which become its description. */
  insertPicture(address: string, alt: string) {
    const view = this.#editor?.view;
    if (!view) {
      return;
    }
    const { from, to } = view.state.selection.main;
    const words = view.state.sliceDoc(from, to);
    const isDescription = words !== '' && !words.includes('\n');
    const { text, select } = filling({ address, name: '', alt: isDescription ? words : alt, isPicture: true });
    const start = isDescription ? from : to;
    view.dispatch({
      changes: { from: start, to, insert: text },
      selection: { anchor: start + select[0], head: start + select[1] },
      scrollIntoView: true,
      userEvent: 'input.insert',
    });
    view.focus();
  }

  /** Asks for files of this device and puts them where the cursor is. Only while a click or a key is being answered. */
  chooseFiles() {
    chooseFiles((files) => {
      this.#uploads?.take(files);
      this.focus();
    });
  }

  override focus() {
    this.#focusWanted = true;
    this.#editor?.view.focus();
  }

  set invalid(invalid: boolean) {
    this.toggleAttribute('invalid', invalid);
    this.#editor?.setInvalid(invalid);
  }

  set errorMessage(message: string | null) {
    this.#message.textContent = message ?? '';
  }

  async #load() {
    try {
      const [{ createEditor }, { BY_WORTH, tools }, { createToolbar }, { Uploads }] = await Promise.all([
        import('./editor'),
        import('./tools'),
        import('./toolbar'),
        import('./uploads'),
      ]);
      return { createEditor, tools, BY_WORTH, createToolbar, Uploads };
    } catch {
      this.errorMessage = word('frontend.editor.not-loaded');
      return undefined;
    }
  }

  /** Once both are there, whichever comes last. */
  async #tie() {
    if (this.#editor && this.#preview) {
      const { view } = this.#editor;
      const { signal } = this.#teardown;
      const [page, { scrollInStep }] = await Promise.all([this.#preview.page, import('./scroll-in-step')]);
      scrollInStep(view, page, signal);
    }
  }

  /** Where files go, and how long they may be: attributes that the server sets. */
  #destination(): Destination {
    return { address: this.getAttribute('uploads') ?? '', ...JSON.parse(this.getAttribute('upload-limits') ?? '{}') };
  }

  #rewrite(text: string) {
    const view = this.#editor?.view;
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.restore' });
    view?.focus();
  }

  #watchConnection() {
    const store = window.Vaadin?.connectionState;
    const tell = (_before: string, now: string) =>
      this.#safekeeping.tellConnection(now === 'connected' || now === 'loading');
    store?.addStateChangeListener(tell);
    const { signal } = this.#teardown;
    signal.addEventListener('abort', () => {
      store?.removeStateChangeListener(tell);
      this.#safekeeping.tellConnection(true);
    });
    addEventListener('online', () => this.#safekeeping.tellConnection(true), { signal });
  }

  #note(changes: ChangeSet) {
    this.#outgoing.add(changes);
    this.#timer ??= setTimeout(() => this.#send(), PAUSE);
    this.toggleAttribute('unkept', true);
    this.#safekeeping.note();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #send() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const parcel = this.#outgoing.next();
    if (parcel) {
      const detail = {
        changes: JSON.stringify(parcel.changes.toJSON()),
        length: parcel.changes.newLength,
        generation: this.#generation,
        sent: parcel.number,
      };
      this.dispatchEvent(new CustomEvent('text-changes', { detail }));
    }
  }
}

customElements.define('markdown-editor', MarkdownEditor);

declare global {
  interface HTMLElementTagNameMap {
    'markdown-editor': MarkdownEditor;
  }
  interface Window {
    Vaadin?: {
      connectionState?: {
        addStateChangeListener(listener: (before: string, now: string) => void): void;
        removeStateChangeListener(listener: (before: string, now: string) => void): void;
      };
    };
  }
}
