import { Expression, splitText } from './expression';
import { contextPath, walk } from './private/ast';
import { DeclaredNode } from './private/node';
import { parseExpression } from './private/official/parse';

/** The names of secrets that a value reads, whatever it is made of: options of steps, texts with expressions in them, expressions. */
export function secretNames(value: unknown): string[] {
  const found = new Map<string, string>();
  collect(value, (name) => found.set(name.toUpperCase(), name), new Set());
  return [...found.values()];
}

type Found = (name: string) => void;

function collect(value: unknown, found: Found, seen: Set<object>): void {
  if (typeof value === 'string') {
    for (const part of splitText(value)) {
      if (part.kind === 'expression') inNode(part.expression._node, found);
      else if (part.kind === 'raw') inRaw(part.text, found);
    }
  } else if (value instanceof Expression) {
    inNode(value._node, found);
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) for (const part of Object.values(value)) collect(part, found, seen);
  }
}

function inNode(node: DeclaredNode, found: Found): void {
  if (node.kind === 'raw') {
    inRaw(node.text, found);
  } else if (node.kind === 'reference') {
    if (node.reference.secretName !== undefined) found(node.reference.secretName);
  } else if (node.kind === 'property') {
    if (node.of.kind === 'path' && node.of.text === 'secrets') found(node.name);
    else inNode(node.of, found);
  } else if (node.kind === 'call' || node.kind === 'operator') {
    for (const part of node.args) inNode(part, found);
  }
}

/** What somebody wrote by hand, read as GitHub reads it. What is no expression reads nothing, and is told by others. */
function inRaw(text: string, found: Found): void {
  const parsed = parseExpression(text);
  if (!parsed.ok) return;
  walk(parsed.root, (node) => {
    const [context, name] = contextPath(node) ?? [];
    if (context === 'secrets' && name !== undefined) found(name);
  });
}
