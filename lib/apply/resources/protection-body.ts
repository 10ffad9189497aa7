import { DesiredProtection } from '../../repository/inside';
import { JsonMap, isMap } from '../compare/json';
import { Names } from '../names';
import { PEOPLE_OF_REVIEWS } from './protection-comparable';

/** The body of `PUT …/protection`. */
export async function bodyOf(desired: DesiredProtection, current: JsonMap | undefined, names: Names): Promise<JsonMap> {
  const { branch: _, required_status_checks: checks, required_pull_request_reviews: reviews, ...rest } = desired;
  return {
    ...rest as unknown as JsonMap,
    required_status_checks: checks && {
      strict: checks.strict,
      // GitHub demands the older list of names beside the one that knows apps.
      contexts: [],
      checks: await Promise.all(checks.checks.map(async ({ context, app }) => ({ context, ...(app === undefined ? {} : { app_id: await names.id('App', String(app)) }) }))),
    },
    required_pull_request_reviews: reviews && { ...Object.fromEntries(PEOPLE_OF_REVIEWS.filter((list) => hasPeople(current, list)).map((list) => [list, {}])), ...reviews },
  };
}

/** Only an empty list takes one away that is there; where there is none, repositories of users refuse it. */
function hasPeople(current: JsonMap | undefined, list: string): boolean {
  const reviews = current?.required_pull_request_reviews;
  const there = isMap(reviews) ? reviews[list] : undefined;
  return isMap(there) && Object.values(there).some((names) => Array.isArray(names) && names.length > 0);
}
