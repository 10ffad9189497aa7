import { Pins } from './pins';
import { ActionModel } from '../../actions/inside';
import { WorkflowModel } from '../../workflows/inside';

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
  /** The variable of a workflow of this name. */
  readonly followed: (name: string) => string | undefined;
  /** The variable of an action that is used by this text. */
  readonly localAction: (uses: string) => string | undefined;
  /** The variable of a workflow that is called by this text. */
  readonly called: (uses: string) => string | undefined;
}
