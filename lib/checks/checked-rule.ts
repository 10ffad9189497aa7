import { IRule } from './custom-rule';
import { InvalidValueError, Severity, asWritten } from '../core/inside';

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** Groups of Slipway's own rules, of today and of rooms to come: a name that is free today must not be taken tomorrow. */
const GROUPS = [
  'actions', 'artifacts', 'checks', 'constructs', 'core', 'delivery', 'diagrams', 'expressions', 'github', 'identity', 'importer', 'observability', 'pipelines', 'promotion', 'references',
  'repository', 'scripts', 'security', 'semantics', 'simulator', 'workflows',
];

/** The rule as given, when it is one. */
export function checkRule(rule: IRule): IRule {
  const call = `Checks.addRule(${asWritten(rule)})`;
  if (typeof rule !== 'object' || rule === null) throw new InvalidValueError(call, 'a rule is an object with id, severity and check(model)');
  const { id, severity, page } = rule;
  if (typeof rule.check !== 'function') throw new InvalidValueError(call, 'it has no method check(model), which says what is wrong');
  if (typeof id !== 'string' || !ID.test(id)) throw new InvalidValueError(`Checks.addRule({ id: ${asWritten(id)} })`, "an id is '<group>/<name>' in lower case, such as 'acme/deploy-window'");
  const [group] = id.split('/');
  if (GROUPS.includes(group)) throw new InvalidValueError(`Checks.addRule({ id: ${asWritten(id)} })`, `the group '${group}' is Slipway's; take one of your own, such as the name of your organization`);
  if (!Object.values(Severity).includes(severity)) throw new InvalidValueError(`Checks.addRule({ id: '${id}', severity: ${asWritten(severity)} })`, 'the severity is Severity.ERROR, Severity.WARNING or Severity.NOTE');
  if (page !== undefined && (typeof page !== 'string' || !/^https?:\/\/\S+$/.test(page))) throw new InvalidValueError(`Checks.addRule({ id: '${id}', page: ${asWritten(page)} })`, 'the page is an address that begins with https://');
  return rule;
}
