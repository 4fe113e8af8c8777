"""The database's own refusals become sentences; the unknown stays an error."""

import threading
from contextlib import suppress

import pytest
from django.db import IntegrityError, connection, transaction

from perkasa.core.locks import guarded, locked, one_transaction
from perkasa.core.models import Holiday
from perkasa.core.refusals import Busy, Refusal


class DayTaken(Refusal):
    message = "Tanggal itu sudah tercatat."


@pytest.fixture
def new_year(db):
    return Holiday.objects.create(day="2027-01-01", name="Tahun Baru")


def test_a_named_constraint_raises_its_refusal_and_the_transaction_goes_on(new_year):
    with pytest.raises(DayTaken), guarded({"core_holiday_day_key": DayTaken}):
        Holiday.objects.create(day="2027-01-01", name="Sekali lagi")

    assert list(Holiday.objects.all()) == [new_year]


def test_another_constraint_stays_an_error(new_year):
    with pytest.raises(IntegrityError), guarded({"some_other_constraint": DayTaken}):
        Holiday.objects.create(day="2027-01-01", name="Sekali lagi")


@pytest.mark.django_db(transaction=True)
def test_a_row_that_somebody_else_holds_for_long_answers_busy(monkeypatch):
    monkeypatch.setattr("perkasa.core.locks.LOCK_TIMEOUT", "100ms")
    day = Holiday.objects.create(day="2027-01-01", name="Tahun Baru")
    is_held, may_go = threading.Event(), threading.Event()

    def hold():
        with transaction.atomic():
            locked(Holiday.objects.filter(pk=day.pk))
            is_held.set()
            may_go.wait(10)
        connection.close()

    holder = threading.Thread(target=hold)
    holder.start()
    is_held.wait(10)
    for around in (guarded({}), transaction.atomic()):
        with pytest.raises(Busy), around:
            locked(Holiday.objects.filter(pk=day.pk))
    may_go.set()
    holder.join()


@pytest.mark.django_db
def test_an_open_transaction_is_used_as_it_is(django_assert_num_queries):
    with transaction.atomic(), django_assert_num_queries(1), one_transaction():
        Holiday.objects.create(day="2027-01-01", name="Tahun Baru")


@pytest.mark.django_db(transaction=True)
def test_without_an_open_transaction_one_is_made():
    with suppress(DayTaken), one_transaction():
        Holiday.objects.create(day="2027-01-01", name="Tahun Baru")
        raise DayTaken

    assert not Holiday.objects.exists()
