import { Command } from 'commander';
import { ExplainOptions, explain } from './explain';
import { pipelineOf, stageOf } from './pipelines';
import { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { printable } from '../core/inside';
import { commandLine } from '../promotion/inside';

interface PromoteOptions extends ExplainOptions {
  readonly explain?: boolean;
  readonly action: string;
  readonly reason?: string;
  readonly until?: string;
  readonly strategy?: string;
}

const HELP = `
Examples:
  slipway promote --explain                     what serves at every stage, what waits for what, and when it can go on
  slipway promote --explain --stage production --json
  slipway promote production 1.2.3              the command that asks for this promotion
  slipway promote production --action freeze --until 2027-01-04T06:00:00+01:00 --reason holidays

Exit codes: 0 explained, or printed; 1 failure.

With --explain the committed program decides what would be promoted now, and says why; nothing is written anywhere. The token is taken from $GH_TOKEN or $GITHUB_TOKEN, else 'gh auth token' is asked.
It needs of the repository Deployments, Actions, Contents and Metadata: read; where gates ask for them Checks, Code scanning alerts, Dependabot alerts and Attestations: read. Gates that ask Prometheus
take its address from the variable that they name, such as $PROMETHEUS_URL.

Without it a command is printed that starts the workflow: promotions happen there, where GitHub asks who has to be asked, and everything is recorded.`;

/** `slipway promote`: why a release is where it is, and how one asks for something else. */
export function promoteCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('promote')
    .description('Explain what would be promoted now and why (--explain), or print the command that asks for a promotion.')
    .argument('[stage]', 'where to')
    .argument('[release]', 'which release, such as 1.2.3')
    .option('--explain', 'say for each stage what serves, what waits, what each gate says, and when it can open')
    .option('--pipeline <id>', 'which pipeline (default: the only one)')
    .option('--stage <name>', 'explain this stage alone')
    .option('--json', 'explain as JSON')
    .option('--action <action>', 'what is asked for: promote, approve, override, hold, lift, withdraw, freeze, thaw or rollback', 'promote')
    .option('--reason <text>', 'why')
    .option('--until <time>', 'until when a freeze lasts, such as 2027-01-04T06:00:00+01:00')
    .option('--strategy <name>', 'how the release takes the place of the one before')
    .option('--repository <owner/name>', 'the repository (default: that of the settings document, else $GITHUB_REPOSITORY, else the remote origin)')
    .option('--api-url <url>', "GitHub's API, to which the token goes (default: https://api.github.com; no document and no variable says otherwise)")
    .option('--as-committed', 'explain by the committed program although this Slipway did not write it')
    .addHelpText('after', HELP)
    .action(async (stage: string | undefined, release: string | undefined, options: PromoteOptions) => {
      exit(options.explain ? await explained(stage, options, terminal) : printed(stage, release, options, terminal));
    });
}

async function explained(stage: string | undefined, options: PromoteOptions, terminal: Terminal): Promise<number> {
  if (stage !== undefined && options.stage !== undefined && stage !== options.stage) throw new UsageError(`Two stages are named, '${printable(stage)}' and '${printable(options.stage)}': explain one of them, or all.`);
  return explain({ ...options, stage: options.stage ?? stage }, terminal);
}

/** What nobody can leave out. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  promote: ['release'], approve: ['release'], override: ['release', 'reason'], hold: ['release', 'reason'], lift: ['release', 'reason'], withdraw: ['release', 'reason'], freeze: ['until', 'reason'], thaw: ['reason'], rollback: ['reason'],
};

function printed(stage: string | undefined, release: string | undefined, { action, reason, until, strategy, pipeline, repository }: PromoteOptions, terminal: Terminal): number {
  if (stage === undefined) throw new UsageError('Say what to promote: slipway promote <stage> <release>; or what to explain: slipway promote --explain.');
  const { commands } = stageOf(pipelineOf(pipeline, terminal), stage);
  if (!commands) throw new UsageError('The configuration of the pipeline was written by an older Slipway, and does not say how its workflows are started. Run the program that declares it again (npx projen).');
  if (!Object.hasOwn(commands, action)) throw new UsageError(`'${printable(action)}' cannot be asked for of '${stage}': there are ${Object.keys(commands).map((name) => `'${name}'`).join(', ')}.`);
  const said: Readonly<Record<string, string | undefined>> = { release, reason, until, strategy };
  const missing = (NEEDED[action] ?? []).filter((name) => !said[name]?.trim());
  if (missing.length > 0) throw new UsageError(`To ask for '${action}', say ${missing.map((name) => (name === 'release' ? 'which <release>' : `--${name}`)).join(' and ')}.`);
  const { workflow, inputs } = commands[action];
  const filled = Object.entries(inputs).flatMap(([name, value]) => {
    const blank = /^<(\w+)>$/.exec(value)?.[1];
    const given = blank === undefined ? value : said[blank];
    return given === undefined ? [] : [[name, action === 'rollback' && value === 'last-verified' && release !== undefined ? release : given]];
  });
  terminal.out(`${commandLine({ workflow, inputs: Object.fromEntries(filled) as Record<string, string> }, repository)}\n`);
  return 0;
}
