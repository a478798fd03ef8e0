// Changes of the text on their way to the server, which counts how many it has received.
import type { ChangeSet } from '@codemirror/state';

interface Parcel {
  changes: ChangeSet;
  /** Counted from 1. */
  number: number;
}

export class Outgoing {
  #gathered: ChangeSet | undefined;
  #sent = 0;
  /** Those of which the server has not said that it has them. */
  #travelling: Parcel[] = [];

  add(changes: ChangeSet) {
    this.#gathered = this.#gathered?.compose(changes) ?? changes;
  }

  /** Everything that has gathered, to be sent now; undefined where there is nothing. */
  next(): Parcel | undefined {
    if (!this.#gathered) {
      return undefined;
    }
    const parcel = { changes: this.#gathered, number: ++this.#sent };
    this.#gathered = undefined;
    this.#travelling.push(parcel);
    return parcel;
  }

  /** The server has received so many. Tells whether these are all that there are. */
  arrived(count: number): boolean {
    this.#travelling = this.#travelling.filter(({ number }) => number > count);
    return count === this.#sent && !this.#gathered;
  }

  /** What the server did not know when it had received so many; undefined where it knew everything. */
  since(count: number): ChangeSet | undefined {
    const unknown = this.#travelling.filter(({ number }) => number > count).map(({ changes }) => changes);
    const all = this.#gathered ? [...unknown, this.#gathered] : unknown;
    return all.length > 0 ? all.reduce((some, more) => some.compose(more)) : undefined;
  }

  /** The server begins with another text. What was sent before is not meant for that. */
  restart(changes?: ChangeSet) {
    this.#travelling = [];
    this.#gathered = changes;
  }
}
