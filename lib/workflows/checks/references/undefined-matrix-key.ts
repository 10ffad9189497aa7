import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { ExpressionUse, MatrixModel } from '../../model';
import { isCondition } from '../condition';
import { offers } from '../expression-owner';
import { mayBeOverridden } from '../override-reach';
import { Read, hasAlternative, readsOf } from '../reads';
import { WorkflowRule } from '../rule';

/** `matrix.x` in a job whose legs have no such key: GitHub gives an empty value, and no error. */
export const undefinedMatrixKey: WorkflowRule = {
  id: 'references/undefined-matrix-key',
  severity: Severity.ERROR,
  expression(use, scope, report) {
    // A composite action sees the matrix of whatever job uses it.
    if (scope.kind === 'action' || !scope.job || !offers(use.place, 'matrix')) return;
    const reads = readsOf(use.text, 'matrix');
    const { job, workflow } = scope;
    if (reads.length === 0 || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'strategy')) return;
    const matrix = job.strategy?.matrix;
    const keys = matrix ? keysOf(matrix) : [];
    if (!keys) return;
    for (const [key, read] of new Map(reads.map((path) => [path[1], path]))) {
      if (keys.some((known) => known.toLowerCase() === key.toLowerCase())) continue;
      const near = similar(key, keys);
      // `matrix.experimental || false`: that no leg has it was thought of.
      if (near === undefined && hasAlternative(use.text, read)) continue;
      report({
        message: `'${use.key}' reads matrix.${key}, but ${job.strategy ? `the matrix of job '${job.id}' has no key '${key}'; it has ${listed(keys)}` : `job '${job.id}' has no matrix`}. The value is always empty.`,
        at: use,
        severity: near === undefined && isAskedFor(use, read) ? Severity.WARNING : undefined,
        fix: near ? `Did you mean '${near}'?` : job.strategy ? 'Add it to the axes, or to an entry of include.' : 'Give the job a matrix: { matrix: new Matrix({ axes: { … } }) }, and read it by matrix.get(…).',
        fixInYaml: near ? undefined : job.strategy ? `Add \`${key}\` to \`strategy.matrix\`, or to an entry of its \`include\`.` : `Give the job a \`strategy.matrix\` with \`${key}\`, or write the value itself.`,
      });
    }
    for (const read of matrix ? reads : []) {
      const missing = missingBelow(read, matrix!);
      if (!missing || (missing.near === undefined && hasAlternative(use.text, read))) continue;
      report({
        message: `'${use.key}' reads ${read.join('.')}, but no value of the axis '${read[1]}' in the matrix of job '${job.id}' has '${missing.name}'; they ${missing.known.length === 0 ? 'are no objects' : `have ${listed(missing.known)}`}. The value is always empty.`,
        at: use,
        severity: missing.near === undefined && isAskedFor(use, read) ? Severity.WARNING : undefined,
        fix: missing.near ? `Did you mean '${missing.near}'?` : missing.known.length === 0 ? `Read ${read.slice(0, missing.depth).join('.')} itself: it is a single value.` : 'Add it to the values that should have it.',
      });
    }
  },
};

/** Whether a condition asks first if there is such a value: what is behind it never runs, and nothing goes wrong. One that compares it with another asks something else. */
function isAskedFor(use: ExpressionUse, read: Read): boolean {
  const condition = isCondition(use) ? use.text : use.step !== undefined && 'condition' in use.step ? use.step.condition : undefined;
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  let asked = 0;
  let compared = 0;
  if (parsed?.ok) {
    walk(parsed.root, (node, parent) => {
      if (node.kind !== 'index' || !isSame(contextPath(node)?.join('.') ?? '', read.join('.'))) return;
      asked++;
      if (parent !== undefined && isComparison(parent)) compared++;
    });
  }
  return asked > 0 && compared === 0;
}

function isComparison(node: ExpressionNode): boolean {
  if (node.kind !== 'binary' || !/^[=!<>]/.test(node.operator)) return node.kind === 'call';
  return ![node.left, node.right].some((side) => side.kind === 'literal' && (side.value === '' || side.value === null));
}

interface Missing {
  readonly name: string;
  readonly depth: number;
  readonly known: readonly string[];
  readonly near?: string;
}

/** `matrix.pkg.dev`: the first name below the axis that no value has, as far as all values are known. */
function missingBelow([, axis, ...names]: Read, { axes, include }: MatrixModel): Missing | undefined {
  const listsOf = Object.entries(axes).flatMap(([name, values]) => (isSame(name, axis) ? [values] : []));
  if (names.length === 0 || typeof include === 'string' || listsOf.some((values) => typeof values === 'string')) return undefined;
  let values: readonly unknown[] = [...listsOf.flat(), ...include.flatMap((entry) => valuesAt(entry, axis))];
  for (const [i, name] of names.entries()) {
    if (values.length === 0 || values.some((value) => typeof value === 'string' && value.includes('${{'))) return undefined;
    const below = values.flatMap((value) => valuesAt(value, name));
    const known = [...new Set(values.flatMap((value) => (isMap(value) ? Object.keys(value) : [])))];
    if (below.length === 0) return { name, depth: i + 2, known, near: similar(name, known) };
    values = below;
  }
  return undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesAt(value: unknown, wanted: string): unknown[] {
  return isMap(value) ? Object.entries(value).flatMap(([name, found]) => (isSame(name, wanted) ? [found] : [])) : [];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Undefined when the keys are only known at run time. */
function keysOf({ expression, axes, include }: MatrixModel): string[] | undefined {
  if (expression !== undefined || typeof include === 'string') return undefined;
  return [...new Set([...Object.keys(axes), ...include.flatMap((entry) => Object.keys(entry))])];
}
