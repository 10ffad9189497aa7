import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { UsesStepModel, actionOf, hostedChoices } from '../../../workflows/inside';
import { saidOutside } from '../../unfolded-steps';
import { Surrounded, surroundedSteps } from '../needs/surrounded';
import { placesOf } from '../needs/words';

/** A cache is found by its key, and by the very paths and the system that it was saved with. */
export const cachePair: Rule = {
  id: 'actions/cache-pair',
  severity: Severity.WARNING,
  delivery(model, report) {
    const said = new Set<string>();
    const caches = surroundedSteps(model).flatMap((around) => cacheOf(around) ?? []);
    for (const restored of caches) {
      const { around, key } = restored;
      if (!restored.restores || said.has(around.at.step.origin.path)) continue;
      const saved = caches.filter((other) => other.saves && other.key === key && other !== restored);
      // One that fits is enough, and one that saves for itself finds its own.
      if (saved.length === 0 || restored.saves || saved.some((other) => fits(other, restored))) continue;
      said.add(around.at.step.origin.path);
      const [other] = saved;
      const paths = other.paths !== restored.paths;
      report({
        message: `The step '${around.at.step.label}' in the job '${around.job.id}' restores the cache '${key}', and the job '${other.around.job.id}' saves it ${paths ? 'with other paths' : `on ${other.system}, not on ${restored.system}`}: a cache is only found by the paths and the system that it was saved with.`,
        at: [...placesOf(around), { origin: other.around.at.step.origin, note: paths ? `saves ${shown(other.paths)}, not ${shown(restored.paths)}` : 'saves it' }],
        fix: paths ? 'Give both the same paths, in the same order.' : 'Set { enableCrossOsArchive: true } at both, or put RunnerContext.os into both keys.',
      });
    }
  },
};

interface Cache {
  readonly around: Surrounded;
  readonly key: string;
  readonly paths: string;
  /** Undefined where it is not known, or does not matter. */
  readonly system: string | undefined;
  readonly saves: boolean;
  readonly restores: boolean;
}

function cacheOf(around: Surrounded): Cache | undefined {
  const [, kind] = /^actions\/cache(\/restore|\/save)?$/.exec(actionOf(around.at.step) ?? '') ?? [undefined, 'none'];
  if (kind === 'none') return undefined;
  const { inputs, inputsExpression } = around.at.step as UsesStepModel;
  const text = (name: string) => String(saidOutside(inputs[name], around.at.uses) ?? '');
  const key = keyOf(text('key'), around);
  if (inputsExpression !== undefined || key === undefined || key === '') return undefined;
  const paths = text('path').split('\n').map((line) => line.trim()).filter(Boolean).join('\n');
  return { around, key, paths, system: text('enableCrossOsArchive') === 'true' || key.includes('runner.os') ? undefined : systemOf(around), saves: kind !== '/restore', restores: kind !== '/save' };
}

/** The key that another step of the job has looked for; what is read elsewhere means something else in every job. */
function keyOf(key: string, { at, before }: Surrounded): string | undefined {
  const [, id] = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.cache-primary-key\s*\}\}$/.exec(key) ?? [];
  if (id !== undefined) return before.flatMap(({ step, uses }) => (step.id?.toLowerCase() === id.toLowerCase() && step.kind === 'uses' && uses.at(-1)?.action === at.uses.at(-1)?.action ? [String(saidOutside(step.inputs.key, uses) ?? '')] : []))[0];
  return /\$\{\{[^}]*\b(?:matrix|steps|needs|job|strategy|env|inputs)\b/.test(key) ? undefined : key;
}

function systemOf({ job }: Surrounded): string | undefined {
  const systems = new Set(hostedChoices(job).flatMap(({ labels }) => labels.map((label) => /^(ubuntu|windows|macos)-/i.exec(label)?.[1].toLowerCase())));
  return systems.size === 1 ? [...systems][0] : undefined;
}

/** Linux and macOS find each other's caches; those of Windows are packed in another way. */
function fits(saved: Cache, restored: Cache): boolean {
  const systems = [saved.system, restored.system];
  return saved.paths === restored.paths && (systems.includes(undefined) || !systems.includes('windows') || saved.system === restored.system);
}

function shown(paths: string): string {
  return `'${paths.split('\n').join("', '")}'`;
}
