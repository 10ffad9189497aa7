import { Language } from '../commands/language';

/** What a function of Python does with its first argument. */
export type Effect = Language | 'process' | 'spawn' | 'argv' | 'program' | 'number' | 'quotes' | 'json' | 'environment' | 'sets' | 'looks up' | 'file' | 'path' | 'expands' | 'input' | 'copies' | 'redirects' | 'descriptor' | 'lists';

const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...each('python', 'eval exec compile builtins.eval builtins.exec execfile code.interact runpy.run_path timeit.timeit pdb.run cProfile.run'),
  ...each('program', '__import__ importlib.import_module importlib.reload runpy.run_module pickle.loads pickle.load cPickle.loads marshal.loads dill.loads shelve.open jsonpickle.decode joblib.load yaml.load yaml.unsafe_load yaml.full_load torch.load ctypes.CDLL ctypes.cdll.LoadLibrary'),
  ...each('shell', 'os.system os.popen os.popen2 os.popen3 commands.getoutput commands.getstatusoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell pexpect.run popen2.popen2 platform.popen pty.spawn'),
  ...each('process', 'subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen'),
  ...each('spawn', 'asyncio.create_subprocess_exec pexpect.spawn'),
  ...each('argv', `os.posix_spawn os.posix_spawnp ${['exec', 'spawn'].flatMap((verb) => ['l', 'le', 'lp', 'lpe', 'v', 've', 'vp', 'vpe'].map((kind) => `os.${verb}${kind}`)).join(' ')}`),
  ...each('number', 'int float len bool hash ord id isinstance hasattr callable os.path.exists os.path.isfile os.path.isdir hashlib.sha256 hashlib.sha1 hashlib.md5 uuid.uuid4 time.time secrets.token_hex'),
  ...each('quotes', 'shlex.quote pipes.quote'),
  ...each('json', 'json.dumps repr ascii urllib.parse.quote urllib.parse.quote_plus'),
  ...each('environment', 'os.getenv os.environ.get os.environ.pop os.getenvb'),
  ...each('sets', 'os.putenv os.environ.setdefault os.environ.update os.environ.__setitem__'),
  ...each('looks up', 'globals locals operator.attrgetter operator.methodcaller'),
  ...each('path', 'os.path.join'),
  ...each('expands', 'os.path.expandvars'),
  ...each('input', 'input sys.stdin.read sys.stdin.readline sys.stdin.readlines sys.stdin.buffer.read fileinput.input'),
  ...each('copies', 'shutil.copy shutil.copy2 shutil.copyfile shutil.move os.rename os.replace os.renames os.link os.symlink'),
  ...each('redirects', 'contextlib.redirect_stdout'),
  ...each('descriptor', 'os.write'),
  ...each('lists', 'os.listdir os.walk os.scandir glob.glob glob.iglob'),
  ...each('file', 'open io.open codecs.open os.open os.fdopen pathlib.Path Path'),
]);

export function effectOf(name: string): Effect | undefined {
  return EFFECTS.get(name) ?? (/^conn(?:ection)?\.run$|\.exec_command$/.test(name) ? 'remote' : undefined);
}

function each(effect: Effect, names: string): [string, Effect][] {
  return names.split(' ').map((name) => [name, effect]);
}

/** Whether a function runs what it gets, so that nobody may hand it on unseen. */
export function isRunner(effect: Effect | undefined): boolean {
  return effect !== undefined && !/^(?:number|quotes|json|environment|sets|looks up|file|path|expands|input|copies|redirects|descriptor|lists)$/.test(effect);
}

/** Modules of Python, and packages that many use, whose functions and objects run code. What else is imported takes a text as data. */
const RUNNING = new Set(('code codeop timeit doctest pdb bdb profile cProfile trace runpy imp zipimport pkgutil pickle shelve marshal ctypes cffi pty multiprocessing site rlcompleter webbrowser venv py_compile compileall distutils setuptools gettext tkinter turtle '
  + 'jinja2 mako tornado fabric invoke paramiko sh plumbum pexpect sarge delegator dill cloudpickle joblib torch numexpr sympy asteval simpleeval execnet IPython nox jsonpickle').split(' '));

/** The module that a name belongs to, if such a one. */
export function runningModule(name: string): string | undefined {
  const [module] = name.split('.', 1);
  return RUNNING.has(module) ? module : undefined;
}

/** Modules that have functions which run text: whoever hands them on, hands these on. */
const RUNNERS = new Set([...[...EFFECTS].filter(([, effect]) => isRunner(effect)).map(([name]) => name.split('.')).filter((parts) => parts.length > 1).map(([module]) => module), 'code', 'runpy']);

export function hasRunners(module: string): boolean {
  return RUNNERS.has(module);
}

/** Functions of modules that make their values of their arguments, or of nothing that a script was given. */
const COMPUTED = /^(?:datetime|time|math|random|uuid|hashlib|hmac|string|textwrap|html|platform|getpass|socket|secrets|decimal|statistics|calendar|zoneinfo|base64|urllib\.parse|os\.(?:path|getcwd|getpid|cpu_count|sep|linesep|mkdir|makedirs|remove|chmod|chdir|stat)|re|itertools|functools|operator|copy|collections|dataclasses|typing|types|enum|json|csv|yaml|tomllib|tomli|toml|configparser|io|zipfile|tarfile|xml|email|packaging|semver|pathlib|glob|shutil\.which|tempfile\.(?:mkdtemp|mktemp|gettempdir|TemporaryDirectory)|sys\.(?:exit|version|platform)|subprocess|requests|httpx|http|boto3|github|logging|argparse\.ArgumentParser)\b/;

/** Whether nothing comes out of a function that it was not handed. */
export function isComputed(name: string): boolean {
  return COMPUTED.test(name) || (isSafeName(name) && name !== 'input');
}

/** Names that Python has from the start, and that hold no text of the environment. */
const SAFE_NAMES = new Set(('__name__ __file__ __doc__ Ellipsis NotImplemented abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict dir divmod enumerate filter float format frozenset hasattr hash hex '
  + 'id input int isinstance issubclass iter len list map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type zip '
  + 'BaseException Exception ArithmeticError AssertionError AttributeError EOFError FileExistsError FileNotFoundError ImportError IndexError IsADirectoryError KeyError KeyboardInterrupt LookupError NameError NotADirectoryError NotImplementedError OSError PermissionError RuntimeError '
  + 'StopIteration SyntaxError SystemExit TimeoutError TypeError UnicodeDecodeError UnicodeError ValueError ZeroDivisionError').split(' '));

export function isSafeName(name: string): boolean {
  return SAFE_NAMES.has(name);
}
