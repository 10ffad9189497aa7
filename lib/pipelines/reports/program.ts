import { Program, ProgramText } from '../programs/program';

/** The program of `lib/runtime/test-summary`. @internal */
export const TEST_SUMMARY: Program = {
  name: 'test-summary',
  title: 'Test summary',
  description: 'Reads the reports of the tests that the jobs of a run left behind, and says how they went.',
  inputs: {
    title: { description: 'What stands above it.', defaultValue: 'Test results' },
    folder: { description: 'Where the reports are: a folder for each artifact.', required: true },
    results: { description: 'How the jobs went that should have left reports: in each line an id, how many reports it leaves (`*` where that is not known), and a result.', required: true },
  },
  outputs: {
    'tests': 'How many tests there were.',
    'passed': 'How many passed.',
    'failed': 'How many failed.',
    'skipped': 'How many were skipped.',
    'flaky': 'How many passed only when they were run again.',
    'pass-rate': 'The share that passed of those that were not skipped, such as 0.9875. Empty when it is not known.',
    'file': 'Path of the text for a comment.',
  },
  text: () => require('./vendor/test-summary-program.cjs') as ProgramText,
};
