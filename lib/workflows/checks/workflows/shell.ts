import { Origin, Severity, similar } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { System, systemsOf } from './runner-labels';
import { Report } from '../../../checks/inside';
import { ownerOf } from '../where';

const SHELLS: readonly string[] = ['bash', 'sh', 'pwsh', 'powershell', 'python', 'cmd'];
const WINDOWS_ONLY = new Set(['cmd', 'powershell']);

/** A shell that the runner does not know, or does not have, fails the step before its script starts. */
export const shell: WorkflowRule = {
  id: 'workflows/shell',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    known(workflow.defaults?.shell, `The defaults of the workflow '${workflow.id}' name`, workflow.origin, report);
  },
  job(job, _workflow, report) {
    if (job.kind !== 'steps' || job.defaults?.shell === undefined) return;
    const who = `The defaults of the job '${job.id}' name`;
    if (known(job.defaults.shell, who, job.origin, report)) available(job.defaults.shell, systemsOf(job), who, job.origin, report);
  },
  step(step, scope, report) {
    if (step.kind !== 'run' || step.shell === undefined) return;
    const who = `The step '${step.label}' in ${ownerOf(scope)} runs with`;
    if (scope.kind === 'job' && step.shell.includes('${{')) {
      report({ message: `${who} the shell '${step.shell}'. GitHub takes no expression for the shell of a step.`, at: step, fix: 'Give it to the defaults of the job: { defaults: { shell: … } }, or name the shell.' });
      return;
    }
    if (!known(step.shell, who, step.origin, report)) return;
    if (scope.kind === 'job' && scope.job.kind === 'steps') available(step.shell, systemsOf(scope.job), who, step.origin, report);
  },
};

function known(given: string | undefined, who: string, origin: Origin, report: Report): boolean {
  if (given === undefined || given.includes('${{') || SHELLS.includes(given.toLowerCase())) return true;
  const command = given.trim();
  if (command.includes('{0}')) return true;
  const near = similar(command.split(/\s/)[0], SHELLS);
  report({
    message: `${who} the shell '${given}'. Allowed are ${SHELLS.map((name) => `'${name}'`).join(', ')}, or a command line that holds {0} for the script file.`,
    at: { origin },
    fix: near && near !== command && !command.includes(' ') ? `Did you mean '${near}'? Any other program is called with the script file: '${command} {0}'.` : `Write '${command} {0}', so that the command is given the script.`,
  });
  return false;
}

function available(written: string, systems: ReadonlySet<System> | undefined, who: string, origin: Origin, report: Report): void {
  const given = written.toLowerCase();
  // Where Windows is one of several, a condition of the step may choose it.
  if (!systems || systems.has('windows')) return;
  if (WINDOWS_ONLY.has(given)) {
    report({
      message: `${who} the shell '${written}', but the job runs on ${[...systems].map((system) => (system === 'linux' ? 'Linux' : 'macOS')).join(' and ')}, which does not have it.`,
      at: { origin },
      fix: given === 'powershell' ? "Use 'pwsh', which every runner of GitHub's has." : "Use 'bash', or run the job on Windows: { runsOn: Runner.WINDOWS_LATEST }.",
    });
    return;
  }
  // The runner knows the name in any case; the program of this name is looked for as the system does it.
  if (written === given || !SHELLS.includes(given) || !systems.has('linux')) return;
  report({ message: `${who} the shell '${written}'. On Linux the program is called '${given}', and none is found under another case.`, at: { origin }, fix: `Write '${given}'.` });
}
