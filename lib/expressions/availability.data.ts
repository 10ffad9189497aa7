// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).
// Source: @actions/workflow-parser 0.3.61, workflow-v1.0.min.json and action-v1.0.min.json.
// Definitions: every one with a `context`.

/**
 * What expressions may name, place by place. A key inside a place allows the same, unless it has an entry of its own;
 * a key that neither has an entry nor lies inside one allows no expression. `definition` is the name in the schema;
 * `arity` gives the fewest and the most arguments of the functions that are not built in.
 */
export const AVAILABILITY = {
  'workflow.run-name': {
    definition: 'run-name',
    contexts: ['github', 'inputs', 'vars'],
    functions: [],
    arity: {},
  },
  'workflow.env': {
    definition: 'workflow-env',
    contexts: ['github', 'inputs', 'vars', 'secrets'],
    functions: [],
    arity: {},
  },
  'workflow.concurrency': {
    definition: 'workflow-concurrency',
    contexts: ['github', 'inputs', 'vars'],
    functions: [],
    arity: {},
  },
  'workflow_call.inputs.default': {
    definition: 'workflow-call-input-default',
    contexts: ['github', 'inputs', 'vars'],
    functions: [],
    arity: {},
  },
  'workflow_call.outputs.value': {
    definition: 'workflow-output-context',
    contexts: ['github', 'inputs', 'vars', 'jobs'],
    functions: [],
    arity: {},
  },
  'job.if': {
    definition: 'job-if',
    contexts: ['github', 'inputs', 'vars', 'needs'],
    functions: ['always', 'failure', 'cancelled', 'success'],
    arity: { always: [0, 0], failure: [0, Infinity], cancelled: [0, 0], success: [0, Infinity] },
  },
  'job.strategy': {
    definition: 'strategy',
    contexts: ['github', 'inputs', 'vars', 'needs'],
    functions: [],
    arity: {},
  },
  'job.name': {
    definition: 'string-strategy-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.runs-on': {
    definition: 'runs-on',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.timeout-minutes': {
    definition: 'number-strategy-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.cancel-timeout-minutes': {
    definition: 'number-strategy-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.continue-on-error': {
    definition: 'boolean-strategy-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.container': {
    definition: 'container',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.container.env': {
    definition: 'string-runner-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: [],
    arity: {},
  },
  'job.container.credentials': {
    definition: 'container-registry-credentials',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'env'],
    functions: [],
    arity: {},
  },
  'job.services': {
    definition: 'services',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.services.env': {
    definition: 'string-runner-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: [],
    arity: {},
  },
  'job.services.credentials': {
    definition: 'container-registry-credentials',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'env'],
    functions: [],
    arity: {},
  },
  'job.env': {
    definition: 'job-env',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets'],
    functions: [],
    arity: {},
  },
  'job.environment': {
    definition: 'job-environment',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.environment.name': {
    definition: 'job-environment-name',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.environment.url': {
    definition: 'string-runner-context-no-secrets',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: [],
    arity: {},
  },
  'job.concurrency': {
    definition: 'job-concurrency',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.outputs': {
    definition: 'string-runner-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: [],
    arity: {},
  },
  'job.defaults.run': {
    definition: 'job-defaults-run',
    contexts: ['github', 'inputs', 'vars', 'strategy', 'matrix', 'needs', 'env'],
    functions: [],
    arity: {},
  },
  'step.name': {
    definition: 'step-name',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.if': {
    definition: 'step-if',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['always', 'failure', 'cancelled', 'success', 'hashFiles'],
    arity: { always: [0, 0], failure: [0, 0], cancelled: [0, 0], success: [0, 0], hashFiles: [1, 255] },
  },
  'step.timeout-minutes': {
    definition: 'step-timeout-minutes',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.run': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.continue-on-error': {
    definition: 'step-continue-on-error',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.env': {
    definition: 'step-env',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.working-directory': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'step.with': {
    definition: 'step-with',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'snapshot.if': {
    definition: 'snapshot-if',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.with': {
    definition: 'scalar-needs-context',
    contexts: ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'job.secrets': {
    definition: 'scalar-needs-context-with-secrets',
    contexts: ['github', 'inputs', 'vars', 'needs', 'secrets', 'strategy', 'matrix'],
    functions: [],
    arity: {},
  },
  'action.inputs.default': {
    definition: 'input-default-context',
    contexts: ['github', 'strategy', 'matrix', 'job', 'runner'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.outputs.value': {
    definition: 'output-value',
    contexts: ['github', 'strategy', 'matrix', 'steps', 'inputs', 'job', 'runner', 'env'],
    functions: [],
    arity: {},
  },
  'action.runs.args': {
    definition: 'container-runs-context',
    contexts: ['inputs'],
    functions: [],
    arity: {},
  },
  'action.runs.env': {
    definition: 'container-runs-env',
    contexts: ['inputs'],
    functions: [],
    arity: {},
  },
  'action.runs.pre-if': {
    definition: 'runs-if',
    contexts: ['runner', 'github', 'job', 'strategy', 'matrix', 'env', 'inputs'],
    functions: ['always', 'success', 'failure', 'cancelled', 'hashFiles'],
    arity: { always: [0, 0], success: [0, 0], failure: [0, 0], cancelled: [0, 0], hashFiles: [1, 255] },
  },
  'action.runs.post-if': {
    definition: 'runs-if',
    contexts: ['runner', 'github', 'job', 'strategy', 'matrix', 'env', 'inputs'],
    functions: ['always', 'success', 'failure', 'cancelled', 'hashFiles'],
    arity: { always: [0, 0], success: [0, 0], failure: [0, 0], cancelled: [0, 0], hashFiles: [1, 255] },
  },
  'composite.step.name': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.if': {
    definition: 'step-if',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['always', 'failure', 'cancelled', 'success', 'hashFiles'],
    arity: { always: [0, 0], failure: [0, 0], cancelled: [0, 0], success: [0, 0], hashFiles: [1, 255] },
  },
  'composite.step.run': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.shell': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.env': {
    definition: 'step-env',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.continue-on-error': {
    definition: 'boolean-steps-context',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.working-directory': {
    definition: 'string-steps-context',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
  'composite.step.with': {
    definition: 'step-with',
    contexts: ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'],
    functions: ['hashFiles'],
    arity: { hashFiles: [1, 255] },
  },
} as const;

/** A place in a workflow or action file where an expression may stand. */
export type ExpressionPlace = keyof typeof AVAILABILITY;
