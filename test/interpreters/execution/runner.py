"""Runs jobs as the runner of GitHub runs them, one after another in folders of their own, and tells what came of it.

Reads {"programs", "known", "workers", "timeout", "jobs"} from the file that it is given, and writes one line of JSON per job. A job has
`steps` of {"argv", "script", "env"}, and `values`: it is run once for each, until one does harm (unless `all`).
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}", re.S)


def evaluated(text, known):
    def value(match):
        if match.group(1) not in known:
            raise ValueError("no value for " + match.group(1))
        return known[match.group(1)]
    return EXPRESSION.sub(value, text)


def assignments(path):
    """What the runner reads from GITHUB_ENV and GITHUB_OUTPUT: name=value, or name<<delimiter and lines."""
    with open(path, encoding="utf8", errors="replace", newline="") as file:
        lines = file.read().replace("\r\n", "\n").split("\n")
    found, i = {}, 0
    while i < len(lines):
        line = lines[i]
        i += 1
        equals, heredoc = line.find("="), line.find("<<")
        if heredoc >= 0 and (equals < 0 or heredoc < equals):
            name, end = line[:heredoc], line[heredoc + 2:]
            value = []
            while i < len(lines) and lines[i] != end:
                value.append(lines[i])
                i += 1
            i += 1
            # Without the end of it the runner fails the step, and sets nothing of the file.
            if i > len(lines):
                return {}
            found[name] = "\n".join(value)
        elif equals > 0:
            found[line[:equals]] = line[equals + 1:]
        elif line.strip():
            return {}
    return found


def plain(text):
    return text.decode("utf8", "replace")


class Folder:
    """The machine of one job."""

    def __init__(self, base, config, git):
        self.root = tempfile.mkdtemp(dir=base)
        at = lambda name: os.path.join(self.root, name)
        self.work = at("work")
        if git:
            shutil.copytree(config["repository"], self.work, symlinks=True)
        else:
            os.mkdir(self.work)
        for name in ("a.txt", "b.txt"):
            with open(os.path.join(self.work, name), "w") as file:
                file.write(name[0] + "\n")
        for name in ("temp", "home"):
            os.mkdir(at(name))
        self.files = {name: at(name) for name in ("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
        self.script = at("script")
        self.env = {
            "PATH": config["programs"] + ":/usr/local/bin:/usr/bin:/bin", "HOME": at("home"), "LANG": "C.UTF-8", "SHELL": "/bin/bash", "CI": "true",
            "RUNNER_TEMP": at("temp"), "GITHUB_WORKSPACE": self.work, "GITHUB_REPOSITORY": "acme/app", "GITHUB_SHA": "0" * 40, "GITHUB_RUN_ID": "1",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@a.example", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@a.example", "GIT_TERMINAL_PROMPT": "0",
            # The same commit has the same name at every run.
            "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
            **self.files,
        }

    def pwned(self):
        for _, folders, files in os.walk(self.root):
            if "pwned" in files or "pwned" in folders:
                return True
        return False

    def leave(self):
        shutil.rmtree(self.root, ignore_errors=True)


def run(argv, cwd, env, timeout):
    process = subprocess.Popen(argv, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        # Until nobody holds the output: what was started behind the script's back is waited for.
        out, err = process.communicate(timeout=timeout)
        status = process.returncode
    except subprocess.TimeoutExpired:
        status = "timeout"
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    if status == "timeout":
        out, err = process.communicate()
    return status, out, err


def harm(folder, job, given):
    """What the text did that the script did not mean it to do."""
    if folder.pwned():
        return "ran it"
    for name in assignments(folder.files["GITHUB_ENV"]):
        if name not in job.get("intended", []):
            return "set the variable " + name[:40]
    with open(folder.files["GITHUB_PATH"], errors="replace") as file:
        lines = set(given.split("\n")) - {""}
        if any(line in lines for line in file.read().split("\n")):
            return "put a folder into PATH"
    return None


def run_job(base, config, job, given):
    folder = Folder(base, config, job.get("git"))
    try:
        carried, outputs = {}, {}
        stdout, statuses, stderr, did = "", [], "", None
        for step in job["steps"]:
            for path in folder.files.values():
                open(path, "w").close()
            known = {**config["known"], **{name: given for name in job["expressions"]}, **{f"env.{name}": value for name, value in carried.items()}, **outputs}
            # Without a step that set it, an output is empty.
            for text in [*step["env"].values(), step["script"]]:
                for name in EXPRESSION.findall(text):
                    if re.match(r"(steps|env)\.", name):
                        known.setdefault(name, "")
            own = {name: evaluated(text, known) for name, text in step["env"].items()}
            with open(folder.script, "w", newline="") as file:
                file.write(evaluated(step["script"], known))
            argv = [part.replace("{0}", folder.script) for part in step["argv"]]
            try:
                status, out, err = run(argv, folder.work, {**folder.env, **carried, **own}, config["timeout"])
            except (ValueError, OSError) as problem:
                status, out, err = "not started", b"", str(problem).encode()
            stdout += plain(out)
            stderr += plain(err)
            statuses.append(status)
            did = harm(folder, job, given)
            handed = {name: assignments(folder.files[name]) for name in ("GITHUB_ENV", "GITHUB_OUTPUT")}
            carried.update({name: value for name, value in handed["GITHUB_ENV"].items() if "\0" not in value})
            outputs.update({f"steps.{step['id']}.outputs.{name}": value for name, value in handed["GITHUB_OUTPUT"].items()})
            stdout += "".join(f"{file}: {name}={value}\n" for file, names in handed.items() for name, value in names.items())
            if did or status != 0:
                break
        return {"did": did, "statuses": statuses, "stdout": stdout.replace(folder.root, ""), "stderr": stderr[-600:].replace(folder.root, "")}
    finally:
        folder.leave()


def repository(base):
    path = os.path.join(base, "repository")
    env = {"PATH": os.environ["PATH"], "HOME": base, "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z", **{f"GIT_{who}_{what}": "a@a" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}}
    git = lambda *args: subprocess.run(["git", "-C", path, *args], env=env, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["git", "init", "-q", "--template=", "-b", "main", path], env=env, check=True)
    git("commit", "-q", "--allow-empty", "-m", "one")
    git("commit", "-q", "--allow-empty", "-m", "two")
    # Jobs push to a copy: what they are made of stays as it is while others are made of it.
    origin = os.path.join(base, "origin")
    shutil.copytree(path, origin, symlinks=True)
    git("remote", "add", "origin", origin)
    return path


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        config = json.load(file)
    shm = "/dev/shm"
    base = tempfile.mkdtemp(prefix="scripts-", dir=shm if os.access(shm, os.W_OK) else None)
    jobs, lock, problems = iter(enumerate(config["jobs"])), threading.Lock(), []
    try:
        config["repository"] = repository(base)

        def work():
            while True:
                with lock:
                    index, job = next(jobs, (None, None))
                if job is None:
                    return
                runs = []
                for value in job["values"]:
                    try:
                        result = run_job(base, config, job, value)
                    except Exception as problem:
                        # A job that cannot be run was not judged: nobody may take it for a safe one.
                        problems.append(f"{job['steps']}: {problem!r}")
                        return
                    runs.append(result)
                    if result["did"] and not job.get("all"):
                        break
                with lock:
                    sys.stdout.write(json.dumps({"index": index, "runs": runs if job.get("all") else runs[-1:], "count": len(runs)}) + "\n")

        threads = [threading.Thread(target=work) for _ in range(config["workers"])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if problems:
            sys.exit("\n".join(problems))
    finally:
        shutil.rmtree(base, ignore_errors=True)


main()
