import { Trivy, TrivyProps } from '../../../actions/inside';
import { TrivyImageOptions, TrivyOptions } from '../scanner-options';
import { ScannerParts } from '../scanner-parts';

export const trivyFs = (options: TrivyOptions): ScannerParts => files('fs', 'trivy-fs', options);

export const trivyConfig = (options: TrivyOptions): ScannerParts => files('config', 'trivy-config', options);

function files(scanType: string, name: string, options: TrivyOptions): ScannerParts {
  const report = `${options.scannerName ?? name}.sarif`;
  return { name, title: `Trivy (${scanType})`, format: 'sarif', report, scan: (step) => new Trivy({ ...step, scanType, scanRef: options.path ?? '.', ...shared(options, report) }) };
}

export function trivyImage({ image, ...options }: TrivyImageOptions): ScannerParts {
  const report = `${options.scannerName ?? 'trivy-image'}.sarif`;
  return {
    name: 'trivy-image',
    title: 'Trivy (image)',
    format: 'sarif',
    report,
    artifactName: 'trivy-container-report',
    scan: (step) => new Trivy({ ...step, scanType: 'image', imageRef: image, ...shared(options, report) }),
  };
}

/** Without an exit code it fails only when it could not look. Its cache would hold the program and what it knows: whoever writes to it once would have every scan find nothing. */
function shared({ severities, ignoreUnfixed, skipDirs, version }: TrivyOptions, output: string): TrivyProps {
  return { format: 'sarif', cache: false, output, version, ignoreUnfixed, skipDirs, severity: severities?.map((one) => one.toUpperCase()) };
}
