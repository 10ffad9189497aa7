import { Github } from '../../expressions/inside';
import { Program, ProgramText } from '../programs/program';

/** The program that reads all reports. Loaded on first use. */
export const SCAN_VERDICT: Program = {
  name: 'scan-verdict',
  title: 'Scan verdict',
  description: 'Reads the reports of all scanners, and says by one policy what stands in the way.',
  inputs: {
    configuration: { description: 'The policy and the scanners, as JSON.', required: true },
    outcomes: { description: 'How the step of each scanner ended, and whether it was asked for, as JSON.', required: true },
    reports: { description: 'The folder with the reports.', defaultValue: 'scan-reports' },
  },
  outputs: {
    'critical': 'How many findings are open that are critical.',
    'high': 'How many are high.',
    'medium': 'How many are medium.',
    'low': 'How many are low.',
    'total': 'How many there are of all.',
    'result': 'pass, fail, or error when a scanner did not run.',
    'page-file': 'The summary, as Markdown.',
    'sarif-file': 'What scanners found that write no SARIF themselves, for code scanning. Empty when there is none.',
  },
  env: { GITHUB_TOKEN: Github.token },
  text: () => require('./vendor/scan-verdict-program.cjs') as ProgramText,
};
