import { StrangersPart, strangersPart } from './authors';
import { Sought } from './flow';
import { Names } from './handed-on';
import { remembered } from '../../core/inside';

/** A text that anybody can write. An object that holds such a text counts: `toJSON(github.event)` prints all of it. */
export const STRANGERS_TEXT: Sought = {
  path: (names) => (writtenAt(names) ? names.join('.') : undefined),
  output: (step, name) => (LISTS_FILES.test(step.uses.split('@')[0]) && OF_FILES.test(name) ? `steps.${step.id ?? '*'}.outputs.${name}` : undefined),
};

/** Actions that say what a change touches, and their outputs with the names of files: a pull request may call a file whatever it likes. */
const LISTS_FILES = /chang|diff|paths?-filter/i;
const OF_FILES = /(?:^|[_-])files$|^\*$/i;

/** Whether the text of a stranger may hold line breaks: a branch, a title or a name cannot. */
export function mayHoldLines(path: string): boolean {
  return writtenAt(path.split('.'))?.mayHoldLines !== false;
}

const BRANCH: StrangersPart = { mayHoldLines: false };

function writtenAt([context, name = '*', ...rest]: Names): StrangersPart | undefined {
  if (context !== 'github') return undefined;
  switch (name.toLowerCase()) {
    case 'head_ref': return rest.length === 0 ? BRANCH : undefined;
    case 'event': return inPayload(rest.join('.').toLowerCase());
    // All of the context, or what is computed: the payload is part of it.
    case '*': return inPayload(rest.join('.').toLowerCase()) ?? (rest.length === 0 ? BRANCH : undefined);
    default: return undefined;
  }
}

const inPayload = remembered((path: string) => strangersPart(path === '' ? [] : path.split('.')));

/** Whether it may hold blanks: the name of a branch cannot. */
export function mayHoldBlanks(path: string): boolean {
  return !/(?:head_ref|\.ref|label|branch|email|homepage)$/i.test(path);
}
