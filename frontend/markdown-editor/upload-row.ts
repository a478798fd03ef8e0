// What is seen of one upload: a mark in the text, and a row below it with what can be done.
import { word } from '../words';

export interface Choice {
  label: string;
  press(): void;
}

export class UploadRow {
  readonly element = document.createElement('li');
  readonly mark = document.createElement('span');
  readonly #progress = document.createElement('progress');
  readonly #message = document.createElement('span');
  readonly #choices = document.createElement('span');

  constructor(private readonly name: string) {
    this.mark.className = 'md-upload-mark';
    this.mark.setAttribute('aria-hidden', 'true');
    this.mark.textContent = name;
    const label = document.createElement('span');
    label.className = 'md-upload-name';
    label.textContent = name;
    this.#progress.max = 100;
    this.#progress.setAttribute('aria-label', word('frontend.upload.of', name));
    this.#message.className = 'md-upload-message';
    this.#message.setAttribute('role', 'alert');
    this.#choices.className = 'md-upload-choices';
    this.element.append(label, this.#progress, this.#message, this.#choices);
  }

  /** @param share from 0 to 1 */
  progress(share: number) {
    this.#progress.value = Math.floor(100 * share);
    this.mark.style.setProperty('--share', `${this.#progress.value}%`);
  }

  runs(cancel: () => void) {
    this.mark.classList.remove('failed');
    this.#progress.hidden = false;
    this.#message.textContent = '';
    this.progress(0);
    this.#offer({ label: word('frontend.upload.cancel'), press: cancel });
  }

  fails(message: string, ...choices: Choice[]) {
    this.mark.classList.add('failed');
    this.#progress.hidden = true;
    this.#message.textContent = message;
    this.#offer(...choices);
  }

  remove() {
    this.element.remove();
  }

  #offer(...choices: Choice[]) {
    this.#choices.replaceChildren(
      ...choices.map(({ label, press }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.setAttribute('aria-label', word('frontend.upload.choice', label, this.name));
        button.addEventListener('click', press);
        return button;
      }),
    );
  }
}
