import { readBandit } from './bandit';
import { readCargoAudit } from './cargo-audit';
import { Format } from './formats';
import { cargoLicenses, goLicenses, judgeLicenses, npmLicenses, pipLicenses } from './licenses';
import { readNpmAudit } from './npm-audit';
import { readPipAudit, readSafety } from './python-packages';
import { readSarif } from './sarif';
import { readTrufflehog } from './trufflehog';
import { readZap } from './zap';
import { Scan } from '../configuration';
import { Report } from '../finding';

type Reader = (content: string, scan: Scan) => Report;

/** How each report is read: strictly. What is not as it should be is an `UnreadableError`. */
export const READERS: Readonly<Record<Format, Reader>> = {
  'sarif': readSarif,
  'bandit': readBandit,
  'pip-audit': readPipAudit,
  'safety': readSafety,
  'npm-audit': readNpmAudit,
  'cargo-audit': readCargoAudit,
  'trufflehog': readTrufflehog,
  'zap': readZap,
  'pip-licenses': (content, { licenses = {} }) => judgeLicenses(pipLicenses(content), licenses),
  'npm-licenses': (content, { licenses = {} }) => judgeLicenses(npmLicenses(content), licenses),
  'cargo-licenses': (content, { licenses = {} }) => judgeLicenses(cargoLicenses(content), licenses),
  'go-licenses': (content, { licenses = {} }) => judgeLicenses(goLicenses(content), licenses),
};
