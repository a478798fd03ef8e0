// A slash at the beginning of a line offers the blocks that can stand there.
import { autocompletion, type Completion, type CompletionContext, pickedCompletion } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { word } from '../words';
import { COMMANDS, type TextCommand } from './commands';

const SLASH = /^\s*\/[\p{L}\p{N}_-]*$/u;

export function slashMenu(): Extension {
  // No delay before Enter counts: whoever types a slash expects the menu.
  return autocompletion({ override: [complete], icons: false, interactionDelay: 0 });
}

function complete(context: CompletionContext) {
  const typed = context.matchBefore(SLASH);
  if (!typed || isCode(context)) {
    return null;
  }
  const from = typed.from + typed.text.indexOf('/');
  return { from: from + 1, options: COMMANDS.filter((command) => command.block).map(option), validFor: /^[\p{L}\p{N}_-]*$/u };
}

function option(command: TextCommand): Completion {
  return {
    label: `${command.label} ${command.words ?? ''}`,
    displayLabel: command.label,
    detail: command.key ? keyName(command.key) : undefined,
    apply: (view, completion, from, to) => {
      view.dispatch({ changes: { from: from - 1, to }, annotations: pickedCompletion.of(completion) });
      command.run(view);
    },
  };
}

function isCode({ state, pos }: CompletionContext) {
  return /Code/.test(syntaxTree(state).resolveInner(pos, -1).name);
}

const KEYS: Record<string, string> = {
  Mod: word('frontend.key.control'),
  Shift: word('frontend.key.shift'),
  ArrowRight: word('frontend.key.arrow-right'),
};

const MAC_KEYS: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** A key as people read it. */
export function keyName(key: string) {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  return key
    .split('-')
    .map((part) => (mac && MAC_KEYS[part]) || KEYS[part] || part)
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(mac ? '' : '+');
}
