"""Stylesheets and scripts are light, name their colours once, and are collected as one sheet."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from perkasa.core.static import IMPORT

STATIC = Path(__file__).resolve().parents[2] / "static"
SHEETS = sorted((STATIC / "css").glob("*.css"))
SCRIPTS = sorted((STATIC / "js").glob("*.js"))
RAW_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b")
OWN_COLOURS = {"tokens.css", "print.css", "paper.css"}
BUNDLE = STATIC / "css" / "perkasa.css"
VARIABLE = re.compile(r"var\((--[\w-]+)")


def test_what_every_page_loads_is_light():
    bundle = IMPORT.sub(lambda line: (STATIC / "css" / line[1]).read_text(), BUNDLE.read_text())
    texts = [bundle.encode(), *(path.read_bytes() for path in [STATIC / "css" / "print.css", *SCRIPTS])]
    weight = sum(len(gzip.compress(text)) for text in texts)
    fonts = sum(path.stat().st_size for path in (STATIC / "fonts").glob("*.woff2"))

    assert weight < 20_000
    assert fonts < 15_000


@pytest.mark.parametrize(
    "sheet", [path for path in SHEETS if path.name not in OWN_COLOURS], ids=lambda path: path.name
)
def test_colours_are_named_in_the_tokens_only(sheet):
    assert [colour for colour in RAW_COLOUR.findall(sheet.read_text()) if colour != "#fff"] == []


def test_every_variable_exists():
    text = "".join(sheet.read_text() for sheet in SHEETS)
    known = set(re.findall(r"(--[\w-]+):", text))

    assert sorted(set(VARIABLE.findall(text)) - known) == []


def test_light_and_dark_name_the_same_colours():
    light, dark = (STATIC / "css" / "tokens.css").read_text().split("@media (prefers-color-scheme: dark)")
    colour = re.compile(r"(--[\w-]+): (?:#|rgb)")

    assert set(colour.findall(light)) - set(colour.findall(dark)) <= {"--focus", "--on-focus"}


def test_the_deployed_sheet_holds_all_that_it_imports(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]  # ours alone
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "perkasa.core.static.BundledStaticFiles"}
    }

    call_command("collectstatic", interactive=False, verbosity=0)

    [sheet] = tmp_path.glob("css/perkasa.????????????.css")
    [script] = tmp_path.glob("js/perkasa.????????????.js")
    assert "@import" not in sheet.read_text()
    assert Path(finders.find("css/lists.css")).read_text().strip() in sheet.read_text()
    assert re.search(r"judul\.[0-9a-f]{12}\.woff2", sheet.read_text())
    assert re.search(r"busy\.[0-9a-f]{12}\.js", script.read_text())
