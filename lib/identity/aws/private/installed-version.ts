/** The version of aws-cdk-lib beside this library; nothing when there is none. */
export function installedVersion(): string | undefined {
  try {
    // eslint-disable-next-line import/no-extraneous-dependencies -- an optional peer
    return (require('aws-cdk-lib/package.json') as { version: string }).version;
  } catch {
    return undefined;
  }
}
