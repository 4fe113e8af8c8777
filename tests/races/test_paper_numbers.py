"""Eight threads draw numbers of one register at once, some give theirs back: no gap, no number twice."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction

from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import issue_paper
from tests.factories.stakeholders import head, host

pytestmark = pytest.mark.django_db(transaction=True)
THREADS, ROUNDS = 8, 15


class ChangedMind(Exception):
    """The rest of the transaction went wrong after the number was drawn."""


def draw_and_sometimes_undo(start: Barrier, by, about) -> int:
    start.wait()
    kept = 0
    for turn in range(ROUNDS):
        try:
            with transaction.atomic():
                issue_paper(by=by, about=about)
                if turn % 3 == 1:
                    raise ChangedMind
            kept += 1
        except ChangedMind:
            pass
    connection.close()
    return kept


def test_numbers_have_no_gap_and_stand_once_although_every_third_transaction_is_undone():
    by, about, start = head(), host(), Barrier(THREADS)

    with ThreadPoolExecutor(THREADS) as pool:
        kept = sum(pool.map(lambda _thread: draw_and_sometimes_undo(start, by, about), range(THREADS)))

    numbers = list(Paper.objects.order_by("number").values_list("number", flat=True))
    assert kept == THREADS * ROUNDS * 2 // 3
    assert numbers == list(range(1, kept + 1))
    assert Register.objects.get().last_number == kept


def test_without_the_lock_the_same_threads_draw_numbers_twice():
    """The control: reading the last number and writing the next is a race, which the lock above decides."""
    Register.objects.create(
        kind="notula-konsultasi", year=2026, classification="000.7", number_format="{number}"
    )
    start, between = Barrier(THREADS), Barrier(THREADS)

    def draw_without_lock(_thread) -> int:
        start.wait()
        register = Register.objects.get()
        between.wait()
        number, _written = register.draw("Baperlitbang")
        connection.close()
        return number

    with ThreadPoolExecutor(THREADS) as pool:
        numbers = list(pool.map(draw_without_lock, range(THREADS)))

    assert numbers == [1] * THREADS
