import { FakeTerminal } from './fake-terminal';
import { remoteOf } from '../../lib/cli/remote';
import { targetOf } from '../../lib/cli/target';
import { tokenFor } from '../../lib/cli/token';
import { printable } from '../../lib/core/inside';

const terminalWith = (env: { [name: string]: string }, programs: { [call: string]: string } = {}) => {
  const terminal = new FakeTerminal();
  Object.assign(terminal.env, env);
  Object.assign(terminal.programs, programs);
  return terminal;
};

const DECLARED = { version: 1 as const, repository: { owner: 'acme', name: 'shop', api_url: 'https://api.github.com' } };
const UNDECLARED = { version: 1 as const };
const declaredAt = (api_url: string) => ({ ...DECLARED, repository: { ...DECLARED.repository, api_url } });

describe('which repository is meant', () => {
  test('is said by the option, else by the document, else by the run, else by the remote', () => {
    const everywhere = terminalWith({ GITHUB_REPOSITORY: 'run/repo' }, { 'git remote get-url origin': 'git@github.com:remote/repo.git' });
    expect(targetOf({ file: '', repository: 'option/repo' }, DECLARED, everywhere)).toMatchObject({ owner: 'option', name: 'repo' });
    expect(targetOf({ file: '' }, DECLARED, everywhere)).toMatchObject({ owner: 'acme', name: 'shop' });
    expect(targetOf({ file: '' }, UNDECLARED, everywhere)).toMatchObject({ owner: 'run', name: 'repo' });
    delete everywhere.env.GITHUB_REPOSITORY;
    expect(targetOf({ file: '' }, UNDECLARED, everywhere)).toMatchObject({ owner: 'remote', name: 'repo' });
  });

  test.each([
    'git@github.com:acme/shop.git', 'https://github.com/acme/shop', 'https://github.com/acme/shop.git', 'https://someone@github.com/acme/shop/',
    'ssh://git@github.com:22/acme/shop.git', 'ssh://git@ssh.github.com:443/acme/shop.git', 'git@GitHub.com:acme/shop.git', 'git+ssh://git@github.com/acme/shop', 'https://www.github.com/acme/shop', 'git@work:acme/shop',
  ])('is read from the remote %s', (remote) => {
    expect(targetOf({ file: '' }, UNDECLARED, terminalWith({}, { 'git remote get-url origin': remote }))).toMatchObject({ owner: 'acme', name: 'shop' });
  });

  test.each(['git@github.example.com:acme/shop', 'https://gitlab.com/acme/shop', 'https://github.com.evil.io/acme/shop', 'https://github.com@evil.io/acme/shop', 'ssh://git@evil.io/acme/shop', 'https://api.github.com.evil.io/acme/shop', 'git@xn--gthub-cua.com:acme/shop', 'https://github.com./acme/shop', 'https://127.0.0.1/acme/shop'])(
    'F1: is not the one of the same name at another place: %s', (remote) => {
      expect(() => targetOf({ file: '' }, UNDECLARED, terminalWith({}, { 'git remote get-url origin': remote }))).toThrow(/^The remote origin is at .*and this command talks to https:\/\/api\.github\.com: 'acme\/shop' there is another repository\./);
    });

  test('F1: at a server of its own is read from its remote, once the server was said', () => {
    const there = terminalWith({}, { 'git remote get-url origin': 'git@github.example.com:acme/shop.git' });
    expect(targetOf({ file: '', apiUrl: 'https://github.example.com/api/v3' }, UNDECLARED, there)).toEqual({ owner: 'acme', name: 'shop', apiUrl: 'https://github.example.com/api/v3' });
  });

  test.each(['', '/srv/git/acme/shop.git', '../acme/shop', 'file:///srv/acme/shop', 'C:\\git\\shop', 'ext::sh -c evil% acme/shop', 'https://github.com/shop', 'https://'])('F1: is not read from what is on no other machine: %j', (url) => {
    expect(remoteOf(url)).toBeUndefined();
  });

  test('must be said when nothing says it', () => {
    expect(() => targetOf({ file: '' }, UNDECLARED, terminalWith({}))).toThrow(/--repository owner\/name, or declare it: new GithubRepository/);
  });

  test.each(['acme', 'acme/shop/x', '../..', ''])('is not %j', (repository) => {
    expect(() => targetOf({ file: '', repository }, DECLARED, terminalWith({}))).toThrow(/it takes owner\/name/);
  });
});

describe('which API is meant', () => {
  const at = (options: { apiUrl?: string }, document: object, env: { [name: string]: string } = {}) => targetOf({ file: 'settings.json', repository: 'acme/shop', ...options }, document as typeof DECLARED, terminalWith(env)).apiUrl;

  test('F1: is said by the option, else it is that of github.com', () => {
    expect(at({}, UNDECLARED)).toBe('https://api.github.com');
    expect(at({ apiUrl: 'https://github.example.com/api/v3/' }, UNDECLARED)).toBe('https://github.example.com/api/v3');
    expect(at({ apiUrl: 'HTTPS://GitHub.Example.com:443/api/v3//' }, DECLARED, { GITHUB_API_URL: 'https://api.github.com' })).toBe('https://github.example.com/api/v3');
  });

  const LOOK_ALIKES = [
    'https://evil.example', 'https://api.acme.ghe.com', 'https://api.github.com.evil.io', 'https://api.github.com@evil.io', 'https://user@api.github.com', 'https://api.github.com:8443', 'https://api.github.com.', 'https://github.com', 'http://api.github.com',
    'https://api.github.com/api/v3', 'https://xn--api-gthub-fza.com', 'https://api.g\u0456thub.com', 'https://127.0.0.1', 'http://localhost:8080', 'https://[::1]', 'https://140.82.121.6', 'https://api.github.com\\@evil.io', 'https://api.github.com?x=@evil.io', 'https://api.github.com#@evil.io', 'ftp://api.github.com', 'api.github.com', '//evil.io', ' ',
  ];

  test.each(LOOK_ALIKES)('F1: is never the one of a document: %j', (other) => {
    for (const env of [{}, { GITHUB_API_URL: 'https://api.github.com' }, { GITHUB_API_URL: other }, { GH_HOST: 'evil.io', GITHUB_SERVER_URL: other }] as { [name: string]: string }[]) {
      expect(() => at({}, declaredAt(other), env)).toThrow(`'settings.json' is for the GitHub whose API is ${printable(other)}, and as long as --api-url says nothing else this command talks to https://api.github.com.`);
    }
    expect(at({ apiUrl: 'https://api.github.com' }, declaredAt(other))).toBe('https://api.github.com');
  });

  test.each(LOOK_ALIKES.filter((url) => url.trim() !== ''))('F1: is never the one of a variable: %j', (other) => {
    for (const document of [UNDECLARED, DECLARED]) expect(() => at({}, document, { GITHUB_API_URL: other })).toThrow(`$GITHUB_API_URL is ${printable(other)}, and as long as --api-url says nothing else this command talks to https://api.github.com.`);
    expect(at({ apiUrl: 'https://api.github.com' }, DECLARED, { GITHUB_API_URL: other })).toBe('https://api.github.com');
  });

  test.each(['https://api.github.com', 'https://api.github.com/', 'https://API.GitHub.com:443//'])('is that of the document and of the run where they say the same in other letters: %s', (same) => {
    expect(at({}, declaredAt(same), { GITHUB_API_URL: same })).toBe('https://api.github.com');
  });

  test.each(['GH_HOST', 'GITHUB_SERVER_URL', 'GITHUB_GRAPHQL_URL', 'GH_REPO', 'HTTPS_PROXY'])('F1: is none of the variable %s', (name) => {
    expect(at({}, DECLARED, { [name]: 'https://evil.example' })).toBe('https://api.github.com');
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:8080/api/v3'])('may be %s without encryption: it does not leave the machine', (apiUrl) => {
    expect(targetOf({ file: '', apiUrl }, UNDECLARED, terminalWith({ GITHUB_REPOSITORY: 'acme/shop' })).apiUrl).toBe(apiUrl);
  });

  test.each(['http://github.example.com', 'ftp://github.com', 'api.github.com', 'https://user:pass@api.github.com', 'https://user@api.github.com', 'https://:pass@api.github.com', 'ftp://localhost', 'http://localhost.example', 'http://localhost@evil.io', 'https://api.github.com@evil.io', 'https://@evil.io', 'https://evil.io\\@api.github.com', 'https://api.github.com?a', 'https://api.github.com#a', 'https://api. github.com', 'http://127.0.0.1.evil.io', 'http://0.0.0.0', 'http://[::ffff:127.0.0.1]', ''])('is not %j, where a token would be seen by others', (apiUrl) => {
    expect(() => targetOf({ file: '', apiUrl }, DECLARED, terminalWith({}))).toThrow(/begins with https:\/\//);
  });
});

describe('the token', () => {
  test('is that of the environment, else the one that gh has', () => {
    expect(tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: ' one\n', GITHUB_TOKEN: 'two' }))).toBe('one');
    expect(tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: '', GITHUB_TOKEN: 'two' }))).toBe('two');
    expect(tokenFor('https://api.github.com', terminalWith({}, { 'gh auth token --hostname github.com': 'three' }))).toBe('three');
    expect(tokenFor('https://api.acme.ghe.com', terminalWith({}, { 'gh auth token --hostname acme.ghe.com': 'four' }))).toBe('four');
  });

  test.each(['https://api.github.com', 'https://github.com', 'https://api.acme.ghe.com'])('F1: of %s is not the one that was meant for a server', (apiUrl) => {
    const env = { GH_ENTERPRISE_TOKEN: 'own', GITHUB_ENTERPRISE_TOKEN: 'spare' };
    expect(tokenFor(apiUrl, terminalWith({ ...env, GH_TOKEN: 'one' }))).toBe('one');
    expect(tokenFor(apiUrl, terminalWith({ ...env, GITHUB_TOKEN: 'two' }))).toBe('two');
    expect(() => tokenFor(apiUrl, terminalWith(env))).toThrow(/Set \$GH_TOKEN,/);
  });

  test.each([
    'https://github.example.com/api/v3', 'https://notgithub.com', 'https://notghe.com', 'https://github.com.example', 'https://ghe.com.example', 'https://api.github.com.example',
    'https://github-com', 'https://ghe-com', 'https://ghe.com', 'http://localhost:8080', 'https://api.github.com:8443', 'https://api.github.com.', 'https://xn--gthub-cua.com', 'https://140.82.121.6', 'https://api.acme.ghe.com:444',
  ])('of %s, which is a server of its own, has variables of its own', (apiUrl) => {
    const { host } = new URL(apiUrl);
    const env: { [name: string]: string } = { GH_ENTERPRISE_TOKEN: 'own', GITHUB_ENTERPRISE_TOKEN: 'spare', GH_TOKEN: 'one', GITHUB_TOKEN: 'two' };
    for (const [name, value] of Object.entries(env)) {
      expect(tokenFor(apiUrl, terminalWith(env))).toBe(value);
      delete env[name];
    }
    expect(() => tokenFor(apiUrl, terminalWith(env))).toThrow(`There is no token for ${host}. Set $GH_ENTERPRISE_TOKEN, or log in: gh auth login --hostname ${host}.`);
  });

  test.each([
    ['https://api.github.com', 'github.com'], ['https://api.acme.ghe.com', 'acme.ghe.com'], ['https://api.example.com', 'api.example.com'], ['https://acme.api.ghe.com', 'acme.api.ghe.com'],
    ['https://api.a.b.ghe.com', 'api.a.b.ghe.com'], ['https://api.github.com.example', 'api.github.com.example'], ['https://api.acme.ghe.com.example', 'api.acme.ghe.com.example'],
    ['https://x.api.github.com', 'x.api.github.com'], ['https://api.acme-ghe.com', 'api.acme-ghe.com'], ['https://api.acme.ghe-com', 'api.acme.ghe-com'], ['https://apixgithub.com', 'apixgithub.com'], ['http://127.0.0.1:8080', '127.0.0.1:8080'],
  ])('of %s is asked of gh by the host %s', (apiUrl, host) => {
    expect(tokenFor(apiUrl, terminalWith({}, { [`gh auth token --hostname ${host}`]: 'three' }))).toBe('three');
  });

  test('is asked for by its name when there is none', () => {
    expect(() => tokenFor('https://api.github.com', terminalWith({}))).toThrow('There is no token for github.com. Set $GH_TOKEN, or log in: gh auth login --hostname github.com.');
  });

  test.each(['ghp_!~', '!', '~'])('may be %j: everything that is neither blank nor foreign', (token) => {
    expect(tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: token }))).toBe(token);
  });

  test.each(['a b', 'a\tb', 'tökén', 'a\u007f'])('cannot be %j', (token) => {
    expect(() => tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: token }))).toThrow(/^The token for github\.com is not one: .* Set \$GH_TOKEN again\.$/);
  });

  test('is not repeated when it cannot be one', () => {
    expect(() => tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: 'ghp_first\nghp_second' }))).toThrow(/^(?!.*ghp_).*characters that no token has/s);
  });
});
