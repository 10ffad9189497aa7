import { ACTION_STEP } from '../../workflows/inside';

/** What every object has: a property or an output of that name would take its place. */
const OF_OBJECTS = [...Object.getOwnPropertyNames(Object.prototype), 'then', 'prototype'];

/** Properties that every step has. */
export const RESERVED_INPUTS: ReadonlySet<string> = new Set([...OF_OBJECTS, ...Object.keys(ACTION_STEP.kinds)]);

/** Members that every step has, those that only its base class sees included: the compiler refuses a second one. */
export const RESERVED_OUTPUTS: ReadonlySet<string> = new Set([
  ...OF_OBJECTS, 'conclusion', 'outcome', 'ran', 'succeeded', 'output', 'toSteps', 'index', 'group', 'made', 'memo', 'given', 'isAsWritten',
]);

/** Members that every job that calls a workflow has. */
export const RESERVED_CALL_OUTPUTS: ReadonlySet<string> = new Set([
  ...OF_OBJECTS, 'jobId', 'workflow', 'result', 'ran', 'succeeded', 'addNeeds', 'override', 'overrides', 'output', 'outputs', 'node', 'with',
]);

/** Names that a file of a class imports, and those of the language that a class may not take. */
export const RESERVED_CLASSES: ReadonlySet<string> = new Set([
  'ActionFacts', 'ActionManifest', 'ActionStep', 'ActionStepProps', 'BaseJobProps', 'CallJob', 'CallJobProps', 'PermissionLevel', 'Permissions', 'Expression', 'InputTakes', 'InputValue', 'Workflow',
  'Array', 'Boolean', 'Error', 'Function', 'Map', 'Number', 'Object', 'Promise', 'Record', 'RegExp', 'Set', 'String', 'Symbol',
]);
