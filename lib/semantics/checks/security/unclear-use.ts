import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { Use, pathOfFile } from '../../../scripts/inside';
import { ownerOf, short } from '../../../workflows/inside';
import { strangersScripts } from '../../values/strangers-scripts';
import { worldOf } from '../../values/world';

/** The text of a stranger stands only where it is known to be data. */
export const unclearUse: Rule = {
  id: 'security/unclear-use',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { step, place, sources, uses, variable } of strangersScripts(worldOf(model))) {
      // What is known to be run is an error of its own.
      if (uses.some(({ role }) => role === 'code')) continue;
      const use = uses.find(({ role }) => role === 'unclear');
      if (!use) continue;
      const [source] = sources;
      report({
        message: `Anybody can write '${source.path}', and in the step '${step.label}' in ${ownerOf(place)} it reaches ${use.context}: '${short(step.script.split('\n')[use.line] ?? '')}'.`,
        at: [step, ...source.through],
        fix: fixOf(use, pathOfFile(variable.name) === undefined ? `$${variable.name}` : `$(cat ${pathOfFile(variable.name)})`),
      });
    }
  },
};

function fixOf({ why }: Use, written: string): string {
  switch (why) {
    case 'split': return `Write it in double quotes: "${written}".`;
    case 'dash': return `Write \`--\` before it, or something that is no dash: "./${written}".`;
    case 'quoted': return 'Hand it over on the standard input, or put it into single quotes, which every shell reads.';
    case 'option': return 'Write the options as the documentation of the command lists them, or put the value into a variable of the environment and read it from there.';
    case 'file': return 'Write the value to a file that no program runs, and have the program read it from there or from its environment.';
    case 'unread': return 'Correct or shorten the script: what it does with the value can then be followed.';
    case 'language': return 'Do what needs the value in bash, PowerShell or Python, or acknowledge this finding when you have read what becomes of it.';
    default: return 'Hand it to a command whose argument is known to stay data, have the program read it from its environment, or acknowledge this finding when you have read what the program does with it.';
  }
}
