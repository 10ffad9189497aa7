import { installedVersion } from './installed-version';

/** The oldest version that makes what is needed here: tried with this one and with the one that the library is built with. */
const OLDEST = [2, 200];

const INSTALL = "Install it beside slipway: `npm install --save-dev aws-cdk-lib`, or { devDeps: ['aws-cdk-lib'] } in the project. Only AWS identities need it.";

/** Why CloudFormation templates cannot be made here; nothing when they can. The library itself is not loaded for it. */
export function cdkProblem(): { readonly message: string; readonly fix: string } | undefined {
  const version = installedVersion();
  if (version === undefined) return { message: 'CloudFormation templates are made with the package aws-cdk-lib, which is not installed.', fix: INSTALL };
  const [major, minor] = version.split('.').map(Number);
  if (major === OLDEST[0] && minor >= OLDEST[1]) return undefined;
  return {
    message: `CloudFormation templates are made with the package aws-cdk-lib of the versions ${OLDEST.join('.')} to 2.x; version ${version} is installed.`,
    fix: 'Install another: `npm install --save-dev aws-cdk-lib@2`.',
  };
}
