import { AwsRoleModel } from '../../aws/model';

type Statement = AwsRoleModel['statements'][number];

const texts = (value: unknown): readonly string[] => [value].flat().filter((item): item is string => typeof item === 'string');

/** Whether a statement allows what it names on everything there is. */
export function allowsOnEverything({ Effect, Resource, NotResource }: Statement): boolean {
  return Effect === 'Allow' && (NotResource !== undefined || texts(Resource).some((resource) => /^(?:arn:(?:\*+:)+)?\*+$/.test(resource)));
}

/** Whether it names all actions, or all but a few. */
export function namesAllActions({ Action, NotAction }: Statement): boolean {
  return NotAction !== undefined || texts(Action).includes('*');
}

/** The actions that it names. */
export function actionsOf({ Action }: Statement): readonly string[] {
  return texts(Action);
}

/** Those of AWS's own policies that a role has, of the names given. */
export function ownedByAws({ managedPolicies }: AwsRoleModel, names: readonly string[]): readonly string[] {
  return names.filter((name) => managedPolicies.some((arn) => arn.endsWith(`:iam::aws:policy/${name}`)));
}
