"""Stylesheets and scripts are light, name their colours once, and are collected as one sheet."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

STATIC = Path(__file__).resolve().parents[2] / "static"
SHEETS = sorted((STATIC / "css").glob("*.css"))
SCRIPTS = sorted((STATIC / "js").glob("*.js"))
RAW_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b")
OWN_COLOURS = {"tokens.css", "print.css", "paper.css"}
ELSEWHERE = {"paper.css", "sheets.css", "admin.css"}  # read by papers and by the admin
VARIABLE = re.compile(r"var\((--[\w-]+)")


def test_what_every_page_loads_is_light():
    screen = [sheet for sheet in SHEETS if sheet.name not in ELSEWHERE]
    weight = sum(len(gzip.compress(path.read_bytes())) for path in [*screen, *SCRIPTS])
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
