"""Words in the cells of spreadsheets."""

import pytest

from perkasa.core.cells import csv_of, harmless


@pytest.mark.parametrize("text", ["=1+1", "+62811", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_looks_like_a_formula_is_words(text):
    assert harmless(text) == f"'{text}"


def test_a_table_opens_in_a_spreadsheet_of_this_country():
    table = csv_of(["Lembar", "Baris"], [("=A1", 12), ("Renja; 2027", -3)])

    assert table == '\ufeffLembar;Baris\r\n\'=A1;12\r\n"Renja; 2027";-3\r\n'
