import { mermaidLabel } from '../../../promotion/inside';
import { WorkflowModel, callsOf } from '../../../workflows/inside';

/** What starts which workflow, and which starts another, as a diagram of Mermaid. */
export function workflowPicture(workflows: readonly WorkflowModel[]): string {
  const ids = new Map(workflows.map(({ file }, at) => [file, `workflow_${at}`]));
  const events = [...new Set(workflows.flatMap(({ triggers }) => triggers.map(({ event }) => event)))].filter((event) => !['workflow_call', 'workflow_run'].includes(event));
  const caused = workflows.flatMap((workflow) => workflow.triggers.flatMap(({ event, filters }) => {
    if (event === 'workflow_call') return [];
    if (event !== 'workflow_run') return [`  event_${events.indexOf(event)} --> ${ids.get(workflow.file)}`];
    return workflows.filter(({ name }) => filters.workflows?.includes(name)).map(({ file }) => `  ${ids.get(file)} -. when it is done .-> ${ids.get(workflow.file)}`);
  }));
  const called = workflows.flatMap((workflow) => [...new Set(callsOf(workflow).flatMap(({ calls }) => (calls !== undefined && ids.has(calls) ? [calls] : [])))].map((calls) => `  ${ids.get(workflow.file)} -- calls --> ${ids.get(calls)}`));
  return [
    'flowchart LR',
    ...events.map((event, at) => `  event_${at}(["${mermaidLabel(EVENTS[event] ?? event)}"])`),
    ...workflows.map(({ name, file }) => `  ${ids.get(file)}["${mermaidLabel(name)}"]`),
    ...new Set([...caused, ...called]),
  ].join('\n');
}

const EVENTS: Readonly<Record<string, string>> = { push: 'push', pull_request: 'pull request', merge_group: 'merge queue', schedule: 'clock', workflow_dispatch: 'by hand' };
