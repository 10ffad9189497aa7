import { Names, handedOn } from './handed-on';
import { Variable } from './variable';
import { variablesOf, writtenBy } from './variables';
import { Place, PlaceInWorkflow, World, stepBeside, usesOf } from './world';
import { ActionModel } from '../../actions/inside';
import { Located } from '../../checks/inside';
import { pathOfFile } from '../../scripts/inside';
import { JobModel, Scalar, StepModel, UsesStepModel, WorkflowModel, calledBy, callersOf, expressionsIn, jobsOf } from '../../workflows/inside';

/** Where a value comes from. */
export interface Source {
  /** Its path, as it was written: `github.event.issue.title`. */
  readonly path: string;
  /** Where it is read. */
  readonly at: Place;
  /** The places that handed it on, the last one first. */
  readonly through: readonly Located[];
}

/** What is looked for. Both give back how it is called, or undefined. */
export interface Sought {
  path(names: Names): string | undefined;
  /** Of a text as it stands, with `${{ }}`. */
  text?(text: string): string | undefined;
  /** Of an output of an action that is not of the delivery, by its name. */
  output?(step: UsesStepModel, name: string): string | undefined;
}

/** Values that are handed on more often than that are odd, or go in a circle. */
const LONGEST_WAY = 20;

/** Ways multiply where many places hand on. Whoever makes so many is answered with the sources that were found by then. */
const MOST_PLACES = 3_000;

/**
 * The sources of a value, wherever they stand: through the variables of all levels, outputs of steps, jobs and actions, inputs of calls and actions, and matrices.
 *
 * @param expression without `${{ }}`
 */
export function sourcesOf(expression: string, place: Place, world: World, sought: Sought): readonly Source[] {
  return new Flow(world, sought).ofExpression(expression, place, 0);
}

/** The same for a variable that a step finds. */
export function sourcesOfVariable(variable: Variable, world: World, sought: Sought): readonly Source[] {
  return new Flow(world, sought).ofVariable(variable, 0);
}

/** The same for a text with `${{ }}`. */
export function sourcesOfText(text: Scalar | undefined, place: Place, world: World, sought: Sought): readonly Source[] {
  return new Flow(world, sought).ofText(text, place, 0);
}

/** The note of a place that hands a value on as an output. */
export const HANDED_ON = 'hands it on as an output';

class Flow {
  private places = 0;

  public constructor(private readonly world: World, private readonly sought: Sought) {}

  public ofText(text: Scalar | undefined, place: Place, depth: number): readonly Source[] {
    const path = typeof text === 'string' ? this.sought.text?.(text) : undefined;
    if (path !== undefined) return [{ path, at: place, through: [] }];
    return expressionsIn(text).flatMap((expression) => this.ofExpression(expression, place, depth));
  }

  public ofExpression(expression: string, place: Place, depth: number): readonly Source[] {
    if (depth > LONGEST_WAY || ++this.places > MOST_PLACES) return [];
    return handedOn(expression).flatMap((names) => {
      const path = this.sought.path(names);
      return path === undefined ? this.handed(names, place, depth + 1) : [{ path, at: place, through: [] }];
    });
  }

  private handed([context, name, third, fourth]: Names, place: Place, depth: number): readonly Source[] {
    switch (context) {
      case 'env': return this.ofVariables(name, place, depth);
      case 'inputs': return place.kind === 'action' ? this.ofActionInputs(name, place.action, depth) : this.ofCallInputs(name, place.workflow, depth);
      case 'matrix': return this.ofMatrix(name, place, depth);
      case 'steps': return name !== undefined && isMeant('outputs', third) ? this.ofStep(stepBeside(name, place), fourth, place, depth) : [];
      case 'needs': case 'jobs': return place.kind === 'workflow' && isMeant('outputs', third) ? this.ofJobs(name, fourth, place, depth) : [];
      default: return [];
    }
  }

  private ofVariables(name: string | undefined, place: Place, depth: number): readonly Source[] {
    return variablesOf(place, this.world).filter((variable) => variable.name === '*' || (isMeant(variable.name, name) && pathOfFile(variable.name) === undefined)).flatMap((variable) => this.ofVariable(variable, depth));
  }

  public ofVariable({ value, place, through, made }: Variable, depth: number): readonly Source[] {
    const written = made ? this.ofMade(made, depth) : this.ofText(value, place, depth);
    return through.reduceRight((sources, step) => this.through(sources, step, 'uses the action'), written);
  }

  private ofMade({ of, by, how }: NonNullable<Variable['made']>, depth: number): readonly Source[] {
    return depth > LONGEST_WAY || ++this.places > MOST_PLACES ? [] : this.through(of.flatMap((variable) => this.ofVariable(variable, depth + 1)), by, `hands it on ${how}`);
  }

  /** Whoever starts a run by hand may write to the repository: only calls bring what others wrote. */
  private ofCallInputs(name: string | undefined, workflow: WorkflowModel, depth: number): readonly Source[] {
    const inputs = workflow.triggers.flatMap((trigger) => (trigger.event === 'workflow_call' ? trigger.inputs ?? [] : [])).filter((input) => isMeant(input.name, name));
    const texts = inputs.filter(({ type }) => type !== 'boolean' && type !== 'number');
    return callersOf(workflow, this.world.workflows).flatMap((caller) => texts.flatMap((input) => valuesAt(caller.job.inputs, input.name).flatMap((value) =>
      this.through(this.ofText(value, { kind: 'workflow', ...caller }, depth), caller.job, `passes it as '${input.name}'`))));
  }

  private ofActionInputs(name: string | undefined, action: ActionModel, depth: number): readonly Source[] {
    return usesOf(action, this.world).flatMap(({ step, place }) => {
      const given = Object.entries(step.inputs).filter(([key]) => isMeant(key, name));
      const left = step.inputsExpression !== undefined ? [] : action.inputs.filter((input) => isMeant(input.name, name) && !given.some(([key]) => isMeant(key, input.name)));
      return [
        ...this.through(this.ofText(step.inputsExpression, place, depth), step, 'passes all inputs'),
        ...given.flatMap(([key, value]) => this.through(this.ofText(value, place, depth), step, `passes it as '${key}'`)),
        ...left.flatMap(({ defaultValue }) => this.through(this.ofText(defaultValue, { kind: 'action', action }, depth), step, 'leaves the default')),
      ];
    });
  }

  /** An action reads the matrix of the job that uses it. */
  private ofMatrix(name: string | undefined, place: Place, depth: number): readonly Source[] {
    if (place.kind === 'action') {
      return depth > LONGEST_WAY || ++this.places > MOST_PLACES ? [] : usesOf(place.action, this.world).flatMap((use) => this.through(this.ofMatrix(name, use.place, depth + 1), use.step, 'uses the action'));
    }
    const { job, ...outside } = place;
    const matrix = job?.strategy?.matrix;
    if (!matrix) return [];
    const added = typeof matrix.include === 'string' ? [matrix.include] : matrix.include.flatMap((entry) => valuesAt(entry as Readonly<Record<string, unknown>>, name));
    return [...valuesAt(matrix.axes, name), ...added, matrix.expression].flatMap(textsIn).flatMap((text) => this.ofText(text, outside, depth));
  }

  private ofStep(step: StepModel | undefined, output: string | undefined, place: Place, depth: number): readonly Source[] {
    if (step?.kind === 'run') {
      return writtenBy(step, { ...place, step }, this.world, 'OUTPUT').filter(({ name }) => name === '*' || isMeant(name, output))
        .flatMap(({ of }) => of.flatMap((variable) => this.through(this.ofVariable(variable, depth), step, HANDED_ON)));
    }
    const action = step && calledBy(step, this.world.actions);
    if (!action) {
      const path = step?.kind === 'uses' ? this.sought.output?.(step, output ?? '*') : undefined;
      return path === undefined ? [] : [{ path, at: place, through: [] }];
    }
    return action.outputs.filter((one) => isMeant(one.name, output)).flatMap(({ value }) => this.through(this.ofText(value, { kind: 'action', action }, depth), step, HANDED_ON));
  }

  /** Of the job of that name, or of all that the place may read. */
  private ofJobs(name: string | undefined, output: string | undefined, { workflow, job }: PlaceInWorkflow, depth: number): readonly Source[] {
    const ids = name !== undefined && name !== '*' ? [name] : job ? job.needs.map((need) => need.job) : workflow.jobs.map(({ id }) => id);
    return ids.flatMap((id) => {
      const found = jobsOf(workflow).get(id.toLowerCase());
      return found ? this.ofJob(found, output, workflow, depth) : [];
    });
  }

  private ofJob(job: JobModel, output: string | undefined, workflow: WorkflowModel, depth: number): readonly Source[] {
    const called = calledBy(job, this.world.workflows);
    const found = job.kind === 'steps'
      ? valuesAt(job.outputs, output).flatMap((value) => this.ofText(value, { kind: 'workflow', workflow, job }, depth))
      : called ? called.triggers.flatMap(({ outputs = [] }) => outputs).filter(({ name }) => isMeant(name, output)).flatMap(({ value }) => this.ofText(value, { kind: 'workflow', workflow: called }, depth)) : [];
    return this.through(found, job, HANDED_ON);
  }

  private through(sources: readonly Source[], { origin }: Located, note: string): readonly Source[] {
    return sources.map((source) => ({ ...source, through: [{ origin, note }, ...source.through] }));
  }
}

/** Names are compared without case; without a name, or with a computed one, all are meant. */
function isMeant(name: string, wanted: string | undefined): boolean {
  return wanted === undefined || wanted === '*' || name.toLowerCase() === wanted.toLowerCase();
}

function valuesAt<T>(map: Readonly<Record<string, T>>, wanted: string | undefined): T[] {
  return Object.entries(map).flatMap(([name, value]) => (isMeant(name, wanted) ? [value] : []));
}

/** The texts anywhere in a value of a matrix. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}
