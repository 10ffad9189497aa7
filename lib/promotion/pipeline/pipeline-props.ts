import { Expression } from '../../expressions/inside';
import { IFollowedWorkflow } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { Release } from '../release/release';

/** What `rollback.yml` is called, and what it asks for. */
export interface RollbackWorkflowOptions {
  /**
   * The name of its file without the ending.
   *
   * @default 'rollback'
   */
  readonly workflowId?: string;
  /**
   * The input that names the stage.
   *
   * @default 'environment'
   */
  readonly stageInput?: string;
  /**
   * The input that says to what: `last-verified`, a release, `revision:7`, or `image:api=ghcr.io/acme/api@sha256:…`.
   *
   * @default 'target'
   */
  readonly targetInput?: string;
  /**
   * The input that says why.
   *
   * @default 'reason'
   */
  readonly reasonInput?: string;
}

/** How jobs sign in to the Prometheus that gates, analyses and the monitoring ask: with a token, or with a user and a password. */
export interface PrometheusAccess {
  /**
   * Its address.
   *
   * @default - the variable `PROMETHEUS_URL`
   */
  readonly url?: Expression;
  /**
   * A token.
   *
   * @default - none
   */
  readonly token?: Expression;
  /**
   * A user.
   *
   * @default - none
   */
  readonly user?: Expression;
  /**
   * Its password.
   *
   * @default - none
   */
  readonly password?: Expression;
}

/** The issue that is opened when something failed, or was rolled back. */
export interface IncidentOptions {
  /**
   * Its labels.
   *
   * @default ['incident']
   */
  readonly labels?: string[];
  /**
   * Logins of those whom it is assigned to.
   *
   * @default - nobody
   */
  readonly assignees?: string[];
}

/** What moves, and what holds for all stages. */
export interface PromotionPipelineProps {
  /** What moves. */
  readonly release: Release;
  /**
   * Gates of every stage.
   *
   * @default - none
   */
  readonly gates?: Gate[];
  /**
   * Further workflows after whose runs it is looked whether something can be promoted: callers of the workflow that records releases, and others whose jobs are asked for by gates.
   *
   * @default - those that record the release
   */
  readonly after?: IFollowedWorkflow[];
  /**
   * The default branch of the repository, whose workflows decide and deploy.
   *
   * @default 'main'
   */
  readonly defaultBranch?: string;
  /**
   * The environment whose deployments are what is recorded besides deployments: releases, holds, approvals. It needs no secrets and no rules.
   *
   * @default - `<id>-ledger`
   */
  readonly ledger?: string;
  /**
   * The workflow that rolls back.
   *
   * @default - `rollback.yml`
   */
  readonly rollback?: RollbackWorkflowOptions;
  /**
   * The Prometheus that is asked where nothing else is said. What decides must reach it as well, which runs in no environment: its address and its secrets are those of the repository.
   *
   * @default - the variable `PROMETHEUS_URL` has its address, and nobody signs in
   */
  readonly prometheus?: PrometheusAccess;
  /**
   * The issue that is opened when something failed.
   *
   * @default - with the label `incident`
   */
  readonly incidents?: IncidentOptions;
}
