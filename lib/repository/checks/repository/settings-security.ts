import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** What builds on secret scanning needs it. */
const NEEDS_SCANNING: Readonly<Record<string, string>> = {
  secret_scanning_push_protection: 'pushProtection',
  secret_scanning_non_provider_patterns: 'nonProviderPatterns',
  secret_scanning_ai_detection: 'genericPasswords',
};

/** Push protection and the further kinds of secret scanning are parts of secret scanning. A public repository has Advanced Security, and GitHub takes no word about it. */
export const settingsSecurity: Rule = {
  id: 'repository/settings-security',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const settings of DeclaredRepository.of(model).settings) {
      const analyses = (settings.repository.security_and_analysis ?? {}) as Readonly<Record<string, { readonly status: string } | undefined>>;
      if (analyses.advanced_security && DeclaredRepository.of(model).facts?.visibility === 'public') {
        report({ message: 'The settings say something of advancedSecurity. A public repository always has it, and GitHub refuses to be told.', at: settings, fix: 'Leave advancedSecurity out.' });
      }
      if (analyses.secret_scanning?.status !== 'disabled') continue;
      for (const [key, option] of Object.entries(NEEDS_SCANNING)) {
        if (analyses[key]?.status !== 'enabled') continue;
        report({ message: `The settings have ${option}: true and secretScanning: false: ${option} is a part of secret scanning.`, at: settings, fix: `Write { security: { secretScanning: true, ${option}: true } }.` });
      }
    }
  },
};
