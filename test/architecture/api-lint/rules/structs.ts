import { Api, ApiType, TypeRef, leavesOf } from '../api';

/** The struct that a type is, or is a list of. */
export function structOf(type: TypeRef, api: Api): ApiType | undefined {
  return leavesOf(type).map((name) => api.find(name)).find((found) => found?.kind === 'struct');
}

/** Whether a class is a construct: it has a place in the tree. */
export function isConstruct({ kind, ancestors }: ApiType): boolean {
  return kind === 'class' && ancestors.includes('Construct');
}
