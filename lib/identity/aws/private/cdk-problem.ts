import { installedVersion } from './installed-version';
import { HostLanguage, hostLanguage } from '../../../core/inside';

/** The oldest version that makes what is needed here: tried with this one and with the one that the library is built with. */
const OLDEST = [2, 200];

/** What makes it available, in the words of the language of the program. In another than JavaScript the package is there once a program has asked for it: jsii loads what is used. */
const INSTALL: { readonly [language in HostLanguage]: string } = {
  javascript: "Install it beside slipway: `npm install --save-dev aws-cdk-lib`, or { devDeps: ['aws-cdk-lib'] } in the project. Only AWS identities need it.",
  python: 'Install it beside slipway, `pip install aws-cdk-lib`, and import it in the program, before the delivery is synthesized: `import aws_cdk`. Only AWS identities need it.',
  java: 'Add software.amazon.awscdk:aws-cdk-lib to the dependencies, and use a class of it in the program, before the delivery is synthesized: `software.amazon.awscdk.Aws.ACCOUNT_ID.length();`. Only AWS identities need it.',
  go: 'Add it, `go get github.com/aws/aws-cdk-go/awscdk/v2`, and use it in the program, before the delivery is synthesized: `awscdk.Aws_ACCOUNT_ID()`. Only AWS identities need it.',
  other: 'Install the package of aws-cdk-lib for the language of the program, and use a class of it before the delivery is synthesized. Only AWS identities need it.',
};

const REPLACE: { readonly [language in HostLanguage]: string } = {
  javascript: 'Install another: `npm install --save-dev aws-cdk-lib@2`.',
  python: "Install another: `pip install --upgrade 'aws-cdk-lib>=2.200,<3'`.",
  java: 'Depend on another version of software.amazon.awscdk:aws-cdk-lib: [2.200,3).',
  go: 'Take another: `go get github.com/aws/aws-cdk-go/awscdk/v2@latest`.',
  other: 'Install another version 2.',
};

/** Why CloudFormation templates cannot be made here; nothing when they can. The library itself is not loaded for it. */
export function cdkProblem(): { readonly message: string; readonly fix: string } | undefined {
  const version = installedVersion();
  const language = hostLanguage();
  if (version === undefined) return { message: `CloudFormation templates are made with the package aws-cdk-lib, which is not ${language === 'javascript' ? 'installed' : 'loaded'}.`, fix: INSTALL[language] };
  const [major, minor] = version.split('.').map(Number);
  if (major === OLDEST[0] && minor >= OLDEST[1]) return undefined;
  return {
    message: `CloudFormation templates are made with the package aws-cdk-lib of the versions ${OLDEST.join('.')} to 2.x; version ${version} is installed.`,
    fix: REPLACE[language],
  };
}
