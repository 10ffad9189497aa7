import { readRepository } from 'slipway/repository/inside';
import * as ts from 'typescript';
import { parse } from 'yaml';
import { givenFiles } from '../../../lib/delivery/given-files';
import { CodeFile } from '../../../lib/importer/code/code-file';
import { printRepository } from '../../../lib/importer/inside';
import { called, named } from '../../../lib/importer/repository/said';

const FILES: Readonly<Record<string, string>> = {
  '.github/dependabot.yml': `version: 2
registries:
  one: { type: npm-registry, url: https://npm.acme.dev, token: "\${{ secrets.NPM }}" }
multi-ecosystem-groups:
  all: { schedule: { interval: weekly } }
updates:
  - package-ecosystem: npm
    directory: /app
    registries: [one]
    schedule: { interval: weekly, day: monday, time: "05:00", timezone: Europe/Berlin }
    labels: [dependencies]
    groups: { some: { patterns: ["a*"], dependency-type: production } }
    ignore: [{ dependency-name: left-pad, versions: [">1"], update-types: ["version-update:semver-major"] }]
    commit-message: { prefix: chore }
`,
  '.github/ISSUE_TEMPLATE/bug.yml': `name: Bug
description: Something is wrong
title: "[bug]"
labels: [bug]
body:
  - type: input
    id: what
    attributes: { label: What, description: it, placeholder: x }
  - type: dropdown
    attributes: { label: Where, options: [here, there] }
`,
  '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\ncontact_links: [{ name: Ask, url: https://acme.dev, about: there }]\n',
  '.github/release.yml': 'changelog: { exclude: { labels: [no] }, categories: [{ title: New, labels: [feature] }] }\n',
};

const EVIL = ['x(); pwned(); //', "'); pwned(); ('", '`${pwned()}`', '*/ pwned(); /*', 'constructor', '__proto__', 'toString', 'of', '\\u2028pwned()', "\\\n'+pwned()+'"];

/** Every text in a value, with another in its place: keys, too. */
function* changed(value: unknown, evil: string): Generator<unknown> {
  if (typeof value === 'string') yield evil;
  if (Array.isArray(value)) for (const [i, item] of value.entries()) for (const one of changed(item, evil)) yield value.map((other, j) => (i === j ? one : other));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  for (const [i, [key, item]] of entries.entries()) {
    for (const one of changed(item, evil)) yield Object.fromEntries(entries.map(([k, v], j) => [k, i === j ? one : v]));
    yield Object.fromEntries(entries.map(([k, v], j) => [i === j ? evil : key === k ? key : k, v]));
  }
}

/** Whether what was printed calls something that only the file names. */
function calls(code: string): boolean {
  const source = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest);
  let found = false;
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'pwned') found = true;
    ts.forEachChild(node, look);
  };
  look(source);
  // What does not parse is no program either.
  return found || (source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics.length > 0;
}

test.each(Object.keys(FILES))('X-8: no word of %s becomes a word of the program', (path) => {
  let printed = 0;
  for (const evil of EVIL) {
    for (const value of changed(parse(FILES[path]), evil)) {
      const { files } = printRepository(readRepository(givenFiles({ [path]: JSON.stringify(value) }), new Set()));
      for (const file of files) {
        printed++;
        const code = file.script();
        if (calls(code)) throw new Error(`${JSON.stringify(value)} became:\n${code}`);
      }
    }
  }
  expect(printed).toBeGreaterThan(10);
});

describe('a method that a file names', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'call', 'bind', 'length', 'x(); pwned(); //'])('is none that every object has, or none: %s', (method) => {
    expect(() => called(named('DependabotSchedule'), method).perform({} as never)).toThrow(`nothing declares '${method}'`);
  });

  test('is printed as a text where it is no name', () => {
    expect(calls(called(named('DependabotSchedule'), 'x(); pwned(); //').print(new CodeFile('a.ts')))).toBe(false);
  });
});
