import { createHash } from 'crypto';
import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { StagedFiles } from './disk/staged-files';
import { Verified } from '../read-back/verified';

/** What decides the verdicts: another bundle must read the texts again. */
const BUNDLE = '../../expressions/private/vendor/actions-language.cjs';

/**
 * Remembers between runs which texts GitHub's parser accepted, where build tools keep such things: `node_modules/.cache`. It only ever saves work: whatever is
 * wrong with it (no `node_modules`, no right to write, a file of another kind) means that every file is read again.
 */
export class VerifiedStore {
  private readonly folder?: string;
  private verified = new Verified();

  public constructor(private readonly outdir: string) {
    this.folder = nodeModules(outdir);
  }

  public read(): Verified {
    return (this.verified = new Verified(this.attempt((folder, path) => readFileSync(join(folder, path), 'utf8').split('\n').filter(Boolean)) ?? []));
  }

  /** Called when projen writes: a failing synthesis leaves no trace, here neither. Below `node_modules`, which may be a link, none is followed. */
  public write(): void {
    if (!this.verified.changed) return;
    this.attempt((folder, path) => {
      const files = new StagedFiles(folder);
      files.stage([{ path, data: `${this.verified.digests().join('\n')}\n` }]);
      files.commit();
    });
  }

  private attempt<T>(work: (folder: string, path: string) => T): T | undefined {
    if (!this.folder) return undefined;
    try {
      // Projects may share one `node_modules`: each has a file of its own.
      const key = createHash('sha256').update(readFileSync(join(__dirname, BUNDLE))).update(this.outdir).digest('hex').slice(0, 16);
      return work(this.folder, `.cache/slipway/verified-${key}.txt`);
    } catch {
      return undefined;
    }
  }
}

function nodeModules(folder: string): string | undefined {
  const candidate = join(folder, 'node_modules');
  if (existsSync(candidate)) return candidate;
  return dirname(folder) === folder ? undefined : nodeModules(dirname(folder));
}
