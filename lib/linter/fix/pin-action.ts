import { entryOf } from './edited-file';
import { Fixer } from './fixer';
import { parseUses } from '../../workflows/inside';

/** An action by the commit of the very tag that it was named by, with the tag behind it. */
export const pinAction: Fixer = {
  id: 'actions/unpinned-action',
  fix({ file, path, pins, asked }) {
    const step = file.at(path);
    const entry = entryOf(step, 'uses');
    const node = entry?.value;
    if (step === undefined || node?.text === undefined || node.anchored || node.kind !== 'scalar') return { why: 'its value stands somewhere else' };
    const uses = parseUses(node.text);
    if (uses.kind !== 'repository') return { why: 'it names no repository' };
    const known = pins(uses.name).filter(({ version }) => version === uses.ref);
    // A lock file is one of the files that a change can bring along.
    if (known.some(({ sha }) => sha !== known[0].sha)) return { why: `the lock file and the catalogue name different commits for '${uses.ref}': slipway lock --verify asks GitHub which is right` };
    const answer = known.length > 0 ? known[0] : asked?.get(`${uses.name.split('/').slice(0, 2).join('/').toLowerCase()}@${uses.ref}`);
    if (answer === undefined) return { why: 'only GitHub knows which commit its tag is: --ask-github asks it' };
    if ('why' in answer) return answer;
    if (step.style === 'flow') return { why: 'it is written in braces, where no comment can name the version' };
    const [name] = node.text.split('@');
    const quote = node.style === 'single' ? "'" : node.style === 'double' ? '"' : '';
    const behind = file.text.slice(node.end, file.endOfLine(node.end));
    const comment = behind.split(/[\s,;]+/).includes(uses.ref) ? '' : ` # ${uses.ref}`;
    return [{ start: node.start, end: node.end, text: `${quote}${name}@${answer.sha}${quote}${comment}`, part: `${path}/uses` }];
  },
};
