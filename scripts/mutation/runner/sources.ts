import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import Module = require('module');
import { dirname, extname, join, resolve, sep } from 'path';
import * as ts from 'typescript';
import { Script } from 'vm';

type Wrapped = (this: unknown, exports: unknown, require: unknown, module: NodeJS.Module, file: string, folder: string) => void;

interface Loader {
  wrap(code: string): string;
  _extensions: Record<string, (module: NodeJS.Module, file: string) => void>;
  _resolveFilename(request: string, parent: { filename?: string } | undefined, ...rest: unknown[]): string;
}

/** Loads TypeScript below a folder as the tests do, into this process: the doors of the rooms are those of jest's configuration. */
export class Sources {
  private readonly doors: readonly (readonly [RegExp, string])[];
  private readonly codes = new Map<string, string>();
  private readonly scripts = new Map<string, Script>();
  private readonly found = new Map<string, string | undefined>();

  /** @param cache a folder that outlives the process, for what was compiled */
  public constructor(private readonly root: string, private readonly cache: string) {
    const { moduleNameMapper } = JSON.parse(readFileSync(join(root, 'jest.config.json'), 'utf8')) as { moduleNameMapper: Record<string, string> };
    this.doors = Object.entries(moduleNameMapper).map(([pattern, path]) => [new RegExp(pattern), path.replace('<rootDir>', root)]);
    mkdirSync(cache, { recursive: true });
  }

  public install(): void {
    const loader = Module as unknown as Loader;
    const [resolveBefore, loadBefore] = [loader._resolveFilename, loader._extensions['.ts']];
    loader._resolveFilename = (request, parent, ...rest) => this.find(request, parent?.filename) ?? resolveBefore.call(Module, request, parent, ...rest);
    loader._extensions['.ts'] = (module, file) => (this.owns(file) ? this.load(module, file) : loadBefore(module, file));
    process.setSourceMapsEnabled(true);
  }

  /** Forgets all modules that were loaded, so that they are loaded again. What is bundled is not mutated, and stays. */
  public forget(): void {
    for (const file of this.loaded()) delete require.cache[file];
  }

  /** Runs something with modules of its own. */
  public isolated(run: () => void): void {
    const before = this.loaded().map((file) => [file, require.cache[file]] as const);
    this.forget();
    run();
    this.forget();
    for (const [file, module] of before) require.cache[file] = module;
  }

  private loaded(): string[] {
    return Object.keys(require.cache).filter((file) => this.owns(file) && extname(file) === '.ts');
  }

  private owns(file: string): boolean {
    return file.startsWith(this.root + sep) && !file.includes(`${sep}node_modules${sep}`);
  }

  private isMutated(file: string): boolean {
    return file.startsWith(join(this.root, 'lib') + sep);
  }

  private find(request: string, from: string | undefined): string | undefined {
    if (from === undefined || !this.owns(from)) return undefined;
    const key = `${request}\0${dirname(from)}`;
    if (!this.found.has(key)) this.found.set(key, this.search(request, from));
    return this.found.get(key);
  }

  private search(request: string, from: string): string | undefined {
    const door = this.doors.find(([pattern]) => pattern.test(request));
    if (door) return request.replace(...door);
    if (!request.startsWith('.')) return undefined;
    const path = resolve(dirname(from), request);
    return [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file));
  }

  private load(module: NodeJS.Module, file: string): void {
    const loader = Module as unknown as Loader;
    // Node reads the map of the lines only where it compiles by itself.
    if (!this.isMutated(file)) return (module as unknown as { _compile(code: string, file: string): void })._compile(this.code(file), file);
    const ask = Object.assign((request: string) => module.require(request) as unknown, { resolve: (request: string) => loader._resolveFilename(request, module), cache: require.cache });
    (this.script(file).runInThisContext() as Wrapped).call(module.exports, module.exports, ask, module, file, dirname(file));
  }

  /** Compiled once in a process, however often it is loaded. */
  private script(file: string): Script {
    const known = this.scripts.get(file);
    if (known) return known;
    const script = new Script((Module as unknown as Loader).wrap(this.code(file)), { filename: file });
    this.scripts.set(file, script);
    return script;
  }

  private code(file: string): string {
    const known = this.codes.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(file, 'utf8');
    const kept = join(this.cache, createHash('sha256').update(file).update(text).digest('hex'));
    const code = existsSync(kept) ? readFileSync(kept, 'utf8') : this.compile(file, text);
    if (!existsSync(kept)) writeFileSync(kept, code);
    this.codes.set(file, code);
    return code;
  }

  private compile(file: string, text: string): string {
    const compilerOptions: ts.CompilerOptions = {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      // A finding names the line of the test that declared it. Of the library itself nobody asks, and stacks are quicker without.
      inlineSourceMap: !this.isMutated(file),
    };
    return ts.transpileModule(text, { fileName: file, compilerOptions }).outputText;
  }
}
