import { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** Tokens for github.com and for the tenants of ghe.com, as `gh` reads them. */
const OF_GITHUB = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** Tokens for a server of one's own. */
const OF_SERVER = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];

/** Variables that hold a token of this command. */
export const TOKEN_VARIABLES: readonly string[] = [...OF_GITHUB, ...OF_SERVER, 'SLIPWAY_ISSUE_TOKEN'];

/** Whether a variable of this name may hold what nobody else shall see. */
export function isSecretName(name: string): boolean {
  return /TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i.test(name);
}

/** What another program is given: nothing that is called a token, whose ever it is. A job has some of which nobody thinks, such as the one that asks for others. */
export function withoutTokens(env: Terminal['env']): Terminal['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/TOKEN/i.test(name)));
}

/**
 * The token for an API. It is never printed.
 *
 * One for a server never goes to GitHub. One for GitHub goes to a server only because `--api-url` named it: no document, variable or remote does.
 */
export function tokenFor(apiUrl: string, { env, run }: Terminal): string {
  const host = hostOf(apiUrl);
  const names = isGithub(apiUrl) ? OF_GITHUB : [...OF_SERVER, ...OF_GITHUB];
  const token = names.map((name) => env[name]?.trim()).find(Boolean) ?? run('gh', ['auth', 'token', '--hostname', host]);
  if (!token) throw new UsageError(`There is no token for ${host}. Set $${names[0]}, or log in: gh auth login --hostname ${host}.`);
  return expectToken(token, host, names[0]);
}

/** Not what was copied by mistake, and nothing that would end the header it stands in. */
export function expectToken(token: string, host: string, variable: string): string {
  if (/[^\x21-\x7e]/.test(token)) throw new UsageError(`The token for ${host} is not one: it has characters that no token has, such as a line break. Set $${variable} again.`);
  return token;
}

/** Whether GitHub itself has the host. A port of its own is a program of somebody's. */
function isGithub(apiUrl: string): boolean {
  const { protocol, host } = new URL(apiUrl);
  return protocol === 'https:' && (/^(?:[\w-]+\.)*github\.com$/.test(host) || /^(?:[\w-]+\.)+ghe\.com$/.test(host));
}

/** `github.com` for `https://api.github.com`. */
export function hostOf(apiUrl: string): string {
  return new URL(apiUrl).host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, '');
}
