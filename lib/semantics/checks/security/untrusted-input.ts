import { runsInput } from './code-inputs';
import { Report, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { changesWhatRuns } from '../../../scripts/inside';
import { ExpressionUse, ownerOf, short, whereOf } from '../../../workflows/inside';
import { Source, sourcesOf } from '../../values/flow';
import { StrangersScript, strangersScripts } from '../../values/strangers-scripts';
import { STRANGERS_TEXT, mayHoldLines } from '../../values/strangers-text';
import { Place, World, expressionsOf, worldOf } from '../../values/world';

const CONSEQUENCE = {
  path: 'lets it choose the programs that later steps run',
  lines: 'lets it set any variable for the later steps, because it may have several lines',
  name: 'lets it set any variable for the later steps, because it can begin with the name of one',
  escapes: 'lets it set any variable for the later steps, because line breaks are made of the backslashes in it',
};

/** How a value reaches what is run as data, by where it is run. */
const FIXES: readonly (readonly [place: string, fix: string])[] = [
  ['step.run', 'Pass it in `env` of the step, and read the variable in the script, in quotes: "$NAME" in a shell, "$env:NAME" in PowerShell.'],
  ['step.with', 'Pass it in `env` of the step and read the variable there: process.env.NAME in a script of JavaScript, "$NAME" in a shell.'],
];

/** The text of a stranger must not reach a place that runs it. */
export const untrustedInput: Rule = {
  id: 'security/untrusted-input',
  severity: Severity.ERROR,
  lasting: true,
  delivery(model, report) {
    const world = worldOf(model);
    for (const { use, place } of expressionsOf(world)) checkExpression(use, place, world, report);
    for (const script of strangersScripts(world)) checkScript(script, report);
  },
};

function checkExpression(use: ExpressionUse, placeOf: () => Place, world: World, report: Report): void {
  const sink = sinkOf(use);
  // Few of a hundred thousand expressions stand at such a place.
  if (sink === undefined) return;
  const place = placeOf();
  const [source] = sourcesOf(use.text, place, world, STRANGERS_TEXT);
  if (!source) return;
  report({
    message: `Anybody can write '${source.path}', and ${whereOf(use, place)} ${sink}: whoever writes it runs code in the job.`,
    at: [{ origin: use.origin }, ...source.through],
    fix: FIXES.find(([end]) => use.place.endsWith(end))?.[1] ?? 'Use a value that only people with write access can set.',
  });
}

/** What a place does with a text that makes it dangerous. */
function sinkOf(use: ExpressionUse): string | undefined {
  // A script that is as it was written: any other carries its expressions in variables.
  if (use.place.endsWith('step.run')) return 'is run as code';
  if (use.place.endsWith('step.with')) {
    return use.step?.kind === 'uses' && runsInput(use.step, use.key.slice('with.'.length)) ? 'is run as code' : undefined;
  }
  const variable = use.place.endsWith('env') ? /(?:^|\.)env\.([^.]+)$/.exec(use.key)?.[1] : undefined;
  if (variable !== undefined) return changesWhatRuns(variable) ? 'decides which programs or options are taken by what runs there' : undefined;
  if (use.place === 'job.container' || use.place === 'job.services') return 'is part of the command that starts the container';
  return use.place === 'job.runs-on' ? 'chooses the machine' : undefined;
}

/** Expressions of a script travel in variables, which is safe as long as the script does not undo it. */
function checkScript({ step, place, sources, uses, entries }: StrangersScript, report: Report): void {
  const lines = step.script.split('\n');
  const found = (does: string, line: number, source: Source, fix: string) => report({
    message: `Anybody can write '${source.path}', and the step '${step.label}' in ${ownerOf(place)} ${does}: '${short(lines[line] ?? '')}'.`,
    at: [step, ...source.through],
    fix,
  });
  const code = uses.find(({ role }) => role === 'code');
  if (code) return found(code.language ? `runs it as code (${code.context})` : `lets it choose what runs (${code.context})`, code.line, sources[0], 'Use the variable as an argument and never as a script.');
  const ofLines = sources.find(({ path }) => mayHoldLines(path));
  for (const { file, name, danger, lines: ofSeveral, oneLine, line } of entries) {
    const why = file === 'PATH' || (file === 'ENV' && changesWhatRuns(name)) ? 'path' : file !== 'ENV' ? undefined : ofSeveral && !oneLine && ofLines ? 'lines' : danger;
    if (why) return found(CONSEQUENCE[why], line, why === 'lines' ? ofLines! : sources[0], 'Hand it on as an output: write it to GITHUB_OUTPUT with a random delimiter, and use step.output(…) where it is needed.');
  }
}
