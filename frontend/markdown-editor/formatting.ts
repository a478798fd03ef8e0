// What the buttons, the shortcuts and the slash menu do to a text in Markdown.
import { type ChangeSpec, EditorSelection, type EditorState, type Line, type StateCommand } from '@codemirror/state';
import { word } from '../words';

const LIST = /^(\s*)(?:[-*+]\s+\[[ xX]\]\s+|[-*+]\s+|\d+[.)]\s+)/;
const HEADING = /^#{1,6}\s+/;
const QUOTE = /^>\s?/;

/** Puts marks such as `**` around what is selected or the word at the cursor, or takes them away. */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const changes = state.changeByRange((range) => {
      const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : range;
      const text = state.sliceDoc(from, to);
      const before = state.sliceDoc(from - mark.length, from);
      const after = state.sliceDoc(to, to + mark.length);
      if (before === mark && after === mark && !isLongerMark(state, from - mark.length, to + mark.length, mark)) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: EditorSelection.range(range.anchor - mark.length, range.head - mark.length),
        };
      }
      if (text.length > 2 * mark.length && text.startsWith(mark) && text.endsWith(mark)) {
        return {
          changes: { from, to, insert: text.slice(mark.length, -mark.length) },
          range: EditorSelection.range(from, to - 2 * mark.length),
        };
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length),
      };
    });
    dispatch(state.update(changes, { scrollIntoView: true, userEvent: 'input.format' }));
    return true;
  };
}

/** One star beside another is half of `**`, not emphasis of its own. */
function isLongerMark(state: EditorState, from: number, to: number, mark: string) {
  return mark.length === 1 && state.sliceDoc(from - 1, from) === mark && state.sliceDoc(to, to + 1) === mark;
}

/** Makes headings of a level of the selected lines, or plain lines of such headings. */
export function toggleHeading(level: number): StateCommand {
  const prefix = `${'#'.repeat(level)} `;
  return changeLines((lines) => {
    const has = lines.every((line) => line.text.startsWith(prefix));
    return (line) => replacePrefix(line, HEADING, has ? '' : prefix);
  });
}

export const toggleQuote = changeLines((lines) => {
  const has = lines.every((line) => QUOTE.test(line.text));
  return (line) => (has ? replacePrefix(line, QUOTE, '') : { from: line.from, insert: '> ' });
});

export const toggleBullets = toggleList(/^\s*[-*+]\s+(?!\[[ xX]\])/, () => '- ');
export const toggleNumbers = toggleList(/^\s*\d+[.)]\s+/, (n) => `${n}. `);
export const toggleTasks = toggleList(/^\s*[-*+]\s+\[[ xX]\]\s+/, () => '- [ ] ');

function toggleList(kind: RegExp, marker: (n: number) => string): StateCommand {
  return changeLines((lines) => {
    const filled = lines.filter((line) => line.text.trim() !== '');
    const has = filled.length > 0 && filled.every((line) => kind.test(line.text));
    let number = 0;
    return (line) => {
      if (line.text.trim() === '' && lines.length > 1) {
        return [];
      }
      number++;
      const indent = /^\s*/.exec(line.text)![0];
      const from = line.from + indent.length;
      const old = LIST.exec(line.text);
      const to = old ? line.from + old[0].length : from;
      return { from, to, insert: has ? '' : marker(number) };
    };
  });
}

function replacePrefix(line: Line, prefix: RegExp, insert: string): ChangeSpec {
  const old = prefix.exec(line.text)?.[0] ?? '';
  return { from: line.from, to: line.from + old.length, insert };
}

function changeLines(plan: (lines: Line[]) => (line: Line) => ChangeSpec): StateCommand {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state);
    const changes = state.changes(lines.map(plan(lines)));
    // At the end of what was put before the cursor, which stays in its word.
    const selection = state.selection.map(changes, 1);
    dispatch(state.update({ changes, selection, scrollIntoView: true, userEvent: 'input.format' }));
    return true;
  };
}

export function selectedLines(state: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to } of state.selection.ranges) {
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      lines.set(line.number, line);
      if (line.to >= to) {
        break;
      }
    }
  }
  return [...lines.values()];
}

/** Moves list items one level in or out; elsewhere the key keeps its own meaning. */
export function indentItems(deeper: boolean): StateCommand {
  return ({ state, dispatch }) => {
    const items = selectedLines(state).filter((line) => LIST.test(line.text));
    if (items.length === 0) {
      return false;
    }
    const changes = items.flatMap((line): ChangeSpec[] => {
      const width = /^\s*\d/.test(line.text) ? 3 : 2;
      const indent = /^ */.exec(line.text)![0].length;
      if (deeper) {
        return [{ from: line.from, insert: ' '.repeat(width) }];
      }
      return indent > 0 ? [{ from: line.from, to: line.from + Math.min(width, indent) }] : [];
    });
    dispatch(state.update({ changes, userEvent: deeper ? 'input.indent' : 'delete.dedent' }));
    return true;
  };
}

/**
 * Puts a block on lines of its own: where `¤` stands around what is selected, else after it. `§` is where the cursor goes,
 * two of them are around what is selected.
 */
export function insertBlock(template: string): StateCommand {
  return ({ state, dispatch }) => {
    const { to } = state.selection.main;
    const from = template.includes('¤') ? state.selection.main.from : to;
    const first = state.doc.lineAt(from);
    const last = state.doc.lineAt(to);
    const isAlone = state.sliceDoc(first.from, from).trim() === '';
    const lead = isAlone ? (needsGap(state, first.number - 1) ? '\n' : '') : '\n\n';
    const restOfLine = state.sliceDoc(to, last.to).trim() !== '';
    const tail = restOfLine ? '\n\n' : needsGap(state, last.number + 1) ? '\n' : '';
    const start = isAlone ? first.from : from;
    const selected = state.sliceDoc(from, to);
    const block = template.replace('¤', () => selected);
    const [before, chosen = '', after] = block.split('§');
    const text = after === undefined ? before + chosen : before + chosen + after;
    const anchor = start + lead.length + before.length;
    const head = after === undefined ? anchor : anchor + chosen.length;
    dispatch(
      state.update({
        changes: { from: start, to, insert: lead + text + tail },
        selection: { anchor, head },
        scrollIntoView: true,
        userEvent: 'input.format',
      }),
    );
    return true;
  };
}

function needsGap(state: EditorState, lineNumber: number) {
  return lineNumber >= 1 && lineNumber <= state.doc.lines && state.doc.line(lineNumber).text.trim() !== '';
}

const COLUMN = word('frontend.editor.table.column');
const TABLE = `| §${COLUMN}§ | ${COLUMN} |\n| --- | --- |\n|  |  |\n|  |  |`;

export const insertTable = insertBlock(TABLE);
export const insertDivider = insertBlock('---\n§');
export const insertCode = insertBlock('```§\n¤\n```');
export const insertAlert = (kind: string) => insertBlock(`> [!${kind}]\n> §¤`);

/** A reference at the cursor, and its note at the end of the text. */
export const insertFootnote: StateCommand = ({ state, dispatch }) => {
  const numbers = [...state.doc.toString().matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
  const label = `[^${Math.max(0, ...numbers) + 1}]`;
  const { to } = state.selection.main;
  const end = state.doc.length;
  const lead = state.sliceDoc(end - 1) === '\n' || end === 0 ? '\n' : '\n\n';
  const note = `${lead}${label}: `;
  dispatch(
    state.update({
      changes: [
        { from: to, insert: label },
        { from: end, insert: note },
      ],
      selection: { anchor: end + label.length + note.length },
      scrollIntoView: true,
      userEvent: 'input.format',
    }),
  );
  return true;
};

/** A picture of the address that is selected; without one nothing. */
export const insertPicture: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, to);
  if (!/^(https?:\/\/|\/)\S+$/.test(selected)) {
    return false;
  }
  const insert = `![](${selected})`;
  const selection = EditorSelection.single(from + '!['.length);
  dispatch(state.update({ changes: { from, to, insert }, selection, scrollIntoView: true, userEvent: 'input.format' }));
  return true;
};
