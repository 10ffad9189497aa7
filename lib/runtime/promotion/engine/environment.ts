import { StageRecord } from './records';
import { StageConfiguration } from '../configuration';

/** The environment of the job that works on a record: its reviewers are asked. */
export function environmentOf({ environment, rollback }: StageConfiguration, { kind }: Pick<StageRecord, 'kind'>): string {
  return kind === 'rollback' ? rollback.environment : environment;
}
