import { workflowFilesIn } from '../../expressions/inside';
import type { RepositoryThere } from '../../linter/inside';

/** A part of a repository that has a ready-made pipeline. */
export interface Part {
  readonly kind: 'node' | 'python' | 'go' | 'rust' | 'java' | 'dotnet';
  /** From the root; empty for the root itself. */
  readonly folder: string;
  /** The file that gave it away. */
  readonly because: string;
  /** What is said of it besides its folder: code by the name of its option. */
  readonly options: { readonly [name: string]: Choice };
}

/** A value of an option: a call of a static method of a class of `pipelines`, or plain data. */
export type Choice = { readonly of: string; readonly call: string } | { readonly plain: unknown };

/** What was found. */
export interface Found {
  readonly parts: readonly Part[];
  /** What has a ready-made pipeline as well, which needs more than files say. */
  readonly others: readonly string[];
  /** The workflows that are there. */
  readonly workflows: readonly string[];
}

/** Folders in which nobody keeps what is built. */
const NOT_HERE = /^(?:\.|node_modules$|vendor$|dist$|build$|target$|test$|tests$|docs$|examples$)/;
/** How deep projects lie: `services/api`. */
const DEPTH = 2;

/** Looks through a repository for what can be built and tested. A project within a project of its kind belongs to that. */
export function detect(files: RepositoryThere): Found {
  const parts: Part[] = [];
  const others: string[] = [];
  const enter = (folder: string, depth: number) => {
    const names = new Set(files.list(folder === '' ? '.' : folder));
    const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    const text = (name: string) => files.read(at(name))?.text ?? '';
    for (const part of partsIn(names, text, folder)) if (!parts.some((one) => one.kind === part.kind && isWithin(folder, one.folder))) parts.push(part);
    for (const [name, what] of OTHERS) if ([...names].some((one) => name.test(one))) others.push(`${what} (${at([...names].find((one) => name.test(one))!)})`);
    if (depth < DEPTH) for (const name of [...names].sort()) if (!NOT_HERE.test(name) && files.list(at(name)).length > 0) enter(at(name), depth + 1);
  };
  enter('', 0);
  return { parts, others, workflows: workflowFilesIn(files) };
}

const OTHERS: readonly (readonly [RegExp, string])[] = [[/^Dockerfile$/, 'ImageBuild'], [/^Chart\.yaml$/, 'HelmCi'], [/\.tf$/, 'TerraformPlan']];

function isWithin(folder: string, around: string): boolean {
  return around === '' || folder === around || folder.startsWith(`${around}/`);
}

function partsIn(names: ReadonlySet<string>, text: (name: string) => string, folder: string): Part[] {
  const there = (...candidates: (string | RegExp)[]) => [...names].find((name) => candidates.some((one) => (typeof one === 'string' ? one === name : one.test(name))));
  const part = (kind: Part['kind'], because: string | undefined, options: Part['options'] = {}): Part[] => (because === undefined ? [] : [{ kind, folder, because, options }]);
  return [
    ...names.has('package.json') ? nodePart(names, text('package.json'), folder) : [],
    ...part('python', there('pyproject.toml', 'requirements.txt', 'setup.py'), pythonOptions(names, text('pyproject.toml'))),
    ...part('go', there('go.mod')),
    ...part('rust', there('Cargo.toml')),
    ...part('java', there('pom.xml', 'build.gradle', 'build.gradle.kts'), { buildTool: { of: 'JavaBuildTool', call: names.has('pom.xml') ? 'maven()' : 'gradle()' } }),
    ...part('dotnet', there(/\.sln$/, /\.csproj$/), solutionOf(there(/\.sln$/))),
  ];
}

function solutionOf(solution: string | undefined): Part['options'] {
  return solution === undefined ? {} : { solution: { plain: solution } };
}

/** The scripts that are asked for, by the word for leaving them out. */
const SCRIPTS = { 'lint': 'lint', 'type-check': 'type-check', 'format': 'format:check', 'test': 'test', 'build': 'build' };

/** Where a manifest has no script that is asked for, there is nothing to run: it may only hold the workspaces, or tools. */
function nodePart(names: ReadonlySet<string>, manifest: string, folder: string): Part[] {
  const manager = names.has('pnpm-lock.yaml') ? 'pnpm()' : names.has('yarn.lock') ? 'yarn()' : undefined;
  const { scripts = {}, engines } = parsed(manifest);
  const without = Object.entries(SCRIPTS).filter(([, script]) => !Object.hasOwn(scripts, script)).map(([word]) => word);
  if (without.length === Object.keys(SCRIPTS).length) return [];
  const versionFile = ['.nvmrc', '.node-version'].find((name) => names.has(name));
  const options = {
    ...manager === undefined ? {} : { packageManager: { of: 'NodePackageManager', call: manager } },
    ...engines?.node !== undefined ? {} : versionFile === undefined ? { version: { plain: '22' } } : { versionFile: { plain: versionFile } },
    ...without.length === 0 ? {} : { without: { plain: without } },
  };
  return [{ kind: 'node', folder, because: 'package.json', options }];
}

function parsed(manifest: string): { readonly scripts?: object; readonly engines?: { readonly node?: unknown } } {
  try {
    const { scripts, engines } = JSON.parse(manifest) as { scripts?: unknown; engines?: unknown };
    return { scripts: Object(scripts) as object, engines: Object(engines) as { node?: unknown } };
  } catch {
    return {};
  }
}

function pythonOptions(names: ReadonlySet<string>, project: string): Part['options'] {
  if (names.has('uv.lock')) return { packages: { of: 'PythonPackages', call: 'uv()' } };
  return names.has('poetry.lock') || /^\[tool\.poetry\]/m.test(project) ? { packages: { of: 'PythonPackages', call: 'poetry()' } } : {};
}
