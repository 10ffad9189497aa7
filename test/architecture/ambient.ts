import { dirname } from 'path';
import * as ts from 'typescript';
import { shown, sourceOf } from './sources';

/** What lives in the surroundings: a command line, what runs inside of a job, and the last words of a program that ends by an error of ours. */
const FREE = /^lib\/(?:(?:cli|runtime)\/|delivery\/projen\/uncaught\.ts$)/;

const GLOBALS = new Set(['process', 'Date', 'performance']);

/** Where a file of `lib` asks the environment, the clock or chance: what would make the same program give other files. */
export function ambientUses(lib: string, path: string): string[] {
  const name = shown(dirname(lib), path);
  if (FREE.test(name)) return [];
  const source = sourceOf(path);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = use(node);
    if (text) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1} uses '${text}', which is for cli and runtime: elsewhere the same program must give the same files.`);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}

function use(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const whole = `${node.expression.getText()}.${node.name.text}`;
    if (whole === 'Math.random' || /^(globalThis|global)\.(process|Date|performance)$/.test(whole)) return whole;
  }
  return ts.isIdentifier(node) && GLOBALS.has(node.text) && !isOnlyAName(node) ? node.text : undefined;
}

/** The name of a property, of a declaration or in a type is no use of the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return true;
  return (parent as { name?: ts.Node }).name === node && !ts.isShorthandPropertyAssignment(parent);
}
