// The element <kept-form>: the client's half of org.inkjar.common.ui.KeptForm. The form is what follows it.
import { Fields } from './fields';
import { Safekeeping } from './safekeeping';
import { word } from '../words';

class KeptForm extends HTMLElement {
  #fields = new Fields(() => this.nextElementSibling);
  #leftOver = document.createElement('div');
  #safekeeping = new Safekeeping(
    { get: () => this.#fields.text(), set: (text) => this.#putBack(text) },
    this.#fields,
  );

  #note = () => this.#safekeeping.note();

  connectedCallback() {
    this.replaceChildren(this.#safekeeping.element, this.#leftOver);
  }

  /** Somebody has left the view and knows what that costs. A tab that is closed or loaded anew comes by no such end. */
  disconnectedCallback() {
    void this.#safekeeping.saved();
  }

  /**
   * The form shows what is stored.
   *
   * @param key of the form and whoever fills it in
   */
  begin(key: string) {
    this.#leftOver.replaceChildren();
    this.nextElementSibling?.addEventListener('input', this.#note);
    void this.#safekeeping.begin(key);
  }

  saved() {
    this.#leftOver.replaceChildren();
    void this.#safekeeping.saved();
  }

  /** Where the form has other fields than it had, such as fewer links, what was typed is there to be copied. */
  #putBack(text: string) {
    const here = this.#fields.text().split('\n');
    const missing = text.split('\n').filter((line) => !here.includes(line));
    if (missing.length > 0) {
      const about = document.createElement('p');
      about.textContent = word('frontend.kept.left-over');
      const typed = document.createElement('pre');
      typed.tabIndex = 0;
      typed.textContent = missing.join('\n');
      this.#leftOver.replaceChildren(about, typed);
    }
  }
}

customElements.define('kept-form', KeptForm);
