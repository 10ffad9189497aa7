import { join } from 'path';
import { Group } from './groups';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core' with { 'resolution-mode': 'import' };

/** What Stryker is told for a group. Its own file of options is not used, because they differ from group to group. */
export function optionsFor(root: string, name: string, group: Group, settings: { readonly workers: number; readonly mutate: readonly string[] }): PartialStrykerOptions {
  return {
    // By their names: the runner loads the same ones.
    mutate: [...settings.mutate],
    // Its runner for jest would load the library again for every mutant: see runner/index.ts.
    testRunner: 'in-process',
    plugins: [join(root, 'scripts/mutation/runner/index.ts')],
    // The runner is TypeScript, too.
    testRunnerNodeArgs: ['--import', 'tsx'],
    // A mutant is shown to those tests alone that come by it.
    coverageAnalysis: 'perTest',
    // Type errors are nothing that a test has to notice. No source is type-checked here, and the lines at the top that switch that off would move the others.
    checkers: [],
    disableTypeChecks: false,
    // Half of a machine of today's, so that somebody can work on it meanwhile.
    concurrency: settings.workers,
    // What runs in a circle is known by its steps, and what waits for ever by doing nothing: the clock is for what is neither, and a machine that others keep busy is no such thing.
    timeoutMS: 300_000,
    dryRunTimeoutMinutes: 60,
    timeoutFactor: 3,
    // Thousands of sources are loaded thousands of times: a fresh process now and then is cheaper than its memory.
    maxTestRunnerReuse: 2000,
    // The copy in which the changes are made: beside the sources, because it needs `node_modules`, and out of sight of git, projen and the compiler.
    tempDirName: '.mutation/copy',
    // Nothing that a test of a group reads, and no page: a test reads all that there are, of a run that was stopped as well.
    ignorePatterns: ['.mutation', 'bench', 'dist', 'docs', 'site', '.tools', '**/*.md', 'lib/**/*.js', 'lib/**/*.d.ts', '*.tsbuildinfo'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `.mutation/${name}.json` },
    // Nobody reads colours in the log of a workflow.
    allowConsoleColors: false,
    // Its own, which are below, are known to the runner and not to Stryker.
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
    inProcess: {
      cache: join(root, '.mutation/compiled'),
      tests: [...group.tests],
      without: [...group.without ?? []],
      mutated: [...settings.mutate],
    },
  };
}
