/** What is mutated together, and the tests that are there for it. */
export interface Group {
  /** Patterns of files that are changed. */
  readonly mutate: readonly string[];
  /** The beginnings of the tests that have to notice: a path, or a path and titles. The fewer, the sooner the run is over. */
  readonly tests: readonly string[];
  /**
   * Of those, files and single tests that are left out: because they start programs, which know nothing of the change, or because they take seconds, where the others take milliseconds and
   * say the same. They would make hours of the minutes.
   */
  readonly without?: readonly string[];
}

/** The fixtures of rules in `test/<room>/checks`, by the beginnings of their names. Their tests bear these: the last one notices when there is no such rule any more. */
const fixturesOf = (...rules: string[]) => [...rules.map((rule) => `test/checks/rules.test.ts › ${rule}`), 'test/checks/rules.test.ts › every folder of fixtures belongs to a rule of its room'];

/** Where a fault that nobody notices lets somebody in, or loses what somebody has. */
export const GROUPS: Readonly<Record<string, Group>> = {
  'hoist': {
    mutate: ['lib/workflows/hoist/*.ts', 'lib/scripts/places/*.ts'],
    tests: ['test/workflows/hoist/', 'test/scripts/places/'],
    without: [
      'test/workflows/hoist/bash.test.ts › a script of bash › neither throws nor hangs on hostile text',
    ],
  },
  'scripts': {
    mutate: ['lib/scripts/{commands,uses}/*.ts'],
    tests: ['test/scripts/commands/', 'test/scripts/uses/'],
    without: ['test/scripts/uses/bash.test.ts › hostile scripts'],
  },
  'security': {
    mutate: ['lib/*/checks/security/*.ts', 'lib/semantics/values/*.ts'],
    tests: [...fixturesOf('security/'), 'test/checks/hardcoded-token.test.ts', 'test/checks/untrusted.test.ts', 'test/checks/security/', 'test/semantics/values/'],
  },
  'semantics': {
    mutate: ['lib/semantics/*.ts', 'lib/semantics/names/*.ts', 'lib/semantics/checks/{expressions,references,workflows}/*.ts', 'lib/expressions/unknown/*.ts'],
    tests: [
      'test/semantics/', 'test/expressions/truth.test.ts', 'test/expressions/possible-values.test.ts', 'test/expressions/splits.test.ts', 'test/checks/security/strangers.test.ts',
      ...fixturesOf('expressions/impossible-comparison', 'expressions/object-in-text', 'expressions/other-event', 'expressions/text-as-boolean', 'expressions/unknown-property', 'references/masked-output', 'workflows/skipped-ancestor', 'workflows/unknown-workflow'),
      'test/identity/refs.test.ts', 'test/identity/conditions.test.ts', 'test/identity/trusted.test.ts', 'test/identity/environment-names.test.ts',
    ],
    // Thousands of random programs, which the tables beside them stand for.
    without: [
      'test/semantics/filters.test.ts › a filter takes what a reading letter by letter takes',
      'test/semantics/graph.test.ts › what is said of all runs of an event is so in every run of it',
      'test/expressions/truth.test.ts › what is said of all runs is so in each of them',
    ],
  },
  'trust': {
    mutate: ['lib/identity/access/*.ts'],
    tests: ['test/identity/', 'test/properties/trust.test.ts'],
    without: ['test/identity/aws/conformance.test.ts', 'test/identity/aws/template.test.ts'],
  },
  'identity': {
    mutate: ['lib/identity/*.ts', 'lib/identity/{private,aws,azure,gcp,external,terraform,checks}/**/*.ts'],
    tests: ['test/identity/', ...fixturesOf('identity/')],
    without: ['test/identity/aws/conformance.test.ts'],
  },
  'observability': {
    mutate: ['lib/observability/**/*.ts'],
    tests: ['test/observability/', ...fixturesOf('observability/')],
    without: ['test/observability/dora/emitted.test.ts'],
  },
  'promotion': {
    mutate: ['lib/promotion/**/*.ts'],
    tests: ['test/promotion/', ...fixturesOf('promotion/')],
  },
  'pipelines': {
    mutate: ['lib/pipelines/**/*.ts'],
    tests: ['test/pipelines/', ...fixturesOf('pipelines/')],
  },
  'runtime': {
    mutate: ['lib/runtime/**/*.ts'],
    tests: ['test/runtime/'],
    // It starts the program that was built, which knows nothing of the change.
    without: ['test/runtime/dora/program.test.ts'],
  },
  'apply': {
    mutate: ['lib/apply/**/*.ts'],
    tests: ['test/apply/'],
    // What needs a server that remembers, with all requests on their way, takes seconds; those that ask one part of the way with a table of answers say the same. The last asks which modules
    // are loaded, and Stryker loads some of its own.
    without: [
      ...['converges', 'drift', 'faults', 'killed', 'odd-repositories', 'plan-and-apply', 'prune', 'read-back', 'read-only', 'requests'].map((name) => `test/apply/${name}.test.ts`),
      'test/apply/request-body.test.ts › the problems of the body of a request › are found without loading ajv',
    ],
  },
  'acknowledge': {
    mutate: ['lib/checks/acknowledge.ts'],
    tests: ['test/checks/acknowledge.test.ts'],
  },
};
