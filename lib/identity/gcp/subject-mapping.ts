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
export function subjectMapping({ subjects, trusted }: Pick<GcpIdentityModel, 'subjects' | 'trusted'>): SubjectMapping {
  const fits = subjects.every((subject) => Buffer.byteLength(subject) <= SUBJECT_LIMIT);
  if (fits || !trusted.every(({ kind }) => kind === 'environment')) return { expression: 'assertion.sub', subjects };
  const id = '@(\\d+):environment:(.*)$';
  const short = subjects.map((subject) => new RegExp(id, 's').exec(subject));
  // Without the ids in the subject there is nothing to make a short one of.
  if (short.some((match) => match === null)) return { expression: 'assertion.sub', subjects };
  return {
    expression: "'repo:' + assertion.repository_id + ':environment:' + assertion.environment",
    subjects: [...new Set(short.map((match) => `repo:${match![1]}:environment:${decodeURIComponent(match![2].replace(/%(?!3A)/g, '%25'))}`))],
  };
}
