import { spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { stepsOf, workflow } from './repository';

const { jobs } = workflow('release');

/** The script of a step of the release, as it is committed. */
function script(job: string, name: string): string {
  return stepsOf(jobs[job]).find((step) => step.name === name)!.run!;
}

// They run on Ubuntu, with the tools that are there.
const LINUX = process.platform === 'linux';
if (!LINUX) console.warn('This is not Linux: the scripts of the release were read, but not run.');
(LINUX ? describe : describe.skip)('the scripts of the release', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-release-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, '.gitconfig'), '[user]\n  name = somebody\n  email = somebody@example.com\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  /** A program that stands for one that would reach the network. */
  const pretend = (name: string, text: string) => {
    write(`bin/${name}`, `#!/usr/bin/env bash\n${text}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  };
  /** As a runner runs it, with `shell: bash`. */
  const run = (text: string, env: Record<string, string> = {}, cwd = '.') => {
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
      cwd: join(folder, cwd), encoding: 'utf8', env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', FOLDER: folder, ...env },
    });
    return { status, stdout, stderr };
  };

  describe('the version', () => {
    const tag = (name: string, sha = 'main') => {
      run('git init --quiet --initial-branch main . && git commit --quiet --allow-empty --message one && git update-ref refs/remotes/origin/main main && git checkout --quiet -b other && git commit --quiet --allow-empty --message two');
      const commit = run(`git rev-parse ${sha}`).stdout.trim();
      const result = run(script('version', 'Read the tag'), { GITHUB_REF_NAME: name, GITHUB_SHA: commit, GITHUB_OUTPUT: join(folder, 'output') });
      return { ...result, output: existsSync(join(folder, 'output')) ? read('output') : '' };
    };

    test.each([
      ['v1.2.3', 'version=1.2.3\nchannel=latest\n'],
      ['v0.0.1', 'version=0.0.1\nchannel=latest\n'],
      ['v10.20.30-rc.1', 'version=10.20.30-rc.1\nchannel=next\n'],
    ])('of %s is read', (name, output) => {
      expect(tag(name)).toMatchObject({ status: 0, output });
    });

    test.each(['v1.2', 'v1.2.3.4', 'v01.2.3', 'v', 'v1.2.3 ', 'v1.2.3-rc_1', 'v1.2.3;id', 'version-1', 'v1.2.3\nchannel=latest'])('is not read from %j', (name) => {
      expect(tag(name)).toMatchObject({ status: 1, stdout: expect.stringContaining('does not name a version'), output: '' });
    });

    test('of a commit that is not part of main is refused', () => {
      expect(tag('v1.2.3', 'other')).toMatchObject({ status: 1, stdout: expect.stringContaining('is not part of main'), output: '' });
    });
  });

  describe('the verification', () => {
    const verify = (job: string) => run(script(job, 'Verify the attestations'), { GITHUB_REPOSITORY: 'o/r', GITHUB_REF: 'refs/tags/v1.2.3' });
    beforeEach(() => pretend('gh', 'echo "$3" >> "$FOLDER/verified"; [[ "$3" != *evil* ]]'));

    test.each([
      ['publish-npm', ['dist/a.tgz']],
      ['publish-pypi', ['dist/a.tar.gz', 'dist/a.whl']],
      ['publish-maven', ['dist/dev/slipway/a.jar', 'dist/dev/slipway/a.pom']],
      ['publish-go', ['dist/slipway-go.tar.gz']],
      ['publish-github', ['dist/a.tgz', 'dist/a.whl', 'dist/a.tar.gz', 'dist/slipway-go.tar.gz', 'dist/dev/slipway/a.jar', 'dist/dev/slipway/a.pom']],
    ])('of %s looks at every file', (job, files) => {
      for (const file of files) write(file, '');
      expect(verify(job).status).toBe(0);
      expect(read('verified').trim().split('\n')).toEqual(files);
    });

    test('stops at a file that nobody attested', () => {
      write('dist/a.tar.gz', '');
      write('dist/evil.whl', '');
      expect(verify('publish-pypi').status).toBe(1);
    });

    test.each(['publish-npm', 'publish-pypi', 'publish-maven', 'publish-go', 'publish-github'])('of %s stops where there is nothing', (job) => {
      expect(verify(job)).toMatchObject({ status: 1, stdout: expect.stringContaining('nothing to publish') });
    });
  });

  describe('the Go module', () => {
    const SCRIPT = script('publish-go', 'Push it with its tag');
    const publish = (version: string, files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) write(`build/slipway/${path}`, text);
      run('mkdir -p job/dist && tar --create --gzip --file job/dist/slipway-go.tar.gz --directory build slipway && rm -r build');
      const env = { REPOSITORY: join(folder, 'remote.git'), VERSION: version, GITHUB_ACTOR: 'octocat', GITHUB_ACTOR_ID: '1', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
      const result = run(SCRIPT, env, 'job');
      rmSync(join(folder, 'job'), { recursive: true });
      return result;
    };
    const filesAt = (ref: string) => run(`git -C remote.git ls-tree -r --name-only ${ref}`).stdout.trim().split('\n');
    beforeEach(() => {
      pretend('gh', 'exit 0');
      run('git init --quiet --bare --initial-branch main remote.git && git clone --quiet remote.git first 2> /dev/null');
      write('first/README.md', 'Generated.');
      run('cd first && git add . && git commit --quiet --message first && git push --quiet origin HEAD');
    });

    test('is pushed to main with its tag, and what the module no longer has is gone', () => {
      expect(publish('1.0.0', { 'go.mod': 'module one', 'old.go': '' })).toMatchObject({ status: 0 });
      expect(publish('1.1.0', { 'go.mod': 'module one', 'new.go': '' })).toMatchObject({ status: 0 });
      expect(filesAt('slipway/v1.0.0')).toEqual(['README.md', 'slipway/go.mod', 'slipway/old.go']);
      expect(filesAt('main')).toEqual(['README.md', 'slipway/go.mod', 'slipway/new.go']);
      expect(run('git -C remote.git rev-parse main slipway/v1.1.0').stdout.split('\n')[0]).toBe(run('git -C remote.git rev-parse slipway/v1.1.0').stdout.trim());
      expect(run('git -C remote.git log -1 --format=%s%n%an main').stdout).toBe('slipway/v1.1.0, from o/r@abc\noctocat\n');
    });

    test('is left alone when the job runs again', () => {
      publish('1.0.0', { 'go.mod': 'module one' });
      const before = run('git -C remote.git rev-parse main').stdout;
      expect(publish('1.0.0', { 'go.mod': 'module two' })).toMatchObject({ status: 0, stdout: expect.stringContaining('there already') });
      expect(run('git -C remote.git rev-parse main').stdout).toBe(before);
    });
  });

  describe('Maven Central', () => {
    test('gets a signature for every file that it publishes, and no index of Maven', () => {
      pretend('gpg', 'for last; do :; done; if [[ "$*" == *--import* ]]; then cat > "$FOLDER/key"; else cat <&3 > "$last.asc"; fi');
      pretend('zip', 'find . -type f | sort > "$FOLDER/bundle"');
      for (const file of ['a.jar', 'a-sources.jar', 'a.pom', 'a.jar.sha1']) write(`dist/dev/${file}`, '');
      for (const file of ['maven-metadata.xml', 'maven-metadata.xml.sha1']) write(`dist/dev/${file}`, '');
      expect(run(script('publish-maven', 'Sign and bundle'), { SIGNING_KEY: 'the key', PASSPHRASE: 'the passphrase' })).toMatchObject({ status: 0 });
      expect(read('bundle').trim().split('\n')).toEqual(['./dev/a-sources.jar', './dev/a-sources.jar.asc', './dev/a.jar', './dev/a.jar.asc', './dev/a.jar.sha1', './dev/a.pom', './dev/a.pom.asc']);
      expect([read('key'), read('dist/dev/a.pom.asc')]).toEqual(['the key\n', 'the passphrase\n']);
    });

    test('is not asked when a file could not be signed', () => {
      pretend('gpg', '[[ "$*" != *.pom* ]]');
      pretend('zip', 'touch "$FOLDER/bundle"');
      write('dist/dev/a.jar', '');
      write('dist/dev/a.pom', '');
      expect(run(script('publish-maven', 'Sign and bundle'), { SIGNING_KEY: 'k', PASSPHRASE: 'p' }).status).not.toBe(0);
      expect(readdirSync(folder)).not.toContain('bundle');
    });

    const upload = (...states: string[]) => {
      pretend('sleep', 'exit 0');
      pretend('curl', `
        echo "$*" >> "$FOLDER/arguments"
        cat >> "$FOLDER/headers"
        if [[ "$*" == *upload* ]]; then echo id-1; exit; fi
        state="$(head -n 1 "$FOLDER/states")"
        if [[ "$(wc -l < "$FOLDER/states")" -gt 1 ]]; then sed -i 1d "$FOLDER/states"; fi
        if [[ "$state" == BROKEN ]]; then exit 22; fi
        echo "{\\"deploymentState\\": \\"$state\\", \\"errors\\": {\\"a.jar\\": [\\"no signature\\"]}}"
      `);
      write('states', `${states.join('\n')}\n`);
      return run(script('publish-maven', 'Upload, and wait until it is published'), { USERNAME: 'user', PASSWORD: 'secret', VERSION: '1.2.3' });
    };

    test('is asked until it has published', () => {
      expect(upload('PENDING', 'VALIDATING', 'PUBLISHING', 'PUBLISHED')).toMatchObject({ status: 0, stdout: 'id-1: PENDING\nid-1: VALIDATING\nid-1: PUBLISHING\nid-1: PUBLISHED\n' });
      expect(read('arguments')).toContain('publishingType=AUTOMATIC&name=slipway-1.2.3');
    });

    test('says why it refuses', () => {
      expect(upload('PENDING', 'FAILED')).toMatchObject({ status: 1, stdout: expect.stringContaining('no signature') });
    });

    test.each([['never publishes', 'PUBLISHING', 'did not publish'], ['does not answer', 'BROKEN', '']])('fails the job when it %s', (_, state, said) => {
      const { status, stdout } = upload(state);
      expect(status).not.toBe(0);
      expect(stdout).toContain(said);
    });

    test('gets the token in a header that no list of processes shows', () => {
      upload('PUBLISHED');
      const token = Buffer.from('user:secret').toString('base64');
      expect(read('headers')).toBe(`Authorization: Bearer ${token}\n`.repeat(2));
      expect(read('arguments')).not.toContain(token);
    });
  });
});
