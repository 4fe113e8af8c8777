"""People and offices in the admin."""

from datetime import date, timedelta

import pytest
from django.contrib import admin as django_admin
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone

from stakeholders.accounts.models import Account, Assignment
from tests.factories.stakeholders import (
    AssignmentFactory,
    PositionFactory,
    admin,
    auditor,
    citizen,
    head,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
LISTS = ["account", "position", "assignment"]


def page(model: str, view: str, *args) -> str:
    return reverse(f"admin:stakeholders_{model}_{view}", args=args)


@pytest.fixture
def moderator(client):
    account = admin()
    client.force_login(account)
    return account


@pytest.mark.parametrize("model", LISTS)
def test_those_who_watch_read_about_people_and_other_moderators_do_not(client, model):
    answers = {}
    for visitor in (admin, auditor, planner, head):
        client.force_login(visitor())
        answers[visitor.__name__] = client.get(page(model, "changelist")).status_code

    assert answers == {"admin": 200, "auditor": 200, "planner": 403, "head": 403}


@pytest.mark.parametrize("visitor", [citizen, operator])
def test_who_does_not_moderate_is_sent_to_sign_in(client, visitor):
    client.force_login(visitor())

    assert client.get(page("account", "changelist")).status_code == 302


@pytest.mark.parametrize("model", LISTS)
def test_the_number_of_queries_of_a_list_does_not_grow(
    client, moderator, model, django_assert_max_num_queries
):
    def queries() -> int:
        with django_assert_max_num_queries(30) as counted:
            client.get(page(model, "changelist"))
        return len(counted)

    AssignmentFactory()
    client.get(page(model, "changelist"))
    with_few = queries()
    AssignmentFactory.create_batch(3)

    assert queries() == with_few


def test_an_admin_enters_a_person(client, moderator):
    client.post(page("account", "add"), {"email": "Bayu@contoh.id", "full_name": "Bayu Aji", "phone": ""})

    bayu = Account.objects.get(email="bayu@contoh.id")
    assert bayu.emailaddress_set.get().verified
    assert client.get(page("account", "change", bayu.pk)).status_code == 200


def test_an_admin_gives_an_office_with_dates(client, moderator):
    ratna, position = citizen(), PositionFactory()
    form = {
        "account": ratna.pk,
        "position": position.pk,
        "kind": "acting",
        "since": "2026-12-01",
        "last_day": "2026-12-31",
    }

    client.post(page("assignment", "add"), form)

    [assignment] = ratna.assignments.all()
    assert (assignment.kind, assignment.since, assignment.last_day) == (
        "acting",
        date(2026, 12, 1),
        date(2026, 12, 31),
    )
    assert client.get(page("assignment", "change", assignment.pk)).status_code == 200


@pytest.mark.parametrize(
    ("last_day", "words"),
    [("2024-12-31", "sebelum tanggal mulai"), ("2025-06-30", "sudah memegang jabatan itu")],
)
def test_the_form_says_what_is_wrong_with_the_days(client, moderator, last_day, words):
    held = AssignmentFactory()
    form = {
        "account": held.account.pk, "position": held.position.pk, "kind": "definitive",
        "since": "2025-01-01", "last_day": last_day,
    }  # fmt: skip

    answer = client.post(page("assignment", "add"), form)

    assert words in answer.content.decode()
    assert Assignment.objects.filter(account=held.account).count() == 1


def test_an_admin_ends_an_assignment(client, moderator):
    assignment, yesterday = AssignmentFactory(), timezone.localdate() - timedelta(days=1)
    end = page("assignment", "end", assignment.pk)
    assert end in client.get(page("assignment", "change", assignment.pk)).content.decode()
    assert "Hari terakhir" in client.get(end).content.decode()

    client.post(end, {"last_day": yesterday.isoformat()})

    assignment.refresh_from_db()
    assert assignment.last_day == yesterday


def test_a_refused_end_is_said_beside_the_form(client, moderator):
    [own] = moderator.current_assignments

    answer = client.post(page("assignment", "end", own.pk), {"last_day": timezone.localdate().isoformat()})

    assert "Harus selalu ada satu orang yang mengelola akun" in answer.content.decode()
    own.refresh_from_db()
    assert own.last_day is None


def test_an_auditor_ends_nothing(client):
    client.force_login(auditor())

    assert client.get(page("assignment", "end", AssignmentFactory().pk)).status_code == 403


def test_an_admin_closes_and_reopens_accounts_but_not_the_own_one_as_the_last(client, moderator):
    ratna = citizen()
    chosen = {"_selected_action": [ratna.pk, moderator.pk]}

    answer = client.post(page("account", "changelist"), chosen | {"action": "close_accounts"}, follow=True)

    assert "Akun ditutup: 1." in answer.content.decode()
    assert "Harus selalu ada satu orang" in answer.content.decode()
    assert not Account.objects.get(pk=ratna.pk).is_active

    client.post(page("account", "changelist"), chosen | {"action": "reopen_accounts"})

    assert Account.objects.get(pk=ratna.pk).is_active


def test_an_auditor_is_offered_no_way_to_close_accounts(client):
    client.force_login(auditor())
    ratna = citizen()

    client.post(page("account", "changelist"), {"_selected_action": [ratna.pk], "action": "close_accounts"})

    assert Account.objects.get(pk=ratna.pk).is_active


def test_groups_of_django_are_not_a_second_way_to_rights():
    assert not django_admin.site.is_registered(Group)


def test_the_admin_sends_to_the_portals_own_page_for_a_new_password(client, moderator):
    assert client.get(reverse("admin:password_change")).url == reverse("account_change_password")


def test_an_admin_writes_rank_and_nip_of_officials_only(client, moderator):
    person, ratna = operator(email="budi@contoh.id"), citizen()
    said = {"full_name": "Budi", "phone": "", "rank": "Penata (III/c)", "assignments-TOTAL_FORMS": 0}
    said |= {"assignments-INITIAL_FORMS": 0, "employee_number": "19790102 200501 1 003"}

    for account in (person, ratna):
        client.post(page("account", "change", account.pk), said)
        account.refresh_from_db()

    assert (person.rank, person.employee_number) == ("Penata (III/c)", "197901022005011003")
    assert (ratna.full_name, ratna.rank, ratna.employee_number) == ("Budi", "", "")
