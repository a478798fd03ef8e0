// Keeps what is typed until it is saved, says so while the server is away, and offers it when somebody comes back.
import type { Fields } from './fields';
import { LOCALE, word } from '../words';
import { find, forget, type KeptText, keep } from './kept-texts';

/** In milliseconds: as long may a crash reach back. */
const PAUSE = 500;

/** So many texts may wait for a decision, whatever happens. */
const MOST_EARLIER = 9;

const TIME = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

interface Text {
  get(): string;
  set(text: string): void;
}

export class Safekeeping {
  readonly element = document.createElement('div');
  #key: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was kept earlier and waits for a decision, of which the last is on offer. */
  #waiting: KeptText[] = [];
  /** Whether something is typed that is not saved yet. */
  #isBehind = false;

  constructor(
    private readonly text: Text,
    private readonly fields: Fields,
  ) {
    this.element.className = 'safekeeping';
    this.element.setAttribute('role', 'status');
  }

  /** Begins with a text, after what was kept of it earlier is offered. */
  async begin(key: string) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#isBehind = false;
    this.#show();
    this.#key = key;
    const kept = await find(key);
    if (this.#key !== key || !kept) {
      return;
    }
    const { earlier = [], ...latest } = kept;
    this.#waiting = [...earlier, latest].filter((each) => !this.#isHere(each));
    this.#offer(key);
    await this.#keep(key);
  }

  /** The text has changed. What is on offer stays until somebody decides. */
  note() {
    const key = this.#key;
    if (key) {
      this.#isBehind = true;
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        void this.#keep(key);
      }, PAUSE);
    }
  }

  /** All of it is saved. */
  async saved() {
    this.#isBehind = false;
    if (this.#key) {
      await this.#keep(this.#key);
    }
  }

  tellConnection(isThere: boolean) {
    document.documentElement.toggleAttribute('data-offline', !isThere);
    this.fields.tellConnection(isThere);
    if (this.#waiting.length === 0) {
      this.#show(isThere ? '' : word('frontend.kept.away'));
    }
  }

  /** Keeps what waits for a decision, and what is typed and not saved. */
  async #keep(key: string) {
    const texts = this.#isBehind ? [...this.#waiting, this.#present()] : this.#waiting;
    const latest = texts.at(-1);
    await (latest ? keep(key, { ...latest, earlier: texts.slice(0, -1).slice(-MOST_EARLIER) }) : forget(key));
  }

  #present(): KeptText {
    return { text: this.text.get(), fields: this.fields.get(), at: Date.now() };
  }

  #isHere(kept: KeptText) {
    return kept.text === this.text.get() && this.fields.have(kept.fields);
  }

  #offer(key: string) {
    const kept = this.#waiting.at(-1);
    if (!kept) {
      this.#show();
      return;
    }
    const decide = async (use: () => void) => {
      this.#waiting.pop();
      use();
      this.#offer(key);
      await this.#keep(key);
    };
    this.#show(
      word('frontend.kept.offer', TIME.format(kept.at)),
      button(word('frontend.kept.restore'), () =>
        decide(() => {
          this.fields.set(kept.fields);
          this.text.set(kept.text);
        }),
      ),
      button(word('frontend.kept.discard'), () => decide(() => {})),
    );
  }

  #show(...content: (string | Node)[]) {
    this.element.replaceChildren(...content.filter((part) => part !== ''));
  }
}

function button(label: string, press: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}
