import { Pins } from './pins';
import { ActionModel } from '../../actions/inside';
import { StepModel, WorkflowModel } from '../../workflows/inside';
import { literal, textLiteral } from '../code/literal';
import type { SharedFunction } from './shared/function';

/** A file that was read, and what it becomes. */
export interface Unit {
  readonly model: WorkflowModel | ActionModel;
  /** The construct id. */
  readonly id: string;
  /** `fileName`, where the id does not give it. */
  readonly fileName?: string;
  /** The module that declares it, without its ending: `delivery/ci`. */
  readonly module: string;
  /** The function of that module: `declareCi`. */
  readonly name: string;
  /** What the object is called, in its module and where it is handed on. */
  readonly variable: string;
  /** Its class: `Workflow`. */
  readonly type: string;
}

/** A place of a file that the classes cannot say. */
export interface Override {
  /** Keys joined by dots, as `addOverride` takes them. */
  readonly path: string;
  /** Plain data; undefined: nothing stands there. */
  readonly value?: unknown;
}

/** What the code of one file is printed with. */
export interface Around {
  /** Whether nothing stands in the file that the program does not say. */
  readonly exact: boolean;
  /** Names that no variable may have. */
  readonly taken: Set<string>;
  /** Variables that the code names. */
  readonly used: Set<string>;
  /** Refs that hold for all files. */
  readonly pins?: Pins;
  /** Whether nothing else says what an action is pinned to. */
  readonly pinsAreKnown: boolean;
  /** What is set in the finished file. */
  readonly overrides: readonly Override[];
  /** The function that makes a step with those behind it. */
  readonly shared?: (step: StepModel) => SharedFunction | undefined;
  /** The variable of a workflow of this name. */
  readonly followed: (name: string) => string | undefined;
  /** The variable of an action that is used by this text. */
  readonly localAction: (uses: string) => string | undefined;
  /** The variable of a workflow that is called by this text. */
  readonly called: (uses: string) => string | undefined;
  /** The outputs of a workflow that a job calls by this text; undefined where it does not lie in the repository. */
  readonly calledOutputs: (uses: string) => ReadonlySet<string> | undefined;
}

/** The statements that set in the finished file what the classes cannot say. */
export function overrideStatements(variable: string, overrides: readonly Override[]): string[] {
  return overrides.map(({ path, value }) => (value === undefined ? `${variable}.addDeletionOverride(${textLiteral(path)});` : `${variable}.addOverride(${textLiteral(path)}, ${literal(value)});`));
}
