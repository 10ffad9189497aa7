import { payloadAt } from './payload-of';
import { ExpressionNode, LiteralValue, STATUS_FUNCTIONS, contextPath } from '../../expressions/inside';
import { ExpressionScope, JobModel, PayloadPart, WorkflowModel, mayBeOverridden } from '../../workflows/inside';
import { payloadPath } from '../payload-path';

/** What a value is while it is evaluated. Nothing at all is none of them: that there is no value is a question that may be asked of any. */
export type ValueType = 'text' | 'boolean' | 'number' | 'object' | 'list';

const FUNCTIONS: ReadonlyMap<string, ValueType> = new Map([['contains', 'boolean'], ['startswith', 'boolean'], ['endswith', 'boolean'], ['format', 'text'], ['join', 'text'], ['tojson', 'text'], ['hashfiles', 'text']]);

/** Contexts whose values are all texts, whatever was written: the runner knows environment variables, and nothing else. */
const OF_TEXTS = new Set(['env', 'vars', 'secrets']);

const OF_STRATEGY: ReadonlyMap<string, ValueType> = new Map([['fail-fast', 'boolean'], ['job-index', 'number'], ['job-total', 'number'], ['max-parallel', 'number']]);

/**
 * All that the value of an expression may be, by where it comes from: an output is a text, an input of a workflow is what it was declared as, an input of an action is a text, and so is every
 * input below `github.event`. Undefined when that is not known.
 */
export function typesOf(node: ExpressionNode, scope: ExpressionScope): ReadonlySet<ValueType> | undefined {
  switch (node.kind) {
    case 'literal': return typesOfLiteral(node.value);
    case 'unary': return only('boolean');
    case 'binary': return node.operator === '&&' || node.operator === '||' ? union([node.left, node.right].map((side) => typesOf(side, scope))) : only('boolean');
    case 'call': {
      if (node.name === 'case') return union(node.args.flatMap((arg, i) => (i % 2 === 1 || i === node.args.length - 1 ? [typesOf(arg, scope)] : [])));
      const type = STATUS_FUNCTIONS.has(node.name) ? 'boolean' : FUNCTIONS.get(node.name);
      return known(type);
    }
    default: return typesOfAccess(node, scope);
  }
}

function typesOfAccess(node: ExpressionNode, scope: ExpressionScope): ReadonlySet<ValueType> | undefined {
  if (isStarred(node)) return only('list');
  const payload = payloadPath(node);
  if (payload) return payload.length === 2 && payload[0].toLowerCase() === 'inputs' ? only('text') : typesOfPayload(payload, scope);
  const [context, name, third] = contextPath(node)?.map((each) => each.toLowerCase()) ?? [];
  if (context === undefined) return undefined;
  if (name === undefined) return only('object');
  if (OF_TEXTS.has(context)) return third === undefined ? only('text') : undefined;
  switch (context) {
    case 'inputs': return typesOfInput(name, scope);
    case 'matrix': return third === undefined && scope.kind === 'workflow' ? typesOfAxis(name, scope.job, scope.workflow) : undefined;
    case 'strategy': return known(OF_STRATEGY.get(name));
    case 'steps': case 'needs': case 'jobs': return typesOfResult(contextPath(node)!.length, third);
    // Everything that the runner is told is a text; what is protected it is told as a boolean.
    case 'github': return third === undefined && name !== 'event' && name !== 'ref_protected' ? only('text') : undefined;
    case 'runner': return third === undefined ? only('text') : undefined;
    case 'job': return typesOfJob(contextPath(node)!);
    default: return undefined;
  }
}

/** `steps.x.outputs.y`, `needs.x.result`. */
function typesOfResult(depth: number, third: string | undefined): ReadonlySet<ValueType> | undefined {
  if (third === undefined) return only('object');
  if (third !== 'outputs') return depth === 3 && /^(?:result|outcome|conclusion)$/.test(third) ? only('text') : undefined;
  return depth === 4 ? only('text') : depth === 3 ? only('object') : undefined;
}

/** `job.services.db.ports` is an object; what one of the ports is, nobody says. */
function typesOfJob([, name, ...rest]: readonly string[]): ReadonlySet<ValueType> | undefined {
  switch (name.toLowerCase()) {
    case 'status': return rest.length === 0 ? only('text') : undefined;
    case 'container': return rest.length === 0 ? only('object') : undefined;
    case 'services': return rest.length < 2 || (rest.length === 2 && rest[1].toLowerCase() === 'ports') ? only('object') : undefined;
    default: return undefined;
  }
}

/** `labels.*.name` is a list, whatever follows the star: names and numbers are asked of each of its items. */
export function isStarred(node: ExpressionNode): boolean {
  let at = node;
  while (at.kind === 'index') at = at.object;
  return at.kind === 'star';
}

function typesOfInput(name: string, scope: ExpressionScope): ReadonlySet<ValueType> | undefined {
  if (scope.kind === 'action') return only('text');
  if (mayBeOverridden(scope.workflow.overrides, 'on')) return undefined;
  const declared = scope.workflow.triggers.flatMap(({ inputs = [] }) => inputs).filter((input) => input.name.toLowerCase() === name);
  return union(declared.map(({ type }) => only(type === 'boolean' || type === 'number' ? type : 'text')));
}

function typesOfPayload(names: readonly string[], scope: ExpressionScope): ReadonlySet<ValueType> | undefined {
  const parts = payloadAt(names, scope);
  return parts && union(parts.map(typesOfPart));
}

const OF_PARTS: Readonly<Record<PayloadPart['kind'], ValueType | undefined>> = { text: 'text', made: 'text', choice: 'text', number: 'number', boolean: 'boolean', object: 'object', open: 'object', list: 'list', any: undefined };

function typesOfPart({ kind }: PayloadPart): ReadonlySet<ValueType> | undefined {
  return known(OF_PARTS[kind]);
}

/** Of the values of an axis, and of those that entries give it. */
function typesOfAxis(name: string, job: JobModel | undefined, workflow: WorkflowModel): ReadonlySet<ValueType> | undefined {
  const matrix = job?.strategy?.matrix;
  if (!matrix || mayBeOverridden(workflow.overrides, 'jobs', job.id, 'strategy') || matrix.expression !== undefined || typeof matrix.include === 'string') return undefined;
  const values = [matrix.axes, ...matrix.include].flatMap((entry, i) => Object.entries(entry).flatMap(([key, value]): unknown[] => {
    if (key.toLowerCase() !== name) return [];
    return i === 0 && Array.isArray(value) ? value : [value];
  }));
  return union(values.map(typesOfWritten));
}

function typesOfWritten(value: unknown): ReadonlySet<ValueType> | undefined {
  if (typeof value === 'string') return value.includes('${{') ? undefined : only('text');
  if (Array.isArray(value)) return only('list');
  return typeof value === 'object' && value !== null ? only('object') : typesOfLiteral(value as LiteralValue);
}

function typesOfLiteral(value: LiteralValue): ReadonlySet<ValueType> | undefined {
  if (typeof value === 'string') return only('text');
  return typeof value === 'boolean' || typeof value === 'number' ? only(typeof value as 'boolean' | 'number') : undefined;
}

function only(type: ValueType): ReadonlySet<ValueType> {
  return new Set([type]);
}

function known(type: ValueType | undefined): ReadonlySet<ValueType> | undefined {
  return type && only(type);
}

/** Undefined as soon as one is not known, or when there is none. */
function union(some: readonly (ReadonlySet<ValueType> | undefined)[]): ReadonlySet<ValueType> | undefined {
  return some.length > 0 && some.every((types) => types !== undefined) ? new Set(some.flatMap((types) => [...types])) : undefined;
}
