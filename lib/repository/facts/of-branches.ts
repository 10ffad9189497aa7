import { Reliance } from './reliances';
import { WorkflowModel } from '../../workflows/inside';
import { RepositoryModel } from '../model';

/** What names the default branch by its name. What says `~DEFAULT_BRANCH` goes along with it. */
export function reliancesOnBranches({ facts, rulesets, protections, environments }: RepositoryModel, workflows: readonly WorkflowModel[]): Reliance[] {
  if (!facts) return [];
  const { defaultBranch: main } = facts;
  const on = (what: string, otherwise: string, file?: string): Reliance => ({ what, file, facts: ['default_branch'], otherwise, severity: 'error' });
  return [
    ...rulesets.filter(({ target, refs }) => target === 'branch' && refs?.include.includes(`refs/heads/${main}`)).map(({ name }) => on(`the ruleset '${name}'`, `it protects '${main}' alone`)),
    ...protections.filter(({ branch }) => branch === main).map(() => on(`the protection of '${main}'`, 'the branch that pull requests go to has none')),
    ...environments.filter(({ refs }) => refs.kind === 'patterns' && refs.branches.includes(main)).map(({ name }) => on(`the environment '${name}'`, `it lets '${main}' deploy, and not the default branch`)),
    ...workflows.flatMap((workflow) => {
      const events = workflow.triggers.filter(({ filters }) => filters.branches?.includes(main)).map(({ event }) => event);
      const asks = workflow.expressions.some(({ text }) => text.includes(`'refs/heads/${main}'`) || new RegExp(`\\bgithub\\.ref_name\\s*==\\s*'${main.replace(/\W/g, '\\$&')}'`).test(text));
      if (events.length === 0 && !asks) return [];
      const idle = events.length > 0 ? `${[...new Set(events)].join(' and ')} on the default branch ${new Set(events).size === 1 ? 'does' : 'do'} not start it` : `what it asks of the branch holds on '${main}' alone`;
      return [on(`the workflow '${workflow.id}'`, idle, workflow.file)];
    }),
  ];
}
