import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { transformSync } from 'esbuild';
import * as ts from 'typescript';

const TEST = join(__dirname, '../..');

/** A program that stops before one of its statements. */
export interface Cut {
  /** How many statements it has left. */
  readonly statements: number;
  /** Whether that is all of them. */
  readonly whole: boolean;
  readonly text: string;
}

/** The fixtures of the rules, by what they are called. */
export function fixtures(): string[] {
  return readdirSync(TEST, { recursive: true, encoding: 'utf8' }).filter((file) => /[\\/]checks[\\/].+[\\/](?:ok|err)\.ts$/.test(file)).map((file) => join(TEST, file)).sort();
}

/** A fixture as it would be when the program broke off at each of its statements. */
export function cutsOf(file: string): Cut[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const body = source.statements.find((statement): statement is ts.FunctionDeclaration => ts.isFunctionDeclaration(statement) && statement.name?.text === 'declare')!.body!;
  const all = body.statements.length;
  return [...Array(all + 1).keys()].map((statements) => {
    const end = statements === 0 ? body.getStart() + 1 : body.statements[statements - 1].getEnd();
    return { statements, whole: statements === all, text: `${text.slice(0, end)}\n}\n${text.slice(body.getEnd())}` };
  });
}

/** Runs the text of a module as if it stood where the fixture stands. */
export function run<T>(text: string, requireThere: (path: string) => unknown): T {
  // There are thousands of them, and TypeScript takes twenty times longer.
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20' });
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('module', 'require', 'jest', code)(module, requireThere, jest);
  return module.exports as T;
}
