/** What the programs on the pages about ready-made pipelines write is read like what the examples write: `tsx scripts/conformance/pages.ts <folder>` puts each into a folder of its own there. */
import '../../projenrc/prefer-sources';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Delivery } from '../../lib/delivery';
import { UNKNOWN_YET } from '../../lib/pipelines/linters/unknown-yet';
import { programsOf } from '../../test/documents/programs';

const ROOT = join(__dirname, '..', '..');
const PAGES = join(ROOT, 'docs', 'pipelines');

/** What a repository tells its linters that runs such workflows, as in the examples; and that a page shows a piece: jobs of its own have no names, and images tags that people can read. */
const SETTINGS = {
  '.github/zizmor.yml': `rules:\n${['anonymous-definition', 'concurrency-limits', 'self-repository', 'unpinned-images'].map((audit) => `  ${audit}:\n    disable: true\n`).join('')}`,
  '.github/actionlint.yaml': `paths:\n  '**/*.yml':\n    ignore:\n${UNKNOWN_YET.map(({ message }) => `      - '${message}'\n`).join('')}`,
};

const declared: Delivery[] = [];
const standalone = Delivery.standalone.bind(Delivery);
Delivery.standalone = (props) => {
  const delivery = standalone(props);
  declared.push(delivery);
  return delivery;
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function main(target: string): void {
  for (const page of readdirSync(PAGES).filter((file) => file.endsWith('.md')).sort()) {
    programsOf(page, readFileSync(join(PAGES, page), 'utf8')).programs.filter(({ goesOn }) => !goesOn).forEach(({ text, beside }, i) => {
      const folder = join(target, `${basename(page, '.md')}-${i + 1}`);
      mkdirSync(join(folder, '.git'), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
      for (const [path, content] of [...beside, ...Object.entries(SETTINGS), ['program.ts', text]]) write(join(folder, path), content);
      declared.length = 0;
      process.chdir(folder);
      require(join(folder, 'program.ts'));
      for (const { path, text: content } of declared.flatMap((delivery) => delivery.synth().documents)) write(join(folder, path), content);
    });
  }
}

main(process.argv[2]);
