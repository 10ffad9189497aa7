import { Report, keyOf } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { ScalarMap } from '../../model';
import { WorkflowRule } from '../rule';
import { ownerOf, short } from '../where';

const SWITCH = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** `::set-env name=X::…` and `::add-path::…`, in a line that is no comment. */
const COMMAND = /^(?!\s*#).*(?:::|##\[)(set-env|add-path)\b.*/m;

/** Whatever prints to the log could change the environment of the later steps. */
export const insecureCommands: WorkflowRule = {
  id: 'security/insecure-commands',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    checkEnv(workflow.env, `the workflow '${workflow.id}'`, workflow.origin, report);
  },
  job(job, _workflow, report) {
    if (job.kind === 'steps') checkEnv(job.env, `the job '${job.id}'`, job.origin, report);
  },
  step(step, scope, report) {
    if (step.kind !== 'run' && step.kind !== 'uses') return;
    checkEnv(step.env, `the step '${step.label}' in ${ownerOf(scope)}`, step.origin, report);
    const command = step.kind === 'run' && step.script.includes('-') ? COMMAND.exec(step.script) : undefined;
    if (!command) return;
    const file = command[1] === 'set-env' ? 'GITHUB_ENV' : 'GITHUB_PATH';
    report({
      message: `The script of the step '${step.label}' in ${ownerOf(scope)} prints the command '${command[1]}', which the runner refuses because any program could print it: '${short(command[0])}'.`,
      at: keyOf(step, 'run'),
      fix: `Append to the file instead: echo "${file === 'GITHUB_ENV' ? 'NAME=value' : '/a/folder'}" >> "$${file}".`,
    });
  },
};

function checkEnv(env: ScalarMap, where: string, origin: Origin, report: Report): void {
  if (!Object.hasOwn(env, SWITCH) || !mayAllow(String(env[SWITCH]))) return;
  report({
    message: `${SWITCH} is '${env[SWITCH]}' in \`env\` of ${where}: every program that prints to the log may set variables and paths for the later steps.`,
    at: { origin },
    fix: 'Take it out, and write to the files GITHUB_ENV and GITHUB_PATH instead of printing set-env and add-path.',
  });
}

/** The runner takes `true` in any case and with blanks around it, and nothing else, such as `yes` or `1`; an expression may become it. */
function mayAllow(value: string): boolean {
  return value.includes('${{') || value.trim().toLowerCase() === 'true';
}
