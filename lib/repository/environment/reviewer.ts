import { ReviewerModel } from './model';
import { InvalidValueError, expectArgument, kinds } from '../../core';

/** Somebody who can approve a deployment. One approval is enough, whoever gives it. */
export class Reviewer {
  /**
   * A user.
   *
   * @param login the login, without `@`
   */
  public static user(login: string): Reviewer {
    return new Reviewer({ type: 'User', name: named('Reviewer.user', login, /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:_[a-z\d]+)?$/i) });
  }

  /**
   * A team of the organization that owns the repository. It needs read access to the repository.
   *
   * @param slug the name of the team in its address, such as `platform-leads`
   */
  public static team(slug: string): Reviewer {
    return new Reviewer({ type: 'Team', name: named('Reviewer.team', slug, /^[a-z\d](?:[\w.-]*[\w])?$/i) });
  }

  /** @internal */
  public readonly _model: ReviewerModel;

  private constructor(model: ReviewerModel) {
    this._model = model;
  }
}

function named(call: string, name: string, pattern: RegExp): string {
  expectArgument(call, name, kinds.text, 'its name');
  const bare = name.replace(/^@(?:[\w-]+\/)?/, '');
  if (!pattern.test(bare)) throw new InvalidValueError(`${call}('${name}')`, 'this cannot be the name of one on GitHub; write it as in its address, without @ and without the organization');
  return bare;
}
