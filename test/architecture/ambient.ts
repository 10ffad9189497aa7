import { dirname } from 'path';
import * as ts from 'typescript';
import { shown, sourceOf } from './sources';

/**
 * What lives in the surroundings: a command line, what runs inside of a job, the last words of a program that ends by an error of ours, and which language the
 * program is written in. A temporary file carries the number of its process, and none of it is in what is written.
 */
const FREE = /^lib\/(?:(?:cli|runtime)\/|delivery\/projen\/(?:uncaught|disk\/temporary)\.ts$|core\/host-language\.ts$)/;

/** What may use the network. It needs no import for that, so the laws on imports do not see it. */
const ONLINE = /^lib\/(apply|importer\/read)\//;

const SURROUNDINGS = new Set(['process', 'Date', 'performance']);
const NETWORK = new Set(['fetch', 'WebSocket', 'EventSource']);

/** Where a file of `lib` asks the environment, the clock, chance or the network: what would make the same program give other files. */
export function ambientUses(lib: string, path: string): string[] {
  const name = shown(dirname(lib), path);
  if (FREE.test(name)) return [];
  const source = sourceOf(path);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const used = use(node);
    if (used) {
      const isNetwork = NETWORK.has(used.global);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const rooms = isNetwork ? 'apply, importer/read, cli and runtime' : 'cli and runtime';
      if (!isNetwork || !ONLINE.test(name)) found.push(`${name}:${line + 1} uses '${used.text}', which is for ${rooms}: elsewhere the same program must give the same files.`);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}

interface Use {
  readonly global: string;
  /** As it is written. */
  readonly text: string;
}

function use(node: ts.Node): Use | undefined {
  const isGlobal = (name: string) => SURROUNDINGS.has(name) || NETWORK.has(name);
  if (ts.isPropertyAccessExpression(node)) {
    const [owner, name] = [node.expression.getText(), node.name.text];
    const text = `${owner}.${name}`;
    if (text === 'Math.random' || (/^(globalThis|global)$/.test(owner) && isGlobal(name))) return { global: name, text };
  }
  return ts.isIdentifier(node) && isGlobal(node.text) && !isOnlyAName(node) ? { global: node.text, text: node.text } : undefined;
}

/** The name of a property, of a declaration or in a type is no use of the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return true;
  return (parent as { name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(parent);
}
