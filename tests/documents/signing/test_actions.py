"""A paper is signed in one of three ways behind one interface, once each, always under its own number."""

import logging
from dataclasses import replace

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError, transaction

from perkasa.core.refusals import NotAllowed
from perkasa.documents.models import Paper, Signature
from perkasa.documents.signing import actions
from perkasa.documents.signing.inspection import holds, is_signed
from perkasa.documents.signing.models import Method
from perkasa.documents.signing.providers import provider
from perkasa.documents.signing.refusals import (
    AnswerNotSigned,
    CopyKeptAlready,
    NoPdfYet,
    NotAPage,
    NotASignedCopy,
    ProviderAway,
    ProviderRefused,
    ProviderSilent,
    SignedAlready,
)
from perkasa.documents.signing.ways import CertifiedSignature, ScannedSheet
from tests.factories.consultations import png
from tests.factories.documents import finished_paper, issue_paper
from tests.factories.minutes import approved
from tests.factories.stakeholders import citizen
from tests.fixtures.esign import NIK, PASSPHRASE, really_signed

pytestmark = pytest.mark.django_db


def bytes_of(file) -> bytes:
    with file.open("rb") as opened:
        return opened.read()


def certified(passphrase: str = PASSPHRASE) -> CertifiedSignature:
    return CertifiedSignature(provider(), nik=NIK, passphrase=passphrase)


class TestTyped:
    def test_approved_minutes_carry_who_accepted_them_and_when(self):
        minutes = approved()

        signed = [(row.signer, row.method, row.at) for row in minutes.paper.signatures.order_by("pk")]

        assert signed == [
            (minutes.approved_by, Method.TYPED, minutes.approved_at),
            (minutes.responded_by, Method.TYPED, minutes.responded_at),
        ]


class TestScanned:
    def test_the_sheet_is_kept_beside_the_paper_which_stays_as_it_was(self):
        paper = finished_paper()
        before = paper.sha256, bytes_of(paper.file)

        signature = actions.sign(paper, ScannedSheet(png()), by=paper.issued_by)

        paper.refresh_from_db()
        assert (paper.sha256, bytes_of(paper.file)) == before
        assert (signature.kind, signature.holds_original) == ("png", False)
        assert signature.sha256 != paper.sha256

    def test_the_original_a_text_and_the_same_sheet_twice_are_refused(self):
        paper = finished_paper()
        by = {"by": paper.issued_by}

        with pytest.raises(NotASignedCopy):
            actions.sign(paper, ScannedSheet(ContentFile(bytes_of(paper.file))), **by)
        with pytest.raises(NotAPage):
            actions.sign(paper, ScannedSheet(ContentFile(b"Saya setuju.")), **by)
        actions.sign(paper, ScannedSheet(png()), **by)
        with pytest.raises(CopyKeptAlready):
            actions.sign(paper, ScannedSheet(png()), **by)

    def test_only_who_issued_it_or_works_with_it_hands_one_in(self):
        visitor = citizen()
        paper = finished_paper(readers=[visitor])

        for person in (visitor, citizen()):
            with pytest.raises(NotAllowed):
                actions.sign(paper, ScannedSheet(png()), by=person)

    def test_nothing_is_signed_before_its_pdf_stands(self):
        paper = issue_paper()

        with pytest.raises(NoPdfYet):
            actions.sign(paper, ScannedSheet(png()), by=paper.issued_by)


class TestCertified:
    def test_off_unless_the_settings_name_a_provider(self):
        assert provider() is None

    def test_the_signed_pdf_comes_back_and_holds_the_paper_whole(self, esign):
        paper = finished_paper()

        signature = actions.sign(paper, certified(), by=paper.issued_by)

        copy = bytes_of(signature.file)
        assert (is_signed(copy), signature.holds_original) == (True, True)
        assert esign.fields == [{"nik": NIK, "passphrase": PASSPHRASE, "tampilan": "invisible"}]

    def test_a_visible_one_says_where_it_stands_and_where_the_paper_is_checked(self, esign, settings):
        settings.ESIGN_BOX = (360, 60, 200, 80)
        paper = finished_paper()

        actions.sign(paper, certified(), by=paper.issued_by)

        [sent] = esign.fields
        assert (sent["tampilan"], sent["xAxis"], sent["height"]) == ("visible", "360", "80")
        assert sent["linkQR"] == paper.verification_url

    def test_a_wrong_passphrase_is_told_in_the_providers_words_and_changes_nothing(self, esign):
        paper = finished_paper()

        with pytest.raises(ProviderRefused) as refusal:
            actions.sign(paper, certified("salah-sekali"), by=paper.issued_by)

        assert "Passphrase anda salah" in str(refusal.value.message)
        assert not Signature.objects.exists()

    def test_an_echoed_secret_is_not_repeated(self, esign):
        esign.fails = 400, {"error": f"passphrase {PASSPHRASE} untuk {NIK} ditolak"}
        paper = finished_paper()

        with pytest.raises(ProviderRefused) as refusal:
            actions.sign(paper, certified(), by=paper.issued_by)

        words = str(refusal.value.message)
        assert (PASSPHRASE in words, NIK in words) == (False, False)

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"status_of_person": "EXPIRED"}, ProviderRefused),
            ({"fails": (500, {"error": "java.lang.NullPointerException"})}, ProviderAway),
            ({"hangs_up": True}, ProviderSilent),
            ({"returns": b"<html>proxy</html>"}, AnswerNotSigned),
            ({"returns": b"%PDF-1.7 not signed at all"}, AnswerNotSigned),
        ],
        ids=str,
    )
    def test_whatever_goes_wrong_has_a_sentence_and_changes_nothing(self, esign, changes, expected):
        for name, value in changes.items():
            setattr(esign, name, value)
        paper = finished_paper()

        with pytest.raises(expected):
            actions.sign(paper, certified(), by=paper.issued_by)

        assert not Signature.objects.exists()
        assert Paper.objects.get().sha256 == paper.sha256

    def test_a_service_that_is_not_there_or_not_allowed_is_away(self, esign, settings):
        paper = finished_paper()
        gone = CertifiedSignature(replace(provider(), base="http://127.0.0.1:9"), NIK, PASSPHRASE)
        with pytest.raises(ProviderAway):
            actions.sign(paper, gone, by=paper.issued_by)
        settings.OUTGOING_ALLOWED_HOSTS = []

        with pytest.raises(ProviderAway):
            actions.sign(paper, certified(), by=paper.issued_by)

    def test_after_a_lost_answer_a_retry_signs_the_same_paper_under_the_same_number_once(self, esign):
        paper = finished_paper()
        esign.hangs_up = True
        with pytest.raises(ProviderSilent):
            actions.sign(paper, certified(), by=paper.issued_by)
        esign.hangs_up = False

        actions.sign(paper, certified(), by=paper.issued_by)
        with pytest.raises(SignedAlready):
            actions.sign(paper, certified(), by=paper.issued_by)

        assert (Paper.objects.count(), Paper.objects.get().full_number) == (1, paper.full_number)
        assert len(esign.fields) == 1

    def test_the_secret_stands_in_no_row_no_log_and_no_repr(self, esign, caplog):
        caplog.set_level(logging.DEBUG)
        paper = finished_paper()
        way = certified()

        signature = actions.sign(paper, way, by=paper.issued_by)

        assert PASSPHRASE not in repr(way) + caplog.text
        assert PASSPHRASE not in repr(vars(signature))
        assert PASSPHRASE.encode() not in bytes_of(signature.file)


class TestInspection:
    def test_a_changed_byte_an_added_page_and_a_cut_file_are_no_longer_signed(self):
        signed = really_signed(bytes_of(finished_paper().file))

        assert is_signed(signed)
        assert not is_signed(signed.replace(b"Perkasa", b"Perkosa", 1))
        assert not is_signed(signed + b"\n%%EOF")
        assert not is_signed(signed[:-1])

    def test_an_unsigned_paper_is_not_signed_and_a_signed_one_holds_it(self):
        original = bytes_of(finished_paper().file)

        assert (is_signed(original), holds(really_signed(original), original)) == (False, True)


def test_the_database_keeps_a_signature_as_it_is():
    paper = finished_paper()
    signature = actions.sign(paper, ScannedSheet(png()), by=paper.issued_by)

    for change in (signature.delete, lambda: Signature.objects.update(sha256="0" * 64)):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
