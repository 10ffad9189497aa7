import { ActionCondition, CONDITION } from './action-condition';
import { ActionNeed, NEED } from './action-need';
import { kinds, OptionKind, optionTable } from '../../core/inside';
import { optionKinds, Permissions } from '../../workflows/inside';

/** Permissions that an action asks for under a condition. */
export interface ConditionalPermissions {
  /** When it does. */
  readonly when: ActionCondition;
  /** What it asks for then. */
  readonly permissions: Permissions;
}

/**
 * What the metadata of an action does not say, and its documentation or its source does. Rules ask it as they ask the catalogue of Slipway: permissions go to the job, what is missing
 * around a step is a finding, values that are hidden or run as code are followed.
 */
export interface ActionFacts {
  /**
   * What it always needs from the token of the run; `Permissions.none()` for one that does not use it.
   *
   * @default - not known
   */
  readonly permissions?: Permissions;
  /**
   * What it needs besides, depending on its inputs.
   *
   * @default - nothing
   */
  readonly conditionalPermissions?: ConditionalPermissions[];
  /**
   * What it needs around it in the job.
   *
   * @default - nothing
   */
  readonly needs?: ActionNeed[];
  /**
   * Outputs whose values it hides in the log: GitHub hands these to no other job. `*` stands for anything.
   *
   * @default - none
   */
  readonly masked?: string[];
  /**
   * Outputs whose values it hides under a condition.
   *
   * @default - none
   */
  readonly maskedWhen?: { [output: string]: ActionCondition };
  /**
   * Inputs whose values it runs, with the language: `bash`, `javascript`, `python` …; `prompt` for what a model follows. A value that a stranger can write must not get there.
   *
   * @default - those whose names say so, such as `script`
   */
  readonly evaluates?: { [input: string]: string };
  /**
   * It sets outputs that its metadata does not name.
   *
   * @default false
   */
  readonly moreOutputs?: boolean;
  /**
   * What the log calls a step that was given no name. `[for {input}|else]` is `for` with the value of that input where it is plain text, and `else` or nothing where it is not:
   * `Deploy[ {service}]`.
   *
   * @default - the name in its metadata
   */
  readonly stepName?: string;
}

const scopes: OptionKind = kinds.made((value) => value instanceof Permissions && value._model.kind === 'scopes', 'Permissions scope by scope, such as Permissions.of({ contents: PermissionLevel.READ }), or Permissions.none()');

/** @internal */
export const ACTION_FACTS = optionTable({
  permissions: scopes,
  conditionalPermissions: kinds.list(kinds.struct(optionTable({ when: CONDITION, permissions: scopes }, ['when', 'permissions']), 'a condition and what it asks for', "{ when: ActionCondition.inputIs('push', 'true'), permissions: Permissions.of({ … }) }")),
  needs: kinds.list(NEED),
  masked: optionKinds.texts,
  maskedWhen: kinds.map(CONDITION),
  evaluates: kinds.map(kinds.text),
  moreOutputs: kinds.flag,
  stepName: kinds.text,
});
