import { readEntries } from '../../scripts/generate-actions/entries';
import * as a from 'slipway/actions';
import { InvalidValueError } from 'slipway/core';
import { Expression, Inputs, Secrets } from 'slipway/expressions';
import { Matrix } from 'slipway/workflows';

/** A value that the types would refuse, as JavaScript and `any` hand it over. */
const wrong = (value: unknown) => value as never;

function refusal(call: () => unknown): InvalidValueError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidValueError);
    return error as InvalidValueError;
  }
  throw new Error('It was not refused.');
}

describe('a value that an input does not know', () => {
  test.each<[string, () => unknown, string]>([
    ['is refused with the nearest one', () => new a.SetupPython({ cache: 'pipp' }), "new SetupPython({ cache: 'pipp' }): cache must be one of 'pip', 'pipenv', 'poetry'; did you mean 'pip'? SetupPythonCache.of(…) takes a value that is newer than the catalogue"],
    ['is refused, though two letters changed places', () => new a.SetupNode({ cache: 'nmp' }), "cache must be one of 'npm', 'pnpm', 'yarn'; did you mean 'npm'?"],
    ['is refused with those that there are, when none is near', () => new a.SetupJava({ javaVersion: '21', distribution: 'sun' }), "distribution must be one of 'corretto', 'dragonwell', "],
    ['is refused where it may be on or off as well', () => new a.Checkout({ submodules: 'recursiv' }), "submodules must be one of 'false', 'recursive', 'true'; did you mean 'recursive'? CheckoutSubmodules.of(…)"],
    ['is refused where it is a level', () => new a.CreateGithubAppToken({ privateKey: 'k', permissionContents: 'wirte' }), "permissionContents must be one of 'read', 'write'; did you mean 'write'?"],
    ['is refused in a list', () => new a.Trivy({ severity: ['HIGH', 'CRITCAL'] }), "severity[1] is not known; did you mean 'CRITICAL'? There are 'CRITICAL', 'HIGH', 'LOW', 'MEDIUM', 'UNKNOWN'"],
    ['is refused in a list that is one text', () => new a.Trivy({ severity: wrong('HIGH, CRITCAL') }), "severity is not known; did you mean 'CRITICAL'?"],
  ])('%s', (_, call, fragment) => {
    const error = refusal(call);
    expect(error.message).toContain(fragment);
    expect(error.code).toBe('call/not-one-of');
  });

  test('is taken when the program says that it means it', () => {
    expect(new a.SetupPython({ cache: a.SetupPythonCache.of('uv') })._props.inputs).toEqual({ cache: 'uv' });
  });

  test('is not looked for where a list may hold more than is known', () => {
    expect(new a.CodeqlInit({ languages: ['javascript', 'kotlin'] })._props.inputs).toEqual({ languages: 'javascript,kotlin' });
  });

  test('is not one that differs in capitals only: many actions do not mind', () => {
    expect(new a.AzureLogin({ clientId: 'c', environment: 'AzureCloud' })._props.inputs).toMatchObject({ environment: 'AzureCloud' });
  });
});

describe('a value of an input', () => {
  test('is a constant as well as its text', () => {
    expect(new a.SetupPython({ cache: a.SetupPythonCache.PIP })._props.inputs).toEqual({ cache: 'pip' });
    expect(new a.Checkout({ submodules: a.CheckoutSubmodules.RECURSIVE })._props.inputs).toMatchObject({ submodules: 'recursive' });
    expect(`${a.SetupJavaDistribution.TEMURIN}`).toBe('temurin');
  });

  test('is not one of another input', () => {
    const { message } = refusal(() => new a.SetupPython({ cache: wrong(a.SetupNodeCache.NPM) }));
    expect(message).toContain("cache must be one of SetupPythonCache; this is a value of the input 'cache' of actions/setup-node");
    expect(refusal(() => new a.SetupPython({ pythonVersion: wrong(a.SetupNodeCache.NPM) })).message).toContain('pythonVersion must be a string or an Expression; this is a value');
  });

  test('must say something', () => {
    expect(refusal(() => a.SetupPythonCache.of(' ')).message).toContain("SetupPythonCache.of(' '): it must be a string that says something");
    expect(refusal(() => a.SetupPythonCache.of(wrong(3))).message).toContain('it must be a string');
  });

  test('may be known only in a run', () => {
    const cache = new Matrix().axis('cache', ['pip', 'poetry']).get('cache');
    expect(new a.SetupPython({ cache })._inputs.cache).toBe(cache);
    expect(() => new a.SetupPython({ cache: `${cache}` })).not.toThrow();
    expect(() => new a.Checkout({ clean: wrong(`${cache}`), fetchDepth: Inputs.get('depth') })).not.toThrow();
    expect(() => new a.Trivy({ severity: [Expression.raw('inputs.severity')] })).not.toThrow();
  });

  test('has a constant for every word that the data knows', () => {
    const classes = a as unknown as Readonly<Record<string, Readonly<Record<string, a.InputValue>>>>;
    const choices = readEntries().flatMap(({ id, inputs }) => inputs.flatMap(({ name, choices: known }) => (known ? [{ input: `${id} ${name}`, ...known }] : [])));
    for (const { input, className, members } of choices) {
      for (const { name, value } of members) expect({ className, name, value: classes[className][name].value, input: classes[className][name]._input }).toEqual({ className, name, value, input });
    }
    expect(choices.length).toBeGreaterThan(100);
  });
});

describe('a value of another type', () => {
  test.each<[string, () => unknown, string]>([
    ['a number for a version', () => new a.SetupPython({ pythonVersion: wrong(3.10) }), "new SetupPython({ pythonVersion: 3.1 }): pythonVersion must be a string or an Expression: as a number, 3.10 is 3.1; write '3.1', or what it was before it became a number"],
    ['a number for a version of Go', () => new a.SetupGo({ goVersion: wrong(1.20) }), 'as a number, 3.10 is 3.1'],
    ['a number for a toolchain', () => new a.RustToolchain({ toolchain: wrong(1.80) }), 'as a number, 3.10 is 3.1'],
    ['a number for another text', () => new a.Checkout({ path: wrong(7) }), "path must be a string or an Expression: write '7'"],
    ['a boolean for a text', () => new a.Checkout({ path: wrong(true) }), 'path must be a string or an Expression'],
    ['a text for a boolean', () => new a.Checkout({ clean: wrong('yes') }), 'clean must be true, false or an Expression'],
    ['a boolean in quotes', () => new a.Checkout({ clean: wrong('false') }), 'clean must be true, false or an Expression: write false without quotes'],
    ['a text for a number', () => new a.Checkout({ fetchDepth: wrong('all') }), 'fetchDepth must be a number or an Expression'],
    ['not a number at all', () => new a.Checkout({ fetchDepth: NaN }), 'fetchDepth must be a number or an Expression'],
    ['a number out of range', () => new a.UploadArtifact({ path: ['x'], compressionLevel: 10 }), 'compressionLevel must be a number from 0 to 9'],
    ['a number for one of a few words', () => new a.SetupPython({ cache: wrong(1) }), 'cache must be a string, one of SetupPythonCache, or an Expression'],
    ['a list for one of a few words', () => new a.SetupPython({ cache: wrong(['pip']) }), 'cache must be a string, one of SetupPythonCache, or an Expression'],
    ['a number where it is on, off or a word', () => new a.Checkout({ submodules: wrong(1) }), 'submodules must be true, false, a string, one of CheckoutSubmodules, or an Expression'],
  ])('is refused: %s', (_, call, fragment) => expect(refusal(call).message).toContain(fragment));

  test('is taken where a number or a boolean in the program is clear enough', () => {
    expect(new a.DownloadArtifact({ runId: wrong(7), githubToken: Secrets.get('T') })._props.inputs).toMatchObject({ 'run-id': 7 });
    expect(new a.Slack({ retries: wrong(10) })._props.inputs).toEqual({ retries: 10 });
    expect(new a.Stale({ exemptAllPrMilestones: true })._props.inputs).toEqual({ 'exempt-all-pr-milestones': true });
  });
});

describe('a text that an input refuses', () => {
  test.each<[string, () => unknown, string]>([
    ['a slash in the name of an artifact', () => new a.UploadArtifact({ artifactName: 'report-1/3', path: ['x'] }), "artifactName must not hold '/': the name of an artifact has none of \" : < > | * ? \\ / and no line break, or the upload fails; 'report-1-3' is one"],
    ['a line break in the name of an artifact', () => new a.UploadArtifact({ artifactName: 'a\nb', path: ['x'] }), 'artifactName must not hold a line break'],
    ['a colon in the name of an artifact that a scan uploads', () => new a.ZapBaselineScan({ target: 'https://x', artifactName: 'zap:1' }), "artifactName must not hold ':'"],
    ['capitals in the name of an image', () => new a.DockerBuildPush({ context: '.', tags: ['ghcr.io/Acme/app:V1'] }), "tags[0] must be in lower case before its tag: registries refuse an image whose name has capitals; write 'ghcr.io/acme/app:V1'"],
    ['capitals in the name of an image without a host', () => new a.Trivy({ imageRef: 'Acme/app' }), 'imageRef must be in lower case before its tag'],
    ['capitals in one of several images in one text', () => new a.DockerBuildPush({ context: '.', tags: wrong('ghcr.io/acme/a\nghcr.io/acme/B\n') }), "tags must be in lower case before its tag: registries refuse an image whose name has capitals; write 'ghcr.io/acme/b'"],
  ])('is refused: %s', (_, call, fragment) => expect(refusal(call).message).toContain(fragment));

  test.each([
    'ghcr.io/acme/app:V1', 'GHCR.io/acme/app', 'localhost:5000/app', 'acme/app@sha256:ABC', 'app:Latest', `ghcr.io/${Expression.raw('github.repository')}:X`,
  ])('is not this image: %s', (image) => expect(() => new a.DockerBuildPush({ context: '.', tags: [image] })).not.toThrow());

  test('is not a name that only a run knows', () => {
    expect(() => new a.UploadArtifact({ artifactName: `report-${Expression.raw('matrix.shard')}`, path: ['x'] })).not.toThrow();
  });
});

describe('a download with a name', () => {
  test('must say whether its step or its artifact is called so', () => {
    const error = refusal(() => new a.DownloadArtifact({ name: 'dist', path: 'dist' }));
    expect(error.code).toBe('call/ambiguous-name');
    expect(error.message).toBe("new DownloadArtifact({ name: 'dist' }): name is what the log calls the step, and all artifacts of the run would be downloaded; write { artifactName: 'dist' } for the name of the artifact, both where both are meant, and { pattern: '*' } where all of them are.");
  });

  test('may have both, or say otherwise which are meant', () => {
    expect(new a.DownloadArtifact({ name: 'Fetch it', artifactName: 'dist' })._props.inputs).toMatchObject({ name: 'dist' });
    for (const which of [{ pattern: '*' }, { artifactIds: ['1'] }]) expect(() => new a.DownloadArtifact({ name: 'Fetch all', ...which })).not.toThrow();
    expect(() => new a.SetupNode({ name: 'Node.js' })).not.toThrow();
  });
});

describe('an upload with a name', () => {
  test('must say whether its step or its artifact is called so', () => {
    const error = refusal(() => new a.UploadArtifact({ name: 'dist', path: ['dist'] }));
    expect(error.code).toBe('call/ambiguous-name');
    expect(error.message).toBe("new UploadArtifact({ name: 'dist' }): name is what the log calls the step, and the artifact would be called 'artifact'; write { artifactName: 'dist' } for the name of the artifact, and both where both are meant.");
    expect(refusal(() => new a.UploadArtifact({ name: Inputs.get('x'), path: ['dist'] })).message).toContain('{ artifactName: … }');
  });

  test('may have both, or take the name of its file', () => {
    expect(new a.UploadArtifact({ name: 'Keep it', artifactName: 'dist', path: ['dist'] })._props.inputs).toMatchObject({ name: 'dist' });
    expect(() => new a.UploadArtifact({ name: 'Keep it', archive: false, path: ['a.zip'] })).not.toThrow();
    expect(() => new a.UploadPagesArtifact({ name: 'Keep the site', path: 'site' })).not.toThrow();
  });
});
