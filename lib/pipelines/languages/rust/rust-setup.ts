import { Checkout, InstallTool, RustCache } from '../../../actions/inside';
import { Github } from '../../../expressions/inside';
import { IStep, RunStep } from '../../../workflows/inside';
import { SetupRequest } from '../setup/setup';

/** What a job needs besides a compiler. @internal */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { quality: ['rustfmt', 'clippy'], coverage: ['llvm-tools'] };

/** Checkout, toolchain and cache. @internal */
export function rustSetup({ part, version, workingDirectory, caches }: SetupRequest): IStep[] {
  return [
    new Checkout(),
    toolchain(version !== undefined, COMPONENTS[part] ?? []),
    ...caches ? [new RustCache({
      ...workingDirectory !== undefined && { workspaces: [workingDirectory] },
      // What branches build is large, and would push out of the store what all of them start from.
      saveIf: Github.isBranch('main'),
    })] : [],
  ];
}

/** GitHub's machines have rustup: nobody else's action is needed. rust-toolchain.toml names no more components than its authors use. */
function toolchain(named: boolean, components: readonly string[]): IStep {
  if (named) return new RunStep(['rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update', ...components.map((one) => `--component ${one}`)].join(' '), { name: 'Install the toolchain', shell: 'bash' });
  const script = ['rustup toolchain install --no-self-update', ...components.length > 0 ? [`rustup component add ${components.join(' ')}`] : []];
  return new RunStep(script.join('\n'), { name: 'Install the toolchain of rust-toolchain.toml' });
}

/** Programs of cargo, each of one version. @internal */
export const cargoTools = (...tools: string[]): IStep => new InstallTool({ name: `Install ${tools.map((tool) => tool.split('@')[0]).join(' and ')}`, tool: tools, fallback: 'none' });
