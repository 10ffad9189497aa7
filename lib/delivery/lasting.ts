import { everyRule } from './rules';
import { hasErrors } from '../checks/inside';
import { Finding } from '../core/inside';

/** Of the findings of a program that broke off, those that stop it in any case: errors that no later declaration could have mended, and that nobody accepted. */
export function lastingErrors(findings: readonly Finding[]): Finding[] {
  const lasting = new Set(everyRule().filter((rule) => rule.lasting).map((rule) => rule.id));
  return findings.filter((finding) => lasting.has(finding.id) && hasErrors([finding]));
}
