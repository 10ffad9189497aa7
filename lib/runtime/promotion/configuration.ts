/** `promotion.json`, which stands beside the program. The construct that declares the pipeline writes it. Lengths of time are in seconds. */
export interface PromotionConfiguration {
  readonly version: 1;
  readonly pipeline: string;
  /** The environment whose deployments are what is recorded besides deployments: releases, holds, freezes. */
  readonly ledger: string;
  readonly defaultBranch: string;
  /** The files of the workflows: `.github/workflows/promote-environment.yml`. */
  readonly workflows: {
    /** Where people say what should happen. */
    readonly control: readonly string[];
    /** What records releases. */
    readonly release: readonly string[];
    /** Where somebody rolls back, and asks for nothing else. */
    readonly rollback?: readonly string[];
  };
  /** What is upstream stands before what is downstream. */
  readonly stages: readonly StageConfiguration[];
  readonly analyses: Readonly<Record<string, AnalysisConfiguration>>;
  readonly incidents?: { readonly labels: readonly string[]; readonly assignees: readonly string[] };
}

export interface StageConfiguration {
  readonly name: string;
  readonly environment: string;
  readonly url?: string;
  readonly production: boolean;
  /** Without stages it takes releases as they are recorded. */
  readonly upstream: { readonly join: 'all' | 'one-of'; readonly stages: readonly string[] };
  readonly automatic: 'newest' | 'match-upstream' | 'never';
  readonly gates: readonly GateConfiguration[];
  /** The first is the default. */
  readonly strategies: readonly string[];
  /** How often a release is tried before somebody has to say that it should be tried again. */
  readonly attempts: number;
  /** Of the job that deploys. */
  readonly timeout: number;
  /** Whom GitHub asks before the job begins. */
  readonly reviewers?: readonly string[];
  readonly override?: { readonly environment: string; readonly reviewers: readonly string[]; readonly expires: number };
  readonly rollback: { readonly automatic: boolean; readonly environment: string };
  /** Conditions in PromQL, each true where it has a sample. */
  readonly monitoring?: { readonly window: number; readonly triggers: readonly { readonly alert: string; readonly query: string; readonly pendingFor: number }[] };
  /** How long what served before is kept after a release was verified. */
  readonly retireAfter?: number;
}

/** What has to be so before a release may come. */
export type GateConfiguration =
  | ChecksGate | AlertsGate | PassRateGate | CoverageGate | SoakGate | WindowGate | FreezeGate | ApprovalsGate | AttestationGate | MetricGate | RefGate;

interface Gate<K extends string> {
  readonly kind: K;
  readonly id: string;
  /** Whether those who may override the gates of the stage may override this one. */
  readonly overridable: boolean;
}

/** Check runs of the release's commit, by their exact names, of one app: 15368 is GitHub Actions. */
export interface ChecksGate extends Gate<'checks'> {
  readonly names: readonly string[];
  readonly app: number;
}

/** Open alerts of these severities on the default branch. */
export interface AlertsGate extends Gate<'alerts'> {
  readonly tool: AlertTool;
  readonly severities: readonly string[];
  readonly most: number;
}

export type AlertTool = 'code-scanning' | 'dependabot';

export interface PassRateGate extends Gate<'pass-rate'> {
  readonly minimum: number;
}

export interface CoverageGate extends Gate<'coverage'> {
  readonly minimum: number;
}

export interface SoakGate extends Gate<'soak'> {
  readonly seconds: number;
}

/** `days` are 1 (Monday) to 7. From 00:00 to 24:00 is the whole day; what closes no later than it opens goes over midnight, and belongs to the day on which it opens. */
export interface WindowGate extends Gate<'window'> {
  readonly allow: boolean;
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly timeZone: string;
}

/** ISO dates with an offset. */
export interface FreezeGate extends Gate<'freeze'> {
  readonly starts?: string;
  readonly until: string;
  readonly reason: string;
}

/** `minimum` of the users in `approvers` say so. With `preventSelf`, who started the run that made the release is none of them. */
export interface ApprovalsGate extends Gate<'approvals'> {
  readonly minimum: number;
  readonly approvers: readonly string[];
  readonly expires: number;
  readonly preventSelf: boolean;
}

/** Each image has an attestation that one of these workflow files signed. */
export interface AttestationGate extends Gate<'attestation'> {
  readonly signers: readonly string[];
}

/** `address` is the name of the variable that holds the URL of Prometheus. */
export interface MetricGate extends Gate<'metric'> {
  readonly query: string;
  readonly below?: number;
  readonly above?: number;
  readonly address: string;
  readonly samples?: Samples;
}

/** Filter patterns of GitHub. */
export interface RefGate extends Gate<'ref'> {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** How much has to have been measured before a value says anything. */
export interface Samples {
  readonly query: string;
  readonly minimum: number;
}

/** In the words of Argo Rollouts. */
export interface AnalysisConfiguration {
  readonly metrics: readonly AnalysisMetric[];
}

export interface AnalysisMetric {
  readonly name: string;
  readonly query?: string;
  readonly command?: string;
  readonly address?: string;
  readonly interval: number;
  readonly count: number;
  readonly initialDelay: number;
  readonly success: Condition;
  readonly failureCondition?: Condition;
  readonly failureLimit: number;
  readonly inconclusiveLimit: number;
  readonly samples?: Samples;
}

export interface Condition {
  readonly side: 'below' | 'above' | 'at-most' | 'at-least' | 'equal';
  readonly value: number;
}
