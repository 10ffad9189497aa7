import { Construct } from 'constructs';
import { PreCommitHook } from './hook';
import { oneLine, stages } from './hook-tables';
import { PreCommitStage } from './stage';
import { Kind, Origin, constructPath, constructScope, declare, expectOptions, freeId, kinds, optionTable } from '../../core/inside';
import { Overrides } from '../../workflows/inside';

/** What marks one. @internal */
export const PRE_COMMIT_KIND = new Kind<PreCommitConfig>('pre-commit-config');

/** What pre-commit runs. */
export interface PreCommitConfigProps {
  /** The hooks, in the order in which they run. Those of one repository that follow each other share an entry. */
  readonly hooks: PreCommitHook[];
  /**
   * Versions of languages: `{ python: 'python3.12' }`.
   *
   * @default - what the machine has
   */
  readonly defaultLanguageVersion?: { [language: string]: string };
  /**
   * When hooks run that do not say so themselves.
   *
   * @default - in every stage that is installed
   */
  readonly defaultStages?: PreCommitStage[];
  /**
   * The hooks of git that `pre-commit install` installs.
   *
   * @default - `pre-commit` alone
   */
  readonly installTypes?: PreCommitStage[];
  /**
   * Paths that no hook looks at: regular expressions of Python, each from the beginning of a path on: `venv/`.
   *
   * @default - none
   */
  readonly exclude?: string[];
  /**
   * Whether hooks look at the files that this delivery writes as well. They would change them, and the next synthesis would change them back.
   *
   * @default false
   */
  readonly checkGenerated?: boolean;
  /**
   * Whether the first hook that fails ends the run.
   *
   * @default false
   */
  readonly failFast?: boolean;
  /**
   * The oldest release of pre-commit that may run it: `4.0.0`.
   *
   * @default - any
   */
  readonly minimumVersion?: string;
  /**
   * Lines at the top of the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
}

/**
 * What runs before a commit: `.pre-commit-config.yaml`. `PreCommitCi` runs the same in a job.
 *
 * @see https://pre-commit.com/#adding-pre-commit-plugins-to-your-project
 */
export class PreCommitConfig extends Construct {
  /** Path of the file from the root of the repository. */
  public readonly file: string = '.pre-commit-config.yaml';
  /** @internal */
  public readonly _props: PreCommitConfigProps;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _overrides = new Overrides();

  /**
   * @param scope the delivery
   * @param props hooks
   */
  public constructor(scope: Construct, props: PreCommitConfigProps) {
    super(constructScope('new PreCommitConfig', scope), nodeId(scope, props));
    this._props = props;
    this._origin = declare(this, PRE_COMMIT_KIND);
  }

  /**
   * Sets a value in the rendered document, for what the API cannot say.
   *
   * @param path keys joined by dots: `repos.0.hooks.1.name`
   * @param value plain JSON
   */
  public addOverride(path: string, value: any): void {
    this._overrides.add(path, value, constructPath(this));
  }

  /**
   * Takes a key out of the rendered document.
   *
   * @param path keys joined by dots, as in `addOverride`
   */
  public addDeletionOverride(path: string): void {
    this._overrides.add(path, undefined, constructPath(this));
  }
}

const CONFIG = optionTable({
  hooks: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof PreCommitHook), 'a list of at least one PreCommitHook, such as PreCommitHook.general()'),
  defaultLanguageVersion: kinds.map(oneLine),
  defaultStages: stages,
  installTypes: kinds.made((value) => stages.misfit(value) === undefined && !(value as string[]).includes(PreCommitStage.MANUAL), 'a list of at least one PreCommitStage that git has: MANUAL is none'),
  exclude: kinds.list(kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/\s/.test(value), 'a regular expression of Python without white space: it stands in one that is written over several lines')),
  checkGenerated: kinds.flag,
  failFast: kinds.flag,
  minimumVersion: kinds.made((value) => typeof value === 'string' && /^\d+(?:\.\d+){0,2}$/.test(value), "a version, such as '4.0.0'"),
  comment: kinds.text,
}, ['hooks']);

/** Asked before the construct is part of any tree. */
function nodeId(scope: Construct, props: PreCommitConfigProps): string {
  expectOptions('new PreCommitConfig', undefined, props, CONFIG);
  return freeId(scope, 'pre-commit-config', 'new PreCommitConfig', 'there is one already, and pre-commit reads one file only: add your hooks to that one');
}
