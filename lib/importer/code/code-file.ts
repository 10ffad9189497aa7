import { formatted } from './format';

/** One file of a program while it is written: what is said in it, and what it imports for that. */
export class CodeFile {
  private readonly imports = new Map<string, Set<string>>();
  private readonly parts: string[] = [];

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

  /** Goes on with some lines. */
  public add(...lines: string[]): void {
    this.parts.push(...lines);
  }

  /** The whole text: packages are imported before files beside, both in the order of their names. */
  public async text(): Promise<string> {
    const modules = [...this.imports].sort(([a], [b]) => Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1));
    const imports = modules.map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`);
    return formatted([...imports, '', ...this.parts].join('\n'));
  }
}
