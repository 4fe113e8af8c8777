"""Two organisations that are the same become one, or stay two and say why."""

from datetime import date

import pytest
from django.apps import apps
from django.db.models import ForeignKey

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.directory import actions, merging
from stakeholders.directory.merging import merge
from stakeholders.directory.models import Merger, Partnership
from stakeholders.invitations.models import Invitation
from stakeholders.notifications.models import Notification
from stakeholders.organisations.models import Organisation, OrganisationName
from stakeholders.registrations import actions as registrations
from tests.factories.organisations import invitation, submitted
from tests.factories.stakeholders import OrganisationFactory, PositionFactory, admin, host, operator, planner

pytestmark = pytest.mark.django_db
REASON = "Didaftarkan dua kali."


@pytest.fixture
def kept() -> Organisation:
    return OrganisationFactory(name="Dinas Kesehatan", short_name="Dinkes")


@pytest.fixture
def double() -> Organisation:
    return OrganisationFactory(name="Dinas Kesehatan Kab. Kendal", short_name="Dinkes Kendal")


def test_every_foreign_key_to_an_organisation_moves_but_for_its_lineage():
    moved = {(relation.related_model, relation.field.name) for relation in merging.references()}

    pointing = {
        (model, field.name)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is Organisation
        if not hasattr(model, "pgh_tracked_model")
    }
    assert pointing - moved == {
        (OrganisationName, "organisation"),
        (Merger, "absorbed"),
        (Merger, "kept"),
    }


def test_its_people_and_invitations_belong_to_the_one_that_stays(kept, double):
    person, moderator = operator(double), admin()
    open_invitation = invitation(double, by=moderator)

    merge(double, into=kept, by=moderator, reason=REASON)

    assert Account.objects.get(pk=person.pk).organisations == [kept]
    assert Invitation.objects.get(pk=open_invitation.pk).organisation == kept


def test_the_double_keeps_its_names_its_trail_and_the_way_to_the_other(kept, double):
    moderator = admin()

    merger = merge(double, into=kept, by=moderator, reason=REASON)

    double.refresh_from_db()
    assert (double.status, double.successor) == ("merged", kept)
    assert [name.name for name in double.names.all()] == ["Dinas Kesehatan Kab. Kendal"]
    assert [change.reason for change in StatusChange.objects.about(double)] == [REASON]
    assert (merger.absorbed, merger.kept, merger.by, merger.reason) == (double, kept, moderator, REASON)
    assert list(Organisation.objects.listed()) == list(Organisation.objects.exclude(pk=double.pk))


def test_the_people_of_the_double_are_told_once(kept, double):
    person = operator(double)
    operator(kept)

    merge(double, into=kept, by=admin(), reason=REASON)

    [told] = Notification.objects.about(double)
    assert (told.recipient, told.kind) == (person, "stakeholders.directory.merged")
    assert told.params["path"] == kept.get_absolute_url()


def test_predecessors_of_the_double_are_those_of_the_other(kept, double):
    earlier, moderator = OrganisationFactory(), admin()
    actions.dissolve(earlier, into=double, since=date(2020, 1, 1), legal_basis="Perda 1", by=moderator)

    merge(double, into=kept, by=moderator, reason=REASON)

    earlier.refresh_from_db()
    assert earlier.successor == kept


def test_the_official_code_goes_over(kept, double):
    coded = OrganisationFactory(code="1.02.0.00.0.00.01.0000")

    merge(coded, into=kept, by=admin(), reason=REASON)

    kept.refresh_from_db()
    coded.refresh_from_db()
    assert (kept.code, kept.field_codes, coded.code) == ("1.02.0.00.0.00.01.0000", ["1.02"], "")


def test_a_registration_points_to_the_one_that_stays(kept):
    registration = submitted(kind="agency", name="Dinas Kesehatan Daerah", role=Role.AGENCY_HEAD)
    double = registrations.verify(registration, by=admin())

    merge(double, into=kept, by=admin(), reason=REASON)

    registration.refresh_from_db()
    assert registration.organisation == kept


def test_the_same_position_in_both_is_refused_by_name(kept, double):
    PositionFactory(organisation=kept, title="Kepala Dinas")
    PositionFactory(organisation=double, title="Kepala Dinas")

    with pytest.raises(merging.PositionsCollide, match=r"jabatan yang sama: Kepala Dinas\."):
        merge(double, into=kept, by=admin(), reason=REASON)
    assert double.positions.count() == 1


def test_rows_that_collide_are_refused_and_nothing_has_moved(kept, double):
    position, moderator = PositionFactory(organisation=host(), role=Role.PLANNER), admin()
    for organisation in (kept, double):
        actions.pair(position, organisation, since=date(2026, 1, 1), last_day=None, by=moderator)
    person = operator(double)

    with pytest.raises(merging.RowsCollide, match="“mitra”"):
        merge(double, into=kept, by=moderator, reason=REASON)

    assert Account.objects.get(pk=person.pk).organisations == [double]
    assert Partnership.objects.of(double).count() == 1
    double.refresh_from_db()
    assert (double.status, Merger.objects.count()) == ("active", 0)


def test_the_same_address_invited_by_both_is_refused(kept, double):
    moderator = admin()
    invitation(kept, by=moderator)
    invitation(double, by=moderator)

    with pytest.raises(merging.RowsCollide, match="“undangan”"):
        merge(double, into=kept, by=moderator, reason=REASON)


@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        ({"kind": "academic"}, merging.KindsDiffer),
        ({"code": "1.04.0.00.0.00.01.0000"}, merging.CodesDiffer),
    ],
)
def test_bodies_that_cannot_be_one_stay_two(details, refusal):
    one = OrganisationFactory(code="1.02.0.00.0.00.01.0000")

    with pytest.raises(refusal):
        merge(OrganisationFactory(**details), into=one, by=admin(), reason=REASON)


def test_what_is_merged_or_followed_is_not_merged_again(kept, double):
    moderator = admin()
    merge(double, into=kept, by=moderator, reason=REASON)

    with pytest.raises(NotPossibleNow):
        merge(double, into=OrganisationFactory(), by=moderator, reason=REASON)
    with pytest.raises(NotPossibleNow):
        merge(OrganisationFactory(), into=double, by=moderator, reason=REASON)
    with pytest.raises(merging.MergedIntoItself):
        merge(kept, into=kept, by=moderator, reason=REASON)


def test_only_who_manages_organisations_merges_and_says_why(kept, double):
    with pytest.raises(NotAllowed):
        merge(double, into=kept, by=planner(), reason=REASON)
    with pytest.raises(ReasonMissing):
        merge(double, into=kept, by=admin(), reason=" ")
    with pytest.raises(NotAllowed):
        merge(host(), into=kept, by=admin(), reason=REASON)
