import { PUSH } from './scripts';
import { CreateGithubAppToken } from '../../actions/inside';
import { expectArgument, kinds } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { IStep, PermissionLevel, Permissions, RunStep } from '../../workflows/inside';

const clientId = kinds.made((value) => (typeof value === 'string' && /^[\w.-]+$/.test(value)) || value instanceof Expression, "the client id of the app, such as 'Iv23liAbCdEf' or Vars.get('APP_CLIENT_ID')");
const key = kinds.made((value) => value instanceof Expression, "the private key as a secret, such as Secrets.get('APP_PRIVATE_KEY'): written out, everybody could read it");

/** By which token a job pushes to the branch of a pull request. What is pushed is one commit that GitHub makes and signs, on the commit that was looked at and on no other: nothing is checked out for it, and nothing of the change runs. */
export class BranchPush {
  /** The token of the job. GitHub starts no workflow for what it pushes, so that the checks of the new commit have to be started by somebody, and lets it change no workflow. */
  public static githubToken(): BranchPush {
    return new BranchPush();
  }

  /**
   * The token of an app that is installed in the repository, made for one hour and one job: `contents: write`, and `workflows: write` where workflows are among what is pushed. Its commits start the checks again.
   *
   * @param client the client id of the app
   * @param privateKey the private key, as a secret
   */
  public static app(client: string | Expression, privateKey: Expression): BranchPush {
    expectArgument('BranchPush.app', client, clientId, 'the client id');
    expectArgument('BranchPush.app', privateKey, key, 'the private key');
    return new BranchPush({ client, privateKey });
  }

  private constructor(private readonly byApp?: { readonly client: string | Expression; readonly privateKey: Expression }) {}

  /** @internal */
  public get _isApp(): boolean {
    return this.byApp !== undefined;
  }

  /** The steps that push what the steps before them have looked through and put into `body.json`. Only here is there a token of the app. @internal */
  public _steps(workflows: boolean): IStep[] {
    const push = (token: Expression, permissions?: Permissions) => new RunStep(PUSH, { name: 'Push the commit', shell: 'bash', permissions, env: { GH_TOKEN: token } });
    if (!this.byApp) return [push(Github.token, Permissions.of({ contents: PermissionLevel.WRITE }))];
    const { client, privateKey } = this.byApp;
    const made = new CreateGithubAppToken({ name: 'Make a token of the app', clientId: client, privateKey, permissionContents: 'write', ...workflows && { permissionWorkflows: 'write' } });
    return [made, push(made.token)];
  }
}

/** What a script that makes `body.json` is told: from the event, and never from what the change made. @internal */
export function commitEnv(message: string): Record<string, string | Expression> {
  return {
    BRANCH: Github.event('pull_request.head.ref'),
    HEAD: Github.event('pull_request.head.sha'),
    MESSAGE: message,
  };
}

/** One that pushes, for the table of a pipeline. @internal */
export const PUSHES = kinds.made((value) => value instanceof BranchPush, "a BranchPush, such as BranchPush.app(Vars.get('APP_CLIENT_ID'), Secrets.get('APP_PRIVATE_KEY'))");
