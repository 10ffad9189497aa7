import { usedIn } from '../../../lib/actions/lock/used-actions';

const SHA = 'a'.repeat(40);
const file = (...uses: string[]) => `on: push\njobs:\n  one:\n    steps:\n${uses.map((line) => `      - ${line}\n`).join('')}`;
const versionOf = (line: string) => usedIn('ci.yml', file(line))!.actions[0].version;

test.each([
  [`uses: octo/lint@${SHA} # v1.2.3`, 'v1.2.3'],
  [`uses: "octo/lint@${SHA}" # v1.2.3`, 'v1.2.3'],
  [`{ uses: octo/lint@${SHA} } # tag=v1.2.3`, 'v1.2.3'],
  [`uses: octo/lint@${SHA} # ratchet:octo/lint@v1.2.3`, 'v1.2.3'],
  [`uses: octo/lint@${SHA} # v1.2.3, until the next one works`, 'v1.2.3'],
  [`uses: octo/lint@${SHA} # ours`, 'ours'],
  [`uses: octo/lint@${SHA} # see above`, undefined],
  [`uses: octo/lint@${SHA}`, undefined],
  [`{ uses: octo/lint@${SHA}, name: "${SHA} # v9.9.9" }`, undefined],
  [`{ name: "octo/lint@${SHA} # v9.9.9", uses: octo/lint@${SHA} } # v1.2.3`, 'v1.2.3'],
  [`uses: octo/lint@${SHA}#v1.2.3`, undefined],
])('X-13: the release is what stands in the comment behind the value, and nowhere else: %s', (line, version) => {
  expect(versionOf(line)).toBe(version);
});

test('X-13: a line without end is read in one go', () => {
  const used = usedIn('ci.yml', file(`uses: octo/lint@${SHA}${' '.repeat(300_000)}x`, `uses: octo/lint@v1${' '.repeat(100_000)}# ${'v1 '.repeat(50_000)}`, `{ uses: octo/lint@v4, name: "${'v4 '.repeat(60_000)}" }`));
  expect(used?.actions.map(({ ref, version }) => [ref, version])).toEqual([['v1', undefined], ['v4', undefined]]);
});
