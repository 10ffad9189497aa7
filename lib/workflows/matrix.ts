import { asWritten, expectArgument, expectDepth, expectOptions, InvalidValueError, kinds, OptionKind, optionTable, Origin } from '../core/inside';
import { Expression } from '../expressions/inside';
import { optionKinds } from './private/kinds';
import { matrixValue } from './private/references';

/** What a matrix varies, and how its legs run. */
export interface MatrixProps {
  /**
   * The axes: a name, and the values it takes. Every combination becomes a leg. An expression that gives a JSON list may stand for the values. In Java, whose maps have no
   * order, `axis(name, values)` is better.
   *
   * @default - none; every entry of `include` is a leg
   */
  readonly axes?: { [name: string]: (string | number | boolean | Expression | MatrixValue)[] | Expression };
  /**
   * Adds to the combinations that match, or adds a leg when none does. An expression may stand for the whole list.
   *
   * @default - none
   */
  readonly include?: { [name: string]: string | number | boolean | Expression | MatrixValue }[] | Expression;
  /**
   * Takes combinations away. An expression may stand for the whole list.
   *
   * @default - none
   */
  readonly exclude?: { [name: string]: string | number | boolean | Expression | MatrixValue }[] | Expression;
  /**
   * A failing leg cancels the others.
   *
   * @default true
   */
  readonly failFast?: boolean | Expression;
  /**
   * How many legs run at a time: a whole number from 1.
   *
   * @default - as many as there are runners
   */
  readonly maxParallel?: number | Expression;
}

/** Options of a matrix that is made when the job starts. */
export interface DynamicMatrixOptions {
  /**
   * A failing leg cancels the others.
   *
   * @default true
   */
  readonly failFast?: boolean | Expression;
  /**
   * How many legs run at a time: a whole number from 1.
   *
   * @default - as many as there are runners
   */
  readonly maxParallel?: number | Expression;
}

/** A list, an object or nothing as the value of an axis. */
export class MatrixValue {
  /** `null`: nothing, which is equal to the empty text, to 0 and to false. */
  public static readonly NULL = new MatrixValue(null, 1);

  /**
   * @param fields keys and their values
   */
  public static object(fields: { [name: string]: string | number | boolean | Expression | MatrixValue }): MatrixValue {
    expectArgument('MatrixValue.object', fields, kinds.map(VALUE), 'the object');
    return new MatrixValue(fields, depthOver('MatrixValue.object', Object.values(fields)));
  }

  /**
   * @param items the values
   */
  public static list(...items: (string | number | boolean | Expression | MatrixValue)[]): MatrixValue {
    expectArgument('MatrixValue.list', items, kinds.list(VALUE), 'the list');
    return new MatrixValue(items, depthOver('MatrixValue.list', items));
  }

  /** @internal */
  public readonly _value: object | null;
  /** @internal */
  public readonly _depth: number;

  private constructor(value: object | null, depth: number) {
    this._value = value;
    this._depth = depth;
  }
}

/**
 * Runs a job once for every combination.
 *
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export class Matrix {
  /**
   * A matrix that another job computes.
   *
   * @param expression gives JSON of an object, by `Functions.fromJson(…)`
   * @param options how the legs run
   */
  public static fromExpression(expression: Expression, options: DynamicMatrixOptions = {}): Matrix {
    expectArgument('Matrix.fromExpression', expression, optionKinds.expression, 'the matrix');
    const matrix = new Matrix(expectOptions('Matrix.fromExpression', expression, options, DYNAMIC_MATRIX));
    matrix._expression = expression;
    return matrix;
  }

  /**
   * A whole `strategy` that another job computes: a `matrix`, and `fail-fast` and `max-parallel` where it says so.
   *
   * @param expression gives JSON of an object, by `Functions.fromJson(…)`
   */
  public static fromStrategy(expression: Expression): Matrix {
    expectArgument('Matrix.fromStrategy', expression, optionKinds.expression, 'the strategy');
    const matrix = new Matrix();
    matrix._strategy = expression;
    return matrix;
  }

  /** @internal */
  public readonly _props: MatrixProps;
  /** In the order in which they were declared. @internal */
  public readonly _axes: Map<string, (string | number | boolean | Expression | MatrixValue)[] | Expression>;
  /** @internal */
  public _expression?: Expression;
  /** @internal */
  public _strategy?: Expression;
  /** @internal */
  public readonly _origin = Origin.here('matrix');

  /**
   * @param props axes, include, exclude
   */
  public constructor(props: MatrixProps = {}) {
    this._props = expectOptions('new Matrix', undefined, props, MATRIX, new.target !== Matrix);
    this._axes = new Map(Object.entries(props.axes ?? {}).filter(([, axis]) => axis !== undefined));
  }

  /**
   * Adds an axis behind the others. Several stand in a chain, in this order in every language; a map as in `axes` has none in Java.
   *
   * @param name its name
   * @param values the values it takes, or an expression that gives a JSON list
   */
  public axis(name: string, values: (string | number | boolean | Expression | MatrixValue)[] | Expression): Matrix {
    expectArgument('matrix.axis', name, kinds.text, 'the name');
    expectArgument('matrix.axis', values, AXIS, 'the values', name);
    if (this._isComputed) throw new InvalidValueError('call/contradiction', `matrix.axis(${asWritten(name)}, …)`, 'another job computes this matrix, with all of its axes');
    if (this._axes.has(name)) throw new InvalidValueError('call/duplicate-name', `matrix.axis(${asWritten(name)}, …)`, 'the matrix has this axis already', { option: 'name', given: name });
    this._axes.set(name, values);
    return this;
  }

  /**
   * The value of an axis, or of a key that `include` adds, in the running leg.
   *
   * @param name the axis or key
   */
  public get(name: string): Expression {
    expectArgument('matrix.get', name, kinds.text, 'the name');
    return Expression._reference(matrixValue(this, name, this._keys()?.includes(name) ?? true ? undefined : Origin.here('matrix')));
  }

  /** Whether another job computes all of it. */
  private get _isComputed(): boolean {
    return this._expression !== undefined || this._strategy !== undefined;
  }

  /** The keys a leg can have; undefined when they are only known at run time. @internal */
  public _keys(): string[] | undefined {
    const { include = [] } = this._props;
    if (this._isComputed || include instanceof Expression) return undefined;
    return [...new Set([...this._axes.keys(), ...include.flatMap((entry) => Object.keys(entry))])];
  }
}

/** GitHub reads a file that is nested 50 deep; a value of an axis stands at the sixth level. */
const DEEPEST = 44;

function depthOver(call: string, items: readonly unknown[]): number {
  return expectDepth(call, 1 + items.reduce<number>((deepest, item) => (item instanceof MatrixValue ? Math.max(deepest, item._depth) : deepest), 0), DEEPEST);
}

const VALUE = kinds.made(
  (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Expression || value instanceof MatrixValue, 'a string, a number, a boolean, an Expression or a MatrixValue');

/** A list, or an expression that makes one. */
const values = (item: OptionKind) => {
  const list = kinds.list(item);
  return { misfit: (value: unknown) => (value instanceof Expression ? undefined : list.misfit(value)) };
};

const DYNAMIC = { failFast: optionKinds.flag, maxParallel: optionKinds.count };
const DYNAMIC_MATRIX = optionTable(DYNAMIC);
const AXIS = values(VALUE);
const MATRIX = optionTable({ ...DYNAMIC, axes: kinds.map(AXIS), include: values(kinds.map(VALUE)), exclude: values(kinds.map(VALUE)) });
