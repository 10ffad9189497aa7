import { PromotionCommand } from '../configuration/commands';

/** What is typed to start a workflow. What stands in `<…>` is in quotes, so that it can hold whatever one fills in. */
export function commandLine({ workflow, inputs }: PromotionCommand): string {
  const fields = Object.entries(inputs).map(([name, value]) => `-f ${name}=${/^<.*>$/.test(value) ? `'${value}'` : value}`);
  return ['gh', 'workflow', 'run', workflow, ...fields].join(' ');
}
