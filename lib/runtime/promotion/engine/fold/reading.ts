import { DeploymentRecord } from '../records';

/** What is said about the records while they are read. */
export interface Reading {
  readonly pipeline: string;
  /** Reads the payload of a record, or notes why it cannot be read. */
  read<T>(record: DeploymentRecord, read: () => T | undefined): T | undefined;
  note(record: DeploymentRecord, why: string): void;
}
