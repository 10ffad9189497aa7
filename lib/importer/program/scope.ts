import { printProperty } from '../../expressions/inside';
import { textLiteral } from '../code/literal';

/** A path of an expression that is an object of the program: how many of its names that stands for, and the code. */
export interface Known {
  readonly code: string;
  readonly names: number;
  /** The variable that it begins with. */
  readonly variable?: string;
}

/** A step that has a variable. */
export interface KnownStep {
  readonly variable: string;
  /** Outputs that its class has a property for. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A job that has a variable. */
export interface KnownJob {
  readonly variable: string;
  /** Undefined for a call: the workflow that it calls says which there are. */
  readonly outputs?: ReadonlySet<string>;
}

/** What the code may name where a text stands: objects that were declared above, in the same function. */
export class Scope {
  public constructor(private readonly known: {
    /** The variable of the workflow or action, and what is declared in it. */
    readonly owner?: { readonly variable: string; readonly inputs: ReadonlySet<string>; readonly secrets: ReadonlySet<string> };
    readonly matrix?: { readonly variable: string; readonly keys?: ReadonlySet<string> };
    /** Jobs that this one waits for. */
    readonly needs?: ReadonlyMap<string, KnownJob>;
    /** All jobs, for an output of a workflow that is called. */
    readonly jobs?: ReadonlyMap<string, KnownJob>;
    readonly steps?: ReadonlyMap<string, KnownStep>;
    /** Variables that some code names. */
    readonly used?: Set<string>;
    /** What the code is given from the places that use it. */
    readonly outside?: (path: readonly string[]) => Known | undefined;
  } = {}) {}

  /** The same place with more that is known. */
  public with(more: ConstructorParameters<typeof Scope>[0]): Scope {
    return new Scope({ ...this.known, ...more });
  }

  /** Some code names these variables. */
  public use(variables: readonly string[]): void {
    for (const variable of variables) this.known.used?.add(variable);
  }

  /** The object that a path begins with; undefined where the program has none for it. */
  public find(path: readonly string[]): Known | undefined {
    return this.own(path) ?? this.known.outside?.(path);
  }

  private own(path: readonly string[]): Known | undefined {
    const [context, name] = path;
    const { owner, matrix, needs, jobs, steps } = this.known;
    if (name === undefined) return undefined;
    switch (context) {
      case 'inputs': return owner?.inputs.has(name) ? call(owner.variable, 'input', name, 2) : undefined;
      case 'secrets': return owner?.secrets.has(name) ? call(owner.variable, 'secret', name, 2) : undefined;
      case 'matrix': return matrix && (matrix.keys?.has(name) ?? true) ? call(matrix.variable, 'get', name, 2) : undefined;
      case 'needs': return ofJob(needs?.get(name), path);
      case 'jobs': return ofJob(jobs?.get(name), path);
      case 'steps': return ofStep(steps?.get(name), path);
      default: return undefined;
    }
  }
}

function ofJob(job: KnownJob | undefined, [, , part, output]: readonly string[]): Known | undefined {
  if (part === 'result') return job && { code: `${job.variable}.result`, names: 3, variable: job.variable };
  if (part !== 'outputs' || output === undefined || !(job?.outputs?.has(output) ?? job !== undefined)) return undefined;
  return job && call(job.variable, 'output', output, 4);
}

function ofStep(step: KnownStep | undefined, [, , part, output]: readonly string[]): Known | undefined {
  if (!step) return undefined;
  if (part === 'outcome' || part === 'conclusion') return { code: `${step.variable}.${part}`, names: 3, variable: step.variable };
  if (part !== 'outputs' || output === undefined) return undefined;
  const property = step.properties.get(output);
  return property === undefined ? call(step.variable, 'output', output, 4) : { code: `${step.variable}.${property}`, names: 4, variable: step.variable };
}

function call(variable: string, method: string, name: string, names: number): Known {
  return { code: `${variable}.${method}(${textLiteral(name)})`, names, variable };
}

/** The path as GitHub reads it. */
export function pathText([context, ...names]: readonly string[]): string {
  return context + names.map(printProperty).join('');
}
