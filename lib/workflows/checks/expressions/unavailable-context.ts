import { adviceFor, adviceForFunction } from './elsewhere';
import { Allowed, BUILT_IN, CONTEXTS, FUNCTIONS, allowedAt } from './expression-names';
import { Found } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, parseExpression, walk } from '../../../expressions/inside';
import { ExpressionUse } from '../../model';
import { ExpressionScope, WorkflowRule } from '../rule';
import { whereOf } from '../where';

/** The root of an expression that is nothing but a path: most are, and need no parser. */
const PATH = /^([A-Za-z_][\w-]*)(?:\.[\w*-]+)*$/;

const NOTHING: Allowed = { contexts: [], functions: new Map() };

/** GitHub offers other contexts and functions at every key. */
export const unavailableContext: WorkflowRule = {
  id: 'expressions/unavailable-context',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    const allowed = allowedFor(use);
    if (!allowed) return;
    const plain = PATH.exec(use.text);
    if (plain && allowed.contexts.includes(plain[1])) return;
    const parsed = parseExpression(use.text);
    if (!parsed.ok) return;
    const said = new Set<string>();
    walk(parsed.root, (node) => {
      const found = judge(node, allowed, use, scope);
      if (!found || said.has(found.message)) return;
      said.add(found.message);
      report(found);
    });
  },
};

function allowedFor(use: ExpressionUse): Allowed | undefined {
  // `defaults` of a workflow share the key with those of a job, but take no expression at all.
  return use.place === 'job.defaults.run' && use.job === undefined ? NOTHING : allowedAt(use.place);
}

function judge(node: ExpressionNode, allowed: Allowed, use: ExpressionUse, scope: ExpressionScope): Found | undefined {
  const at = { origin: use.origin };
  const where = whereOf(use, scope);
  if (node.kind === 'context' && !allowed.contexts.includes(node.name)) {
    const offered = allowed.contexts.length === 0 ? 'No expression can be used there.' : `Available there: ${listed(allowed.contexts)}.`;
    if (CONTEXTS.includes(node.name)) {
      return { message: `The context '${node.name}' is not available in ${where}: ${use.text}. ${offered}`, at, fix: adviceFor(node.name, use) };
    }
    const near = similar(node.written, CONTEXTS);
    return { message: `There is no context '${node.written}', used in ${where}: ${use.text}. ${offered}`, at, fix: near ? `Did you mean '${near}'?` : quoted(node.written) };
  }
  if (node.kind !== 'call') return undefined;
  const arity = allowed.functions.get(node.name);
  if (arity) {
    if (node.args.length >= arity[0] && node.args.length <= arity[1]) return undefined;
    const takes = arity[1] === 0 ? 'none' : `${arity[0]} to ${arity[1]}`;
    const message = `${node.written}(…) is called with ${node.args.length} argument${node.args.length === 1 ? '' : 's'} in ${where}; it takes ${takes} there.`;
    return { message, at, fix: arity[1] === 0 ? `Write ${node.written}().` : `Give it what it works on, such as ${node.written}('**/package-lock.json').` };
  }
  if (BUILT_IN.some((name) => name.toLowerCase() === node.name)) return undefined;
  if (FUNCTIONS.some((name) => name.toLowerCase() === node.name)) {
    return { message: `The function ${node.written}() is not available in ${where}: ${use.text}.`, at, fix: adviceForFunction(node.name) };
  }
  const near = similar(node.written, FUNCTIONS);
  return { message: `There is no function '${node.written}', called in ${where}. GitHub knows ${listed(FUNCTIONS, 20)}.`, at, fix: near && `Did you mean '${near}'?` };
}

/** A word without quotes is the usual way to an unknown context. */
function quoted(word: string): string {
  return `A text stands in single quotes: '${word}'.`;
}
