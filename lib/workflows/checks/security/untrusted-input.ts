import { runsInput } from './code-inputs';
import { dangerousLine } from './tainted-lines';
import { Report } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { ExpressionUse, StepModel } from '../../model';
import { StepScope, WorkflowRule } from '../rule';
import { expressionsIn } from '../text-expressions';
import { mayHoldLines, untrustedIn } from './untrusted';
import { ownerOf, short, whereOf } from '../where';

const CONSEQUENCE = {
  runs: 'runs it as code',
  path: 'lets it choose the programs that later steps run',
  env: 'lets it set any variable for the later steps, because it may have several lines',
};

/** The text of a stranger must not reach a place that runs it. */
export const untrustedInput: WorkflowRule = {
  id: 'security/untrusted-input',
  severity: Severity.ERROR,
  lasting: true,
  expression(use, scope, report) {
    const sink = sinkOf(use);
    if (!sink) return;
    const [source] = untrustedIn(use.text);
    if (source === undefined) return;
    report({
      message: `Anybody can write '${source}', and ${whereOf(use, scope)} ${sink}: whoever writes it runs code in the job.`,
      at: { origin: use.origin },
      fix: use.place.endsWith('with')
        ? 'Pass it in `env` of the step and read the variable there: process.env.NAME in a script of JavaScript, "$NAME" in a shell.'
        : 'Use a value that only people with write access can set.',
    });
  },
  step(step, scope, report) {
    if (step.kind === 'run') checkScript(step, scope, report);
  },
};

/** What a place does with a text that makes it dangerous. */
function sinkOf(use: ExpressionUse): string | undefined {
  if (use.place.endsWith('step.with')) {
    return use.step?.kind === 'uses' && runsInput(use.step.uses, use.key.slice('with.'.length)) ? 'is run as code' : undefined;
  }
  if (use.place === 'job.container' || use.place === 'job.services') return 'is part of the command that starts the container';
  return use.place === 'job.runs-on' ? 'chooses the machine' : undefined;
}

/** Expressions of a script travel in variables, which is safe as long as the script does not undo it. */
function checkScript(step: StepModel & { readonly kind: 'run' }, scope: StepScope, report: Report): void {
  if (!/GITHUB_(?:ENV|PATH)|\beval\b|\s-[ce]\b|Invoke-Expression|\biex\b/i.test(step.script)) return;
  for (const [variable, value] of Object.entries(step.env)) {
    const sources = expressionsIn(value).flatMap(untrustedIn);
    if (sources.length === 0) continue;
    const ofLines = sources.find(mayHoldLines);
    const danger = dangerousLine(step.script, variable, ofLines !== undefined);
    if (!danger) continue;
    const source = danger.why === 'env' ? ofLines : sources[0];
    report({
      message: `Anybody can write '${source}', and the step '${step.label}' in ${ownerOf(scope)} ${CONSEQUENCE[danger.why]}: '${short(danger.line)}'.`,
      at: step,
      fix: danger.why === 'runs' ? 'Use the variable as an argument and never as a script.' : 'Hand it on as an output: write it to GITHUB_OUTPUT with a random delimiter, and use step.output(…) where it is needed.',
    });
  }
}
