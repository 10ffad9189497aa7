import { Rule } from '../rule';
import { awsAdministrator } from '../rules/identity/aws-administrator';
import { awsAssume } from '../rules/identity/aws-assume';
import { awsBroadPermissions } from '../rules/identity/aws-broad-permissions';
import { awsDuplicate } from '../rules/identity/aws-duplicate';
import { awsLimits } from '../rules/identity/aws-limits';
import { awsOnlyThrough } from '../rules/identity/aws-only-through';
import { awsPackage } from '../rules/identity/aws-package';
import { awsStatement } from '../rules/identity/aws-statement';
import { azureLimits } from '../rules/identity/azure-limits';
import { deniedAssume } from '../rules/identity/denied-assume';
import { environmentCase } from '../rules/identity/environment-case';
import { gcpDuplicate } from '../rules/identity/gcp-duplicate';
import { gcpLimits } from '../rules/identity/gcp-limits';
import { gcpSharedSubject } from '../rules/identity/gcp-shared-subject';
import { inexactTrust } from '../rules/identity/inexact-trust';
import { missingAudience } from '../rules/identity/missing-audience';
import { missingIdentityRepository } from '../rules/identity/missing-repository';
import { missingRepositoryId } from '../rules/identity/missing-repository-id';
import { missingSubject } from '../rules/identity/missing-subject';
import { openCondition } from '../rules/identity/open-condition';
import { openEnvironment } from '../rules/identity/open-environment';
import { recycledName } from '../rules/identity/recycled-name';
import { subjectFormat } from '../rules/identity/subject-format';
import { subjectPattern } from '../rules/identity/subject-pattern';
import { unintendedAccess } from '../rules/identity/unintended-access';
import { unreachableRole } from '../rules/identity/unreachable-role';
import { unsupportedConditionKey } from '../rules/identity/unsupported-condition-key';
import { untrustedClaim } from '../rules/identity/untrusted-claim';
import { wildcardSubject } from '../rules/identity/wildcard-subject';

export const IDENTITY: readonly Rule[] = [
  awsAdministrator,
  awsAssume,
  awsBroadPermissions,
  awsDuplicate,
  awsLimits,
  awsOnlyThrough,
  awsPackage,
  awsStatement,
  azureLimits,
  deniedAssume,
  environmentCase,
  gcpDuplicate,
  gcpLimits,
  gcpSharedSubject,
  inexactTrust,
  missingAudience,
  missingIdentityRepository,
  missingRepositoryId,
  missingSubject,
  openCondition,
  openEnvironment,
  recycledName,
  subjectFormat,
  subjectPattern,
  unintendedAccess,
  unreachableRole,
  unsupportedConditionKey,
  untrustedClaim,
  wildcardSubject,
];
