"""Two texts over one: no paragraph is lost."""

from itertools import product

import pytest

from planning.cooperation.deeds.merging import merged, paragraphs

BASE = "Satu.\n\nDua.\n\nTiga."


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        ("Satu!\n\nDua.\n\nTiga.", "Satu.\n\nDua.\n\nTiga!", "Satu!\n\nDua.\n\nTiga!"),
        ("Satu.\n\nDua.\n\nTiga.\n\nEmpat.", "Nol.\n\nDua.\n\nTiga.", "Nol.\n\nDua.\n\nTiga.\n\nEmpat."),
        ("Satu.\n\nDua.", "Satu!\n\nDua.\n\nTiga.", "Satu!\n\nDua."),
        (BASE, "Lain.", "Lain."),
        ("Lain.", BASE, "Lain."),
        ("Satu.\n\nDua A.\n\nTiga.", "Satu.\n\nDua B.\n\nTiga.", None),
        (BASE + "\n\nEmpat A.", BASE + "\n\nEmpat B.", None),
        ("Satu.\n\nTiga.", "Satu.\n\nDua!\n\nTiga.", None),
    ],
)
def test_both_changes_stand_in_one_text_or_somebody_chooses(mine, theirs, together):
    assert merged(BASE, mine, theirs) == together


def test_whatever_two_people_write_no_paragraph_of_theirs_is_lost():
    ours = ["Satu.", "Satu kami."], ["Dua.", "Dua kami."], ["Tiga.", "Tiga kami.", ""]
    others = ["Satu.", "Satu mitra."], ["Dua.", "Dua mitra."], ["Tiga.", "Tiga mitra."]
    for mine, theirs in product(product(*ours), product(*others)):
        together = merged(BASE, "\n\n".join(mine), "\n\n".join(theirs))

        written = {text for text in (*mine, *theirs) if text and text not in paragraphs(BASE)}
        assert together is None or written <= set(paragraphs(together)), (mine, theirs)
