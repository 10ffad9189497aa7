import { Github } from '../../expressions/inside';
import { Program, ProgramText } from '../programs/program';

/** The program of `lib/runtime/benchmark-gate`. @internal */
export const BENCHMARK_GATE: Program = {
  name: 'benchmark-gate',
  title: 'Benchmark gate',
  description: 'Compares what was measured with limits, and with the last run that succeeded on the default branch.',
  inputs: {
    'report': { description: 'The file with the report.', required: true },
    'format': { description: 'What wrote it: pytest-benchmark, bencher, go or k6.', required: true },
    'statistic': { description: 'What is compared: median, mean or min.', defaultValue: 'median' },
    'baseline': { description: 'The artifact that reports are kept in. Without it only limits are looked at.' },
    'title': { description: 'The heading of its page.', defaultValue: 'Performance' },
    'maximum-regression': { description: 'How much slower something may be, in percent.', defaultValue: '10' },
    'noise-floor': { description: 'Differences up to so many nanoseconds are noise.', defaultValue: '0' },
    'limits': { description: 'The most that measurements may be, as JSON.', defaultValue: '[]' },
    'compared': { description: 'The names that are compared, as JSON; all, unless it is said.' },
    'advisory': { description: 'Whether what is worse is only a warning.', defaultValue: 'false' },
    'allow-missing-baseline': { description: 'Whether there need not be anything to compare with.', defaultValue: 'false' },
  },
  outputs: {
    'result': '`passed`, `warned` or `failed`.',
    'regressions': 'How many measurements are worse than they may be.',
    'comment-file': 'A file with the page, for a comment.',
  },
  env: { GITHUB_TOKEN: Github.token },
  text: () => require('./vendor/benchmark-gate-program.cjs') as ProgramText,
};
