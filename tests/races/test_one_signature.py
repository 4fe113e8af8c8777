"""Eight hands on one paper at once: it is approved once, signed once, and answered once."""

import pytest
import time_machine
from django.core.files.base import ContentFile

from consultations.minutes import actions as minutes
from consultations.minutes.models import Minutes
from consultations.minutes.models import Status as MinutesStatus
from consultations.minutes.review import actions as review
from perkasa.documents.models import Paper, Signature
from perkasa.documents.signing import actions
from perkasa.documents.signing.models import Method
from perkasa.documents.signing.providers import provider
from perkasa.documents.signing.ways import CertifiedSignature, ScannedSheet
from tests.factories.consultations import MONDAY, png
from tests.factories.documents import finished_paper
from tests.factories.minutes import in_review, submitted
from tests.factories.stakeholders import head
from tests.fixtures.esign import NIK, PASSPHRASE
from tests.races.crowd import Crowd, outcome

pytestmark = pytest.mark.django_db(transaction=True)
HANDS = 8


@pytest.fixture
def crowd():
    with time_machine.travel(MONDAY, tick=False):
        crowd = Crowd(HANDS)
        yield crowd
        crowd.go_home()


def test_heads_who_approve_at_once_make_one_paper_with_one_acceptance(crowd):
    notes = submitted()
    heads = [head() for _number in range(HANDS)]

    came = crowd.at_once([
        lambda by=by: outcome(lambda: minutes.approve(Minutes.objects.get(pk=notes.pk), by=by))
        for by in heads
    ])  # fmt: skip

    assert came == {"stands": 1, "NotPossibleNow": HANDS - 1}
    [paper] = Paper.objects.all()
    assert paper.signatures.filter(method=Method.TYPED).count() == 2  # the head and the visitor


def test_eight_presses_on_sign_bring_one_certified_copy(crowd, esign):
    paper = finished_paper()
    way = CertifiedSignature(provider(), nik=NIK, passphrase=PASSPHRASE)

    came = crowd.at_once([lambda: outcome(lambda: actions.sign(paper, way, by=paper.issued_by))] * HANDS)

    assert came["stands"] == 1
    assert set(came) <= {"stands", "SignedAlready", "Busy"}
    assert Signature.objects.filter(method=Method.CERTIFIED).count() == len(esign.fields) == 1


def test_the_same_scanned_sheet_handed_in_eight_times_is_kept_once(crowd):
    paper = finished_paper()
    sheet = png().read()

    came = crowd.at_once([
        lambda: outcome(lambda: actions.sign(paper, ScannedSheet(ContentFile(sheet)), by=paper.issued_by))
    ] * HANDS)  # fmt: skip

    assert came["stands"] == 1
    assert set(came) <= {"stands", "CopyKeptAlready", "Busy"}
    assert Signature.objects.filter(method=Method.SCANNED).count() == 1


def test_who_agrees_and_objects_at_the_same_moment_has_given_one_answer(crowd):
    notes = in_review()
    visitor = notes.booking.requested_by

    def agree() -> str:
        return outcome(lambda: review.agree(Minutes.objects.get(pk=notes.pk), by=visitor))

    def refuse() -> str:
        words = {"by": visitor, "reason": "Volumenya 12 meter."}
        return outcome(lambda: review.object_to(Minutes.objects.get(pk=notes.pk), **words))

    came = crowd.at_once([agree, refuse] * (HANDS // 2))

    assert came["stands"] == 1
    notes.refresh_from_db()
    assert notes.status in (MinutesStatus.SUBMITTED, MinutesStatus.OBJECTED)
