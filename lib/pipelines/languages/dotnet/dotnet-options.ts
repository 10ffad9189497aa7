import { kinds, optionTable } from '../../../core/inside';
import { percentKind } from '../../reports/percentage';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';
import { withoutKind } from '../setup/without';

/** What is checked of a solution of .NET. */
export interface DotnetCiProps extends LanguagePipelineProps {
  /**
   * The solution or project.
   *
   * @default - the one in the folder
   */
  readonly solution?: string;
  /**
   * The file that names the version of the SDK, where `version` and `matrix` do not.
   *
   * @default 'global.json'
   */
  readonly versionFile?: string;
  /**
   * What is left out: `format`, `test`, `build`.
   *
   * @default - nothing
   */
  readonly without?: string[];
  /**
   * Restores what `packages.lock.json` names, and nothing else. Without lock files there is no cache either.
   *
   * @default true
   */
  readonly lockedMode?: boolean;
  /**
   * The configuration that is built and tested.
   *
   * @default 'Release'
   */
  readonly configuration?: string;
  /**
   * The least share of the lines that tests reach, in percent, as Coverlet measures it.
   *
   * @default - any; measured where `codecov` is given
   */
  readonly coverage?: number;
}

/** The parts, in the order in which they stand. @internal */
export const DOTNET_PARTS = ['format', 'test', 'build'];

/** @internal */
export const DOTNET = optionTable({
  ...LANGUAGE,
  solution: kinds.made((value) => typeof value === 'string' && /^[\w./-]+\.(?:sln|slnx|slnf|csproj|fsproj|vbproj)$/.test(value), "a solution or project, such as 'Shop.sln'"),
  versionFile: kinds.text,
  without: withoutKind(DOTNET_PARTS),
  lockedMode: kinds.flag,
  configuration: kinds.made((value) => typeof value === 'string' && /^\w+$/.test(value), "the name of a configuration, such as 'Release'"),
  coverage: percentKind,
});
