import { InvalidValueError, asWritten, expectArgument, kinds } from '../../core/inside';

/** Who brings the values of a metric to Prometheus. */
export class MetricEmitter {
  /** The workflow that adds up what was recorded, and pushes totals. */
  public static readonly AGGREGATOR = new MetricEmitter('aggregator', true);
  /** The step that records a build or a deployment, and pushes what was last seen. */
  public static readonly RECORDER = new MetricEmitter('recorder', true);
  /** An exporter that asks GitHub. */
  public static readonly EXPORTER = new MetricEmitter('exporter', false);

  /**
   * A program of one's own.
   *
   * @param name what people call it, such as `checkout service`
   */
  public static external(name: string): MetricEmitter {
    expectArgument('MetricEmitter.external', name, kinds.text, 'the name');
    if (name.trim() === '') throw new InvalidValueError('call/empty-text', `MetricEmitter.external(${asWritten(name)})`, 'its name must not be empty', { given: name });
    return new MetricEmitter(name, false);
  }

  /** What people call it. */
  public readonly name: string;
  /** Whether it is a part of what Slipway writes, which brings all its metrics, whoever reads them. @internal */
  public readonly _own: boolean;

  private constructor(name: string, own: boolean) {
    this.name = name;
    this._own = own;
  }
}
