import { mergeQueues } from './merge-queue';
import { shareBranch } from './protected-branches';
import { DeliveryModel, Rule } from '../../../checks/inside';
import { Origin, Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RulesetModel } from '../../rulesets/model';

interface Allowed {
  readonly origin: Origin;
  /** As a message calls it. */
  readonly owner: string;
  readonly note: string;
  readonly methods: readonly string[];
}

/** A pull request is merged in a way that everybody allows. */
export const mergeMethod: Rule = {
  id: 'repository/merge-method',
  severity: Severity.ERROR,
  delivery(model, report) {
    const settings = settingsOf(model);
    const before: RulesetModel[] = [];
    for (const ruleset of DeclaredRepository.of(model).rulesets.filter(({ enforcement }) => enforcement === 'active')) {
      const own = allowedBy(ruleset);
      const others = [...settings, ...before.filter((other) => shareBranch(ruleset, other, model)).flatMap(allowedBy)];
      before.push(ruleset);
      const against = own.flatMap(({ origin, methods }) => others.filter((other) => !methods.some((one) => other.methods.includes(one))).map((other) => ({ origin, methods, other })))[0];
      if (!against) continue;
      report({
        message: `The ruleset '${ruleset.name}' allows only ${shown(against.methods)} as a way to merge, and ${against.other.owner} only ${shown(against.other.methods)}. No pull request can be merged.`,
        at: [{ origin: against.origin }, against.other],
        fix: 'Let both allow the same: { allowedMergeMethods: [MergeMethod.SQUASH] }, and in the settings { merge: { squash: true } }.',
      });
    }
    for (const { ruleset, rule } of mergeQueues(model)) {
      const method = String(rule.parameters?.merge_method).toLowerCase();
      const against = settings.find(({ methods }) => !methods.includes(method));
      if (!against) continue;
      report({
        message: `The merge queue of the ruleset '${ruleset.name}' merges by '${method}', and the settings of the repository allow ${shown(against.methods)} only. Nothing can enter the queue.`,
        at: [rule, against],
        fix: `Say how the queue merges: RulesetRule.mergeQueue({ mergeMethod: MergeMethod.${(against.methods[0] ?? 'squash').toUpperCase()} }). Without it, it makes merge commits.`,
      });
    }
  },
};

/** What is not said in the settings stays as it is, and may be allowed. */
function settingsOf(model: DeliveryModel): Allowed[] {
  const { settings } = DeclaredRepository.of(model);
  return settings.slice(0, 1).map(({ origin, repository }) => ({
    origin,
    owner: 'the settings allow',
    note: 'the settings',
    methods: ([['merge', 'allow_merge_commit'], ['squash', 'allow_squash_merge'], ['rebase', 'allow_rebase_merge']] as const).filter(([, key]) => repository[key] !== false).map(([method]) => method),
  })).filter(({ methods }) => methods.length > 0);
}

function allowedBy({ name, rules }: RulesetModel): Allowed[] {
  return rules.flatMap(({ type, parameters, origin }) => {
    const methods = type === 'pull_request' ? parameters?.allowed_merge_methods : undefined;
    return Array.isArray(methods) ? [{ origin, owner: `the ruleset '${name}' allows`, note: 'allows other ways only', methods: methods as readonly string[] }] : [];
  });
}

function shown(methods: readonly string[]): string {
  return methods.map((method) => `'${method}'`).join(' and ');
}
