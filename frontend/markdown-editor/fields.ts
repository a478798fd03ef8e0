// The fields around the text, such as the title, whatever they are: what is typed there is kept with it.

interface Field extends HTMLElement {
  value: string;
}

export class Fields {
  constructor(private readonly form: () => Element | null) {}

  get(): string[] {
    return this.#all().map((field) => field.value);
  }

  /** Whether they hold just this. Of what was kept by another version, which had other fields, nothing is known. */
  have(values: string[] | undefined): boolean {
    return !this.#fits(values) || values.every((value, i) => value === this.#all()[i]?.value);
  }

  /** As if somebody typed it. */
  set(values: string[] | undefined) {
    if (!this.#fits(values)) {
      return;
    }
    for (const [i, field] of this.#all().entries()) {
      const value = values[i] ?? '';
      if (field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  #fits(values: string[] | undefined): values is string[] {
    return values?.length === this.#all().length;
  }

  #all(): Field[] {
    return [...(this.form()?.querySelectorAll<Field>('vaadin-text-field, vaadin-text-area') ?? [])];
  }
}
