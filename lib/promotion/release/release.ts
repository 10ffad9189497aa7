import { Construct } from 'constructs';
import { ReleaseProps, ReleaseRecordOptions } from './release-options';
import { ReleaseRecord, recordSteps } from './release-record';
import { RECORD, RELEASE } from './release-tables';
import { InvalidValueError, Kind, Origin, asWritten, constructId, constructScope, declare, expectOptions, listed, nodeIdOf } from '../../core/inside';
import { Workflow } from '../../workflows/inside';

/** What marks one. @internal */
export const RELEASE_KIND = new Kind<Release>('release');

/**
 * What moves through the stages: images by digest, charts by version, files by checksum, and the commit that they were made of. A job that builds records it, and everything later is about what was recorded.
 *
 * Its program stands in `.github/promotion/<id>`.
 */
export class Release extends Construct {
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: ReleaseProps;
  /** Where it is recorded, in the order of the calls. @internal */
  public readonly _records: ReleaseRecord[] = [];
  /** The workflows that record it, as far as they are known by now. @internal */
  public readonly _workflows: Workflow[] = [];
  /** The pipeline that it moves through. @internal */
  public _pipeline?: string;
  private readonly listeners: ((workflow: Workflow) => void)[] = [];

  /**
   * @param scope the delivery
   * @param id what people call it, such as `shop`: letters in lower case, digits and `-`
   * @param props images, charts, files
   */
  public constructor(scope: Construct, id: string, props: ReleaseProps = {}) {
    super(constructScope('new Release', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this._origin = declare(this, RELEASE_KIND);
  }

  /**
   * The steps with which a job records what it built: they write `release.json`, record it, and attest it. The job must have checked out the repository, and everything must have been pushed. When the same commit
   * is built again the first record holds.
   *
   * @param options what is known of it
   */
  public record(options: ReleaseRecordOptions = {}): ReleaseRecord {
    expectOptions('release.record', undefined, options, RECORD);
    this.expectAll('digests', 'image', Object.keys(this._props.images ?? {}), Object.keys(options.digests ?? {}));
    this.expectAll('charts', 'chart', Object.keys(this._props.charts ?? {}), Object.keys(options.charts ?? {}));
    const record = recordSteps(this, options);
    this._records.push(record);
    return record;
  }

  /** Path of the folder of the program. @internal */
  public get _folder(): string {
    return `.github/promotion/${this._id}`;
  }

  /** @internal */
  public _claim(pipeline: string): void {
    this._pipeline = pipeline;
  }

  /** Called for every workflow that records it, those that are known among them. @internal */
  public _follow(listener: (workflow: Workflow) => void): void {
    this.listeners.push(listener);
    this._workflows.forEach(listener);
  }

  /** @internal */
  public _recordedIn(workflow: Workflow): void {
    if (this._workflows.includes(workflow)) return;
    this._workflows.push(workflow);
    for (const listener of this.listeners) listener(workflow);
  }

  private expectAll(option: string, noun: string, declared: readonly string[], given: readonly string[]): void {
    const call = 'release.record({ … })';
    const strange = given.find((name) => !declared.includes(name));
    if (strange !== undefined) throw new InvalidValueError('call/undeclared-name', call, `the release '${this._id}' has no ${noun} '${strange}': there are ${listed(declared)}`, { option, given: strange, allowed: [...declared] });
    const missing = declared.filter((name) => !given.includes(name));
    if (missing.length > 0) throw new InvalidValueError('call/missing-option', call, `nothing is said of the ${noun} ${listed(missing)}: a release is all of it, { ${option}: { … } }`, { option, given, allowed: [...declared] });
  }
}

/** Asked before the release is part of any tree. */
function nodeId(scope: Construct, id: string, props: ReleaseProps): string {
  expectOptions('new Release', id, props, RELEASE);
  constructId('new Release', id);
  if (!/^[a-z](?:[a-z\d-]{0,38}[a-z\d])?$/.test(id)) throw new InvalidValueError('call/wrong-value', `new Release(…, ${asWritten(id)})`, 'its id is the name of a folder: at most 40 letters in lower case, digits and -, the first of them a letter', { option: 'id', given: id });
  return nodeIdOf('new Release', scope, id, 'release:');
}
