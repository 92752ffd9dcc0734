"""What users install: two top-level names and no more, and nothing breaks beside a package ``generated`` of others.

The wheel is built by way of the sdist, and used from new environments, which need a package index.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).parents[2]
CONSTRAINED = ("--constraint", ROOT / "requirements" / "dev.txt")
NAMES = ["klaviyo_client", "klaviyo_ext"]

APP = """\
from generated.messages import KIND

from klaviyo_client.api import lists
from klaviyo_ext import Klaviyo, updaters as u
from klaviyo_ext.testing import FakeKlaviyo

with FakeKlaviyo() as fake, Klaviyo("pk_test", transport=fake.transport()) as klaviyo:
    ann = klaviyo.create_or_update_profile(None, u.email("ann@mail.dev"))
    email: str | None = ann.attributes.email
    print(KIND, email, len(klaviyo.send(lists.get_lists()).data))
"""

TEST_OF_APP = """\
from generated.messages import KIND


def test_signing_up(klaviyo, fake_klaviyo):
    klaviyo.create_profile({"email": "ann@mail.dev"})
    fake_klaviyo.requests.assert_sent("create_profile", times=1)
    assert KIND == "theirs"
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """``command`` without what this environment tells Python; a failure shows all that it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV", "PYTEST"))}
    environment = {**kept, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", **variables}
    texts = [str(part) for part in command]
    done = subprocess.run(texts, cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(texts)}\n{done.stdout}\n{done.stderr}"
    return done


@attrs.frozen
class Built:
    sdist: Path
    tree: Path
    wheel: Path


@attrs.frozen
class Environment:
    home: Path

    @property
    def python(self) -> Path:
        return self.home / "bin" / "python"

    def install(self, *requirements: str | Path) -> None:
        run(self.python, "-m", "pip", "install", "-qq", *requirements, cwd=self.home)

    @property
    def site_packages(self) -> Path:
        code = "import sysconfig; print(sysconfig.get_path('purelib'))"
        return Path(run(self.python, "-I", "-c", code, cwd=self.home).stdout.strip())


def new_environment(home: Path) -> Environment:
    venv.create(home, with_pip=True)
    return Environment(home)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sdist of the tree, unpacked, and the wheel that is built from there."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (sdist,) = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    tree = folder / sdist.name.removesuffix(".tar.gz")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=tree)
    (wheel,) = folder.glob("*.whl")
    return Built(sdist, tree, wheel)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where no package can be had, which is no fault of this project."""
    folder = tmp_path_factory.mktemp("index")
    asked = [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", "--dest", str(folder), "hatchling"]
    found = subprocess.run(asked, capture_output=True, text=True, cwd=folder)
    if found.returncode != 0:
        pytest.skip(f"new environments need pip and a package index: {found.stderr.strip().splitlines()[-1:]}")


@pytest.fixture(scope="module")
def environment(built: Built, index: None, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """A new environment with the wheel, its extras for the command and for tests, and pytest."""
    made = new_environment(tmp_path_factory.mktemp("wheel") / "env")
    made.install(*CONSTRAINED, f"{built.wheel}[cli,testing]", "pytest")
    return made


# Top-level names.


def candidates() -> list[str]:
    """Each name that some folder of the tree could put on the path of imports."""
    folders = (ROOT, ROOT / "generated", ROOT / "scripts")
    entries = (path for folder in folders for path in folder.iterdir() if path.is_dir() or path.suffix == ".py")
    return sorted({path.stem for path in entries if path.stem.isidentifier()})


def importable(environment: Environment, names: Sequence[str], cwd: Path) -> list[str]:
    code = "import sys; from importlib.util import find_spec; print(*(n for n in sys.argv[1:] if find_spec(n)))"
    return run(environment.python, "-c", code, *names, cwd=cwd).stdout.split()


def test_the_tree_has_other_names_to_leave_out() -> None:
    assert {"codegen", "docs", "generate", "generated", "tests", *NAMES} <= set(candidates())


def test_top_level_names_in_the_wheel(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    version = built.wheel.name.split("-")[1]
    assert sorted(tops) == [*NAMES, f"klaviyo_ext-{version}.dist-info"]


@pytest.mark.parametrize("package", ["klaviyo_client", "klaviyo_client/beta"])
def test_documents_are_packed_and_whole(package: str, built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as archive:
        assert f"{package}/document.json" not in archive.namelist()
        packed = archive.read(f"{package}/document.json.gz")
    assert gzip.decompress(packed) == (ROOT / "generated" / package / "document.json").read_bytes()
    assert len(packed) < 130_000


def test_the_server_of_an_installed_package_finds_its_document(environment: Environment, tmp_path: Path) -> None:
    code = "from klaviyo_ext.testing import SpecServer; import klaviyo_client.beta; SpecServer()"
    run(environment.python, "-W", "error", "-c", code, cwd=tmp_path)


def test_top_level_names_of_the_installed_wheel(environment: Environment, tmp_path: Path) -> None:
    assert importable(environment, candidates(), tmp_path) == NAMES


@pytest.mark.parametrize("form", ["sdist", "editable"])
def test_top_level_names_of_other_installs(form: str, built: Built, index: None, tmp_path: Path) -> None:
    environment = new_environment(tmp_path / "env")
    environment.install(*CONSTRAINED, *([built.sdist] if form == "sdist" else ["--editable", built.tree]))
    assert importable(environment, candidates(), tmp_path) == NAMES


# Beside a package ``generated`` of somebody else.


@pytest.fixture(scope="module", params=["working directory", "site-packages"])
def place(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module", params=["with __init__.py", "without __init__.py"])
def app(
    request: pytest.FixtureRequest, place: str, environment: Environment, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """The folder of an app that uses this package and a ``generated`` of its own."""
    home = tmp_path_factory.mktemp("app")
    (home / "app.py").write_text(APP)
    (home / "test_app.py").write_text(TEST_OF_APP)
    (home / "people.csv").write_text("email\nann@mail.dev\n")
    theirs = (home if place == "working directory" else environment.site_packages) / "generated"
    theirs.mkdir()
    (theirs / "messages.py").write_text('KIND: str = "theirs"\n')
    (theirs / "py.typed").touch()
    if request.param == "with __init__.py":
        (theirs / "__init__.py").touch()
    yield home
    shutil.rmtree(theirs)


def test_imports_and_calls(app: Path, environment: Environment) -> None:
    done = run(environment.python, "-W", "error", "app.py", cwd=app)
    assert done.stdout == "theirs ann@mail.dev 0\n"


def test_every_module_imports(app: Path, environment: Environment) -> None:
    optional = "('redis', 'pyarrow')"
    code = f"""
import importlib, pkgutil, klaviyo_client, klaviyo_ext
count = 0
for package in (klaviyo_client, klaviyo_ext):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        try:
            importlib.import_module(module.name)
        except ImportError as error:
            assert (error.__cause__ or error).name.partition(".")[0] in {optional}, (module.name, error)
        except SystemExit:
            assert module.name.endswith(".__main__")
        count += 1
print(count)
"""
    done = run(environment.python, "-c", code, cwd=app)
    assert int(done.stdout.split()[-1]) > 150


def test_fixtures(app: Path, environment: Environment) -> None:
    done = run(environment.python, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", cwd=app)
    assert "1 passed" in done.stdout


@pytest.mark.parametrize("module", [None, "klaviyo_ext", "klaviyo_ext.cli"])
def test_command_line(module: str | None, app: Path, environment: Environment) -> None:
    command = [environment.python, "-m", module] if module else [environment.home / "bin" / "klaviyo-ext"]
    done = run(*command, "import", "profiles", "people.csv", "--fake", cwd=app)
    assert [line.split() for line in done.stderr.splitlines() if line.startswith("accepted")] == [["accepted", "1"]]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def test_mypy(app: Path, environment: Environment, cache: Path) -> None:
    pytest.importorskip("mypy")
    interpreter = ("--python-executable", environment.python)
    done = run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", cache, *interpreter, "app.py", cwd=app)
    assert done.stdout == "Success: no issues found in 1 source file\n"


def test_pyright(app: Path, environment: Environment) -> None:
    pytest.importorskip("pyright")
    settings = app / "pyrightconfig.json"
    settings.write_text('{"typeCheckingMode": "strict", "include": ["app.py"]}')
    command = (sys.executable, "-m", "pyright", "--project", settings, "--pythonpath", environment.python)
    summary = json.loads(run(*command, "--outputjson", cwd=app).stdout)["summary"]
    assert (summary["filesAnalyzed"], summary["errorCount"], summary["warningCount"]) == (1, 0, 0)


# From the sdist alone.


@pytest.mark.parametrize(
    "sample",
    [
        ("tests/test_docs.py",),
        ("tests/runtime", "tests/ext/updaters"),
        ("tests/codegen/test_golden.py", "tests/codegen/test_overlay.py"),
    ],
    ids=["docs", "run time", "generator"],
)
def test_tests_run_from_the_sdist(sample: tuple[str, ...], built: Built) -> None:
    path = os.pathsep.join(str(folder) for folder in (built.tree, built.tree / "generated"))
    where = "import klaviyo_client, klaviyo_ext; print(klaviyo_client.__file__, klaviyo_ext.__file__)"
    origins = run(sys.executable, "-c", where, cwd=built.tree, PYTHONPATH=path).stdout.split()
    assert all(Path(origin).is_relative_to(built.tree) for origin in origins)
    command = (sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *sample)
    done = run(*command, cwd=built.tree, PYTHONPATH=path)
    assert " passed" in done.stdout
