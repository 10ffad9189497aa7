import { cache, ref, run, upload, use } from './steps';
import { Random } from './random';

/** A language as repositories build it. */
export interface Language {
  readonly name: string;
  /** The axis of its matrix. */
  readonly axis: string;
  readonly versions: readonly string[];
  readonly sources: string;
  /** Steps after the checkout, each as lines. */
  steps(random: Random, version: string): string[][];
}

const named = (random: Random, name: string) => (random.chance(0.55) ? name : undefined);

export const LANGUAGES: readonly Language[] = [
  {
    name: 'node', axis: 'node-version', versions: ['18', '20', '22'], sources: 'src/**',
    steps: (random, version) => [
      use(ref(random, 'actions/setup-node', 'v4'), { name: named(random, 'Set up Node'), inputs: { 'node-version': version, ...random.chance(0.5) ? { cache: 'npm' } : {} } }),
      run(['npm ci'], { name: named(random, 'Install') }),
      run(['npm run lint --if-present']),
      run(['npm test -- --coverage'], { name: named(random, 'Test'), env: { CI: 'true' } }),
      ...random.chance(0.4) ? [use(ref(random, 'codecov/codecov-action', 'v4'), { inputs: { token: '${{ secrets.CODECOV_TOKEN }}', files: './coverage/lcov.info' } })] : [],
    ],
  },
  {
    name: 'python', axis: 'python-version', versions: ["'3.9'", "'3.10'", "'3.11'", "'3.12'"], sources: '**.py',
    steps: (random, version) => [
      use(ref(random, 'actions/setup-python', 'v5'), { name: named(random, 'Set up Python'), inputs: { 'python-version': version } }),
      run(['python -m pip install --upgrade pip', 'pip install -r requirements.txt', 'if [ -f requirements-dev.txt ]; then pip install -r requirements-dev.txt; fi'], { name: named(random, 'Install dependencies') }),
      run(['flake8 . --count --select=E9,F63,F7,F82 --show-source --statistics'], { name: named(random, 'Lint with flake8') }),
      run(['pytest --junitxml=junit/test-results.xml --cov=. --cov-report=xml'], { name: named(random, 'Test with pytest') }),
    ],
  },
  {
    name: 'go', axis: 'go', versions: ["'1.21'", "'1.22'", "'1.23'"], sources: '**.go',
    steps: (random, version) => [
      use(ref(random, 'actions/setup-go', 'v5'), { inputs: { 'go-version': version } }),
      ...random.chance(0.4) ? [use(ref(random, 'golangci/golangci-lint-action', 'v6'), { inputs: { version: 'v1.60' } })] : [],
      run(['go vet ./...']),
      run(['go test -race -coverprofile=coverage.out ./...'], { name: named(random, 'Test') }),
      run(['go build -ldflags "-X main.version=${{ github.sha }}" ./cmd/...'], { name: named(random, 'Build') }),
    ],
  },
  {
    name: 'rust', axis: 'toolchain', versions: ['stable', 'beta', "'1.75'"], sources: 'crates/**',
    steps: (random, version) => [
      use(ref(random, 'dtolnay/rust-toolchain', 'v1'), { inputs: { toolchain: version, components: 'clippy, rustfmt' } }),
      cache(random, '~/.cargo', 'Cargo.lock'),
      run(['cargo fmt --all -- --check'], { name: named(random, 'Format') }),
      run(['cargo clippy --all-targets -- -D warnings'], { name: named(random, 'Clippy') }),
      run(['cargo test --workspace'], { name: named(random, 'Test'), env: { RUST_BACKTRACE: '1' } }),
    ],
  },
  {
    name: 'java', axis: 'java', versions: ['11', '17', '21'], sources: 'src/main/**',
    steps: (random, version) => [
      use(ref(random, 'actions/setup-java', 'v4'), { name: named(random, 'Set up JDK'), inputs: { 'distribution': 'temurin', 'java-version': version } }),
      random.chance(0.5) ? run(['mvn -B verify --file pom.xml'], { name: named(random, 'Build with Maven') }) : run(['./gradlew build --no-daemon'], { name: named(random, 'Build with Gradle') }),
      upload(random, 'reports', 'build/reports'),
    ],
  },
  {
    name: 'ruby', axis: 'ruby', versions: ["'3.1'", "'3.2'", "'3.3'"], sources: 'lib/**',
    steps: (random, version) => [
      use(ref(random, 'ruby/setup-ruby', 'v1'), { inputs: { 'ruby-version': version, 'bundler-cache': true } }),
      run(['bundle exec rubocop']),
      run(['bundle exec rake'], { name: named(random, 'Run tests') }),
    ],
  },
  {
    name: 'dotnet', axis: 'dotnet', versions: ['6.0.x', '8.0.x'], sources: 'src/**',
    steps: (random, version) => [
      use(ref(random, 'actions/setup-dotnet', 'v4'), { inputs: { 'dotnet-version': version } }),
      run(['dotnet restore'], { name: named(random, 'Restore dependencies') }),
      run(['dotnet build --no-restore -c Release'], { name: named(random, 'Build') }),
      run(['dotnet test --no-build -c Release --verbosity normal'], { name: named(random, 'Test') }),
    ],
  },
  {
    name: 'php', axis: 'php', versions: ["'8.1'", "'8.2'", "'8.3'"], sources: '**.php',
    steps: (random, version) => [
      use(ref(random, 'shivammathur/setup-php', 'v2'), { inputs: { 'php-version': version, 'coverage': 'none' } }),
      run(['composer install --prefer-dist --no-progress']),
      run(['vendor/bin/phpunit'], { name: named(random, 'PHPUnit') }),
    ],
  },
];
