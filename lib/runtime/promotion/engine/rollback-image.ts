import { refuse } from './decide/refusal';
import { imageDigests } from './read-release';
import { RecordedRelease, LedgerState, StageState } from './state';
import { StageConfiguration } from '../configuration';

const WRITTEN = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})=([a-z0-9][a-z0-9./:_-]*?)(?:@(sha256:[0-9a-f]{64})|:([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))$/;

/**
 * The image that a rollback leads to, by its name: `api=ghcr.io/acme/api:1.2.3`. No gate is asked about a rollback, so that it would be a way around all of
 * them: it leads to what a release of the stage had, and anywhere else only where somebody is asked. The tag that is the version of such a release stands for
 * what that release had, wherever the tag was moved since.
 *
 * @returns undefined when it is not written like one
 * @throws Refusal
 */
export function rollbackImage(stage: StageConfiguration, known: StageState, ledger: LedgerState, wanted: string): Readonly<Record<string, string>> | undefined {
  const [, name, repository, digest, tag] = WRITTEN.exec(wanted) ?? [];
  if (name === undefined) return undefined;
  const image = wanted.slice(name.length + 1);
  const repositories = new Set(ledger.releases.flatMap(({ release: { images } }) => (Object.hasOwn(images, name) ? [images[name].split('@')[0]] : [])));
  if (repositories.size === 0) refuse(`no release has an image '${name}'`);
  if (!repositories.has(repository)) refuse(`'${image}' is no image of ${[...repositories].join(' or ')}, which is what releases have`);
  if (digest !== undefined && isWithdrawn(digest, ledger)) refuse(`'${image}' was in a release that was withdrawn`);
  if (ledger.releases.some(({ id, withdrawn }) => withdrawn !== undefined && (tag === id || tag === `v${id}`))) refuse(`'${image}' is called like a release that was withdrawn`);
  const verified = ledger.releases.filter((release) => isVerified(release, known));
  const same = verified.find(({ id, release: { images } }) => (digest === undefined ? tag === id || tag === `v${id}` : images[name] === image));
  if (same && Object.hasOwn(same.release.images, name)) return { [name]: same.release.images[name] };
  if (isGuarded(stage) && !isAsked(stage)) refuse(`'${image}' is of no release that was verified in '${stage.name}', and nobody is asked about a rollback in '${stage.rollback.environment}': say a release, or promote one, in an emergency with an override`);
  return { [name]: image };
}

function isVerified({ id, withdrawn }: RecordedRelease, { byRelease }: StageState): boolean {
  return withdrawn === undefined && (byRelease.get(id)?.some(({ phase }) => phase === 'verified') ?? false);
}

/** What others have as well that were not withdrawn is not what was bad. */
export function isWithdrawn(digest: string, { releases }: LedgerState): boolean {
  const having = releases.filter(({ release }) => imageDigests(release).includes(digest));
  return having.length > 0 && having.every(({ withdrawn }) => withdrawn !== undefined);
}

/** Whether anything would be in the way of a release. */
function isGuarded({ reviewers = [], gates, upstream }: StageConfiguration): boolean {
  return reviewers.length + gates.length + upstream.stages.length > 0;
}

/** Whether GitHub asks the same people as before a deployment. */
function isAsked({ reviewers = [], rollback, environment }: StageConfiguration): boolean {
  return reviewers.length > 0 && rollback.environment === environment;
}
