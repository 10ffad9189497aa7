import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { undocumented } from './public-api';

const ROOT = join(__dirname, '../..');

test('every exported member has a doc comment, and every optional property says what happens without it', () => {
  expect(undocumented(ROOT, doors())).toEqual([]);
});

function doors(): string[] {
  const { exports } = jest.requireActual<{ exports: Record<string, string> }>('../../package.json');
  return Object.values(exports).filter((path) => path.endsWith('/index.js')).map((path) => path.replace(/^\.\//, '').replace(/\.js$/, '.ts'));
}

describe('in a made-up file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-api-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const found = (text: string) => {
    writeFileSync(join(folder, 'a.ts'), text);
    return undocumented(folder, ['a.ts']);
  };

  test.each([
    ['a class without a word', 'export class A {}', 'A has no doc comment'],
    ['a method without a word', '/** A. */\nexport class A {\n  public b(): void {}\n}', 'A.b has no doc comment'],
    ['a constructor without a word', '/** A. */\nexport class A {\n  constructor() {}\n}', 'A.constructor has no doc comment'],
    ['a value of an enum without a word', '/** A. */\nexport enum A {\n  B = 1,\n}', 'A.B has no doc comment'],
    ['an option that does not say what happens without it', '/** A. */\nexport interface A {\n  /** B. */\n  b?: string;\n}', 'A.b is optional and has no @default'],
    ['an option that says undefined', '/** A. */\nexport interface A {\n  /** @default undefined */\n  b?: string;\n}', "A.b has the @default 'undefined'"],
  ])('%s is noticed', (_, text, message) => expect(found(text)).toEqual([expect.stringContaining(message)]));

  test('what is private, internal, inherited or documented is fine', () => {
    expect(found([
      '/** A. */', 'export interface A {', '  /** B. */', '  b(): void;', '  /**', '   * C.', '   *', '   * @default - none', '   */', '  c?: string;', '}',
      '/** D. */', 'export class D implements A {', '  private e = 1;', '  /** @internal */', '  public _f = this.e;', '  public b(): void {}', '}',
      '/** @internal */', 'export class G { h = 1 }', 'class I { j = 1 }', 'export const k = new I();',
    ].join('\n'))).toEqual([]);
  });
});
