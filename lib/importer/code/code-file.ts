import { formatted } from './format';

/** One file of a program while it is written: what is said in it, and what it imports for that. */
export class CodeFile {
  private readonly imports = new Map<string, Set<string>>();
  private readonly parts: { readonly typed: string; readonly plain: string }[] = [];

  /** @param path of the file, from the root of the repository */
  public constructor(public readonly path: string) {}

  /**
   * A name of another module, which is imported by that.
   *
   * @param module such as `slipway/workflows`, or `./delivery/ci`
   * @param name what it exports
   * @returns the name
   */
  public use(module: string, name: string): string {
    this.imports.set(module, (this.imports.get(module) ?? new Set()).add(name));
    return name;
  }

  /** The names that are imported: no variable may be called so. */
  public get imported(): ReadonlySet<string> {
    return new Set([...this.imports.values()].flatMap((names) => [...names]));
  }

  /** The modules that they come from. */
  public get modules(): ReadonlySet<string> {
    return new Set(this.imports.keys());
  }

  /** Goes on with some lines. */
  public add(...lines: string[]): void {
    this.parts.push(...lines.map((line) => ({ typed: line, plain: line })));
  }

  /**
   * Goes on with a function that other files may call.
   *
   * @param name what it is called
   * @param parameters each with its type
   * @param result its type
   * @param body its lines
   */
  public addFunction(name: string, parameters: readonly (readonly [name: string, type: string])[], result: string, body: readonly string[]): void {
    const typed = parameters.map(([parameter, type]) => `${parameter}: ${type}`).join(', ');
    const plain = parameters.map(([parameter]) => parameter).join(', ');
    this.parts.push({ typed: `export function ${name}(${typed}): ${result} {`, plain: `exports.${name} = ${name};\nfunction ${name}(${plain}) {` });
    this.add(...body, '}');
  }

  /** The whole text: packages are imported before files beside, both in the order of their names. */
  public async text(): Promise<string> {
    const modules = [...this.imports].sort(([a], [b]) => Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1));
    const imports = modules.map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`);
    return formatted([...imports, '', ...this.parts.map(({ typed }) => typed)].join('\n'));
  }

  /** The same as JavaScript that Node.js takes as it is: what is imported is asked for when the file is loaded. */
  public script(): string {
    const imports = [...this.imports].map(([module, names]) => `const { ${[...names].join(', ')} } = require('${module}');`);
    return ["'use strict';", ...imports, ...this.parts.map(({ plain }) => plain)].join('\n');
  }
}
