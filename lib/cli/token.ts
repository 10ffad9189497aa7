import { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** The token for an API. It is never printed. */
export function tokenFor(apiUrl: string, { env, run }: Terminal): string {
  const host = hostOf(apiUrl);
  const names = /(^|\.)(github\.com|ghe\.com)$/.test(host) ? ['GH_TOKEN', 'GITHUB_TOKEN'] : ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];
  const token = names.map((name) => env[name]?.trim()).find(Boolean) ?? run('gh', ['auth', 'token', '--hostname', host]);
  if (!token) throw new UsageError(`There is no token for ${host}. Set $${names[0]}, or log in: gh auth login --hostname ${host}.`);
  if (/[^\x21-\x7e]/.test(token)) throw new UsageError(`The token for ${host} is not one: it has characters that no token has, such as a line break. Set $${names[0]} again.`);
  return token;
}

/** `github.com` for `https://api.github.com`. */
function hostOf(apiUrl: string): string {
  return new URL(apiUrl).host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, '');
}
