/**
 * Turns parsers and other libraries, most of them published as ES modules only, into CommonJS files that can be required synchronously, from a compiled
 * package and from a test alike, and the programs of `lib/runtime` into texts that a delivery writes to a repository. Writes NOTICE. Run with `tsx scripts/bundle.ts`.
 */
import { join, resolve } from 'node:path';
import { build, type BuildResult, type Plugin } from 'esbuild';
import { lazySchemas, withoutCronWords, withoutLibrary } from './bundle/lean';
import { bundledPackages } from './bundle/licences';
import { notice } from './bundle/notice';
import { programText } from './bundle/program-text';
import { shellScripts } from './bundle/shell-scripts';
import { bodyValidators, fileValidators } from './bundle/validators';
import { writeIfChanged } from './write-if-changed';

const ROOT = resolve(__dirname, '..');

interface Bundle {
  /** A file, or the source itself. */
  readonly entry: string | { readonly source: string };
  readonly output: string;
  readonly plugins: Plugin[];
}

const BUNDLES: readonly Bundle[] = [
  {
    entry: 'scripts/bundle/actions-language.mjs',
    output: 'lib/expressions/private/vendor/actions-language.cjs',
    plugins: [withoutCronWords, lazySchemas],
  },
  { entry: 'scripts/bundle/unbash.mjs', output: 'lib/scripts/private/vendor/unbash.cjs', plugins: [] },
  { entry: 'scripts/bundle/python-grammar.mjs', output: 'lib/scripts/private/vendor/python-grammar.cjs', plugins: [] },
  { entry: 'scripts/bundle/promql-grammar.mjs', output: 'lib/observability/promql/private/vendor/promql-grammar.cjs', plugins: [] },
  { entry: 'scripts/bundle/yaml.mjs', output: 'lib/delivery/render/vendor/yaml.cjs', plugins: [] },
  { entry: 'scripts/bundle/prettier.mjs', output: 'lib/importer/code/vendor/prettier.cjs', plugins: [] },
  { entry: 'scripts/bundle/sucrase.mjs', output: 'lib/cli/program/vendor/sucrase.cjs', plugins: [] },
  { entry: 'scripts/bundle/octokit.mjs', output: 'lib/apply/vendor/octokit.cjs', plugins: [] },
  // Two files: a synthesis needs the first, and what sends requests the second.
  { entry: { source: fileValidators(ROOT) }, output: 'lib/repository/schemas/vendor/files.cjs', plugins: [] },
  { entry: { source: bodyValidators(ROOT) }, output: 'lib/apply/vendor/bodies.cjs', plugins: [] },
];

/** Programs that run inside of jobs: each becomes a text of the room that writes it. People read what they commit, so nothing is shortened. */
const PROGRAMS: readonly Bundle[] = [
  { entry: 'lib/runtime/dora/main.ts', output: 'lib/observability/dora/vendor/dora-program.cjs', plugins: [] },
  { entry: 'lib/runtime/notify/main.ts', output: 'lib/observability/notify/vendor/notify-program.cjs', plugins: [] },
  { entry: 'lib/runtime/scan-verdict/main.ts', output: 'lib/pipelines/security/vendor/scan-verdict-program.cjs', plugins: [] },
  { entry: 'lib/runtime/promotion/main.ts', output: 'lib/promotion/program/vendor/promotion-program.cjs', plugins: [withoutLibrary] },
  { entry: 'lib/runtime/test-summary/main.ts', output: 'lib/pipelines/reports/vendor/test-summary-program.cjs', plugins: [] },
  { entry: 'lib/runtime/benchmark-gate/main.ts', output: 'lib/pipelines/performance/vendor/benchmark-gate-program.cjs', plugins: [] },
  { entry: 'lib/runtime/changed-parts/main.ts', output: 'lib/pipelines/changed-parts/vendor/changed-parts-program.cjs', plugins: [] },
  { entry: 'lib/runtime/coverage-gate/main.ts', output: 'lib/pipelines/reports/vendor/coverage-gate-program.cjs', plugins: [] },
  { entry: 'lib/runtime/change-comment/main.ts', output: 'lib/pipelines/change-comment/vendor/change-comment-program.cjs', plugins: [] },
  { entry: 'lib/runtime/migration-history/main.ts', output: 'lib/pipelines/database/vendor/migration-history-program.cjs', plugins: [] },
];

function bundle({ entry, output, plugins }: Bundle): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    absWorkingDir: ROOT,
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: { contents: entry.source, resolveDir: ROOT } }),
    outfile: output,
    bundle: true,
    minify: !PROGRAMS.some((program) => program.output === output),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'eof',
    metafile: true,
    write: false,
    plugins,
  });
}

async function main(): Promise<void> {
  const all = [...BUNDLES, ...PROGRAMS];
  const results = await Promise.all(all.map(bundle));
  // The licences are judged before anything is written.
  const packages = bundledPackages(ROOT, results.map((result) => result.metafile));
  const files = results.map(({ outputFiles: [{ text }], metafile }, i) => [all[i].output, i < BUNDLES.length ? text : programText(text, bundledPackages(ROOT, [metafile]))] as const);
  files.push(['lib/promotion/targets/vendor/scripts.cjs', shellScripts(join(ROOT, 'lib/promotion/targets/scripts'))]);
  files.push(['NOTICE', notice(all.map((b) => b.output), packages)]);
  for (const [path, text] of files) {
    const state = writeIfChanged(join(ROOT, path), text) ? 'written' : 'unchanged';
    console.log(`${path}: ${state}, ${Math.round(text.length / 1024)} kB`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
