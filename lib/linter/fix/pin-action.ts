import { entryOf } from './edited-file';
import { Fixer } from './fixer';
import { parseUses } from '../../workflows/inside';

/** An action by the commit of the very tag that it was named by, with the tag behind it. */
export const pinAction: Fixer = {
  id: 'actions/unpinned-action',
  fix({ file, path, pins }) {
    const step = file.at(path);
    const entry = entryOf(step, 'uses');
    const node = entry?.value;
    if (step === undefined || node?.text === undefined || node.anchored || node.kind !== 'scalar') return { why: 'its value stands somewhere else' };
    const uses = parseUses(node.text);
    if (uses.kind !== 'repository') return { why: 'it names no repository' };
    const [pin, ...others] = pins(uses.name).filter(({ version }) => version === uses.ref);
    // A lock file is one of the files that a change can bring along.
    if (others.some(({ sha }) => sha !== pin.sha)) return { why: `the lock file and the catalogue name different commits for '${uses.ref}': slipway lock --verify asks GitHub which is right` };
    if (!pin) return { why: `nobody knows the commit of '${uses.ref}' without asking GitHub: slipway update asks` };
    if (step.style === 'flow') return { why: 'it is written in braces, where no comment can name the version' };
    const [name] = node.text.split('@');
    const quote = node.style === 'single' ? "'" : node.style === 'double' ? '"' : '';
    const behind = file.text.slice(node.end, file.endOfLine(node.end));
    const comment = behind.includes(pin.version) ? '' : ` # ${pin.version}`;
    return [{ start: node.start, end: node.end, text: `${quote}${name}@${pin.sha}${quote}${comment}`, part: `${path}/uses` }];
  },
};
