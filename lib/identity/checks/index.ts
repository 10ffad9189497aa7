import { awsAdministrator } from './identity/aws-administrator';
import { awsAssume } from './identity/aws-assume';
import { awsBroadPermissions } from './identity/aws-broad-permissions';
import { awsDuplicate } from './identity/aws-duplicate';
import { awsLimits } from './identity/aws-limits';
import { awsOnlyThrough } from './identity/aws-only-through';
import { awsPackage } from './identity/aws-package';
import { awsStatement } from './identity/aws-statement';
import { azureLimits } from './identity/azure-limits';
import { deniedAssume } from './identity/denied-assume';
import { environmentCase } from './identity/environment-case';
import { gcpDuplicate } from './identity/gcp-duplicate';
import { gcpLimits } from './identity/gcp-limits';
import { gcpSharedSubject } from './identity/gcp-shared-subject';
import { inexactTrust } from './identity/inexact-trust';
import { missingAudience } from './identity/missing-audience';
import { missingIdentityRepository } from './identity/missing-repository';
import { missingRepositoryId } from './identity/missing-repository-id';
import { missingSubject } from './identity/missing-subject';
import { openCondition } from './identity/open-condition';
import { openEnvironment } from './identity/open-environment';
import { otherPrincipal } from './identity/other-principal';
import { recycledName } from './identity/recycled-name';
import { subjectFormat } from './identity/subject-format';
import { subjectPattern } from './identity/subject-pattern';
import { uncertainAccess } from './identity/uncertain-access';
import { unintendedAccess } from './identity/unintended-access';
import { unreachableRole } from './identity/unreachable-role';
import { unsupportedConditionKey } from './identity/unsupported-condition-key';
import { untrustedClaim } from './identity/untrusted-claim';
import { wildcardSubject } from './identity/wildcard-subject';
import { Rule } from '../../checks/inside';

/** What is checked in this room. */
export const RULES: readonly Rule[] = [
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
  otherPrincipal,
  recycledName,
  subjectFormat,
  subjectPattern,
  uncertainAccess,
  unintendedAccess,
  unreachableRole,
  unsupportedConditionKey,
  untrustedClaim,
  wildcardSubject,
];
