import { keyOf } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { ownerOf, short } from '../where';

/** `::set-output name=x::…` and `::save-state name=x::…`, in a line that is no comment. */
const COMMAND = /^(?!\s*#).*::(set-output|save-state)\s+name=.*$/m;

/** Commands that GitHub has announced the end of. */
export const deprecatedCommand: WorkflowRule = {
  id: 'workflows/deprecated-command',
  severity: Severity.WARNING,
  step(step, scope, report) {
    if (step.kind !== 'run' || !step.script.includes('::s')) return;
    const command = COMMAND.exec(step.script);
    if (!command) return;
    const file = command[1] === 'set-output' ? 'GITHUB_OUTPUT' : 'GITHUB_STATE';
    report({
      message: `The script of the step '${step.label}' in ${ownerOf(scope)} prints the deprecated command '${command[1]}': '${short(command[0])}'.`,
      at: keyOf(step, 'run'),
      fix: `Append to the file instead: echo "name=value" >> "$${file}".`,
    });
  },
};
