"""The spreadsheet door: every office's CSV comes in, a bad file is answered with a sentence."""

import csv
import os
import subprocess
import sys
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.core.management import CommandError, call_command

from planning.overlap.official import shipped_judge
from planning.overlap.sheets import UnreadableSheet, read_pairs
from tests.planning.overlap.labelled import HERE

pytestmark = pytest.mark.django_db

ROW = {"pair_id": "7", "title_a": "Rabat beton RT 1", "title_b": "Betonisasi RT.01", "desa_a": "Getas"}


def sheet(delimiter: str = ",", encoding: str = "utf-8", **row: str) -> bytes:
    row = {**ROW, **row}
    return f"{delimiter.join(row)}\r\n{delimiter.join(row.values())}\r\n".encode(encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_dialect_is_read(delimiter, encoding):
    (pair,) = read_pairs(sheet(delimiter, encoding))

    assert (pair.pair_id, pair.a.title, pair.a.village, pair.b.village) == (
        "7",
        "Rabat beton RT 1",
        "Getas",
        "",
    )


def test_empty_columns_amounts_and_years_are_understood():
    (pair,) = read_pairs(
        sheet(";", budget_a="Rp1.500.000,00", year_a="TA 2027", budget_b="-", place_b="NULL")
    )

    assert (pair.a.budget, pair.a.year, pair.b.budget, pair.b.place) == (1_500_000, 2027, None, "")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Berkas kosong."),
        (b"PK\x03\x04rest", "Ini berkas Excel."),
        (b"\x00\x01\x02", "Berkas ini bukan teks."),
        (b"title_a,judul\nx,y\n", "Kolom title_b tidak ada."),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(content, sentence):
    with pytest.raises(UnreadableSheet) as refusal:
        list(read_pairs(content))

    assert str(refusal.value.message).startswith(sentence)


def test_the_command_answers_one_line_a_pair(tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes((HERE / "pairs.csv").read_bytes())

    call_command("judge_pairs", str(source), str(target), stdout=StringIO())

    rows = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
    assert len(rows) == len(list(read_pairs(source.read_bytes())))
    assert list(rows[0]) == ["pair_id", "score", "verdict", "is_overlap", "reasons"]
    assert (rows[2]["verdict"], rows[2]["is_overlap"]) == ("lain", "0")
    assert rows[2]["reasons"].startswith("beda dusun: Balang / Katute (veto)")


def test_a_pair_without_a_title_is_answered_too(tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(sheet(title_a=""))

    call_command("judge_pairs", str(source), str(target), stdout=StringIO())

    assert target.read_text(encoding="utf-8").splitlines()[1].startswith("7,0.0000,lain,0,judul kosong")


def test_a_missing_or_bad_file_is_a_sentence_not_a_trace(tmp_path):
    with pytest.raises(CommandError, match="tidak dapat dibuka"):
        call_command("judge_pairs", str(tmp_path / "nowhere.csv"), str(tmp_path / "out.csv"))
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n1,2\n")
    with pytest.raises(CommandError, match="Kolom title_a dan title_b tidak ada"):
        call_command("judge_pairs", str(bad), str(tmp_path / "out.csv"))


def test_the_command_needs_neither_keys_nor_tables(tmp_path):
    """On a bare machine: no key is set, the database is empty; the project's own list names the villages."""
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(
        sheet(title_a="Pembangunan talud Getas", title_b="Pembangunan talud Cening", desa_a="")
    )
    bare = {name: value for name, value in os.environ.items() if name not in ("SECRET_KEY", "FIELD_KEY")}
    empty = urlsplit(os.environ["DATABASE_URL"])._replace(path="/postgres").geturl()

    done = subprocess.run(
        [sys.executable, "manage.py", "judge_pairs", str(source), str(target)],
        env=bare | {"DATABASE_URL": empty}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert "Getas / Cening (veto)" in target.read_text(encoding="utf-8")
    assert shipped_judge().gazetteer.puts_elsewhere("getas", "boja")
