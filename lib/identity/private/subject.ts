import { RepositoryFactsModel, RepositoryModel, OidcSubjectModel } from '../../repository/inside';
import { Claims } from '../model';

export type OneFormat = 'immutable' | 'legacy';

/** What the settings of the repository say about subjects. */
export type SubjectSettings = OidcSubjectModel;

/** What was declared about them. */
export function subjectSettings({ settings }: Pick<RepositoryModel, 'settings'>): SubjectSettings | undefined {
  return settings[0]?.actions.oidcSubject;
}

/** The day from which repositories get subjects with ids. */
const IMMUTABLE_SINCE = '2026-07-15';

/**
 * The formats that the tokens of a repository can have. An older one whose settings say nothing keeps the old format until somebody switches it,
 * be it for the whole organization.
 */
export function emittedFormats(facts: RepositoryFactsModel, settings?: SubjectSettings): readonly OneFormat[] {
  if (facts.server.kind === 'server') return ['legacy'];
  if (settings?.useImmutableSubject) return ['immutable'];
  if (facts.createdAt === undefined) return settings?.useImmutableSubject === false ? ['legacy'] : ['immutable', 'legacy'];
  return facts.createdAt >= IMMUTABLE_SINCE ? ['immutable'] : ['legacy'];
}

/** `acme@1/app@2` or `acme/app`; undefined when the ids are not known. */
export function repositoryInSubject({ owner, name, ownerId, repositoryId }: RepositoryFactsModel, format: OneFormat): string | undefined {
  if (format === 'legacy') return `${owner}/${name}`;
  return ownerId === undefined || repositoryId === undefined ? undefined : `${owner}@${ownerId}/${name}@${repositoryId}`;
}

/** What a subject says besides the repository: `environment:production`, `pull_request`, `ref:refs/heads/main`. */
export function contextOf(run: { readonly environment?: string; readonly context?: string; readonly ref?: string }): string | undefined {
  if (run.environment !== undefined) return `environment:${encoded(run.environment)}`;
  return run.context ?? (run.ref === undefined ? undefined : `ref:${encoded(run.ref)}`);
}

/** Which parts a subject is made of. */
export function subjectKeys(settings?: SubjectSettings): readonly string[] {
  return settings && !settings.useDefault && settings.includeClaimKeys?.length ? settings.includeClaimKeys : ['repo', 'context'];
}

/** The subject of a token; undefined when a part of it is not known. */
export function subject(facts: RepositoryFactsModel, format: OneFormat, context: string | undefined, claims: Claims, settings?: SubjectSettings): string | undefined {
  const keys = subjectKeys(settings);
  const repository = repositoryInSubject(facts, format);
  // The ids cannot be left out, and where they would stand without `repo` nobody has said.
  if (format === 'immutable' && keys[0] !== 'repo') return undefined;
  const parts = keys.map((key) => {
    if (key === 'repo') return repository && `repo:${repository}`;
    if (key === 'context') return context;
    return claims[key] === undefined ? undefined : `${key}:${encoded(claims[key])}`;
  });
  return parts.includes(undefined) ? undefined : parts.join(':');
}

function encoded(text: string): string {
  return text.replace(/:/g, '%3A');
}
