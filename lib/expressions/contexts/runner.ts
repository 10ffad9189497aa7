import { Expression } from '../expression';

/**
 * The `runner` context: the machine that executes the job. Steps only.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#runner-context
 */
export class RunnerContext {
  /** `X86`, `X64`, `ARM` or `ARM64`. */
  public static readonly arch = Expression._path('runner.arch');
  /** `1` when debug logging is on. */
  public static readonly debug = Expression._path('runner.debug');
  /** `github-hosted` or `self-hosted`. */
  public static readonly environment = Expression._path('runner.environment');
  /** The name of the runner. */
  public static readonly runnerName = Expression._path('runner.name');
  /** `Linux`, `Windows` or `macOS`. */
  public static readonly os = Expression._path('runner.os');
  /** A folder that is emptied for every job. */
  public static readonly temp = Expression._path('runner.temp');
  /** The folder of preinstalled tools. */
  public static readonly toolCache = Expression._path('runner.tool_cache');
}
