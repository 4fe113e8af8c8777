"""Each kind of question takes what it can use, and says what to do about anything else."""

import pytest
from django.core.exceptions import ValidationError

from consultations.services.questions.fields import answer_to, field_of
from consultations.services.questions.models import Kind
from tests.factories.consultations import pdf, script_called_pdf
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.questions import QuestionFactory
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, RegionFactory

pytestmark = pytest.mark.django_db


def answered(question, sent):
    """What is stored of `sent`, and the words people read."""
    return answer_to(question, field_of(question).clean(sent))


@pytest.mark.parametrize(
    ("kind", "options", "sent", "kept"),
    [
        (Kind.TEXT, "", "Blok Lor", ("Blok Lor", "Blok Lor")),
        (Kind.LONG, "", "Baris satu\nBaris dua", ("Baris satu\nBaris dua", "Baris satu\nBaris dua")),
        (Kind.CHOICE, "Fisik\nNonfisik", "Fisik", ("Fisik", "Fisik")),
        (Kind.CHOICES, "APBD\nAPBN\nDesa", ["APBD", "Desa"], (["APBD", "Desa"], "APBD\nDesa")),
        (Kind.YES_NO, "", "tidak", ("tidak", "Tidak")),
    ],
)
def test_plain_answers_are_kept_as_given(kind, options, sent, kept):
    assert answered(QuestionFactory(kind=kind, options=options), sent) == kept


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.CHOICES])
def test_what_is_not_among_the_options_is_refused(kind):
    question = QuestionFactory(kind=kind, options="Fisik\nNonfisik")

    with pytest.raises(ValidationError):
        answered(question, "Lainnya" if kind == Kind.CHOICE else ["Lainnya"])


def test_a_region_is_chosen_from_the_regencys_own():
    DistrictFactory()
    village = RegionFactory(name="Blumah")
    question = QuestionFactory(kind=Kind.REGION)

    assert answered(question, village.code) == (village.code, "Desa Blumah, Kec. Plantungan")
    with pytest.raises(ValidationError):
        answered(question, "11.01.01.2001")


def test_an_organisation_is_found_by_its_name_and_in_doubt_the_likely_ones_are_offered():
    works = OrganisationFactory(name="Dinas Pekerjaan Umum", short_name="DPU")
    OrganisationFactory(name="Dinas Pekerjaan Sosial", short_name="Dinsos")
    question = QuestionFactory(kind=Kind.ORGANISATION)

    assert answered(question, "dpu") == (str(works.pk), "Dinas Pekerjaan Umum")
    field = field_of(question)
    with pytest.raises(ValidationError, match="Pilih salah satu di bawah"):
        field.clean("pekerjaan")
    assert [str(match) for match in field.widget.offers] == ["Dinas Pekerjaan Sosial", "Dinas Pekerjaan Umum"]
    with pytest.raises(ValidationError, match="Tidak ditemukan"):
        answered(question, "kementerian angkasa")


def test_a_sub_activity_is_looked_up_in_the_nomenclature_above():
    NomenclatureItemFactory()
    question = QuestionFactory(kind=Kind.SUB_ACTIVITY)
    found = ("1.03.02.2.02.0001", "1.03.02.2.02.0001 Rehabilitasi Jaringan Irigasi Permukaan")

    assert answered(question, "irigasi permukaan") == found
    assert answered(question, found[1]) == found
    with pytest.raises(ValidationError, match="Tidak ditemukan"):
        answered(question, "satelit")


def test_a_file_is_what_its_content_says():
    question = QuestionFactory(kind=Kind.FILE, words="Surat pengantar")
    field = field_of(question)

    assert field.clean(pdf()).name == "surat.pdf"
    with pytest.raises(ValidationError, match="Isi berkas ini bukan PDF"):
        field.clean(script_called_pdf())
    with pytest.raises(ValidationError, match="Unggah berkas “Surat pengantar”"):
        field.clean(None)


def test_a_compulsory_question_says_which_it_is():
    with pytest.raises(ValidationError, match="Jawab pertanyaan “Di mana lokasinya"):
        field_of(QuestionFactory(words="Di mana lokasinya?")).clean("")
