import { Obstacle, Rule, filesOf } from '../../../checks/inside';
import { Origin, Severity, listed, printable } from '../../../core/inside';

/** A file on the way to which, or in the place of which, stands what is no folder or file: it could be written somewhere else. */
export const blockedPath: Rule = {
  id: 'delivery/blocked-path',
  severity: Severity.ERROR,
  fatal: true,
  delivery(model, report) {
    const { written, taken, obstacleAt } = filesOf(model);
    if (!obstacleAt) return;
    const blocked = new Map<string, Blocked>();
    const own = written.filter(({ section }) => section === undefined);
    for (const { file, origin } of [...own, ...[...taken].map((path) => ({ file: path, origin: undefined }))]) {
      const obstacle = obstacleAt(file);
      if (obstacle === undefined) continue;
      const { files } = blocked.get(obstacle.part) ?? { files: [] };
      blocked.set(obstacle.part, { obstacle, files: [...files, file], origin: blocked.get(obstacle.part)?.origin ?? origin });
    }
    // A file of the project's own was declared by nobody who left a trace.
    for (const one of blocked.values()) report({ message: messageOf(one), at: { origin: one.origin ?? Origin._unknown('') }, fix: fixOf(one) });
  },
};

interface Blocked {
  readonly obstacle: Obstacle;
  readonly files: readonly string[];
  readonly origin?: Origin;
}

function messageOf({ obstacle: { part, what }, files }: Blocked): string {
  const is = `'${printable(part, 100)}' is ${printable(what, 200)}`;
  if (files.length === 1 && files[0] === part) return `The file ${is}: it is not written, because it could end up somewhere else.`;
  return `${is}, and on the way to ${files.length === 1 ? 'a file' : `${files.length} files`} that would be written: ${listed(files.map((file) => printable(file, 100)), 3)}. They could end up somewhere else.`;
}

function fixOf({ obstacle: { part, what }, files }: Blocked): string {
  const wanted = files.includes(part) ? 'file' : 'folder';
  if (what.startsWith("'")) return `Rename it to '${printable(part, 100)}' (git mv), or name in the program what is there.`;
  return `Put a ${wanted} in its place (look first at what it holds), or take it away: the next run makes the ${wanted}.`;
}
