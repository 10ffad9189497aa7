import { Declared } from '../../core/inside';
import { WorkflowModel } from '../../workflows/inside';
import { Cloud, CloudModel } from '../cloud';
import { TrustedModel } from '../model';
import { EXTERNAL_ROLE_KIND } from './external-role';
import { usersOf } from '../private/users';

/** Roles that exist already: there is nothing to write, but much to judge. */
export const EXTERNAL: Cloud = { nouns: [EXTERNAL_ROLE_KIND], resolve: resolveExternal };

function resolveExternal(declared: Declared, workflows: readonly WorkflowModel[]): CloudModel {
  const principals = declared.of(EXTERNAL_ROLE_KIND).map(({ roleArn, _id: id, _props, _origin: origin }) => {
    const users = usersOf(workflows, 'aws-actions/configure-aws-credentials', 'role-to-assume', roleArn);
    const trusted = _props.trustedBy?.map((one) => one._model()) ?? users.map((job): TrustedModel => ({ kind: 'job', job, origin }));
    return {
      kind: 'principal' as const,
      cloud: 'aws' as const,
      id,
      origin,
      address: roleArn,
      trust: { kind: 'policy' as const, policy: { ..._props.trustPolicy._document } },
      trusted,
      otherPrincipals: _props.otherPrincipals,
      users,
      statements: [],
    };
  });
  return { principals, files: [], defects: [] };
}
