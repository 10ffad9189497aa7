import { spawnSync } from 'child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { parse } from 'yaml';
import { provenWith } from '../support/proven-with';

const PORTS = join(__dirname, '..', '..', 'examples', 'ports');
const has = (...programs: string[]) => programs.find((program) => spawnSync('which', [program]).status !== 0);
const workflow = (path: string) => parse(readFileSync(join(PORTS, path), 'utf8'));

const withPython = provenWith(has('python3'), test);
const withJq = provenWith(has('bash', 'jq'), test);

withPython.each([['pull_request', 2], ['push', 2], ['schedule', 18], ['workflow_dispatch', 18]])('the plan of the databases for %s is a matrix of %i legs, each with all that the job reads', (event, legs) => {
  const { stdout } = spawnSync('python3', [join(PORTS, 'databases', 'ci', 'matrix.py'), '--event', event], { encoding: 'utf8' });
  const { include } = JSON.parse(/^matrix=(.*)\n$/.exec(stdout)![1]);
  const read = [...readFileSync(join(PORTS, 'databases', '.github/workflows/tests.yml'), 'utf8').matchAll(/\{\{ matrix\.(\w+)/g)].map(([, key]) => key);
  expect(include).toHaveLength(legs);
  expect(read).toContain('database');
  for (const leg of include) expect(Object.keys(leg)).toEqual(expect.arrayContaining([...new Set(read)]));
});

withJq('the merge names every tag and every digest, each as one word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  try {
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'digests'));
    for (const digest of ['aaa', 'bbb']) writeFileSync(join(folder, 'digests', digest), '');
    writeFileSync(join(folder, 'bin', 'docker'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
    chmodSync(join(folder, 'bin', 'docker'), 0o755);
    const { run } = workflow('images/.github/workflows/image.yml').jobs.merge.steps.find(({ name }: { name?: string }) => name === 'Merge');
    const { stdout } = spawnSync('bash', ['-e', '-c', run], {
      cwd: join(folder, 'digests'),
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, DOCKER_METADATA_OUTPUT_JSON: JSON.stringify({ tags: ['ghcr.io/acme/proxy:main', 'ghcr.io/acme/proxy:1.2'] }) },
    });
    expect(stdout.trim().split('\n')).toEqual(['buildx', 'imagetools', 'create', '--tag', 'ghcr.io/acme/proxy:main', '--tag', 'ghcr.io/acme/proxy:1.2', 'ghcr.io/acme/proxy@sha256:aaa', 'ghcr.io/acme/proxy@sha256:bbb']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
