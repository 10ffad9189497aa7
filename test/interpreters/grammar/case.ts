/** Where a stranger's text stands in a script, until `declare` writes the expression there. */
export const STRANGER = '§';

/** What GitHub makes of a title has one line; what somebody writes below it may have many. */
export type Source = 'title' | 'body';

export const EXPRESSION: Readonly<Record<Source, string>> = {
  title: 'github.event.issue.title',
  body: 'github.event.issue.body',
};

export interface ScriptStep {
  /** With `§` for the stranger's text, or with variables of `env` that hold it. */
  readonly script: string;
  readonly shell?: 'bash' | 'sh' | 'python' | 'pwsh';
  /** Variable to text, with `§` for the stranger's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it uses the token of the job, and says so. */
  readonly token?: boolean;
}

/** One job that somebody might write, and the production of the grammar that made it. */
export interface Case {
  /** What a reader groups by: `shell code`, `arithmetic`, `python`, … */
  readonly group: string;
  /** The production within the group: the program, the place, the way in. */
  readonly kind: string;
  readonly source: Source;
  readonly steps: readonly ScriptStep[];
  /** Variables of the job. */
  readonly jobEnv?: Readonly<Record<string, string>>;
  /** Names of variables and outputs that the steps are meant to set: any other one was set by the text. */
  readonly intended?: readonly string[];
  /** Whether it works in a clone of a repository. */
  readonly git?: boolean;
  /** Whether its machine has Windows. */
  readonly windows?: boolean;
}

/** The ways in which a script comes to a text: pasted by GitHub, or in a variable of the step. */
export type Ref = '§' | '$T' | '${T}';

/** A step whose script reads the text by `ref`. */
export function step(script: string, shell?: ScriptStep['shell']): ScriptStep {
  return { script, shell, env: /\bT\b/.test(script) ? { T: STRANGER } : undefined };
}

export function textOf({ steps, source, jobEnv }: Case): string {
  return JSON.stringify([source, jobEnv, steps.map(({ script, shell, env }) => [script, shell, env])]);
}
