import { tokenIn, withoutTokens } from './token-formats';
import { Report } from '../../../checks/inside';
import { Origin } from '../../../core/inside';

/** Reports every text that holds what should be a secret, without showing it. */
export function reportTokens(texts: Readonly<Record<string, unknown>>, where: (name: string) => string, origin: Origin, report: Report): void {
  for (const [name, text] of Object.entries(texts)) {
    const what = tokenIn(text);
    if (what === undefined) continue;
    report({
      message: `${withoutTokens(where(name))} holds what looks like ${what}, and everybody who can read the repository can read it.`,
      at: { origin },
      fix: "Take it back where it was made: whoever has seen it can use it. Store the new one as a secret, and write Secrets.get('NAME') or environment.secret('NAME').",
    });
  }
}
