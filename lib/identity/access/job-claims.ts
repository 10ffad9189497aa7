import { InvalidValueError, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { GithubRepository } from '../../repository/inside';
import { claimsOf } from '../private/claims';
import { emittedFormats } from '../private/subject';
import { SubjectFormat } from '../subject-format';

/** A run that could be. */
export interface HypotheticalRun {
  /**
   * The event that started it.
   *
   * @default 'push'
   */
  readonly event?: string;
  /**
   * The ref that it runs on: `refs/heads/main`, `refs/tags/v1`.
   *
   * @default - the default branch; for a pull request `refs/pull/1/merge`
   */
  readonly ref?: string;
  /**
   * The environment of the job.
   *
   * @default - none
   */
  readonly environment?: string;
  /**
   * The file name of the workflow: `deploy.yml`.
   *
   * @default 'any.yml'
   */
  readonly workflow?: string;
  /**
   * The file name of the reusable workflow of this repository that holds the job.
   *
   * @default - the job stands in the workflow itself
   */
  readonly reusableWorkflow?: string;
  /**
   * Who started it.
   *
   * @default - not told
   */
  readonly actor?: string;
  /**
   * The audience that the job asks for.
   *
   * @default 'sts.amazonaws.com'
   */
  readonly audience?: string;
  /**
   * The form of the subject: one of the two.
   *
   * @default - the one that tokens of the repository have; with ids where both are possible
   */
  readonly format?: SubjectFormat;
  /**
   * Another repository, `owner/name`: to see that it is kept out.
   *
   * @default - the repository that was given
   */
  readonly repository?: string;
  /**
   * The id of the other repository.
   *
   * @default - that of the repository that was given
   */
  readonly repositoryId?: number;
  /**
   * The id of the owner of the other repository.
   *
   * @default - that of the repository that was given
   */
  readonly ownerId?: number;
}

/** The claims of identity tokens, without a run: to ask a trust policy what it says to somebody. */
export class JobClaims {
  /**
   * The claims of the token that GitHub gives to a job. To a pull request from a fork it gives none at all.
   *
   * @param home the repository of the delivery
   * @param run what is different from a push to the default branch
   */
  public static of(home: GithubRepository, run: HypotheticalRun = {}): { [name: string]: string } {
    expectArgument('JobClaims.of', home, REPOSITORY, 'it');
    expectOptions('JobClaims.of', home.repositoryName, run, RUN);
    const own = home._model;
    const [owner, name] = run.repository?.split('/') ?? [own.owner, own.name];
    const facts = { ...own, owner, name, repositoryId: run.repositoryId ?? own.repositoryId, ownerId: run.ownerId ?? own.ownerId };
    const format = run.format === undefined ? emittedFormats(own)[0] : run.format === SubjectFormat.LEGACY ? 'legacy' : 'immutable';
    const { event = 'push', environment, workflow = 'any.yml', audience } = run;
    const pull = event === 'pull_request';
    const file = `.github/workflows/${workflow}`;
    const claims = claimsOf(facts, {
      event,
      ref: run.ref ?? (pull ? 'refs/pull/1/merge' : `refs/heads/${own.defaultBranch}`),
      context: pull ? 'pull_request' : undefined,
      environment,
      root: file,
      workflow: workflow.replace(/\.ya?ml$/, ''),
      file: run.reusableWorkflow === undefined ? file : `.github/workflows/${run.reusableWorkflow}`,
      audience,
    }, format);
    if (claims.sub === undefined) {
      throw new InvalidValueError('call/unknown-ids', `JobClaims.of('${owner}/${name}')`,
        'its subject holds the ids of owner and repository: new GithubRepository(…, { repositoryId, ownerId }), or { format: SubjectFormat.LEGACY }');
    }
    return { ...claims, ...(run.actor === undefined ? {} : { actor: run.actor }) };
  }

  private constructor() {}
}

const REPOSITORY = kinds.made((value) => value instanceof GithubRepository, "a GithubRepository, such as new GithubRepository(delivery, 'acme/app')");
const id = kinds.made((value) => Number.isSafeInteger(value) && Number(value) > 0, 'the number that GitHub gave it, such as 123456789');
const RUN = optionTable({
  event: kinds.text,
  ref: kinds.made((value) => typeof value === 'string' && /^refs\/(heads|tags|pull)\/./.test(value), "a whole ref, such as 'refs/heads/main'"),
  environment: kinds.text,
  workflow: kinds.text,
  reusableWorkflow: kinds.text,
  actor: kinds.text,
  audience: kinds.text,
  format: kinds.oneOf([SubjectFormat.IMMUTABLE, SubjectFormat.LEGACY]),
  repository: kinds.made((value) => typeof value === 'string' && /^[^/]+\/[^/]+$/.test(value), "'owner/name'"),
  repositoryId: id,
  ownerId: id,
});
