import { Command, Option } from 'commander';
import { mermaid } from './graph/mermaid';
import { graphText } from './graph/text';
import { paintFor } from './paint';
import { documentsOf } from './program/documents-of';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { modelOf } from '../checks/inside';
import { printable } from '../core/inside';
import { WORKFLOWS_FOLDER, workflowFilesIn } from '../expressions/inside';
import type { WorkflowModel } from '../workflows/inside';

interface GraphOptions {
  readonly folder: string;
  readonly format: 'text' | 'mermaid';
  readonly program?: boolean;
}

const HELP = `
The workflows are read as they stand in .github/workflows, whoever wrote them; with --program, as the program would write them. In the text, jobs that stand below one number
may run at the same time.

Examples:
  slipway graph                                     every workflow of the repository
  slipway graph ci deploy.yml                       these two
  slipway graph --format mermaid > docs/delivery.mmd
  slipway graph --program                           what npx projen would write

Exit codes: 0 shown, 1 failure, also when a workflow that was asked for cannot be read.
Environment: NO_COLOR takes the colours away.`;

/** `slipway graph`: jobs, needs and calls. */
export function graphCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('graph')
    .description('Show triggers, jobs, who waits for whom and who calls whom: as text, or as a diagram of Mermaid.')
    .argument('[workflow...]', 'files or their names, such as ci (default: all)')
    .addOption(new Option('--format <format>', 'how it is shown').choices(['text', 'mermaid']).default('text'))
    .option('--folder <path>', 'the root of the repository', '.')
    .option('--program', 'what the program would write, instead of what is there')
    .addHelpText('after', HELP)
    .action(async (names: string[], options: GraphOptions) => exit(await graph(names, options, terminal)));
}

async function graph(names: readonly string[], { folder, format, program }: GraphOptions, terminal: Terminal): Promise<number> {
  const files = program ? await written(folder, terminal) : standing(folder, terminal);
  const { workflows, unread } = readAll(files);
  for (const { path, problem } of unread) terminal.err(`'${printable(path)}' is left out: ${printable(problem)}.\n`);
  const shown = names.length === 0 ? workflows : names.map((name) => chosen(name, workflows));
  if (shown.length === 0) throw new UsageError(`There is no workflow in ${program ? 'what the program writes' : `'${printable(folder)}/.github/workflows'`}.`);
  terminal.out(format === 'mermaid' ? mermaid(shown) : shown.map((workflow) => graphText(workflow, workflows, paintFor(terminal))).join('\n'));
  return names.length === 0 && unread.length > 0 ? 1 : 0;
}

type Files = { readonly [path: string]: string };

function standing(folder: string, terminal: Terminal): Files {
  const there = terminal.repository(folder);
  const paths = [...workflowFilesIn(there), ...there.actions()];
  return Object.fromEntries(paths.flatMap((path) => {
    const text = there.read(path)?.text;
    return text === undefined ? [] : [[path, text]];
  }));
}

async function written(folder: string, terminal: Terminal): Promise<Files> {
  const { repositories } = await documentsOf(folder, terminal);
  return Object.fromEntries(repositories[0].documents.map(({ path, text }) => [path, text]));
}

/** A delivery that declares nothing, beside the files: they are read as models by the way on which every file of others is. */
function readAll(files: Files): { readonly workflows: readonly WorkflowModel[]; readonly unread: readonly { path: string; problem: string }[] } {
  const { Delivery } = require('../delivery/inside') as typeof import('../delivery/inside');
  const { HAND_WRITTEN_WORKFLOWS } = require('../workflows/inside') as typeof import('../workflows/inside');
  const model = modelOf(Delivery.standalone({ files }))!;
  return model._part(HAND_WRITTEN_WORKFLOWS);
}

/** By its file, the name of that, or the name that GitHub shows. */
function chosen(asked: string, workflows: readonly WorkflowModel[]): WorkflowModel {
  const file = asked.replace(/^\.\//, '');
  const found = workflows.find((one) => [one.file, one.file.slice(WORKFLOWS_FOLDER.length + 1), one.id].includes(file)) ?? workflows.find(({ name }) => name === asked);
  if (found) return found;
  throw new UsageError(`There is no workflow '${printable(asked)}': there ${workflows.length === 1 ? 'is' : 'are'} ${workflows.map(({ id }) => `'${printable(id)}'`).join(', ') || 'none'}.`);
}
