// Keeps what is typed until it is saved, says so while the server is away, and offers it when somebody comes back.
import type { Fields } from './fields';
import { LOCALE, word } from '../words';
import { find, forget, type KeptText, keep } from './kept-texts';

/** In milliseconds: as long may a crash reach back. */
const PAUSE = 500;

const TIME = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

interface Text {
  get(): string;
  set(text: string): void;
}

export class Safekeeping {
  readonly element = document.createElement('div');
  #key: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #offered = false;

  constructor(
    private readonly text: Text,
    private readonly fields: Fields,
  ) {
    this.element.className = 'md-safekeeping';
    this.element.setAttribute('role', 'status');
  }

  /** Begins with a text, after what was kept of it earlier is offered. */
  async begin(key: string) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#offered = false;
    this.#show();
    this.#key = key;
    const kept = await find(key);
    if (this.#key !== key || !kept) {
      return;
    }
    if (kept.text === this.text.get() && this.fields.have(kept.fields)) {
      await forget(key);
    } else {
      this.#offer(key, kept);
    }
  }

  /** The text has changed. What is on offer stays until somebody decides. */
  note() {
    if (this.#key && !this.#offered) {
      this.#timer ??= setTimeout(() => this.#keep(), PAUSE);
    }
  }

  /** All of it is saved. */
  async saved() {
    if (this.#key && !this.#offered) {
      await forget(this.#key);
    }
  }

  tellConnection(isThere: boolean) {
    document.documentElement.toggleAttribute('data-offline', !isThere);
    this.fields.tellConnection(isThere);
    if (!this.#offered) {
      this.#show(isThere ? '' : word('frontend.kept.away'));
    }
  }

  async #keep() {
    this.#timer = undefined;
    if (this.#key) {
      await keep(this.#key, { text: this.text.get(), fields: this.fields.get(), at: Date.now() });
    }
  }

  #offer(key: string, kept: KeptText) {
    this.#offered = true;
    const decide = async (use: () => void) => {
      this.#offered = false;
      this.#show();
      await forget(key);
      use();
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
