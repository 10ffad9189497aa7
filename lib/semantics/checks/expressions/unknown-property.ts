import { nothingBelow } from './nothing-below';
import { Severity, listed, similar } from '../../../core/inside';
import { ExpressionNode, contextPath, parseExpression, walk } from '../../../expressions/inside';
import { ExpressionScope, WorkflowRule, describedEvents, mayBeOverridden, payloadOf, payloadParts, printNode, whereOf } from '../../../workflows/inside';
import { contextFact } from '../../context-facts';
import { payloadPath } from '../../payload-path';

/** A property that GitHub does not have is empty, and nobody says so. */
export const unknownProperty: WorkflowRule = {
  id: 'expressions/unknown-property',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    if (isPlain(use.text)) return;
    const read = parseExpression(use.text);
    if (!read.ok) return;
    walk(read.root, (node) => {
      const unknown = unknownIn(node) ?? unknownInPayload(node, scope) ?? unknownInJson(node);
      const found = unknown ? { ...unknown, fix: fixFor(unknown) } : nothingBelow(node, scope);
      if (!found) return;
      report({
        message: `\`${found.of}\` has no property '${found.name}'${unknown?.isPayload ? ' in any event' : ''} (in ${whereOf(use, scope)}): it is always empty.`,
        at: { origin: use.origin },
        fix: found.fix,
      });
    });
  },
};

/** `github.ref`, `secrets.TOKEN`: the usual case, decided without a parser. */
function isPlain(text: string): boolean {
  const [, context, name] = /^(github|env|inputs|matrix|secrets|vars)\.([\w-]+)$/.exec(text) ?? [];
  return context !== undefined && (context !== 'github' || contextFact(['github'])!.properties!.includes(name));
}

interface Unknown {
  readonly of: string;
  readonly name: string;
  readonly known: readonly string[];
  readonly isPayload?: boolean;
  readonly isList?: boolean;
}

function fixFor({ of, name, known, isList }: Unknown): string {
  if (isList) return `It is a list: \`${of}.*.${name}\` takes it of every item.`;
  if (known.length === 0) return 'It is a single value: leave the name out.';
  const near = similar(name.toLowerCase(), known);
  return near === undefined ? `It has ${listed(known, 50)}.` : `Did you mean \`${of}.${near}\`?`;
}

function unknownIn(node: ExpressionNode): Unknown | undefined {
  const path = contextPath(node);
  if (path === undefined || path.length < 2) return undefined;
  const [of, name] = [path.slice(0, -1), path[path.length - 1]];
  const known = contextFact(of)?.properties;
  return known === undefined || known.includes(name.toLowerCase()) ? undefined : { of: of.join('.'), name, known };
}

/** Of a list, its items are what has properties: `labels.name` is empty where `labels.*.name` is not. */
function unknownInPayload(node: ExpressionNode, scope: ExpressionScope): Unknown | undefined {
  const path = payloadPath(node);
  const name = path?.[path.length - 1];
  if (path === undefined || name === undefined || name === '*' || isOpen(scope)) return undefined;
  const of = path.slice(0, -1);
  const having = payloadParts(of, describedEvents());
  // Anything may be there, or what stands before it is already unknown.
  if (having === undefined || having.length === 0) return undefined;
  if (having.some((part) => part.kind === 'open' || part.kind === 'any')) return undefined;
  const known = [...new Set(having.flatMap((part) => (part.kind === 'object' ? [...part.properties.keys()] : [])))];
  return known.includes(name.toLowerCase()) ? undefined : { of: ['github.event', ...of].join('.'), name, known, isPayload: true, isList: having.some(({ kind }) => kind === 'list') };
}

/** `fromJSON('{"a": 1}').b`. */
function unknownInJson(node: ExpressionNode): Unknown | undefined {
  if (node.kind !== 'index' || node.index.kind !== 'literal' || typeof node.index.value !== 'string') return undefined;
  const { object, index: { value: name } } = node;
  const json = object.kind === 'call' && object.name === 'fromjson' && object.args[0].kind === 'literal' ? parsed(String(object.args[0].value)) : undefined;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const known = Object.keys(json);
  return known.some((one) => one.toLowerCase() === name.toLowerCase()) ? undefined : { of: printNode(object), name, known };
}

/** Undefined for what is no strict JSON, which GitHub may read all the same. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An event that nobody describes may bring anything. */
function isOpen(scope: ExpressionScope): boolean {
  return scope.kind === 'workflow' && (mayBeOverridden(scope.workflow.overrides, 'on') || scope.workflow.triggers.some(({ event }) => event !== 'workflow_call' && payloadOf(event) === undefined));
}
