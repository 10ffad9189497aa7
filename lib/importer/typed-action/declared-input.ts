/** An input or an output as the metadata of an action, or the head of a workflow, declares it. */
export interface DeclaredInput {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly defaultValue?: string;
  readonly deprecationMessage?: string;
  /** `boolean`, `number`, `choice` …: of workflows, and of actions whose authors say it although GitHub does not ask for it. */
  readonly type?: string;
  /** Of a choice. */
  readonly options?: readonly string[];
}

export interface DeclaredOutput {
  readonly name: string;
  readonly description: string;
}

/** The metadata of an action, as far as a class is made of it. */
export interface DeclaredAction {
  readonly name?: string;
  readonly description: string;
  /** What runs it: `node24`, `composite`, `docker` … */
  readonly using: string;
  /** Of an action in a container. */
  readonly image?: string;
  /** Actions that its own steps use by a name that can move. */
  readonly unpinned: readonly string[];
  readonly inputs: readonly DeclaredInput[];
  readonly outputs: readonly DeclaredOutput[];
  /** What is odd about it, a sentence each. */
  readonly notes: readonly string[];
}
