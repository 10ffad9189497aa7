import { usesSteps } from '../../../actions/inside';
import { DeliveryModel, Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { callsOf, parseUses, workflowsOf } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RepositorySettingsModel } from '../../settings/model';

/** What the workflows use, the settings must allow. */
export const settingsAllowedActions: Rule = {
  id: 'repository/settings-allowed-actions',
  severity: Severity.ERROR,
  delivery(model, report) {
    const [settings] = DeclaredRepository.of(model).settings;
    const { permissions } = settings?.actions ?? {};
    if (!permissions) return;
    const note = { origin: settings.origin, note: 'the settings' };
    if (!permissions.enabled) {
      for (const workflow of workflowsOf(model)) {
        report({ message: `The settings switch GitHub Actions off, and the workflow '${workflow.id}' never runs.`, at: [note, workflow], fix: 'Write { allowed: AllowedActions.selected() }, or declare no workflows.' });
      }
      return;
    }
    for (const { uses, at, what } of used(model)) {
      const parsed = parseUses(uses);
      if (parsed.kind !== 'repository' || isAllowed(uses, settings, DeclaredRepository.of(model).facts?.owner)) continue;
      report({
        message: `${what} uses '${uses}', and the settings of the repository allow ${permissions.allowedActions === 'local_only' ? 'only actions of its owner' : 'it by no pattern'}: the run fails before it begins.`,
        at: [at, note],
        fix: fixFor(uses, parsed.name, settings),
      });
    }
  },
};

function fixFor(uses: string, name: string, { actions }: RepositorySettingsModel): string {
  const patterns = actions.selectedActions?.patternsAllowed ?? [];
  const excluded = patterns.find((pattern) => excludes(pattern, uses));
  if (excluded) return `Leave the pattern '${excluded}' out, or do not use it.`;
  return `Allow it: AllowedActions.selected({ patterns: [${[...patterns, `${name.split('/').slice(0, 2).join('/')}@*`].map((pattern) => `'${pattern}'`).join(', ')}] }).`;
}

function excludes(pattern: string, uses: string): boolean {
  return pattern.startsWith('!') && matches(uses, pattern.slice(1));
}

interface Used {
  readonly uses: string;
  readonly at: Located;
  readonly what: string;
}

function used(model: DeliveryModel): Used[] {
  return [
    ...usesSteps(model).map(({ step, owner }) => ({ uses: step.uses, at: step, what: `The step '${step.label}' of '${owner.id}'` })),
    ...workflowsOf(model).flatMap((workflow) => callsOf(workflow).map((job) => ({ uses: job.uses, at: job, what: `The job '${job.id}'` }))),
  ];
}

/** What nobody can tell is taken as allowed: whose an action is when the owner is not known, and who is a verified creator. */
function isAllowed(uses: string, { actions }: RepositorySettingsModel, owner: string | undefined): boolean {
  const { allowedActions: allowed } = actions.permissions!;
  const creator = uses.split('/')[0].toLowerCase();
  if (allowed === undefined || allowed === 'all' || owner === undefined || creator === owner.toLowerCase()) return true;
  if (allowed === 'local_only') return false;
  const { githubOwnedAllowed: github, verifiedAllowed: verified, patternsAllowed: patterns } = actions.selectedActions!;
  const isGithub = creator === 'actions' || creator === 'github';
  return !patterns.some((pattern) => excludes(pattern, uses)) && ((isGithub && github) || (!isGithub && verified) || patterns.some((pattern) => matches(uses, pattern)));
}

function matches(uses: string, pattern: string): boolean {
  const expression = pattern.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${expression}$`, 'i').test(uses) || new RegExp(`^${expression}(?:/.*)?@.*$`, 'i').test(uses);
}
