import { Program, ProgramText } from '../programs/program';

/** The program of `lib/runtime/change-comment`. @internal */
export const CHANGE_COMMENT: Program = {
  name: 'change-comment',
  title: 'Comment on a change',
  description: 'Puts together what jobs say that a change would do, short enough for a comment.',
  inputs: {
    title: { description: 'What stands above it.', required: true },
    folder: { description: 'Where the reports are: a folder for each, with section.json and texts.', required: true },
    results: { description: 'How the jobs went that made them: a name and a result in each line.' },
  },
  outputs: {
    file: 'Path of the comment.',
    changed: '`true` when something would change.',
  },
  text: () => require('./vendor/change-comment-program.cjs') as ProgramText,
};
