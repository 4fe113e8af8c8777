"""Said in public, reported, hidden with a reason, shown again."""

import pytest
from django.test import override_settings

from perkasa.core.refusals import NotAllowed, ReasonMissing
from planning.proposals.comments import actions
from planning.proposals.comments.models import Comment
from planning.proposals.comments.reading import talk_of
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import citizen, planner
from tests.factories.voices import filed, resident, said

pytestmark = pytest.mark.django_db


def test_a_comment_stands_below_its_proposal():
    comment = said(text="  Jalan ini dilalui anak sekolah. ")

    assert [one.text for one in talk_of(comment.proposal, comment.by).comments] == [
        "Jalan ini dilalui anak sekolah."
    ]


def test_nothing_is_said_without_words_or_a_confirmed_address():
    with pytest.raises(actions.NothingSaid):
        said(text="  ")
    with pytest.raises(actions.AddressNotConfirmed):
        said(by=citizen())


@override_settings(COMMENTS_A_DAY=2)
def test_who_has_said_a_lot_today_goes_on_tomorrow():
    ratna, proposal = resident(), filed()
    said(proposal, by=ratna)
    said(proposal, by=ratna)

    with pytest.raises(actions.TooMany):
        said(proposal, by=ratna)


def test_a_report_reaches_moderators_once():
    comment, ayu, ratna = said(), planner(), resident()

    actions.report(comment, reason="Menyebut nomor telepon.", by=ratna)
    actions.report(comment, reason="Lagi.", by=ratna)

    assert [report.reason for report in comment.reports.all()] == ["Menyebut nomor telepon."]
    assert Notification.objects.filter(kind=Kind.COMMENT_REPORTED, recipient=ayu).count() == 1
    assert list(Comment.objects.reported()) == [comment]


def test_a_hidden_comment_is_read_by_moderators_only_and_its_writer_knows_why():
    comment, ayu = said(), planner()
    actions.report(comment, reason="Kasar.", by=resident())

    actions.hide(comment, reason="Menyebut nama orang lain.", by=ayu)

    assert talk_of(comment.proposal, resident()).comments == []
    assert talk_of(comment.proposal, ayu).comments == [comment]
    assert list(Comment.objects.reported()) == []
    [told] = Notification.objects.filter(kind=Kind.COMMENT_HIDDEN)
    assert (told.recipient, told.params["reason"]) == (comment.by, "Menyebut nama orang lain.")


def test_a_comment_is_shown_again():
    comment, ayu = said(), planner()
    actions.hide(comment, reason="Salah sangka.", by=ayu)

    actions.show(comment, reason="Ternyata pantas.", by=ayu)

    assert talk_of(comment.proposal, resident()).comments == [comment]


def test_letting_it_stand_settles_the_reports():
    comment = said()
    actions.report(comment, reason="Tidak setuju.", by=resident())

    actions.keep(comment, by=planner())

    assert list(Comment.objects.reported()) == []


def test_only_moderators_hide_and_never_without_a_reason():
    comment = said()

    with pytest.raises(NotAllowed):
        actions.hide(comment, reason="Tidak suka.", by=resident())
    with pytest.raises(ReasonMissing):
        actions.hide(comment, reason=" ", by=planner())


def test_nobody_hides_their_own():
    ayu = planner(can_sign_in=True)

    with pytest.raises(NotAllowed):
        actions.hide(said(by=ayu), reason="Salah ketik.", by=ayu)
