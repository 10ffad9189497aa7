import { GcpIdentityModel } from './model';

/** Google refuses the exchange of a token whose mapped subject is longer. Bytes. */
export const SUBJECT_LIMIT = 127;

/** How a token is turned into a subject, and the subjects that come out. @internal */
export interface SubjectMapping {
  /** In the Common Expression Language. */
  readonly expression: string;
  readonly subjects: readonly string[];
}

/**
 * The subject as GitHub writes it, which is what a reader of the audit log expects; where that is too long, a short one made of the id of the repository
 * and the environment.
 */
export function subjectMapping({ subjects, trusted, accepted }: Pick<GcpIdentityModel, 'subjects' | 'trusted' | 'accepted'>): SubjectMapping {
  const names = trusted.flatMap((one) => (one.kind === 'environment' ? [one.name] : []));
  const [id] = accepted[0]?.repository_id ?? [];
  if (id === undefined || names.length < trusted.length || subjects.every((subject) => Buffer.byteLength(subject) <= SUBJECT_LIMIT)) return { expression: 'assertion.sub', subjects };
  return {
    expression: "'repo:' + assertion.repository_id + ':environment:' + assertion.environment",
    subjects: [...new Set(names.map((name) => `repo:${id}:environment:${name}`))],
  };
}
