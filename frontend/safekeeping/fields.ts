// The fields of a form, or around a text, whatever they are: what is typed and ticked there is kept.

interface Field extends HTMLElement {
  value: string;
  checked?: boolean;
}

/** What is typed in these is no secret. */
const TYPED = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field';

/** These work by themselves. A group of radio buttons has a value, the buttons in it have none of their own. */
const KEPT = `${TYPED}, vaadin-checkbox, vaadin-radio-group`;

/** These ask the server at every step: what there is to choose from, and what becomes of what is chosen. */
const NEED_THE_SERVER = 'vaadin-combo-box, vaadin-multi-select-combo-box';

const TICKED = 'true';

export class Fields {
  constructor(private readonly form: () => Element | null) {}

  get(): string[] {
    return this.#all().map(valueOf);
  }

  /** What is typed there, as people read it. */
  text(): string {
    return this.#all()
      .filter((field) => field.matches(TYPED))
      .map(valueOf)
      .filter((value) => value !== '')
      .join('\n');
  }

  /** Whether they hold just this. Of what was kept by another version, which had other fields, nothing is known. */
  have(values: string[] | undefined): boolean {
    return !this.#fits(values) || values.every((value, i) => value === valueOf(this.#all()[i]));
  }

  /** As if somebody typed it. */
  set(values: string[] | undefined) {
    if (!this.#fits(values)) {
      return;
    }
    for (const [i, field] of this.#all().entries()) {
      const value = values[i] ?? '';
      if (valueOf(field) !== value) {
        put(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  /** Nobody is let into a field that cannot answer; the style sheet says why. */
  tellConnection(isThere: boolean) {
    this.form()
      ?.querySelectorAll<HTMLElement>(NEED_THE_SERVER)
      .forEach((field) => (field.inert = !isThere));
  }

  #fits(values: string[] | undefined): values is string[] {
    return values?.length === this.#all().length;
  }

  #all(): Field[] {
    return [...(this.form()?.querySelectorAll<Field>(KEPT) ?? [])];
  }
}

function valueOf(field: Field): string {
  return field.checked === undefined ? field.value : String(field.checked);
}

function put(field: Field, value: string) {
  if (field.checked === undefined) {
    field.value = value;
  } else {
    field.checked = value === TICKED;
  }
}
