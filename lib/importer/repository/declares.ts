import { RootConstruct } from 'constructs';
import { Said } from './said';
import { InvalidValueError, declaredIn } from '../../core/inside';
import { RepositoryModel, resolveRepository } from '../../repository/inside';

/** What statements declare; or why the first that cannot be meant is refused. */
export function declaredBy(statements: readonly Said[]): RepositoryModel | { readonly why: string } {
  const delivery = new RootConstruct();
  const stage = { delivery, variables: new Map<string, unknown>() };
  try {
    for (const statement of statements) statement.perform(stage);
    return resolveRepository(declaredIn(delivery), []);
  } catch (error) {
    if (!(error instanceof InvalidValueError)) throw error;
    return { why: error.message.split('\n')[0] };
  }
}
