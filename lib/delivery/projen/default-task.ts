/** What is used of projen's task. */
interface Task {
  readonly steps: readonly unknown[];
}

const RUNNERS: { readonly [program: string]: string } = { '.projenrc.ts': 'tsx', '.projenrc.js': 'node', '.projenrc.mjs': 'node' };

/** `npx projen` runs the default task, which has no step in a plain `Project`: it would end well, and nothing would have been written. */
export function idleDefaultTask(task: Task | undefined, program: string | undefined): string | undefined {
  if (task === undefined || task.steps.length > 0 || program === undefined || RUNNERS[program] === undefined) return undefined;
  return `\`npx projen\` does nothing in this project, because its task 'default' has no step. Add to ${program}, before project.synth(): project.defaultTask.exec('${RUNNERS[program]} ${program}');`;
}
