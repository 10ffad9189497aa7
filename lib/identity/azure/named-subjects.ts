import { AzureCredentialModel } from './model';

/** The name of each federated credential, and its subject. */
export function namedSubjects({ id, subjects }: Pick<AzureCredentialModel, 'id' | 'subjects'>): readonly (readonly [name: string, subject: string])[] {
  return subjects.map((subject, i) => [subjects.length === 1 ? id : `${id}-${i + 1}`, subject]);
}
