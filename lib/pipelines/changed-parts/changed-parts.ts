import { ChangedPart, PATTERN } from './changed-part';
import { CHANGED_PARTS } from './program';
import { Checkout, LocalActionStep } from '../../actions/inside';
import { asWritten, Duration, expectArgument, expectDeclared, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Functions, Github } from '../../expressions/inside';
import { DynamicMatrixOptions, Matrix, optionKinds, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { ProgramAction } from '../programs/program-action';

/** The parts of a repository that may change. */
export interface ChangedPartsProps extends PipelineProps {
  /** The parts, in the order in which they are handed on. */
  readonly parts: ChangedPart[];
  /**
   * Files that change every part, as patterns from the root of the repository. `[]`: none.
   *
   * @default - the file of the workflow
   */
  readonly always?: string[];
}

/**
 * Finds what an event has changed, so that jobs run for that and for nothing else: the job `find`, whose outputs a matrix and conditions are made of.
 *
 * It asks git, with no token and no request to GitHub, so it works the same for a pull request from a fork. Where nobody can say what the event compares (a new branch, a push by force, a
 * schedule, a dispatch), everything counts as changed.
 */
export class ChangedParts extends Pipeline {
  /** Runs a job once for each changed part. Give the job the condition `any` as well: GitHub refuses a matrix with nothing in it. */
  public readonly matrix: Matrix;
  private readonly step: LocalActionStep;
  private readonly names: readonly string[] | undefined;

  /**
   * @param scope the workflow
   * @param id its id: `changed`
   * @param props the parts
   */
  public constructor(scope: Workflow, id: string, props: ChangedPartsProps) {
    super(scope, id, expectOptions('new ChangedParts', id, props, CHANGED, new.target !== ChangedParts));
    const { parts, always = [scope.file] } = props;
    this.names = namesOf(id, parts);
    const action = ProgramAction.of(scope, CHANGED_PARTS);
    const find = this.addJob('find', { name: 'Changed parts', timeout: Duration.minutes(5) });
    this.step = action.step({ name: 'Find the changed parts', inputs: { parts: rows(parts.map(({ _given }) => _given)), ...always.length > 0 && { always: JSON.stringify(always) } } });
    find.use(new Checkout({
      // The merge of a pull request and its parents; elsewhere the commits between, without what their files hold.
      fetchDepth: Expression.choose(Github.isEvent('push', 'merge_group'), 0, 2),
      sparseCheckout: [action._folder],
    }), this.step);
    this.matrix = this.matrixWith({ failFast: false });
  }

  /** The names of the changed parts, as JSON: `Functions.fromJson(changed.parts)` is a list. */
  public get parts(): Expression {
    return this.step.output('parts');
  }

  /** Whether a part has changed. */
  public get any(): Expression {
    return this.step.output('any').equalTo('true');
  }

  /** Whether everything counts as changed: nobody can say what the event compares, or a file changed on which everything depends. */
  public get all(): Expression {
    return this.step.output('all').equalTo('true');
  }

  /** The part that a job with `matrix` runs for. Scripts get it in a variable: it is the name of a folder, which may hold any sign. */
  public get part(): Expression {
    return this.matrix.get('part');
  }

  /**
   * Whether one part has changed, for the condition of a job of its own.
   *
   * @param part its name
   */
  public hasChanged(part: string): Expression {
    expectArgument('changed.hasChanged', part, kinds.text, 'the part');
    if (this.names) expectDeclared('changed.hasChanged', 'part', part, [...this.names], `the pipeline '${this._id}'`, "'parts'");
    // A job that was skipped has no outputs, and what is empty is no JSON.
    return this.any.andAlso(Functions.fromJson(this.parts).contains(part));
  }

  /**
   * A matrix of the changed parts that runs otherwise. A job has a matrix to itself or shares it with jobs of the same; `matrix.get('part')` is the part.
   *
   * @param options how its legs run
   */
  public matrixWith(options: DynamicMatrixOptions): Matrix {
    const { failFast, maxParallel } = expectOptions('changed.matrixWith', undefined, options, LEGS);
    return new Matrix({ failFast, maxParallel }).axis('part', Functions.fromJson(this.parts));
  }
}

const LEGS = optionTable({ failFast: optionKinds.flag, maxParallel: optionKinds.count });
const CHANGED = optionTable({ ...PIPELINE, parts: kinds.list(kinds.made((value) => value instanceof ChangedPart, "a ChangedPart, such as ChangedPart.folders('charts/*')")), always: kinds.list(PATTERN) }, ['parts']);

/** Names that are known before anything runs; undefined when there are folders, which are looked for later. */
function namesOf(id: string, parts: readonly ChangedPart[]): string[] | undefined {
  const call = `new ChangedParts(${asWritten(id)}, …)`;
  if (parts.length === 0) throw new InvalidValueError('call/empty-list', call, 'it has no parts', { option: 'parts', given: parts, allowed: ['at least one ChangedPart'] });
  const names = parts.map(({ _given: { name } }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InvalidValueError('call/duplicate-name', call, `two of its parts are called '${twice}'`, { option: 'parts', given: twice });
  if (parts.some(({ _given: { kind } }) => kind === 'folders')) return undefined;
  for (const { _given: { name, needs = [] } } of parts) for (const need of needs) expectDeclared(`ChangedPart.of(${asWritten(name)}, …)`, 'part', need, names, `the pipeline '${id}'`, "'parts'");
  return names;
}

/** JSON with a line for each part. */
const rows = (parts: readonly object[]): string => `[\n${parts.map((part) => `  ${JSON.stringify(part)}`).join(',\n')}\n]`;
