import { IRule } from './custom-rule';
import { InvalidValueError, Severity, asWritten, readable } from '../core/inside';

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** Groups of Slipway's own rules, of today and of rooms to come: a name that is free today must not be taken tomorrow. */
const GROUPS = [
  'actions', 'artifacts', 'call', 'checks', 'constructs', 'core', 'delivery', 'diagrams', 'expressions', 'file', 'github', 'identity', 'importer', 'linter', 'observability', 'pipelines', 'promotion', 'references',
  'repository', 'scripts', 'security', 'semantics', 'simulator', 'synthesis', 'workflows',
];

/** The rule as given, when it is one. */
export function checkRule(rule: IRule): IRule {
  return readable('Checks.addRule', () => checked(rule));
}

function checked(rule: IRule): IRule {
  const refuse = (written: string, why: string, option?: string, code = 'call/wrong-value') =>
    new InvalidValueError(code, `Checks.addRule(${written})`, why, { option, given: option === undefined ? rule : rule[option as keyof IRule] });
  if (typeof rule !== 'object' || rule === null) throw refuse(asWritten(rule), 'a rule is an object with id, severity and check(model)');
  const { id, severity, page } = rule;
  if (typeof rule.check !== 'function') throw refuse(asWritten(rule), 'it has no method check(model), which says what is wrong', 'check', 'call/missing-option');
  const named = `{ id: ${asWritten(id)} }`;
  if (typeof id !== 'string' || !ID.test(id)) throw refuse(named, "an id is '<group>/<name>' in lower case, such as 'acme/deploy-window'", 'id');
  const [group] = id.split('/');
  if (GROUPS.includes(group)) throw refuse(named, `the group '${group}' is Slipway's; take one of your own, such as the name of your organization`, 'id', 'call/reserved-group');
  if (!Object.values(Severity).includes(severity)) {
    throw refuse(`{ id: '${id}', severity: ${asWritten(severity)} }`, 'the severity is Severity.ERROR, Severity.WARNING or Severity.NOTE', 'severity', 'call/not-one-of');
  }
  if (page !== undefined && (typeof page !== 'string' || !/^https?:\/\/\S+$/.test(page))) {
    throw refuse(`{ id: '${id}', page: ${asWritten(page)} }`, 'the page is an address that begins with https://', 'page');
  }
  return rule;
}
