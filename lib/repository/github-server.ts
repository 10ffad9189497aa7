import { GithubServerModel, PUBLIC_ISSUER } from './model';
import { InvalidValueError, expectArgument, kinds } from '../core/inside';

/** Where a repository lives. It decides the address of the API and who issues identity tokens. */
export class GithubServer {
  /** github.com. */
  public static readonly GITHUB_COM = new GithubServer({
    kind: 'github.com', host: 'github.com', apiUrl: 'https://api.github.com', issuer: PUBLIC_ISSUER,
  });

  /**
   * github.com, in an enterprise that issues its identity tokens under a name of its own.
   *
   * @param enterprise the slug of the enterprise
   * @see https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise
   */
  public static enterprise(enterprise: string): GithubServer {
    const { GITHUB_COM: { _model } } = GithubServer;
    return new GithubServer({ ..._model, issuer: `${_model.issuer}/${expectPattern('GithubServer.enterprise', enterprise, /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i, 'the slug of an enterprise')}` });
  }

  /**
   * GitHub Enterprise Cloud with data residency: `<subdomain>.ghe.com`.
   *
   * @param subdomain such as `acme`
   */
  public static dataResidency(subdomain: string): GithubServer {
    const name = expectPattern('GithubServer.dataResidency', subdomain, /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/, 'a subdomain, without .ghe.com');
    return new GithubServer({ kind: 'ghe.com', host: `${name}.ghe.com`, apiUrl: `https://api.${name}.ghe.com`, issuer: `token.actions.${name}.ghe.com` });
  }

  /**
   * GitHub Enterprise Server.
   *
   * @param host such as `github.example.com`
   */
  public static enterpriseServer(host: string): GithubServer {
    const name = expectPattern('GithubServer.enterpriseServer', host, /^(?!.*\.\.)[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/i, 'a host name, without https://');
    const [, subdomain, cloud] = /^(?:([a-z\d-]+)\.ghe\.com|((?:www\.|api\.)?github\.com))$/i.exec(name) ?? [];
    const other = (why: string) => new InvalidValueError('call/other-server', `GithubServer.enterpriseServer('${host}')`, why, { option: 'host', given: host });
    if (subdomain) throw other(`this is GitHub Enterprise Cloud: write GithubServer.dataResidency('${subdomain.toLowerCase()}')`);
    if (cloud) throw other('this is GitHub itself: write GithubServer.GITHUB_COM');
    return new GithubServer({ kind: 'server', host: name, apiUrl: `https://${name}/api/v3`, issuer: `${name}/_services/token` });
  }

  /** @internal */
  public readonly _model: GithubServerModel;

  private constructor(model: GithubServerModel) {
    this._model = model;
  }
}

function expectPattern(call: string, value: string, pattern: RegExp, what: string): string {
  expectArgument(call, value, kinds.text, 'it');
  if (!pattern.test(value)) throw new InvalidValueError('call/wrong-value', `${call}('${value}')`, `it takes ${what}`, { given: value, allowed: [what] });
  return value;
}
