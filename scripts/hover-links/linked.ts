import * as ts from 'typescript';

/** The text of a declaration file in which the doc comments of the named types end with a link. Those that have it already are left alone. */
export function linked(text: string, addresses: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile('a.d.ts', text, ts.ScriptTarget.ES2022, true);
  const ends = new Map<number, string>();
  for (const node of source.statements) {
    if (!ts.isClassDeclaration(node) && !ts.isInterfaceDeclaration(node) && !ts.isEnumDeclaration(node)) continue;
    const address = addresses.get(node.name?.text ?? '');
    if (address === undefined) continue;
    // What is under the cursor in `new Job(…)` is the constructor, and an editor shows its comment alone.
    for (const documented of [node, ...node.members.filter(ts.isConstructorDeclaration)]) {
      const comment = ts.getJSDocCommentsAndTags(documented).filter(ts.isJSDoc).at(-1);
      if (comment && !comment.getText().includes(address)) ends.set(comment.end, address);
    }
  }
  return [...ends].sort(([a], [b]) => b - a).reduce((done, [end, address]) => `${withLink(done.slice(0, end), address)}${done.slice(end)}`, text);
}

/** The text up to the end of a comment, with one more line in it. */
function withLink(upToEnd: string, address: string): string {
  const start = upToEnd.lastIndexOf('/**');
  const indent = /[ \t]*$/.exec(upToEnd.slice(0, start))![0];
  const [before, comment] = [upToEnd.slice(0, start), upToEnd.slice(start, -2).trimEnd()];
  const lines = comment.includes('\n') ? comment : comment.replace(/^\/\*\* */, `/**\n${indent} * `);
  return `${before}${lines}\n${indent} * @see ${address}\n${indent} */`;
}
