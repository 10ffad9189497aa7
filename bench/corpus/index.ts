import { Around, action, automation, caller, ci, deploy, image, release, reusable, scan } from './files';
import { Random } from './random';

type Maker = (random: Random, name: string, around: Around) => string[];

/** How often repositories have what. */
const KINDS: ReadonlyArray<readonly [number, readonly [string, Maker]]> = [
  [54, ['ci', ci]], [7, ['docker', image]], [14, ['deploy', deploy]], [11, ['release', release]], [5, ['scan', scan]], [5, ['bot', automation]], [4, ['call', caller]],
];

/**
 * The files of a repository in the shape of real ones, by their paths: what checks, releases and deploys in several languages, with the weaknesses that
 * people leave in such files. The same count and seed give the same texts.
 *
 * @param count how many files: a twentieth are actions, a twentieth workflows that others call
 * @param seed for another repository of the same shape
 */
export function corpus(count: number, seed = 1): Record<string, string> {
  const random = new Random(seed);
  const share = Math.max(1, Math.round(count / 20));
  const names = (stem: string) => Array.from({ length: share }, (_, i) => `${stem}-${i}`);
  const around = { actions: names('prepare'), reusable: names('reusable') };
  const files: Record<string, string> = {};
  for (const name of around.actions) files[`.github/actions/${name}/action.yml`] = text(random, action(random, name));
  for (const name of around.reusable) files[`.github/workflows/${name}.yml`] = text(random, reusable(random, name));
  for (let i = 2 * share; i < count; i++) {
    const [kind, make] = random.weighted(KINDS);
    const name = `${kind}-${i}`;
    files[`.github/workflows/${name}.${random.chance(0.1) ? 'yaml' : 'yml'}`] = text(random, make(random, name, around));
  }
  return files;
}

/** A text as editors leave it: some with the line ends of Windows, some without the last. */
function text(random: Random, lines: readonly string[]): string {
  const end = random.chance(0.03) ? '\r\n' : '\n';
  return `${random.chance(0.1) ? `# ${random.pick(['Managed by the platform team', 'Copyright Acme', 'yamllint disable rule:line-length'])}${end}` : ''}${lines.join(end)}${random.chance(0.05) ? '' : end}`;
}
