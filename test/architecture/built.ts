import * as ts from 'typescript';
import { shown } from './sources';

/** Where declarations become data. */
export const RESOLVERS = /^lib\/[\w-]+\/(?:[\w-]+\/)*resolve(?:\/[\w-]+)*\.ts$/;

/** Where a file takes `readonly` away from something and writes to it: `(job as { needs: … }).needs = …`, and what amounts to the same. */
export function writesThroughCasts(root: string, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const say = (node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${shown(root, file.fileName)}:${line + 1} writes to what was built: ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && goesThroughCast(node.left)) say(node);
    if (ts.isDeleteExpression(node) && goesThroughCast(node.expression)) say(node);
    if (ts.isCallExpression(node) && /^(?:Object|Reflect)\.(?:assign|defineProperty|defineProperties|set)$/.test(node.expression.getText()) && node.arguments[0] && !isNew(node.arguments[0])) say(node);
    if (ts.isMappedTypeNode(node) && node.readonlyToken?.kind === ts.SyntaxKind.MinusToken) say(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Whether a member is reached through an assertion: `(x as Y).member`, `(x as Y)[key]`, at any depth. */
function goesThroughCast(target: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return goesThroughCast(target.expression);
  if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target)) return goesThroughCast(target.expression);
  return ts.isAsExpression(target) || ts.isTypeAssertionExpression(target);
}

/** An object that is made on the spot belongs to nobody yet. */
function isNew(target: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(target) || (ts.isCallExpression(target) && target.expression.getText() === 'Object.create');
}
