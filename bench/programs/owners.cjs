/** Who owns 100,000 paths, by 500 rules. Argument: `slipway`, or `ignore`, the package that most tools for CODEOWNERS stand on. */
const { measured } = require('./measured.cjs');

const TEAMS = ['core', 'web', 'data', 'ops', 'security'];
// As real files have them: mostly folders and depths, some endings, a few that match anywhere.
const pattern = (i) => {
  if (i === 0) return '*';
  if (i % 10 === 1) return `*.ext${i}`;
  if (i % 10 === 2) return `**/generated${i}/`;
  if (i % 10 === 3) return `/services/service${i}/*`;
  return i % 2 ? `/services/service${i}/` : `/apps/app${i}/src/**/*.ts`;
};
const rules = Array.from({ length: 500 }, (_, i) => [pattern(i), [`@acme/${TEAMS[i % TEAMS.length]}`]]);
const paths = Array.from({ length: 100_000 }, (_, i) => `${i % 2 ? 'services/service' : 'apps/app'}${i % 500}/src/module${i % 97}/part${i % 13}/file${i}.${i % 3 ? 'ts' : `ext${i % 500}`}`);

if (process.argv[2] === 'slipway') {
  const { Delivery } = require('slipway/delivery');
  const { CodeOwners } = require('slipway/repository');
  measured(() => {
    const owners = new CodeOwners(Delivery.standalone());
    for (const [of, who] of rules) owners.own(of, who);
    for (const path of paths) owners.ownersOf(path);
  });
} else {
  const ignore = require('ignore');
  measured(() => {
    const matchers = rules.map(([of]) => ignore().add(of)).reverse();
    // One in a hundred: it would take minutes.
    for (let i = 0; i < paths.length; i += 100) matchers.find((matcher) => matcher.ignores(paths[i]));
  });
}
