import { Origin } from '../../core/inside';

/** What must be so before a release comes to a stage. */
export interface GateModel {
  /** What people call it. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** What is asked: `checks`, `alerts`, `pass-rate`, `coverage`, `soak`, `window`, `freeze`, `approvals`, `attestation`, `metric` or `ref`. */
  readonly kind: string;
  /** Whether an override opens it. */
  readonly overridable: boolean;
  /** What the program is told of it, as JSON. */
  readonly configuration: string;
  /** The jobs whose checks it asks for. */
  readonly jobs: GateJobModel[];
}

/** A job whose checks a gate asks for. */
export interface GateJobModel {
  /** Path of its workflow. */
  readonly workflow: string;
  /** Its id. */
  readonly job: string;
  /** The names of its checks. */
  readonly names: string[];
  /**
   * Why they are not known.
   *
   * @default - they are
   */
  readonly unknown?: string;
}
