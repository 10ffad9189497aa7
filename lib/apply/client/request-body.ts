import { listed, similar } from '../../core/inside';
import { Validator, schemaErrorText, schemaErrors } from '../../repository/inside';

interface Bodies {
  readonly validators: Readonly<Record<string, Validator>>;
  /** Operations whose requests have no body. */
  readonly withoutBody: readonly string[];
}

/**
 * What GitHub would refuse in the body of a request, and what it would ignore without a word, by its own description of the operation; one line each.
 *
 * @param operation such as `PUT /repos/{owner}/{repo}/environments/{environment_name}`
 * @param body as it would be sent; undefined for none
 */
export function bodyProblems(operation: string, body: unknown): string[] {
  const { validators, withoutBody } = bodies();
  if (withoutBody.includes(operation)) return body === undefined ? [] : ['must be left out: this operation takes no body'];
  const operations = Object.keys(validators);
  if (!operations.includes(operation)) {
    const near = similar(operation, operations);
    return [`is for the operation '${operation}', which is not described; ${near ? `did you mean '${near}'?` : `there are ${listed(operations, 40)}`}`];
  }
  return body === undefined ? ['is missing'] : schemaErrors(validators[operation], body).map(schemaErrorText);
}

/** How GitHub describes the body of an operation. */
export function schemaOf(operation: string): object {
  return JSON.parse(bodies().validators[operation].schema) as object;
}

/** Loaded on first use: a plan sends nothing. */
function bodies(): Bodies {
  return require('../vendor/bodies.cjs') as Bodies;
}
