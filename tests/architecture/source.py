"""What the guards read: our files, the lines of the house, who stands above whom."""

import tomllib
from functools import cache
from pathlib import Path

from perkasa.embedded import CHECKOUT

APPS = {
    "core": CHECKOUT / "perkasa" / "core",
    "documents": CHECKOUT / "perkasa" / "documents",
    "stakeholders": CHECKOUT / "stakeholders",
    "consultations": CHECKOUT / "consultations",
    "planning": CHECKOUT / "planning",
    "home": CHECKOUT / "perkasa" / "home",
    "api": CHECKOUT / "perkasa" / "api",
}
PRODUCT = ("perkasa", "stakeholders", "consultations", "planning")


def files(*folders: str, suffix: str = ".py") -> list[Path]:
    """Our files below these folders, without generated ones."""
    found = [path for folder in folders for path in sorted((CHECKOUT / folder).rglob(f"*{suffix}"))]
    return [path for path in found if "migrations" not in path.parts]


def named(path: Path) -> str:
    """A path as people say it."""
    return path.relative_to(CHECKOUT).as_posix()


@cache
def lines_of_the_house() -> dict[str, list[str]]:
    """Every line of layers, upper first, as the import contracts in pyproject.toml draw it."""
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    contracts = [c for c in settings["tool"]["importlinter"]["contracts"] if c["type"] == "layers"]
    return {container: c["layers"] for c in contracts for container in c.get("containers", [""])}


def height(module: str) -> tuple[int, int]:
    """How high a module stands: its app in the house, then its feature in the app."""
    lines = lines_of_the_house()
    app, _, inner = module.partition(".")
    return _height(module, lines[""]), _height(inner, lines[app]) if app in lines else 0


def _height(module: str, layers: list[str]) -> int:
    for below, layer in enumerate(reversed(layers)):
        for name in layer.replace("(", "").replace(")", "").split(" | "):
            if module == name or module.startswith(f"{name}."):
                return below
    raise LookupError(f"{module} stands in no line of pyproject.toml")
