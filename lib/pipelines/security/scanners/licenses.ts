import { words } from '../command-words';
import { LicenseScannerOptions, LicenseSource } from '../license-options';
import { ScannerParts, scriptStep } from '../scanner-parts';
import { TOOLS } from '../tool-versions';

interface Source {
  readonly format: ScannerParts['format'];
  readonly report: string;
  readonly shownAt: string;
  readonly script: (version: string | undefined, more: string) => string;
}

const SOURCES: Readonly<Record<LicenseSource, Source>> = {
  pip: {
    format: 'pip-licenses',
    report: 'licenses.json',
    shownAt: 'requirements.txt',
    script: (version = TOOLS.pipLicenses, more) => `pipx run --spec ${words(`pip-licenses==${version}`)} pip-licenses --python "$(command -v python)" --format json --output-file licenses.json${more}`,
  },
  npm: {
    format: 'npm-licenses',
    report: 'licenses.json',
    shownAt: 'package-lock.json',
    script: (version = TOOLS.npmLicenses, more) => `npx --yes ${words(`license-checker-rseidelsohn@${version}`)} --production --json --out licenses.json${more}`,
  },
  cargo: {
    format: 'cargo-licenses',
    report: 'licenses.json',
    shownAt: 'Cargo.lock',
    script: (version = TOOLS.cargoLicense, more) => `cargo install cargo-license --locked --version ${words(version)}\ncargo license --json${more} > licenses.json`,
  },
  go: {
    format: 'go-licenses',
    report: 'licenses.csv',
    shownAt: 'go.mod',
    script: (version = TOOLS.goLicenses, more) => `go run ${words(`github.com/google/go-licenses@${version}`)} report ./...${more} > licenses.csv`,
  },
};

export function licenses({ source = LicenseSource.PIP, version, arguments: given, allow, deny }: LicenseScannerOptions): ScannerParts {
  const { script, ...rest } = SOURCES[source];
  const more = given && given.length > 0 ? ` ${words(given)}` : '';
  return { name: 'licenses', title: 'Licences', artifactName: 'licenses', ...rest, scan: scriptStep(script(version, more)), licenses: { ...allow && { allow }, ...deny && { deny } } };
}
