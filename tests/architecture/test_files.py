"""Every file is short, says what it is, and has a name that means something."""

import ast
from pathlib import Path

import pytest

from perkasa.embedded import CHECKOUT
from tests.architecture.source import APPS, PRODUCT, files, named

LONGEST = 300
MEANINGLESS = {"utils", "helpers", "common", "manager", "misc", "util", "helper"}
APART = {"architecture", "browser", "components", "docs", "embedded", "factories", "fixtures", "pages"} | {
    "letters", "races", "screenshots", "stories", "templates",
}  # fmt: skip
PAGES_OF_OTHERS = {"pages"}  # shown by Django and allauth, in templates of ours


def written_by_hand() -> list[Path]:
    pages = (
        files("templates", suffix=".html") + files("static", suffix=".css") + files("static", suffix=".js")
    )
    return files(*PRODUCT, "tests") + [path for path in pages if not path.name.endswith(".min.js")]


def test_no_file_is_longer_than_a_few_screens() -> None:
    lengths = {named(path): len(path.read_text().splitlines()) for path in written_by_hand()}

    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_module_opens_with_a_sentence() -> None:
    silent = [
        named(path) for path in files(*PRODUCT, "tests") if not ast.get_docstring(ast.parse(path.read_text()))
    ]

    assert silent == []


def test_a_package_only_says_what_belongs_there() -> None:
    talkative = [
        named(path)
        for path in files(*PRODUCT, "tests")
        if path.name == "__init__.py" and len(ast.parse(path.read_text()).body) > 1
    ]

    assert talkative == []


def test_no_file_is_a_drawer_for_everything() -> None:
    drawers = [
        named(path)
        for path in files(*PRODUCT)
        if path.stem in MEANINGLESS or (path.name == "__init__.py" and path.parent.name in MEANINGLESS)
    ]

    assert drawers == []


def test_every_test_has_the_address_of_what_it_tests() -> None:
    tests = [path for path in files("tests") if path.name.startswith("test_")]
    mirrored = [path for path in tests if path.relative_to(CHECKOUT / "tests").parts[0] not in APART]

    assert [named(path) for path in mirrored if not _is_tested_there(path)] == []


def _is_tested_there(test: Path) -> bool:
    """A test is named after a module or package, with a word behind it when one file is not enough."""
    app, *folders, name = test.relative_to(CHECKOUT / "tests").parts
    room = APPS.get(app, CHECKOUT / "perkasa").joinpath(*folders)
    words = name.removeprefix("test_").removesuffix(".py").split("_")
    names = {"_".join(words[: count + 1]) for count in range(len(words))}
    return room.exists() and bool(names & ({path.stem for path in room.iterdir()} | PAGES_OF_OTHERS))


@pytest.mark.parametrize("room", ["actions", "views"])
def test_every_room_with_rules_has_its_test(room: str) -> None:
    untested = [
        named(path)
        for app, folder in APPS.items()
        for path in sorted(folder.glob(f"*/{room}.py"))
        if not list((CHECKOUT / "tests" / app / path.parent.name).glob(f"test_{room}*.py"))
    ]

    assert untested == []
