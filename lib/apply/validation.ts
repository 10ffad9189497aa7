import { Json, SchemaError, bodyErrors, fileErrors } from '../repository';

/** What is wrong with a settings document, one line each. */
export function documentProblems(document: unknown): string[] {
  return fileErrors('settings', document).map(shown);
}

/** What is wrong with the body of a request, by GitHub's own description of it. */
export function bodyProblems(route: string, body: { readonly [key: string]: Json }): string[] {
  return bodyErrors(route, body).map(shown);
}

function shown({ path, message }: SchemaError): string {
  return path === '' ? message : `${path}: ${message}`;
}
