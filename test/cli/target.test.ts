import { FakeTerminal } from './fake-terminal';
import { targetOf } from '../../lib/cli/target';
import { tokenFor } from '../../lib/cli/token';

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
    'ssh://git@github.com:22/acme/shop.git', 'git@github.example.com:acme/shop',
  ])('is read from the remote %s', (remote) => {
    expect(targetOf({ file: '' }, UNDECLARED, terminalWith({}, { 'git remote get-url origin': remote }))).toMatchObject({ owner: 'acme', name: 'shop' });
  });

  test('must be said when nothing says it', () => {
    expect(() => targetOf({ file: '' }, UNDECLARED, terminalWith({}))).toThrow(/--repository owner\/name, or declare it: new GithubRepository/);
  });

  test.each(['acme', 'acme/shop/x', '../..', ''])('is not %j', (repository) => {
    expect(() => targetOf({ file: '', repository }, DECLARED, terminalWith({}))).toThrow(/it takes owner\/name/);
  });
});

describe('which API is meant', () => {
  test('is said by the option, else by the document, else by the run, else it is that of github.com', () => {
    const run = terminalWith({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: 'https://api.acme.ghe.com' });
    expect(targetOf({ file: '', apiUrl: 'https://github.example.com/api/v3/' }, UNDECLARED, run).apiUrl).toBe('https://github.example.com/api/v3');
    expect(targetOf({ file: '' }, declaredAt('https://api.acme.ghe.com'), terminalWith({})).apiUrl).toBe('https://api.acme.ghe.com');
    expect(targetOf({ file: '' }, UNDECLARED, run).apiUrl).toBe('https://api.acme.ghe.com');
    expect(targetOf({ file: '' }, UNDECLARED, terminalWith({ GITHUB_REPOSITORY: 'acme/shop' })).apiUrl).toBe('https://api.github.com');
  });

  test('is not the one of a document that was changed to send the token of a run elsewhere', () => {
    const run = terminalWith({ GITHUB_API_URL: 'https://api.github.com' });
    const elsewhere = declaredAt('https://evil.example');
    expect(() => targetOf({ file: '' }, elsewhere, run)).toThrow('The document names the API https://evil.example, and this run belongs to https://api.github.com.');
    expect(targetOf({ file: '', apiUrl: 'https://evil.example' }, elsewhere, run).apiUrl).toBe('https://evil.example');
  });

  test.each([['https://api.github.com', 'https://api.github.com'], ['https://api.github.com/', 'https://api.github.com'], ['https://api.github.com', 'https://api.github.com//']])(
    'is that of the document where the run belongs to the same: %s and %s', (running, declared) => {
      expect(targetOf({ file: '' }, declaredAt(declared), terminalWith({ GITHUB_API_URL: running })).apiUrl).toBe('https://api.github.com');
    });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:8080/api/v3'])('may be %s without encryption: it does not leave the machine', (apiUrl) => {
    expect(targetOf({ file: '', apiUrl }, UNDECLARED, terminalWith({ GITHUB_REPOSITORY: 'acme/shop' })).apiUrl).toBe(apiUrl);
  });

  test.each(['http://github.example.com', 'ftp://github.com', 'api.github.com', 'https://user:pass@api.github.com', 'https://user@api.github.com', 'https://:pass@api.github.com', 'ftp://localhost', 'http://localhost.example', ''])('is not %j, where a token would be seen by others', (apiUrl) => {
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

  test.each(['https://api.github.com', 'https://github.com', 'https://ghe.com', 'https://api.acme.ghe.com'])('of %s is not the one that was meant for a server', (apiUrl) => {
    const env = { GH_ENTERPRISE_TOKEN: 'own', GITHUB_ENTERPRISE_TOKEN: 'spare' };
    expect(tokenFor(apiUrl, terminalWith({ ...env, GH_TOKEN: 'one' }))).toBe('one');
    expect(tokenFor(apiUrl, terminalWith({ ...env, GITHUB_TOKEN: 'two' }))).toBe('two');
    expect(() => tokenFor(apiUrl, terminalWith(env))).toThrow(/Set \$GH_TOKEN,/);
  });

  test.each([
    'https://github.example.com/api/v3', 'https://notgithub.com', 'https://notghe.com', 'https://github.com.example', 'https://ghe.com.example', 'https://api.github.com.example',
    'https://github-com', 'https://ghe-com', 'http://localhost:8080', 'https://api.github.com:8443',
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
