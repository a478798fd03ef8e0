/*
 * The element <prose-frame>: the client's half of org.inkjar.post.markdown.ProseFrame. The article has a document of its
 * own: in that of the page, every keystroke beside it would take the browser through all of a long article.
 */
const PAGE = `<!doctype html>
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <meta http-equiv="Content-Security-Policy" content="script-src 'none'">
  <link rel="stylesheet" href="${new URL('./site.css', import.meta.url)}">
  <style>
    body { margin: 0 }
    body > .prose {
      --text: 1.0625rem;
      background: var(--paper);
      box-sizing: border-box;
      min-height: 100vh;
      --side: clamp(1.25rem, 5vi, 2.5rem);
      padding-block: 1.75rem 4rem;
      padding-inline: var(--side) max(var(--side), 100% - 48rem);
    }
  </style>`;

export class ProseFrame extends HTMLElement {
  readonly #prose = document.createElement('div');
  #page!: Promise<Document>;
  #opened!: (page: Document) => void;

  constructor() {
    super();
    this.#close();
  }

  connectedCallback() {
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('label') ?? '';
    frame.srcdoc = PAGE;
    frame.addEventListener('load', () => this.#open(frame.contentDocument!));
    this.replaceChildren(frame);
  }

  disconnectedCallback() {
    this.#close();
  }

  /** The document of the article, once it is there. */
  get page() {
    return this.#page;
  }

  /** Shows another article. */
  show(html: string) {
    this.patch(0, this.#prose.childNodes.length, html);
  }

  /** Puts new nodes in the place of some that follow one another. */
  patch(start: number, removed: number, html: string) {
    const template = document.createElement('template');
    template.innerHTML = html;
    for (let i = 0; i < removed; i++) {
      this.#prose.childNodes[start].remove();
    }
    this.#prose.insertBefore(template.content, this.#prose.childNodes[start] ?? null);
  }

  #open(page: Document) {
    this.#prose.className = 'prose';
    this.#prose.dataset.fonts = this.dataset.fonts;
    this.#prose.style.setProperty('--site-accent', this.style.getPropertyValue('--site-accent'));
    page.body.replaceChildren(this.#prose);
    page.addEventListener('click', keepLinksHere);
    page.addEventListener('keydown', (event) => this.#passOn(event));
    this.#opened(page);
  }

  #close() {
    this.#page = new Promise((resolve) => (this.#opened = resolve));
  }

  /** The keys of the page hold here too. */
  #passOn(event: KeyboardEvent) {
    if (!this.dispatchEvent(new KeyboardEvent(event.type, event))) {
      event.preventDefault();
    }
  }
}

/** A link would lead away from what is being written. */
function keepLinksHere(event: Event) {
  if ((event.target as Element).closest('a[href]')) {
    event.preventDefault();
  }
}

customElements.define('prose-frame', ProseFrame);
