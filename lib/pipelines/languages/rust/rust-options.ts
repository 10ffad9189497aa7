import { RustTestRunner, VERSION } from './rust-runner';
import { kinds, optionTable } from '../../../core/inside';
import { percentKind } from '../../reports/percentage';
import { LANGUAGE, LanguagePipelineProps } from '../setup/language-options';
import { withoutKind } from '../setup/without';

/** What is checked of a project of Rust. */
export interface RustCiProps extends LanguagePipelineProps {
  /**
   * What is left out: `format`, `lint`, `docs`, `test`, `build`.
   *
   * @default - nothing
   */
  readonly without?: string[];
  /**
   * Features that are on.
   *
   * @default - all
   */
  readonly features?: string[];
  /**
   * What runs the tests.
   *
   * @default RustTestRunner.CARGO
   */
  readonly testRunner?: RustTestRunner;
  /**
   * The oldest compiler that the project promises to build with, `rust-version` of Cargo.toml: a job of its own builds with it.
   *
   * @default - none is promised
   */
  readonly minimumVersion?: string;
  /**
   * The least share of the lines that tests reach, in percent. A job of its own measures it, because what is measured is built anew.
   *
   * @default - any; measured where `codecov` is given
   */
  readonly coverage?: number;
  /**
   * The version of cargo-llvm-cov, which measures.
   *
   * @default '0.9.1'
   */
  readonly llvmCovVersion?: string;
}

/** The parts that can be left out, in the order in which they stand. @internal */
export const RUST_PARTS = ['format', 'lint', 'docs', 'test', 'build'];

/** @internal */
export const RUST = optionTable({
  ...LANGUAGE,
  without: withoutKind(RUST_PARTS),
  features: kinds.list(kinds.made((value) => typeof value === 'string' && /^[\w][\w+./-]*$/.test(value), "the name of a feature, such as 'tls'")),
  testRunner: kinds.made((value) => value instanceof RustTestRunner, "a RustTestRunner, such as RustTestRunner.nextest('0.9.151')"),
  minimumVersion: kinds.made((value) => typeof value === 'string' && /^1\.\d+(?:\.\d+)?$/.test(value), 'a version of Rust, such as 1.85'),
  coverage: percentKind,
  llvmCovVersion: VERSION,
});
