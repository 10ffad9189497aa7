import { Checkout, InstallTool, RustCache, RustToolchain } from '../../../actions/inside';
import { Github } from '../../../expressions/inside';
import { IStep, RunStep } from '../../../workflows/inside';
import { SetupRequest } from '../setup/setup';

/** What a job needs besides a compiler. @internal */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { quality: ['rustfmt', 'clippy'], coverage: ['llvm-tools'] };

/** Checkout, toolchain and cache. @internal */
export function rustSetup({ part, version, workingDirectory, caches }: SetupRequest): IStep[] {
  const components = [...COMPONENTS[part] ?? []];
  return [
    new Checkout(),
    ...(version === undefined ? named(components) : [new RustToolchain({ toolchain: version, ...components.length > 0 && { components } })]),
    ...caches ? [new RustCache({
      ...workingDirectory !== undefined && { workspaces: [workingDirectory] },
      // What branches build is large, and would push out of the store what all of them start from.
      saveIf: Github.isBranch('main'),
    })] : [],
  ];
}

/** Of rust-toolchain.toml, which names no more components than its authors use. */
function named(components: readonly string[]): IStep[] {
  const script = ['rustup toolchain install --no-self-update', ...components.length > 0 ? [`rustup component add ${components.join(' ')}`] : []];
  return [new RunStep(script.join('\n'), { name: 'Install the toolchain of rust-toolchain.toml' })];
}

/** Programs of cargo, each of one version. @internal */
export const cargoTools = (...tools: string[]): IStep => new InstallTool({ name: `Install ${tools.map((tool) => tool.split('@')[0]).join(' and ')}`, tool: tools, fallback: 'none' });
