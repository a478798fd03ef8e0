// Where something goes that is still on its way: a mark between two characters, which is no part of the text.
import { isolateHistory } from '@codemirror/commands';
import { Annotation, type EditorState, type Extension, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';

interface Placeholder {
  id: number;
  at: number;
  element: HTMLElement;
}

/** What takes the place of a mark. */
export interface Filling {
  text: string;
  /** What is to be selected of it, from and to, if the cursor waits at the mark. */
  select: [number, number];
  /** Whether it wants a paragraph of its own. */
  isBlock: boolean;
}

const add = StateEffect.define<Placeholder>();
const remove = StateEffect.define<number>();
const filled = Annotation.define<number>();

class Mark extends WidgetType {
  constructor(
    private readonly id: number,
    private readonly element: HTMLElement,
  ) {
    super();
  }

  override eq(other: Mark) {
    return other.id === this.id;
  }

  override toDOM() {
    return this.element;
  }
}

const field = StateField.define<Placeholder[]>({
  create: () => [],
  update: (marks, transaction) =>
    marks
      .map((mark) => ({ ...mark, at: transaction.changes.mapPos(mark.at, side(mark, transaction)) }))
      .filter((mark) => !transaction.effects.some((effect) => effect.is(remove) && effect.value === mark.id))
      .concat(transaction.effects.flatMap((effect) => (effect.is(add) ? [effect.value] : []))),
  provide: (self) => EditorView.decorations.from(self, decorations),
});

/** What is typed at a mark stands behind it; what fills one stands between those that came before it and after it. */
function side(mark: Placeholder, transaction: Transaction) {
  return mark.id > (transaction.annotation(filled) ?? Infinity) ? 1 : -1;
}

function decorations(marks: Placeholder[]) {
  const widgets = marks.map(({ id, at, element }) =>
    Decoration.widget({ widget: new Mark(id, element), side: -1 }).range(at),
  );
  return Decoration.set(widgets, true);
}

export function placeholders(): Extension {
  return field;
}

export function place(view: EditorView, mark: Placeholder) {
  view.dispatch({ effects: add.of(mark) });
}

export function displace(view: EditorView, id: number) {
  view.dispatch({ effects: remove.of(id) });
}

/** Writes something where the mark has got to; false where the mark is gone, since the text is another one. */
export function fill(view: EditorView, id: number, { text, select, isBlock }: Filling): boolean {
  const { state } = view;
  const mark = state.field(field).find((each) => each.id === id);
  if (!mark) {
    return false;
  }
  const { at } = mark;
  const [lead, tail] = isBlock ? gaps(state, at) : ['', ''];
  const start = at + lead.length;
  const { main } = state.selection;
  const isAwaited = main.empty && main.head === at;
  view.dispatch({
    changes: { from: at, insert: lead + text + tail },
    effects: remove.of(id),
    // Somebody who writes elsewhere meanwhile is not called away.
    selection: isAwaited ? { anchor: start + select[0], head: start + select[1] } : undefined,
    scrollIntoView: isAwaited,
    annotations: [filled.of(id), isolateHistory.of('full')],
    userEvent: 'input.upload',
  });
  return true;
}

function gaps(state: EditorState, at: number) {
  const line = state.doc.lineAt(at);
  const isBlank = (from: number, to: number) => state.sliceDoc(from, to).trim() === '';
  return [isBlank(line.from, at) ? '' : '\n\n', isBlank(at, line.to) ? '' : '\n\n'];
}
