import { expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';

/** How cargo-nextest runs tests. */
export interface NextestOptions {
  /**
   * The profile of `.config/nextest.toml`.
   *
   * @default 'default'
   */
  readonly profile?: string;
}

/** What runs the tests of a project of Rust. */
export class RustTestRunner {
  /** `cargo test`, which writes no report. */
  public static readonly CARGO = new RustTestRunner();

  /**
   * cargo-nextest: each test in a process of its own, and a report of JUnit. It runs no tests in documentation, so `cargo test --doc` follows.
   *
   * @param version its version: `0.9.151`
   * @param options its profile
   */
  public static nextest(version: string, options: NextestOptions = {}): RustTestRunner {
    expectArgument('RustTestRunner.nextest', version, VERSION, 'the version');
    const { profile = 'default' } = expectOptions('RustTestRunner.nextest', version, options, NEXTEST);
    return new RustTestRunner(version, profile);
  }

  private constructor(
    /** Of cargo-nextest. @internal */
    public readonly _version?: string,
    /** @internal */
    public readonly _profile?: string,
  ) {}
}

/** A version that stays what it is. @internal */
export const VERSION = kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(value), 'a whole version, such as 0.9.151');

const NEXTEST = optionTable({ profile: kinds.made((value) => typeof value === 'string' && /^[\w-]+$/.test(value), 'the name of a profile: letters, digits, _ and -') });
