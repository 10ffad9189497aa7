import { ReviewerModel } from './model';
import { InvalidValueError, asWritten, expectArgument, kinds } from '../../core/inside';

/** Somebody who can approve a deployment. One approval is enough, whoever gives it. */
export class Reviewer {
  /**
   * A user.
   *
   * @param login the login, without `@`
   */
  public static user(login: string): Reviewer {
    expectArgument('Reviewer.user', login, kinds.text, 'its name');
    const name = login.replace(/^@/, '');
    if (/^[\w-]+\/[\w.-]+$/.test(name)) throw new InvalidValueError('call/team-as-user', `Reviewer.user(${asWritten(login)})`, `this is the name of a team: write Reviewer.team(${asWritten(login)})`, { option: 'login', given: login });
    return new Reviewer({ type: 'User', name: expectName('Reviewer.user', login, name, /^[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]+)?$/i) });
  }

  /**
   * A team of the organization that owns the repository. It needs read access to the repository.
   *
   * @param slug the name of the team in its address, such as `platform-leads`; the organization may stand in front, as in `@acme/platform-leads`
   */
  public static team(slug: string): Reviewer {
    expectArgument('Reviewer.team', slug, kinds.text, 'its name');
    const [, organization, name] = /^(?:@?([\w-]+)\/|@)?([^]*)$/.exec(slug)!;
    return new Reviewer({ type: 'Team', organization, name: expectName('Reviewer.team', slug, name, /^[a-z\d](?:[\w.-]*[\w])?$/i) });
  }

  /** @internal */
  public readonly _model: ReviewerModel;

  private constructor(model: ReviewerModel) {
    this._model = model;
  }
}

function expectName(call: string, given: string, name: string, pattern: RegExp): string {
  if (pattern.test(name)) return name;
  const why = "this cannot be the name of one on GitHub; write it as in its address, such as 'octocat' or 'platform-leads'";
  throw new InvalidValueError('call/wrong-value', `${call}(${asWritten(given)})`, why, { option: 'name', given });
}
