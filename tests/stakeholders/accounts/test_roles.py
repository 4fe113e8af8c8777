"""Rights come with a position and only on the days of an assignment."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import given, settings
from hypothesis import strategies as st

from stakeholders.accounts.matrix import matrix
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import ROLES, Permission, Role
from stakeholders.management.commands.write_roles_doc import PAGE
from tests.factories.stakeholders import AccountFactory, AssignmentFactory, PositionFactory, auditor, citizen

pytestmark = pytest.mark.django_db
WIB, ONE_DAY = ZoneInfo("Asia/Jakarta"), timedelta(days=1)
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
LENGTHS = st.none() | st.integers(1, 500).map(lambda days: days * ONE_DAY)
PERIODS = st.builds(lambda begin, length: (begin, begin + length if length else None), DAYS, LENGTHS)
SPANS = st.dictionaries(st.sampled_from(Role), PERIODS, max_size=4)
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 6, 30), timezones=st.just(UTC))  # noqa: DTZ001


def test_no_right_exists_outside_the_days_of_an_assignment():
    offices = {role: PositionFactory(role=role) for role in Role}

    @given(spans=SPANS, moment=MOMENTS, is_active=st.booleans())
    @settings(max_examples=60, deadline=None)
    def holds_for(spans, moment, is_active):
        account, today = AccountFactory(is_active=is_active), moment.astimezone(WIB).date()
        for role, (begin, end) in spans.items():
            AssignmentFactory(account=account, position=offices[role], period=DateRange(begin, end))

        with time_machine.travel(moment, tick=False):
            person = Account.objects.get(pk=account.pk)
            granted = person.permissions
            found = {right for right in Permission if Account.objects.who_may(right).filter(pk=person.pk)}

        held = {
            role for role, (begin, end) in spans.items() if begin <= today and (end is None or today < end)
        }
        expected = frozenset().union(*(ROLES[role] for role in held)) if is_active else frozenset()
        assert granted == expected
        assert found == expected

    holds_for()


def test_a_right_ends_at_midnight_in_kendal():
    operator = AccountFactory()
    new_year = date(2026, 1, 1)
    AssignmentFactory(account=operator, period=DateRange(date(2025, 1, 1), new_year))

    with time_machine.travel(datetime(2025, 12, 31, 23, 59, tzinfo=WIB), tick=False):
        assert Account.objects.get(pk=operator.pk).may(Permission.PROPOSALS_FILE)
    with time_machine.travel(datetime(2026, 1, 1, 0, 0, tzinfo=WIB), tick=False):
        assert not Account.objects.get(pk=operator.pk).may(Permission.PROPOSALS_FILE)


def test_every_role_has_its_rights_and_every_right_a_role():
    assert set(ROLES) == set(Role)
    assert frozenset().union(*ROLES.values()) == frozenset(Permission)


def test_the_auditor_reads_everything_and_changes_nothing():
    assert {right.rpartition(".")[2] for right in ROLES[Role.AUDITOR]} == {"enter", "read_all"}


def test_a_predicate_asks_the_same_table():
    may_watch = holds(Permission.HISTORY_READ_ALL)

    assert may_watch.test(auditor(), None)
    assert not may_watch.test(citizen(), None)
    assert not may_watch.test(None, None)


def test_a_closed_account_is_not_signed_in():
    assert is_signed_in.test(citizen(), None)
    assert not is_signed_in.test(citizen(is_active=False), None)
    assert not is_signed_in.test(None, None)


def test_an_office_has_one_holder_row_per_person_at_a_time():
    person, position = AccountFactory(), PositionFactory()
    AssignmentFactory(account=person, position=position, period=DateRange(date(2025, 1, 1), date(2026, 1, 1)))
    AssignmentFactory(account=person, position=position, period=DateRange(date(2026, 1, 1), None))

    assert Assignment.objects.filter(account=person).count() == 2


def test_the_page_of_rights_is_current(capsys):
    assert PAGE.read_text() == matrix(), "Run manage.py write_roles_doc."

    call_command("write_roles_doc")

    assert capsys.readouterr().out == "docs/roles.md\n"
