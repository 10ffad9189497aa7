import { asWritten, expectOptions, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { Matrix, MatrixProps, optionKinds, Runner } from '../../../workflows/inside';

/** A leg of a test matrix, or all that are like it. */
export interface TestLeg {
  /**
   * A version of the language.
   *
   * @default - any
   */
  readonly version?: string;
  /**
   * A machine.
   *
   * @default - any
   */
  readonly system?: Runner;
}

/** Versions and machines that tests run on. */
export interface TestMatrixProps {
  /**
   * Versions of the language, the one of jobs that run once first: `['3.13', '3.12']`.
   *
   * @default - the one that the pipeline has
   */
  readonly versions?: string[];
  /**
   * Machines of one label each, the one of jobs that run once first: `[Runner.UBUNTU_LATEST, Runner.WINDOWS_LATEST]`.
   *
   * @default - the one that the pipeline has
   */
  readonly systems?: Runner[];
  /**
   * Legs that are left out.
   *
   * @default - none
   */
  readonly exclude?: TestLeg[];
  /**
   * Legs besides those of all versions on all machines. Each names what the others vary.
   *
   * @default - none
   */
  readonly include?: TestLeg[];
  /**
   * The leg of jobs that run once, such as those that judge the style.
   *
   * @default - the first version on the first machine
   */
  readonly single?: TestLeg;
  /**
   * A failing leg cancels the others.
   *
   * @default false - which versions and machines a fault is on is what one wants to know
   */
  readonly failFast?: boolean;
  /**
   * How many legs run at a time: a whole number from 1.
   *
   * @default - as many as there are runners
   */
  readonly maxParallel?: number;
}

/** Versions × machines: one for all tests of a pipeline, and for several pipelines where that is wanted. In a job its axes are `version` and `os`. */
export class TestMatrix {
  /** @internal */
  public readonly _props: TestMatrixProps;
  /** Labels of the machines. @internal */
  public readonly _systems: readonly string[];

  /**
   * @param props versions, machines and exceptions
   */
  public constructor(props: TestMatrixProps) {
    this._props = expectOptions('new TestMatrix', undefined, props, TABLE);
    const { versions, systems = [], include = [], exclude = [], single } = props;
    if (versions === undefined && systems.length === 0) throw new InvalidValueError('call/wrong-value', 'new TestMatrix(…)', 'it varies nothing: give it versions, systems or both');
    for (const [option, list] of [['versions', versions], ['systems', props.systems]] as const) {
      if (list?.length === 0) throw new InvalidValueError('call/wrong-value', 'new TestMatrix(…)', `'${option}' is empty, so no leg would run; name one, or leave it out`, { option, given: list });
    }
    this._systems = systems.map((system, at) => labelOf(`systems[${at}]`, system));
    for (const [option, legs] of [['include', include], ['exclude', exclude], ['single', single ? [single] : []]] as const) legs.forEach((leg) => this.expectLeg(option, leg));
  }

  /** The version of jobs that run once. @internal */
  public get _version(): string | undefined {
    return this._props.single?.version ?? this._props.versions?.[0];
  }

  /** The machine of jobs that run once. @internal */
  public get _system(): Runner | undefined {
    return this._props.single?.system ?? this._props.systems?.[0];
  }

  /** A matrix for one job, with what this job varies besides. @internal */
  public _matrix(more: MatrixProps = {}): Matrix {
    const { versions, exclude, include, failFast = false, maxParallel } = this._props;
    return new Matrix({
      axes: { ...more.axes, ...versions && { version: versions }, ...this._systems.length > 0 && { os: [...this._systems] } },
      ...exclude && { exclude: exclude.map(entryOf) },
      ...(include || more.include) && { include: [...(more.include ?? []) as Entry[], ...(include ?? []).map(entryOf)] },
      failFast,
      maxParallel,
    });
  }

  private expectLeg(option: string, leg: TestLeg): void {
    const { versions, systems } = this._props;
    const wrong = (why: string) => new InvalidValueError('call/contradiction', 'new TestMatrix(…)', `'${option}' ${why}`, { option, given: leg });
    if (leg.version === undefined && leg.system === undefined) throw wrong('has a leg that says nothing: give it a version, a system or both');
    if (leg.version !== undefined && versions === undefined) throw wrong("names a version, and 'versions' does not vary it");
    if (leg.system !== undefined && systems === undefined) throw wrong("names a system, and 'systems' does not vary it");
    if (leg.system) labelOf(option, leg.system);
    if (option === 'include' && ((versions && leg.version === undefined) || (systems && leg.system === undefined))) throw wrong('has a leg that is not whole: name the version and the system of each');
    if (option === 'exclude' && leg.version !== undefined && !versions!.includes(leg.version)) throw wrong(`leaves out the version ${asWritten(leg.version)}, which is not among 'versions'`);
  }
}

type Entry = { [name: string]: string | number | boolean | Expression };

const entryOf = ({ version, system }: TestLeg): Entry => ({ ...version !== undefined && { version }, ...system && { os: labelOf('include', system) } });

/** What a leg is told by. */
function labelOf(option: string, { _spec: { labels, group, expression } }: Runner): string {
  if (labels.length === 1 && group === undefined && expression === undefined) return labels[0];
  throw new InvalidValueError('call/wrong-value', 'new TestMatrix(…)', `'${option}' must be a machine of one label, after which its legs are called; others go to a pipeline of their own with 'runsOn'`, { option, allowed: ['a Runner of one label'] });
}

const RUNNER = kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST');
/** It is part of the names of checks, artifacts and files. */
const VERSION = kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d][\w.+-]*$/.test(value), "a version without blanks and signs of comparison, such as '3.13'");
const LEG = kinds.struct(optionTable({ version: VERSION, system: RUNNER }), 'a leg', "{ version: '3.13', system: Runner.WINDOWS_LATEST }");
const LEGS = kinds.list(LEG);
const TABLE = optionTable({ versions: kinds.list(VERSION), systems: kinds.list(RUNNER), exclude: LEGS, include: LEGS, single: LEG, failFast: kinds.flag, maxParallel: optionKinds.count });
