import { Construct } from 'constructs';
import { Duration } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { IStep } from '../../workflows/inside';

/** What a stage gives a target to make its steps of. */
export interface TargetPlace {
  /** Where composite actions are declared, each once: the delivery. */
  readonly scope: Construct;
  /** The name of the stage. */
  readonly stage: string;
  readonly production: boolean;
  /** The id of the deployment record: what an undo knows its own changes by. */
  readonly record: Expression;
  /** The id of the release. */
  readonly release: Expression;
  readonly version: Expression;
  /** The commit of the release. */
  readonly sha: Expression;
  /** Path of `release.json` on the runner. */
  readonly releaseFile: Expression;
  /** The folder that the commit of the release is checked out in, from the workspace. */
  readonly folder: string;
  /** Of a rollback to a revision of the cluster, its number; else empty. */
  readonly revision: Expression;
  /** `repo@sha256:…` of an image of the release. */
  image(name: string): Expression;
  /** The same of the release that serves. */
  previousImage(name: string): Expression;
  /** Reference of a chart of the release: `oci://…`. */
  chart(name: string): Expression;
  chartVersion(name: string): Expression;
  /** Looking on for a while: an analysis where one is declared, else a plain wait. */
  observe(name: string, pause: Duration, analysis?: object): IStep[];
  /**
   * What verifies a deployment; with variables of a slot, those of it that can be asked before that slot serves.
   *
   * @param slot variables that lead to the slot
   */
  verify(slot?: Readonly<Record<string, string | Expression>>): IStep[];
}

/** What a target contributes to the jobs of a stage. Steps belong to one job: they are made anew for each. */
export interface TargetSteps {
  /** Credentials, kubeconfig, tools. */
  readonly signIn: IStep[];
  /** In order, pauses included. */
  readonly deploy: IStep[];
  /** What served before serves again. The stage says when they run. */
  readonly undo: IStep[];
  /** To the release, the images or the revision of the record. */
  readonly rollback: IStep[];
  /** The slot that served before, later. */
  readonly retire: IStep[];
  /** The longest that `deploy` takes: timeouts and pauses together. */
  readonly longest: Duration;
  readonly undoLongest: Duration;
}

/** The parts of a target that a job can have. */
export type TargetOperation = 'deploy' | 'rollback' | 'retire';
