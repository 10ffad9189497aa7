import { UsageError, given, integer } from '../../common/variables';
import { Operation } from '../engine/admit';
import { Surroundings } from '../surroundings';

const OPERATIONS: readonly Operation[] = ['deploy', 'rollback', 'retire'];

/** The record that a job works on, and what it does with it. */
export function recordOf({ variables }: Surroundings): { readonly id: number; readonly operation: Operation } {
  const name = given(variables, 'PROMOTION_OPERATION') ?? 'deploy';
  const operation = OPERATIONS.find((some) => some === name);
  if (!operation) throw new UsageError(`PROMOTION_OPERATION is '${name}'. It can be: ${OPERATIONS.join(', ')}.`);
  return { id: integer(variables, 'PROMOTION_RECORD'), operation };
}
