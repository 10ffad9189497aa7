import { placeOfFile, saidOf } from './unread-file';
import { DeclaredActions, HAND_WRITTEN_ACTIONS } from '../../../actions/inside';
import { Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows, HAND_WRITTEN_WORKFLOWS, UnreadFile, flatSteps, ownPath } from '../../../workflows/inside';

/** A workflow or an action that is called, whose file GitHub would refuse, or that cannot be read here. */
export const unreadableCall: Rule = {
  id: 'delivery/unreadable-call',
  severity: Severity.ERROR,
  delivery(model, report) {
    const unread = new Map<string, UnreadFile>([...model._part(HAND_WRITTEN_WORKFLOWS).unread, ...model._part(HAND_WRITTEN_ACTIONS).unread].map((file) => [file.path, file]));
    if (unread.size === 0) return;
    const say = (what: string, uses: string, path: string | undefined, at: Located) => {
      const file = path === undefined ? undefined : unread.get(path);
      if (!file) return;
      report({
        message: `${what} '${uses}', but the file '${file.path}' ${saidOf(file)}.`,
        at: [at, { origin: placeOfFile(file), note: 'the file' }],
        fix: 'Correct the file, or declare in this program what it does.',
        fixInYaml: 'Correct the file.',
      });
    };
    for (const { jobs } of DeclaredWorkflows.of(model)) {
      for (const job of jobs) {
        if (job.kind === 'call') say(`The job '${job.id}' calls`, job.uses, ownPath(job.uses), job);
        else for (const step of flatSteps(job.steps)) if (step.kind === 'uses') say(`The step '${step.label}' in the job '${job.id}' uses`, step.uses, step.calls, step);
      }
    }
    for (const action of DeclaredActions.of(model)) for (const step of flatSteps(action.steps)) if (step.kind === 'uses') say(`The step '${step.label}' of the action '${action.id}' uses`, step.uses, step.calls, step);
  },
};
