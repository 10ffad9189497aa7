import { PermissionScopes } from '../../workflows/inside';

/** An identity token is made for the job, whichever token calls the API. */
export function onlyIdentity({ idToken }: PermissionScopes): PermissionScopes {
  return idToken ? { idToken } : {};
}
