import { NodePackageManager } from './package-manager';
import { NodeTestRunner } from './test-runner';
import { kinds, optionTable } from '../../../core/inside';
import { percentKind } from '../../reports/percentage';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';
import { withoutKind } from '../setup/without';

/** Scripts of package.json, by what they do. */
export interface NodeScripts {
  /**
   * Looks for faults.
   *
   * @default 'lint'
   */
  readonly lint?: string;
  /**
   * Checks the types.
   *
   * @default 'type-check'
   */
  readonly typeCheck?: string;
  /**
   * Tells whether all is formatted, and changes nothing.
   *
   * @default 'format:check'
   */
  readonly format?: string;
  /**
   * Runs the tests.
   *
   * @default 'test'
   */
  readonly test?: string;
  /**
   * Builds what is shipped.
   *
   * @default 'build'
   */
  readonly bundle?: string;
  /**
   * Says whether what was built is larger than agreed: `size-limit`, `bundlewatch` … It warns and stops nothing.
   *
   * @default - the size is not looked at
   */
  readonly bundleSize?: string;
}

/** What is checked of a project of Node.js. */
export interface NodeCiProps extends LanguagePipelineProps {
  /**
   * Who installs and runs scripts.
   *
   * @default NodePackageManager.npm()
   */
  readonly packageManager?: NodePackageManager;
  /**
   * The file that names the version of Node.js, where `version` and `matrix` do not.
   *
   * @default 'package.json'
   */
  readonly versionFile?: string;
  /**
   * The scripts of package.json.
   *
   * @default - `lint`, `type-check`, `format:check`, `test` and `build`
   */
  readonly scripts?: NodeScripts;
  /**
   * What is left out: `lint`, `type-check`, `format`, `test`, `build`.
   *
   * @default - nothing
   */
  readonly without?: string[];
  /**
   * The packages whose scripts run, by their names; `*` stands for all of the repository, and passes over those without the script.
   *
   * @default - the scripts of the root
   */
  readonly workspaces?: string[];
  /**
   * Scripts of dependencies run when they are installed. Some need theirs, to build or to fetch what is native.
   *
   * @default true
   */
  readonly installScripts?: boolean;
  /**
   * What runs the tests, which says how to ask it for reports.
   *
   * @default - the script runs as it is, and no report is kept
   */
  readonly testRunner?: NodeTestRunner;
  /**
   * The least share of the lines that tests reach, in percent.
   *
   * @default - any; measured where `codecov` is given
   */
  readonly coverage?: number;
  /**
   * Lists dependencies that have a newer version. It warns and stops nothing.
   *
   * @default false
   */
  readonly outdated?: boolean;
}

/** The parts, in the order in which they stand. @internal */
export const NODE_PARTS = ['lint', 'type-check', 'format', 'test', 'build'];

const script = kinds.made((value) => typeof value === 'string' && /^[\w][\w:.@/-]*$/.test(value), "the name of a script in package.json, such as 'format:check'");

/** @internal */
export const NODE = optionTable({
  ...LANGUAGE,
  packageManager: kinds.made((value) => value instanceof NodePackageManager, 'a NodePackageManager, such as NodePackageManager.pnpm()'),
  versionFile: kinds.text,
  scripts: kinds.struct(optionTable({ lint: script, typeCheck: script, format: script, test: script, bundle: script, bundleSize: script }), 'the scripts', "{ typeCheck: 'tsc' }"),
  without: withoutKind(NODE_PARTS),
  workspaces: kinds.list(kinds.made((value) => typeof value === 'string' && /^(?:\*|@?[\w.-]+(?:\/[\w.-]+)*)$/.test(value), "the name of a package, or '*' for all")),
  installScripts: kinds.flag,
  testRunner: kinds.made((value) => value instanceof NodeTestRunner, 'a NodeTestRunner, such as NodeTestRunner.VITEST'),
  coverage: percentKind,
  outdated: kinds.flag,
});
