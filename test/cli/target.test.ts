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
    expect(targetOf({ file: '' }, DECLARED, terminalWith({})).apiUrl).toBe('https://api.github.com');
    expect(targetOf({ file: '' }, UNDECLARED, run).apiUrl).toBe('https://api.acme.ghe.com');
    expect(targetOf({ file: '' }, UNDECLARED, terminalWith({ GITHUB_REPOSITORY: 'acme/shop' })).apiUrl).toBe('https://api.github.com');
  });

  test('is not the one of a document that was changed to send the token of a run elsewhere', () => {
    const run = terminalWith({ GITHUB_API_URL: 'https://api.github.com' });
    const elsewhere = { version: 1 as const, repository: { owner: 'acme', name: 'shop', api_url: 'https://evil.example' } };
    expect(() => targetOf({ file: '' }, elsewhere, run)).toThrow('The document names the API https://evil.example, and this run belongs to https://api.github.com.');
    expect(targetOf({ file: '', apiUrl: 'https://evil.example' }, elsewhere, run).apiUrl).toBe('https://evil.example');
  });

  test.each(['http://github.example.com', 'ftp://github.com', 'api.github.com', 'https://user:pass@api.github.com', ''])('is not %j, where a token would be seen by others', (apiUrl) => {
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

  test('of a server of its own has a variable of its own', () => {
    expect(tokenFor('https://github.example.com/api/v3', terminalWith({ GH_TOKEN: 'one', GH_ENTERPRISE_TOKEN: 'own' }))).toBe('own');
  });

  test('is asked for by its name when there is none', () => {
    expect(() => tokenFor('https://api.github.com', terminalWith({}))).toThrow('There is no token for github.com. Set $GH_TOKEN, or log in: gh auth login --hostname github.com.');
  });

  test('is not repeated when it cannot be one', () => {
    expect(() => tokenFor('https://api.github.com', terminalWith({ GH_TOKEN: 'ghp_first\nghp_second' }))).toThrow(/^(?!.*ghp_).*characters that no token has/s);
  });
});
