"""One thing is picked from a long list: typed, offered when in doubt, and never guessed."""

from perkasa.core.forms import Form
from perkasa.core.picking import Match, PickField

KNOWN = [Match("1", "1 Irigasi", note="Air"), Match("2", "2 Jalan"), Match("3", "3 Jalan Desa")]


def search(words: str) -> list[Match]:
    found = [match for match in KNOWN if words.lower() in match.label.lower()]
    return found or [Match("1", "1 Irigasi", is_guess=True)] * (words == "irgasi")


class PickingForm(Form):
    work = PickField(search=search, address="/pilihan/?tahun=2027")


def test_what_leaves_no_doubt_is_taken():
    form = PickingForm({"work": "irigasi"})

    assert form.is_valid()
    assert form.cleaned_data["work"] == KNOWN[0]


def test_in_doubt_the_form_comes_back_with_what_it_may_be_and_takes_the_choice():
    form = PickingForm({"work": "jalan"})

    assert not form.is_valid()
    shown = str(form["work"])
    assert 'data-pick="/pilihan/?tahun=2027"' in shown
    assert 'name="work_dipilih" value="2 Jalan"' in shown
    assert PickingForm({"work": "jalan", "work_dipilih": "2 Jalan"}).is_valid()


def test_what_was_typed_whole_is_taken_although_others_begin_so():
    form = PickingForm({"work": "2 Jalan"})

    assert form.is_valid()
    assert form.cleaned_data["work"] == KNOWN[1]


def test_a_guess_is_offered_and_not_taken():
    form = PickingForm({"work": "irgasi"})

    assert form.errors["work"] == ["Ada beberapa yang cocok. Pilih salah satu di bawah isian ini."]
    assert "1 Irigasi" in str(form["work"])


def test_what_nobody_knows_is_said():
    assert PickingForm({"work": "satelit"}).errors["work"] == [
        "Tidak ditemukan. Tulis kode atau sebagian namanya."
    ]
