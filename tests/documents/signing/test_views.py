"""The pages of signatures: proof before the form, no secret in a session, copies shown at verification."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from perkasa.documents.models import Signature
from perkasa.documents.signing import actions
from perkasa.documents.signing.ways import ScannedSheet
from tests.factories.consultations import png
from tests.factories.documents import finished_paper
from tests.factories.stakeholders import PASSWORD, citizen, head
from tests.fixtures.esign import NIK, PASSPHRASE

pytestmark = pytest.mark.django_db
SECRETS = {"nik": NIK, "passphrase": PASSPHRASE}


def page(name: str, paper, *more) -> str:
    return reverse(f"documents:signing.{name}", args=[paper.code, *more])


def sign_in(client, person) -> None:
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})


def test_right_after_signing_in_the_issuer_signs_and_the_copy_is_offered(client, esign):
    paper = finished_paper(by=head(can_sign_in=True))
    sign_in(client, paper.issued_by)

    asked = client.get(page("certify", paper))
    shown = client.post(page("certify", paper), SECRETS, follow=True).content.decode()

    signature = Signature.objects.get()
    assert asked.status_code == 200
    assert "Berkasnya memuat naskah asli utuh" in shown
    assert page("file", paper, signature.pk) in shown


def test_without_a_recent_proof_nothing_is_signed_and_nothing_of_the_secret_is_kept(client, esign):
    paper = finished_paper(by=head(can_sign_in=True))
    client.force_login(paper.issued_by)

    sent = client.post(page("certify", paper), SECRETS)
    asked = client.get(page("certify", paper))

    assert (sent.status_code, sent.url) == (302, page("certify", paper))
    assert reverse("account_reauthenticate") in asked.url
    assert not Signature.objects.exists()
    assert PASSPHRASE not in str([row.get_decoded() for row in Session.objects.all()])
    assert PASSPHRASE not in str(dict(client.session))


def test_a_wrong_passphrase_is_said_on_the_form_and_not_shown_again(client, esign):
    paper = finished_paper(by=head(can_sign_in=True))
    sign_in(client, paper.issued_by)

    answer = client.post(page("certify", paper), SECRETS | {"passphrase": "salah-sekali"}).content.decode()

    assert "Passphrase anda salah" in answer
    assert "salah-sekali" not in answer


def test_nobody_else_and_no_provider_no_page(client, settings):
    paper = finished_paper(by=head(can_sign_in=True), readers=[reader := citizen()])
    client.force_login(reader)
    assert client.get(page("certify", paper)).status_code == 403
    client.force_login(paper.issued_by)

    assert client.get(page("certify", paper)).status_code == 403


def test_a_scanned_sheet_is_handed_in_and_recognised_at_verification(client):
    paper = finished_paper(by=head())
    client.force_login(paper.issued_by)
    client.post(page("hand_in", paper), {"file": png("lembar.png")})
    client.logout()
    verification = reverse("documents:verification.detail", args=[paper.code])

    public = client.get(verification).content.decode()
    same = client.post(verification + "cocokkan/", {"file": png("lembar.png")}).content.decode()

    signature = Signature.objects.get()
    assert signature.sha256 in public
    assert str(paper.issued_by) not in public
    assert "Berkas Anda sama dengan salinan bertanda tangan." in same


def test_what_is_no_page_is_refused_with_words(client):
    paper = finished_paper(by=head())
    client.force_login(paper.issued_by)
    bad = png("lembar.png")
    bad.file.seek(0)
    bad.file.write(b"MZ")
    bad.file.seek(0)

    assert "Isi berkas ini bukan" in client.post(page("hand_in", paper), {"file": bad}).content.decode()
    assert not Signature.objects.exists()


def test_the_copy_is_private(client):
    paper = finished_paper(by=head(), readers=[reader := citizen()])
    signature = actions.sign(paper, ScannedSheet(png()), by=paper.issued_by)
    copy = page("file", paper, signature.pk)

    client.force_login(reader)
    mine = client.get(copy)
    mine.getvalue()
    client.force_login(citizen())

    assert (mine.status_code, client.get(copy).status_code) == (200, 404)
