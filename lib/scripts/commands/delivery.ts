import { Command, Table, all, letters, named, takes } from './command';

/** Package managers: what they install is run. */
const INSTALLS: Command = { operands: ['chosen'] };
const NODE_RUN: Command = { operands: ['data'], style: 'leading', behindDashes: 'data', options: { ...takes('-w --workspace --prefix -C --dir --filter -F --cwd'), '--script-shell': 'program' } };
const npm = (rest: Readonly<Record<string, Command>>): Command => ({
  options: { ...takes('-w --workspace --prefix -C --dir --filter -F --cwd --registry --userconfig --loglevel --tag --otp --access'), '--script-shell': 'program', '--node-options': 'unclear' },
  prints: 'nothing',
  subcommands: {
    ...named('run run-script test t start stop restart', NODE_RUN),
    ...named('exec x', { operands: ['command'], style: 'leading', behindDashes: 'command', options: { ...all('-c --call', 'shell'), ...all('-p --package', 'chosen') }, instead: ['-c', '--call'] }),
    ...named('dlx', { operands: ['command'], style: 'leading', options: { ...all('-p --package', 'chosen'), ...all('-c --shell-mode', 'shell') } }),
    ...named('install i add ci up update upgrade link install-test create init', INSTALLS),
    ...named('version publish view info show dist-tag pack pkg config set get whoami login logout token access owner deprecate unpublish ls list outdated audit cache prune team org ping search root prefix bin why licenses deploy npm workspaces', {}),
    ...rest,
  },
});

const PIP: Command = { subcommands: { ...named('install download wheel', { operands: ['chosen'], options: { ...all('-r --requirement -e --editable -c --constraint', 'chosen'), ...all('-i --index-url --extra-index-url -f --find-links', 'chosen'), ...takes('-t --target --prefix --root --platform --python-version --cache-dir') } }), '*': {} } };
const APT: Command = { options: { ...all('-o -c', 'other'), ...letters('tq') }, subcommands: { 'install': { operands: ['chosen'] }, '*': {} }, dash: true };

const GH: Command = {
  options: { ...all('--jq -q', 'jq') },
  prints: 'nothing',
  subcommands: {
    'alias': { operands: ['data', 'data', 'shell'] },
    'extension': { subcommands: { ...named('install exec upgrade', { operands: ['chosen', 'unclear'] }), '*': {} } },
    'codespace': { subcommands: { 'ssh': { operands: ['remote'], behindDashes: 'remote', options: letters('cpR') }, '*': {} } },
    ...named('api auth browse cache config gist gpg-key issue label org pr project release repo ruleset run search secret ssh-key status variable workflow attestation completion copilot preview agent-task', {}),
    '*': { operands: ['unclear'] },
  },
};

/** What builds, tests, publishes and deploys. */
export const DELIVERY: Table = {
  gh: GH,
  ...named('hub glab tea', {}),
  npm: npm({ '*': {} }),
  ...named('pnpm yarn', npm({ ...named('workspace', { operands: ['data', 'data', 'unclear'] }), '*': { operands: ['unclear'] } })),
  corepack: { operands: ['command'] },
  ...named('pip pip3', PIP),
  ...named('gem brew snap apk dnf yum zypper pacman choco winget scoop port opam luarocks cabal stack', { subcommands: { ...named('install add fetch -S', INSTALLS), '*': {} } }),
  ...named('apt apt-get aptitude', APT),
  dpkg: { options: all('-i --install', 'program'), dash: true },
  ...named('make gmake bmake just task rake invoke tox nox ninja scons waf bazel bazelisk buck2 pants earthly dagger mage', { operands: ['unclear'], options: { ...takes('-j -C -l -o -W --jobs --directory -e'), ...all('-f --file --makefile --justfile --taskfile', 'program'), ...all('--eval -I', 'unclear') }, dash: true }),
  go: {
    subcommands: {
      'run': { operands: ['program', 'data'], style: 'leading', options: all('-exec -toolexec', 'shell') },
      ...named('install get', { operands: ['chosen'], style: 'words' }),
      ...named('build test vet list', { style: 'words', options: { ...all('-exec -toolexec -vettool', 'shell'), ...all('-ldflags -gcflags -asmflags -gccgoflags', 'unclear'), ...all('-overlay -modfile', 'program') } }),
      'generate': { operands: ['program'] },
      'tool': { operands: ['data', 'unclear'] },
      '*': {},
    },
  },
  cargo: { options: { '--config': 'unclear', ...takes('-C --color') }, subcommands: { 'run': { operands: ['unclear'], behindDashes: 'unclear' }, 'install': { operands: ['chosen'], options: all('--git --path --registry --index', 'chosen') }, ...named('test bench', { behindDashes: 'data' }), ...named('build check clippy fmt doc publish package update add remove search login owner yank metadata tree version clean fetch new init fix vendor audit deny nextest release set-version llvm-cov tarpaulin', {}), '*': { operands: ['unclear'] } } },
  ...named('mvn mvnw gradle gradlew ant sbt lein clojure clj bb', { operands: ['unclear'], options: { ...all('-f --file -b --build-file -I --init-script', 'program'), ...takes('-D -P -p --project-dir') }, dash: true }),
  dotnet: { subcommands: { ...named('run exec script', { operands: ['program', 'data'], behindDashes: 'unclear' }), ...named('build publish pack test restore msbuild', { operands: ['program'], options: { ...takes('-c --configuration -o --output -f --framework -r --runtime --filter --logger -v --verbosity --version-suffix --results-directory --collect'), ...all('-p --property', 'unclear') } }), 'tool': { operands: ['data', 'chosen'] }, '*': {} } },
  ...named('ansible', { options: all('-a --args -m -e --extra-vars', 'unclear') }),
  ...named('ansible-playbook', { operands: ['program'], options: { ...all('-e --extra-vars', 'unclear'), ...takes('-i -l -t -u --limit --tags --inventory') }, dash: true }),
  ...named('terraform tofu', { style: 'words', operands: ['data'], prints: 'nothing' }),
  terragrunt: { style: 'words' },
  pulumi: {},
  ...named('packer vault consul nomad boundary waypoint', { style: 'words' }),
  ...named('cdk cdktf sam serverless sls copilot amplify eb', { options: { ...all('-a --app', 'shell') } }),
  ...named('aws', {
    prints: 'nothing',
    subcommands: {
      'ssm': { operands: ['data'], options: all('--parameters --document-name', 'remote') }, 'ec2': { operands: ['data'], options: all('--user-data', 'remote') }, 'configure': { operands: ['data'] }, 'ecs': { operands: ['data'], options: all('--command --overrides', 'remote') }, '*': {},
    },
  }),
  az: { options: { ...all('--scripts --custom-data --command-id', 'remote'), '--cmd': 'remote', '--command-line': 'remote', '--analytics-query': 'data' }, prints: 'nothing' },
  ...named('gcloud', { options: { ...all('--command --startup-script', 'remote'), '--flags-file': 'unclear' }, behindDashes: 'unclear', prints: 'nothing' }),
  ...named('gsutil doctl hcloud linode-cli oci ibmcloud scw eksctl ecs-cli kops', { prints: 'nothing' }),
  flyctl: { options: all('-C --command', 'remote') },
  fly: { options: all('-C --command', 'remote') },
  heroku: { subcommands: { ...named('run run:detached ps:exec', { operands: ['remote'], options: takes('-a --app -r --remote') }), '*': {} } },
  vagrant: { subcommands: { 'ssh': { options: all('-c --command', 'remote') }, '*': {} } },
  ...named('vercel netlify firebase wrangler railway render surge gh-pages sentry-cli datadog-ci codecov codecovcli coveralls sonar-scanner snyk semgrep gitleaks trufflehog osv-scanner tflint tfsec checkov infracost terraform-docs twine flit maturin'),
  ...named('prettier eslint stylelint tsc markdownlint markdownlint-cli2 commitlint cspell lychee vale typos biome oxlint rome dprint htmlhint svgo ajv spectral redocly openapi-generator-cli shellcheck shfmt actionlint zizmor yamllint jsonlint'),
  ...named('ruff black isort flake8 mypy pyright pylint bandit coverage bump2version bumpversion bump-my-version towncrier cz commitizen semantic-release standard-version release-it changeset release-please git-cliff gitversion svu semver conventional-changelog auto-changelog pre-commit hugo mkdocs jekyll storybook lhci lighthouse percy size-limit depcheck npm-check-updates ncu renovate license-checker goreleaser gofmt goimports golangci-lint staticcheck govulncheck rustfmt rubocop standardrb php-cs-fixer phpstan composer swiftlint swiftformat ktlint detekt buf protoc clang-format clang-tidy cmake-format cppcheck'),
  ...named('pytest py.test', { options: { ...letters('kmnorW'), ...all('-p -c --config-file --rootdir --confcutdir -o --override-ini', 'unclear') }, dash: true }),
  ...named('jest vitest mocha ava tap playwright cypress', { options: all('-r --require --config -c --globalSetup --transform --reporter --import', 'program'), dash: true }),
  ...named('rspec phpunit bats ctest', { dash: true }),
  ...named('cmake', { options: all('-P -C -D', 'unclear'), dash: true }),
  ...named('gcc g++ clang clang++ cc c++ rustc javac', { options: all('-fplugin -B -wrapper', 'program'), dash: true }),
  ...named('java', { operands: ['program', 'data'], style: 'words', options: { ...all('-jar -javaagent -agentpath', 'program'), ...all('-cp -classpath --class-path', 'program') } }),
};
