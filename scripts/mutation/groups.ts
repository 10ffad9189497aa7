/** What is mutated together, and the tests that are there for it. */
export interface Group {
  /** Patterns of files that are changed. */
  readonly mutate: readonly string[];
  /** The beginnings of the paths of the tests that have to notice. The fewer, the sooner the run is over. */
  readonly tests: readonly string[];
  /** Of those, tests that need what the runner does not pretend, or that would take the group hours and see nothing that the others do not. */
  readonly without?: readonly string[];
}

/** Every rule of a group is checked by its fixtures in `test/<room>/checks`, which this test loads. */
const FIXTURES = 'test/checks/rules.test.ts';

/** Where a fault that nobody notices lets somebody in, or loses what somebody has. */
export const GROUPS: Readonly<Record<string, Group>> = {
  'hoist': {
    mutate: ['lib/workflows/hoist/*.ts'],
    tests: ['test/workflows/hoist/'],
    // It starts bash for every case: a test of the tests beside it, which say the same in milliseconds.
    without: ['test/workflows/hoist/bash-runs.test.ts'],
  },
  'security': {
    mutate: ['lib/*/checks/security/*.ts'],
    tests: [FIXTURES, 'test/checks/hardcoded-token.test.ts', 'test/checks/untrusted.test.ts', 'test/checks/security/'],
  },
  'trust': {
    mutate: ['lib/identity/access/*.ts'],
    tests: ['test/identity/', 'test/properties/trust.test.ts', 'test/properties/accepted.test.ts'],
    without: ['test/identity/aws/conformance.test.ts', 'test/identity/aws/template.test.ts'],
  },
  'identity': {
    mutate: ['lib/identity/*.ts', 'lib/identity/{private,aws,azure,gcp,external,terraform,checks}/**/*.ts'],
    tests: ['test/identity/', FIXTURES],
    without: ['test/identity/aws/conformance.test.ts'],
  },
  'apply': {
    mutate: ['lib/apply/**/*.ts'],
    tests: ['test/apply/'],
    // Each starts a process of its own, which knows nothing of the change.
    without: ['test/apply/killed.test.ts', 'test/apply/read-only.test.ts'],
  },
  'guards': {
    mutate: ['lib/checks/acknowledge.ts'],
    tests: ['test/checks/acknowledge.test.ts'],
  },
};
