import { Program, ProgramText } from '../programs/program';

/** The program of `lib/runtime/changed-parts`. @internal */
export const CHANGED_PARTS: Program = {
  name: 'changed-parts',
  title: 'Changed parts',
  description: 'Finds the parts of the repository that the event has changed.',
  inputs: {
    parts: { description: 'The parts, as JSON.', required: true },
    always: { description: 'Patterns of files that change every part, as JSON.', defaultValue: '[]' },
  },
  outputs: {
    parts: 'The names of the changed parts, as JSON.',
    any: '`true` when there is one.',
    all: '`true` when everything counts as changed.',
  },
  text: () => require('./vendor/changed-parts-program.cjs') as ProgramText,
};
