/** The version of aws-cdk-lib beside this library; nothing when there is none. */
export function installedVersion(): string | undefined {
  try {
    return (require('aws-cdk-lib/package.json') as { version: string }).version;
  } catch {
    return undefined;
  }
}
