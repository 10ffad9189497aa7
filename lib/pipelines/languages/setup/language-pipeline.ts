import { LanguagePipelineProps } from './language-options';
import { publishes } from './publishes';
import { SetupRequest } from './setup';
import { InvalidValueError } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';
import { IStep, Job, JobProps, Matrix, MatrixProps, Runner, Workflow } from '../../../workflows/inside';
import { Pipeline } from '../../pipeline/pipeline';

/** What a pipeline wants of a job of its language. @internal */
export interface LanguageJobOptions extends JobProps {
  readonly name: string;
  /** It runs for every version and machine of the matrix. */
  readonly everywhere?: boolean;
  /** What it varies besides: these axes come first. */
  readonly varies?: MatrixProps;
}

/** A job that has its language, and what its leg is told by. @internal */
export interface LanguageJob {
  readonly job: Job;
  /** Behind a dash at the end of the names of its artifacts; undefined where it runs once. */
  readonly leg?: string;
  readonly matrix?: Matrix;
}

/** A pipeline of one language: its jobs begin with the checkout, the toolchain, its cache and the installation, and its tests run for every version and machine of one matrix. */
export abstract class LanguagePipeline extends Pipeline {
  /** Whether its jobs restore caches. */
  public readonly caches: boolean;
  /** @internal */
  public readonly _language: LanguagePipelineProps;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props what pipelines of all languages take
   * @param title the name of the language, for the names of legs: `Python`
   */
  protected constructor(scope: Workflow, id: string, props: LanguagePipelineProps, private readonly title: string) {
    super(scope, id, props);
    this._language = props;
    this.caches = props.caches ?? !publishes(scope);
    const { versionFile } = props as { readonly versionFile?: string };
    if (versionFile !== undefined && (props.version ?? props.matrix?._version) !== undefined) {
      throw new InvalidValueError('call/contradiction', `new ${new.target.name}('${id}', …)`, `'versionFile' and '${props.version === undefined ? 'matrix' : 'version'}' both say the version, and the file would not be read; keep one of them`, { option: 'versionFile', given: versionFile });
    }
    if (props.runsOn && props.matrix && props.matrix._systems.length > 0) {
      throw new InvalidValueError('call/contradiction', `new ${new.target.name}('${id}', …)`, "'runsOn' and the 'systems' of its matrix both say where it runs; keep one of them", { option: 'runsOn' });
    }
  }

  /**
   * What stands at the beginning of a job where nobody gave a `setup`.
   *
   * @param request the job it is for
   */
  protected abstract defaultSetup(request: SetupRequest): IStep[];

  /** Adds a job that begins with the language. @internal */
  protected _addLanguageJob(part: string, { everywhere = false, varies, ...props }: LanguageJobOptions): LanguageJob {
    const { matrix: tests, setup, workingDirectory, version: one } = this._language;
    const matrix = everywhere && tests ? tests._matrix(varies) : varies && new Matrix({ failFast: false, ...varies });
    const keys = matrix ? [...matrix._axes.keys()] : [];
    const version = keys.includes('version') ? matrix!.get('version') : one ?? tests?._version;
    const runsOn = keys.includes('os') ? Runner.fromExpression(matrix!.get('os')) : tests?._system;
    const job = this.addJob(part, {
      ...props,
      name: this.nameOf(props.name, keys, matrix),
      ...runsOn && { runsOn },
      ...matrix && { matrix },
      ...(workingDirectory !== undefined || (tests?._systems.length ?? 0) > 0) && { defaults: { workingDirectory, ...(tests?._systems.length ?? 0) > 0 && { shell: 'bash' } } },
    });
    const request = { part, version, caches: this.caches, workingDirectory };
    job.use(...(setup ? setup.setupSteps(request) : this.defaultSetup(request)));
    return { job, leg: keys.length === 0 ? undefined : keys.map((key) => `${matrix!.get(key)}`).join('-'), matrix };
  }

  /** A check is found by its name: it says what its leg varies, always in the same order. */
  private nameOf(name: string, keys: readonly string[], matrix?: Matrix): string {
    if (keys.length === 0) return name;
    const part = (key: string): Expression | string => (key === 'version' ? `${this.title} ${matrix!.get(key)}` : matrix!.get(key));
    return `${name} (${keys.map((key) => `${part(key)}`).join(', ')})`;
  }
}
