// Tables are written with the Tab key from cell to cell, as in a spreadsheet.
import { EditorSelection, type EditorState, type Line, type StateCommand } from '@codemirror/state';

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

interface Cell {
  from: number;
  to: number;
}

interface Table {
  first: number;
  last: number;
  delimiters: number;
}

/** The table around a line: some lines with bars, of which the second separates the head from the body. */
function tableAt(state: EditorState, line: Line): Table | undefined {
  const isRow = (number: number) =>
    number >= 1 && number <= state.doc.lines && state.doc.line(number).text.includes('|');
  if (!isRow(line.number)) {
    return undefined;
  }
  let first = line.number;
  let last = line.number;
  while (isRow(first - 1)) first--;
  while (isRow(last + 1)) last++;
  for (let number = first + 1; number <= Math.min(last, first + 1); number++) {
    if (DELIMITERS.test(state.doc.line(number).text)) {
      return { first, last, delimiters: number };
    }
  }
  return undefined;
}

/** The cells of a row, without the space around their text. */
function cells(line: Line): Cell[] {
  const bars: number[] = [];
  for (let i = 0; i < line.text.length; i++) {
    if (line.text[i] === '\\') {
      i++;
    } else if (line.text[i] === '|') {
      bars.push(i);
    }
  }
  const starts = line.text.trimStart().startsWith('|') ? bars : [-1, ...bars];
  const ends = line.text.trimEnd().endsWith('|') ? starts.slice(1) : [...starts.slice(1), line.text.length];
  return ends.map((end, i) => {
    const text = line.text.slice(starts[i] + 1, end);
    const start = line.from + starts[i] + 1;
    const blank = text.trim() === '';
    const from = start + (blank ? Math.min(1, text.length) : text.length - text.trimStart().length);
    return { from, to: blank ? from : start + text.trimEnd().length };
  });
}

function emptyRow(columns: number) {
  return `|${'  |'.repeat(columns)}`;
}

/** To the next or previous cell; after the last one in a new row. Outside of tables the key keeps its own meaning. */
export function moveToCell(forward: boolean): StateCommand {
  return ({ state, dispatch }) => {
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    const table = tableAt(state, line);
    if (!table) {
      return false;
    }
    const rows: Cell[] = [];
    for (let number = table.first; number <= table.last; number++) {
      if (number !== table.delimiters) {
        rows.push(...cells(state.doc.line(number)));
      }
    }
    const target = forward ? rows.find((cell) => cell.from > head) : rows.findLast((cell) => cell.to < head);
    if (target) {
      dispatch(
        state.update({ selection: EditorSelection.single(target.from, target.to), scrollIntoView: true }),
      );
    } else if (forward) {
      addRowAfter(state, table.last, cells(state.doc.line(table.first)).length, dispatch);
    }
    return true;
  };
}

function addRowAfter(
  state: EditorState,
  number: number,
  columns: number,
  dispatch: Parameters<StateCommand>[0]['dispatch'],
) {
  const line = state.doc.line(number);
  dispatch(
    state.update({
      changes: { from: line.to, insert: `\n${emptyRow(columns)}` },
      selection: { anchor: line.to + 3 },
      scrollIntoView: true,
      userEvent: 'input.table',
    }),
  );
}

/** A new row below the cursor's. */
export const addRow: StateCommand = ({ state, dispatch }) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const table = tableAt(state, line);
  if (!table) {
    return false;
  }
  const columns = cells(state.doc.line(table.first)).length;
  addRowAfter(state, Math.max(line.number, table.delimiters), columns, dispatch);
  return true;
};

/** A new column to the right of the cursor's. */
export const addColumn: StateCommand = ({ state, dispatch }) => {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const table = tableAt(state, line);
  if (!table) {
    return false;
  }
  const index = Math.max(
    0,
    cells(line).findLastIndex((cell) => cell.from <= head),
  );
  const changes = [];
  for (let number = table.first; number <= table.last; number++) {
    const row = state.doc.line(number);
    const cell = cells(row).at(Math.min(index, cells(row).length - 1));
    if (cell) {
      const at = cell.to + (state.sliceDoc(cell.to, cell.to + 1) === ' ' ? 1 : 0);
      changes.push({ from: at, insert: number === table.delimiters ? '| --- ' : '|  ' });
    }
  }
  dispatch(state.update({ changes, scrollIntoView: true, userEvent: 'input.table' }));
  return true;
};
