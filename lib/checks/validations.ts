import { IConstruct } from 'constructs';
import { pageOf } from './report/page';
import { Finding, Origin, Severity, asWritten, constructPath, inRepository } from '../core/inside';

/** The rule under which the validations of constructs are reported. */
export const VALIDATION_RULE = 'constructs/validation';

/** What `node.addValidation(…)` has to say: each text is a finding of its construct. */
export function validationFindings(root: IConstruct): Finding[] {
  return inRepository(root).flatMap((construct) => textsOf(construct).map((message): Finding => ({
    id: VALIDATION_RULE,
    severity: Severity.ERROR,
    message,
    places: [{ origin: originOf(construct) }],
    page: pageOf(VALIDATION_RULE),
  })));
}

function textsOf(construct: IConstruct): string[] {
  try {
    return construct.node.validate().map((text) => (typeof text === 'string' ? text : asWritten(text)));
  } catch (error) {
    return [`A validation of '${constructPath(construct)}' failed: ${error instanceof Error ? error.message : asWritten(error)}.`];
  }
}

/** A noun of Slipway knows its line; of another construct only the path is known. */
function originOf(construct: IConstruct): Origin {
  const { _origin: origin } = construct as { _origin?: unknown };
  return origin instanceof Origin ? origin : Origin._unknown(constructPath(construct));
}
