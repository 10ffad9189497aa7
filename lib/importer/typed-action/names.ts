/** `fetch-depth`, `report_type`, `downloadBaseURL`, `GITHUB_TOKEN` → `fetchDepth`, `reportType`, `downloadBaseUrl`, `githubToken`. Empty when it has no letter or digit of English. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = wordsIn(name);
  return first + rest.map(capital).join('');
}

/** `setup-node`, `nodeSetup` → `SetupNode`, `NodeSetup`. */
export function pascalCase(name: string): string {
  return wordsIn(name).map(capital).join('');
}

/** `if-asked`, `jdk+fx`, `customBiggerIsBetter` → `IF_ASKED`, `JDK_FX`, `CUSTOM_BIGGER_IS_BETTER`. Java has builders, so that jsii takes no `BUILD`. */
export function constantName(value: string): string {
  if (value === 'build') return 'BUILD_IT';
  const plain = value.replace(/^https:\/\/(?:[\w-]+\.)+\w+\//, '').replace(/^.*\//, '');
  const name = plain.replace(/([a-z])([A-Z][a-z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '').toUpperCase();
  return /^[A-Z]/.test(name) ? name : `VALUE${name && `_${name}`}`;
}

function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}
