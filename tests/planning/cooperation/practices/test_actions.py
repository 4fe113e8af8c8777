"""Practices are told by anybody, verified by somebody else, and then read by all."""

import pytest

from perkasa.core.refusals import NotAllowed
from planning.cooperation.practices import actions
from planning.cooperation.practices.models import Practice
from tests.factories.cooperation import practice, verified
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


def test_a_practice_is_read_by_all_once_a_planner_verified_it():
    told_by, by = citizen(), planner()
    found = practice(told_by)
    assert list(Practice.objects.visible_to(None)) == []
    assert list(Practice.objects.visible_to(told_by)) == [found]

    actions.verify(found, by=by)

    assert list(Practice.objects.visible_to(None).with_words("ambulans semarang")) == [found]
    assert list(Practice.objects.visible_to(None).with_words("pasar")) == []


def test_nobody_verifies_their_own():
    by = planner()

    with pytest.raises(NotAllowed):
        actions.verify(practice(by), by=by)
    with pytest.raises(NotAllowed):
        actions.verify(practice(by), by=citizen())


def test_one_that_was_given_back_is_mended_and_waits_again():
    told_by, by = citizen(), planner()
    found = practice(told_by)
    actions.give_back(found, by=by, reason="Tambahkan angka.")

    actions.mend(found, title="Ambulans perbatasan", by=told_by)

    found.refresh_from_db()
    assert (found.status, found.title, found.figures.count()) == ("submitted", "Ambulans perbatasan", 0)
    with pytest.raises(NotAllowed):
        actions.mend(found, title="Punya saya", by=citizen())


def test_one_that_is_looked_at_again_is_not_public_meanwhile():
    by = planner()
    found = verified(citizen(), by)

    actions.reopen(found, by=by, reason="Kontak berubah.")

    assert list(Practice.objects.visible_to(None)) == []
