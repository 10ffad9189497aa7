import { CargoBenchOptions, GoBenchOptions, K6LoadOptions, PytestBenchmarkOptions } from './source-options';
import { CARGO, GO, K6, PYTEST, SCRIPT } from './source-tables';
import { cargoBench, goBench, k6Load, pytestBenchmark, PerformanceSourceModel } from './sources';
import { expectArgument, expectOptions } from '../../core/inside';

/** What measures, and how its report is read. */
export class PerformanceSource {
  /**
   * pytest-benchmark. The median of each benchmark counts.
   *
   * @param options which tests
   * @see https://pytest-benchmark.readthedocs.io
   */
  public static pytest(options: PytestBenchmarkOptions = {}): PerformanceSource {
    return new PerformanceSource(pytestBenchmark(expectOptions('PerformanceSource.pytest', undefined, options, PYTEST)));
  }

  /**
   * Criterion: the benchmarks of `benches/`.
   *
   * @param options toolchain and arguments
   */
  public static cargo(options: CargoBenchOptions = {}): PerformanceSource {
    return new PerformanceSource(cargoBench(expectOptions('PerformanceSource.cargo', undefined, options, CARGO)));
  }

  /**
   * `go test -bench`.
   *
   * @param options which benchmarks, how often
   */
  public static go(options: GoBenchOptions = {}): PerformanceSource {
    return new PerformanceSource(goBench(expectOptions('PerformanceSource.go', undefined, options, GO)));
  }

  /**
   * A load test of k6.
   *
   * @param script path of the script
   * @param options users, time and thresholds
   * @see https://grafana.com/docs/k6/latest/
   */
  public static k6(script: string, options: K6LoadOptions): PerformanceSource {
    expectArgument('PerformanceSource.k6', script, SCRIPT, 'the script');
    return new PerformanceSource(k6Load(script, expectOptions('PerformanceSource.k6', script, options, K6)));
  }

  private constructor(
    /** @internal */
    public readonly _model: PerformanceSourceModel,
  ) {}
}
