import { Finding, Report } from '../finding';
import { asText, field, json, listed } from './parts';
import { boolean, object, text } from '../../common/shape';

const SHAPE = object({ DetectorName: text(200), Verified: boolean, SourceMetadata: object({ Data: object({}) }) });

interface Secret {
  readonly DetectorName: string;
  readonly Verified: boolean;
  readonly SourceMetadata: { readonly Data: unknown };
}

/** `trufflehog --json`: a line of JSON for each secret, and none where there is none. The secret itself is not read. */
export function readTrufflehog(content: string): Report {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  listed(lines.length);
  return { findings: lines.map((line) => readSecret(json<Secret>(line, SHAPE))), missed: [], hidden: 0 };
}

function readSecret({ DetectorName: detector, Verified: verified, SourceMetadata: { Data: data } }: Secret): Finding {
  const where = field(data, 'Git') ?? field(data, 'Filesystem');
  const commit = asText(field(where, 'commit'));
  const line = field(where, 'line');
  return {
    id: detector,
    aliases: [],
    level: verified ? 'critical' : 'high',
    title: `${verified ? 'A secret that is in use' : 'Perhaps a secret'}${commit === undefined ? '' : `, in commit ${commit.slice(0, 12)}`}`,
    place: asText(field(where, 'file')) ?? '',
    ...typeof line === 'number' && Number.isSafeInteger(line) && { line },
  };
}
