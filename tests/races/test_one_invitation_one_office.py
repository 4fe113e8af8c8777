"""Many accept one invitation at once, or accept it while it is taken back: one office, or none."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account, Assignment
from stakeholders.invitations import actions
from stakeholders.invitations.models import Invitation
from tests.factories.organisations import addressee, invitation

pytestmark = pytest.mark.django_db(transaction=True)
CROWD, ROUNDS = 8, 10


def at_once(*deeds) -> list[str]:
    """Every deed begins at the same moment on a connection of its own; answers what became of each."""
    barrier = Barrier(len(deeds))

    def run(deed) -> str:
        try:
            barrier.wait()
            deed()
        except Refusal as refusal:
            return type(refusal).__name__
        else:
            return "done"
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as crowd:
        return list(crowd.map(run, deeds))


def acceptance(asked: Invitation, person: Account):
    """A deed with objects of its own, as another request would have them."""
    return lambda: actions.accept(
        Invitation.objects.get(pk=asked.pk), version=asked.version, by=Account.objects.get(pk=person.pk)
    )


def test_of_many_acceptances_one_is_done():
    for number in range(ROUNDS):
        email = f"joko{number}@contoh.id"
        asked, joko = invitation(email=email), addressee(email)

        outcomes = at_once(*[acceptance(asked, joko)] * CROWD)

        assert Counter(outcomes) == {"done": 1, "NotPossibleNow": CROWD - 1}
        assert Assignment.objects.filter(account=joko).count() == 1


def test_of_two_people_only_the_one_with_the_address_comes_in():
    asked, joko, other = invitation(), addressee(), addressee("lain@contoh.id")

    outcomes = at_once(acceptance(asked, joko), acceptance(asked, other))

    assert outcomes[0] == "done"
    assert outcomes[1] in ("NotAllowed", "NotPossibleNow")
    assert Assignment.objects.filter(account=other).count() == 0


def test_an_invitation_taken_back_while_it_is_accepted_has_one_ending():
    endings = Counter()
    for number in range(ROUNDS):
        email = f"joko{number}@contoh.id"
        asked, joko = invitation(email=email), addressee(email)

        outcomes = at_once(
            acceptance(asked, joko),
            lambda asked=asked: actions.revoke(
                Invitation.objects.get(pk=asked.pk), by=Account.objects.get(pk=asked.invited_by_id)
            ),
        )

        asked.refresh_from_db()
        endings[asked.status] += 1
        assert sorted(outcomes) == ["NotPossibleNow", "done"]
        assert Assignment.objects.filter(account=joko).count() == (asked.status == "accepted")
    assert sum(endings.values()) == ROUNDS
