import { IShellSignIn } from './shell-options';
import { A_NAME, WAIT } from './target-tables';
import { kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';

const SCRIPT = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'commands for bash');
const VARIABLE = /^[A-Z_][A-Z\d_]*$/;

export const SHELL_TARGET = optionTable({
  name: A_NAME,
  deploy: SCRIPT,
  undo: SCRIPT,
  rollback: SCRIPT,
  prepare: SCRIPT,
  shift: SCRIPT,
  complete: SCRIPT,
  retire: SCRIPT,
  images: {
    misfit: (value) => kinds.map(kinds.text).misfit(value)
      ?? Object.keys(value as object).filter((name) => !VARIABLE.test(name)).map((name) => ({ at: '', value: name, why: "must have names of variables as keys, such as 'API_IMAGE'" }))[0],
  },
  env: kinds.map(optionKinds.phrase),
  signIn: kinds.made((value) => typeof (value as Partial<IShellSignIn> | undefined)?.signIn === 'function', 'an object with signIn()'),
  timeout: WAIT,
}, ['name', 'deploy', 'undo']);
