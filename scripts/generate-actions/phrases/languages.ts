import type { PhraseTable } from './phrases';

export const LANGUAGE_PHRASES: PhraseTable = {
  'actions/setup-python': {
    inputs: {
      'python-version': 'A version or range: `3.12`, `>=3.11`, `pypy3.10`. Always a string: `3.10` is not `3.1`.',
      'python-version-file': 'A file that names the version: `.python-version`, `pyproject.toml`, `.tool-versions`, `Pipfile`.',
      'cache': 'The package manager whose downloads are cached: `pip`, `pipenv` or `poetry`.',
      'update-environment': 'Puts it on the `PATH` and sets the variables that build tools look for.',
      'allow-prereleases': 'Takes a pre-release when no release satisfies the range.',
      'freethreaded': 'Installs the build without the global interpreter lock.',
      'pip-version': 'The version of pip.',
    },
    outputs: {
      'python-version': 'The version that was installed.',
      'cache-hit': '`true` when a cache with exactly this key was found.',
      'python-path': 'The path of the interpreter.',
    },
  },
  'actions/setup-node': {
    inputs: {
      'node-version': 'A version or range: `22`, `>=20`, `lts/*`.',
      'node-version-file': 'A file that names the version: `package.json`, `.nvmrc`, `.node-version`, `.tool-versions`.',
      'registry-url': 'Writes an `.npmrc` for this registry that reads the token from `NODE_AUTH_TOKEN`.',
      'scope': 'The scope that the registry is for.',
      'cache': 'The package manager whose downloads are cached: `npm`, `yarn` or `pnpm`.',
      'package-manager-cache': 'Caches by itself when `package.json` names npm as package manager. Turn it off where a release is built.',
      'mirror': 'Another place to download Node.js from.',
      'mirror-token': 'The token for the mirror.',
    },
    outputs: {
      'node-version': 'The version that was installed.',
      'cache-hit': '`true` when a cache with exactly this key was found.',
      'cache-primary-key': 'The key of the cache that was looked for.',
      'cache-matched-key': 'The key of the cache that was restored.',
    },
  },
  'actions/setup-go': {
    inputs: {
      'go-version': 'A version or range: `1.24`, `^1.23`, `stable`, `oldstable`.',
      'go-version-file': 'A file that names the version: `go.mod`, `go.work`, `.go-version`, `.tool-versions`.',
      'cache': 'Caches modules and build results. Turn it off where a release is built.',
      'go-download-base-url': 'Another place to download Go from.',
    },
    outputs: { 'go-version': 'The version that was installed.', 'cache-hit': '`true` when a cache with exactly this key was found.' },
  },
  'actions/setup-java': {
    inputs: {
      'java-version': 'A version or range: `21`, `17.0`.',
      'java-version-file': 'A file that names the version: `.java-version`, `.tool-versions`, `.sdkmanrc`.',
      'distribution': 'Whose build: `temurin`, `zulu`, `corretto`, `microsoft`, `liberica`, `oracle`, `graalvm` …',
      'java-package': '`jdk`, `jre`, `jdk+fx` or `jre+fx`.',
      'cache': 'The build tool whose downloads are cached: `maven`, `gradle` or `sbt`.',
      'server-id': 'The id of the repository in `pom.xml` that the Maven settings are for.',
      'server-username': 'The name of the environment variable that holds the user of that repository.',
      'server-password': 'The name of the environment variable that holds its password.',
      'gpg-private-key': 'A private key to import: a secret.',
      'gpg-passphrase': 'The name of the environment variable that holds the passphrase of the key.',
    },
    outputs: {
      'distribution': 'Whose build was installed.',
      'version': 'The version that was installed.',
      'path': 'The folder it is in.',
      'cache-hit': '`true` when a cache with exactly this key was found.',
      'cache-primary-key': 'The key of the cache that was looked for.',
    },
  },
  'actions/setup-dotnet': {
    inputs: {
      'dotnet-version': 'A version: `9.0.x`, `8.0.100`; several on lines of their own.',
      'dotnet-quality': '`daily`, `preview` or `ga`, for a version with a wildcard.',
      'global-json-file': 'The `global.json` that names the version.',
      'source-url': 'Writes a `nuget.config` for this source that reads the token from `NUGET_AUTH_TOKEN`.',
      'cache': 'Caches NuGet packages. Needs a lock file.',
    },
    outputs: { 'dotnet-version': 'The version that was installed.', 'cache-hit': '`true` when a cache with exactly this key was found.' },
  },
  'astral-sh/setup-uv': {
    inputs: {
      'version': 'The version of uv.',
      'python-version': 'The version of Python that uv uses.',
      'activate-environment': 'Makes a virtual environment and activates it for the steps that follow.',
      'enable-cache': 'Caches what uv downloads: `true`, `false`, or `auto`, which means on machines of GitHub.',
      'cache-dependency-glob': 'The files whose content keys the cache.',
    },
    outputs: { 'uv-version': 'The version that was installed.', 'python-version': 'The version of Python that uv uses.' },
  },
  'dtolnay/rust-toolchain': {
    inputs: {
      toolchain: 'A channel or version: `stable`, `nightly`, `1.85.0`. Needed, because a pinned commit no longer says it.',
      targets: 'More targets to compile for.',
      components: 'More components, such as `clippy` and `rustfmt`.',
    },
    outputs: { cachekey: 'A short text that changes with the compiler, for the key of a cache.', name: 'The name of the toolchain, for `cargo +name`.' },
  },
  'ruby/setup-ruby': {
    inputs: {
      'ruby-version': 'A version: `3.4`, `jruby`, or `default` for the file `.ruby-version`.',
      'bundler-cache': 'Runs `bundle install` and caches the gems.',
    },
  },
  'pnpm/action-setup': {
    inputs: {
      version: 'The version of pnpm. Leave it out when `package.json` names one.',
      run_install: 'Runs `pnpm install` too: `true`, or its options in YAML.',
    },
  },
};
