import { kinds, optionTable } from '../../../core/inside';
import { percentKind } from '../../reports/percentage';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';
import { withoutKind } from '../setup/without';

/** What is checked of a module of Go. */
export interface GoCiProps extends LanguagePipelineProps {
  /**
   * The file that names the version of Go, where `version` and `matrix` do not: `go.mod`, `go.work`, `.go-version`.
   *
   * @default 'go.mod'
   */
  readonly versionFile?: string;
  /**
   * What is left out: `modules`, `format`, `vet`, `lint`, `test`, `build`.
   *
   * @default - nothing
   */
  readonly without?: string[];
  /**
   * The version of golangci-lint: `v2.15.0`.
   *
   * @default 'v2.15.0'
   */
  readonly golangciLintVersion?: string;
  /**
   * The version of gotestsum, which runs `go test` and writes its report: `v1.13.0`.
   *
   * @default 'v1.13.0'
   */
  readonly gotestsumVersion?: string;
  /**
   * Looks for data races while tests run. Needs a compiler of C, which GitHub's machines have.
   *
   * @default true
   */
  readonly race?: boolean;
  /**
   * Build tags.
   *
   * @default - none
   */
  readonly tags?: string[];
  /**
   * The packages.
   *
   * @default ['./...']
   */
  readonly packages?: string[];
  /**
   * The least share of the statements that tests reach, in percent.
   *
   * @default - any; it is measured all the same
   */
  readonly coverage?: number;
}

/** The parts, in the order in which they stand. @internal */
export const GO_PARTS = ['modules', 'format', 'vet', 'lint', 'test', 'build'];

const version = kinds.made((value) => typeof value === 'string' && /^v\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(value), 'a whole version, such as v1.13.0');

/** @internal */
export const GO = optionTable({
  ...LANGUAGE,
  versionFile: kinds.text,
  without: withoutKind(GO_PARTS),
  golangciLintVersion: version,
  gotestsumVersion: version,
  race: kinds.flag,
  tags: kinds.list(kinds.made((value) => typeof value === 'string' && /^[\w.]+$/.test(value), "a build tag, such as 'integration'")),
  packages: kinds.list(kinds.made((value) => typeof value === 'string' && /^[\w@./-]+$/.test(value), "a pattern of packages, such as './...'")),
  coverage: percentKind,
});
