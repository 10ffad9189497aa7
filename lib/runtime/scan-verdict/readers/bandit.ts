import { Report } from '../finding';
import { levelOf } from '../levels';
import { json, titled } from './parts';
import { placeOf } from './sarif';
import { list, object, such, text } from '../../common/shape';

interface Bandit {
  readonly errors: readonly { readonly filename: string; readonly reason: string }[];
  readonly results: readonly { readonly test_id: string; readonly issue_severity: string; readonly issue_text?: string; readonly filename: string; readonly line_number?: number }[];
}

const ANY = such(() => true, '');
const SHAPE = object({
  errors: list(10_000, object({ filename: text(4_000), reason: text(4_000) })),
  results: list(50_000, object({ 'test_id': text(100), 'issue_severity': text(100), 'filename': text(4_000), 'issue_text?': ANY, 'line_number?': ANY })),
});

/** `bandit --format json`. A file that it cannot parse is one that it did not look at. */
export function readBandit(content: string): Report {
  const { errors, results } = json<Bandit>(content, SHAPE);
  return {
    findings: results.map(({ test_id: id, issue_severity: said, issue_text: title, filename, line_number: line }) => ({
      id, aliases: [], level: levelOf(said), title: titled(title, id), place: placeOf(filename), ...Number.isSafeInteger(line) && { line },
    })),
    missed: errors.map(({ filename, reason }) => `${filename}: ${reason}`),
    hidden: 0,
  };
}
