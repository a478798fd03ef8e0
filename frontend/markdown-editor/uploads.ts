// Pictures and files that are pasted, dropped or chosen: each goes to the library, and its address to where it was put.
import type { EditorView } from '@codemirror/view';
import { LOCALE, word } from '../words';
import { filling } from './filling';
import { displace, fill, place } from './placeholders';
import { type Kept, send } from './sending';
import { type Choice, UploadRow } from './upload-row';

/** So many travel at the same time. */
const AT_ONCE = 3;

/** So many are taken with one gesture. */
const MOST = 20;

export interface Limit {
  bytes: number;
  /** What is said of a longer file. */
  message: string;
}

export interface Destination {
  address: string;
  picture: Limit;
  file: Limit;
}

interface Upload {
  id: number;
  file: File;
  row: UploadRow;
  isBlock: boolean;
  stop: AbortController;
}

export class Uploads {
  static #count = 0;

  readonly element = document.createElement('section');
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  readonly #waiting: Upload[] = [];
  readonly #running = new Set<Upload>();
  /** Those that leaving would lose: on their way, waiting, or failed and not given up. */
  readonly #unfinished = new Set<Upload>();

  constructor(
    private readonly view: EditorView,
    private readonly destination: () => Destination,
    private readonly onFilled: () => void,
    private readonly onUnfinished: (count: number) => void,
  ) {
    this.element.className = 'md-uploads';
    this.element.setAttribute('aria-label', word('frontend.upload.list'));
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.element.append(this.#list, this.#status);
  }

  /** Puts files at a place of the text, in their order. */
  take(files: File[], at = this.view.state.selection.main.head) {
    const taken = files.slice(0, MOST);
    taken.forEach((file) => this.#begin(file, at, taken.length > 1));
    if (files.length > MOST) {
      this.#leaveOut(files.length - MOST);
    }
    this.#goOn();
  }

  /** Nobody waits for them any more. */
  stop() {
    this.#waiting.length = 0;
    this.#running.forEach((upload) => upload.stop.abort());
    [...this.#unfinished].forEach((upload) => this.#settle(upload));
  }

  #begin(file: File, at: number, isBlock: boolean) {
    const upload = { id: Uploads.#count++, file, row: new UploadRow(file.name), isBlock, stop: new AbortController() };
    this.#list.append(upload.row.element);
    this.#unfinished.add(upload);
    this.#tell();
    place(this.view, { id: upload.id, at, element: upload.row.mark });
    this.#enqueue(upload);
  }

  #leaveOut(count: number) {
    const more = count === 1 ? word('frontend.upload.more.one') : word('frontend.upload.more', count.toLocaleString(LOCALE));
    const row = new UploadRow(more);
    row.fails(word('frontend.upload.left-out', String(MOST)), this.#dismissal(() => row.remove()));
    this.#list.append(row.element);
  }

  #enqueue(upload: Upload) {
    upload.stop = new AbortController();
    upload.row.runs(() => this.#cancel(upload));
    this.#waiting.push(upload);
  }

  #cancel(upload: Upload) {
    this.#waiting.splice(0, Infinity, ...this.#waiting.filter((each) => each !== upload));
    upload.stop.abort();
    this.#forget(upload);
    this.#say(word('frontend.upload.cancelled', upload.file.name));
    this.view.focus();
  }

  #goOn() {
    while (this.#waiting.length > 0 && this.#running.size < AT_ONCE) {
      void this.#run(this.#waiting.shift()!);
    }
  }

  async #run(upload: Upload) {
    const { file, row, stop } = upload;
    this.#running.add(upload);
    this.#say(word('frontend.upload.running', file.name));
    try {
      this.#check(file);
      this.#finish(upload, await send(file, this.destination().address, stop.signal, (share) => row.progress(share)));
    } catch (error) {
      if (!stop.signal.aborted) {
        this.#fail(upload, (error as Error).message);
      }
    } finally {
      this.#running.delete(upload);
      this.#goOn();
    }
  }

  /** A server that refuses a long file while it is being sent often cannot say why. */
  #check(file: File) {
    const { picture, file: other } = this.destination();
    const limit = file.type.startsWith('image/') ? picture : other;
    if (file.size > limit.bytes) {
      throw new Error(limit.message);
    }
  }

  #finish(upload: Upload, kept: Kept) {
    this.#settle(upload);
    if (fill(this.view, upload.id, filling(kept, upload.isBlock))) {
      this.onFilled();
      upload.row.remove();
      this.#say(word('frontend.upload.finished', upload.file.name));
    } else {
      upload.row.fails(
        word('frontend.upload.elsewhere'),
        { label: word('frontend.upload.insert'), press: () => this.#insert(upload, kept) },
        this.#dismissal(() => this.#forget(upload)),
      );
    }
  }

  #fail(upload: Upload, message: string) {
    const retry = () => {
      this.#enqueue(upload);
      this.view.focus();
      this.#goOn();
    };
    upload.row.fails(message, { label: word('frontend.upload.retry'), press: retry }, this.#dismissal(() => this.#forget(upload)));
  }

  #insert(upload: Upload, kept: Kept) {
    place(this.view, { id: upload.id, at: this.view.state.selection.main.head, element: upload.row.mark });
    this.#finish(upload, kept);
    this.view.focus();
  }

  #dismissal(forget: () => void): Choice {
    return {
      label: word('frontend.upload.dismiss'),
      press: () => {
        forget();
        this.view.focus();
      },
    };
  }

  #forget(upload: Upload) {
    displace(this.view, upload.id);
    upload.row.remove();
    this.#settle(upload);
  }

  #settle(upload: Upload) {
    if (this.#unfinished.delete(upload)) {
      this.#tell();
    }
  }

  /** The attribute is that of unsaved-changes.js: the browser asks before it closes the page. */
  #tell() {
    this.element.toggleAttribute('data-unsaved', this.#unfinished.size > 0);
    this.onUnfinished(this.#unfinished.size);
  }

  #say(words: string) {
    this.#status.textContent = words;
  }
}
