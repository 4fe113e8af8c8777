"""Every file is short, says what it is, and has a name that means something."""

import ast
from pathlib import Path

import pytest

from perkasa.embedded import CHECKOUT
from tests.architecture.source import APPS, PRODUCT, files, named

LONGEST = 300
MEANINGLESS = {"utils", "helpers", "common", "manager", "misc", "services", "util", "helper"}
TOGETHER = {"architecture", "browser", "factories", "fixtures", "pages", "races", "screenshots", "stories"}
OF_THE_HOUSE = {"embedded", "templates", "components", "docs"}


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
        if path.stem in MEANINGLESS
        or (path.name == "__init__.py" and path.parent.name in MEANINGLESS - {"services"})
    ]

    assert drawers == []


def test_every_test_has_the_address_of_what_it_tests() -> None:
    lost = []
    for test in files("tests"):
        top, *inner = test.relative_to(CHECKOUT / "tests").parts
        if (
            test.name.startswith("test_")
            and top not in TOGETHER | OF_THE_HOUSE
            and not _tested_by(top, inner).exists()
        ):
            lost.append(named(test))

    assert lost == []


def _tested_by(app: str, inner: list[str]) -> Path:
    *folders, name = inner or [app]
    module = APPS.get(app, CHECKOUT / "perkasa").joinpath(*folders, name.removeprefix("test_"))
    return module if module.exists() else module.with_suffix("")


@pytest.mark.parametrize("room", ["actions", "views"])
def test_every_room_with_rules_has_its_test(room: str) -> None:
    untested = [
        named(path)
        for app, folder in APPS.items()
        for path in sorted(folder.glob(f"*/{room}.py"))
        if not (CHECKOUT / "tests" / app / path.parent.name / f"test_{room}.py").exists()
    ]

    assert untested == []
