"""Writing what a plan says: only what differs is touched, and sums stay sums."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from planning.plans.content import Entry, Key, content_of
from planning.plans.lines import Ceiling, Line
from planning.plans.writing import CeilingAboveOthers
from tests.factories.plans import ACTIVITY, PROGRAMME, PlanFactory, entries_for, put
from tests.factories.stakeholders import OrganisationFactory


@pytest.mark.django_db
def test_what_is_written_is_read_again():
    plan = PlanFactory(works=0)
    entries = entries_for(plan.organisation, works=2)

    written = put(plan, entries)

    assert len(written.new) == 4
    assert content_of(plan) == {entry.key: entry for entry in entries}
    assert plan.content_version == 1


@pytest.mark.django_db
def test_the_same_again_changes_nothing():
    plan = PlanFactory(works=2)
    before = set(Line.objects.values_list("pk", flat=True)), set(Ceiling.objects.values_list("pk", flat=True))

    written = put(plan, entries_for(plan.organisation, works=2))

    assert written.is_nothing
    assert plan.content_version == 1
    after = set(Line.objects.values_list("pk", flat=True)), set(Ceiling.objects.values_list("pk", flat=True))
    assert after == before


@pytest.mark.django_db
def test_only_what_differs_is_touched():
    plan = PlanFactory(works=2)
    programme, activity, first, second = entries_for(plan.organisation, works=2)
    kept = Ceiling.objects.get(line__code=second.code, year=2027).pk

    written = put(plan, [replace(first, ceilings={2027: 200_000_000})])

    assert (len(written.new), [key.code for key in written.changed], len(written.gone)) == (
        0,
        [first.code],
        0,
    )
    assert Ceiling.objects.get(line__code=second.code, year=2027).pk == kept
    assert plan.lines.with_sum(2027).get(code=PROGRAMME).total == 350_000_000
    assert (programme.code, activity.code) == (PROGRAMME, ACTIVITY)


@pytest.mark.django_db
def test_as_a_whole_what_is_not_named_goes():
    plan = PlanFactory(works=3)

    written = put(plan, entries_for(plan.organisation, works=1), whole=True)

    assert sorted(key.code[-4:] for key in written.gone) == ["0002", "0003"]
    assert plan.lines.count() == 3


@pytest.mark.django_db
def test_money_above_other_lines_is_refused():
    plan = PlanFactory()
    programme = entries_for(plan.organisation)[0]

    with pytest.raises(CeilingAboveOthers, match=r"1\.03\.02"):
        put(plan, [replace(programme, ceilings={2027: 1})])


@pytest.mark.django_db
def test_results_above_programmes_stand_in_one_tree_with_them():
    plan = PlanFactory(works=0)
    agency = plan.organisation.pk
    above = [
        Entry("vision", "V", "Kendal maju"),
        Entry("mission", "M2", "Membangun", parent=Key(None, "V")),
        Entry("mission", "M10", "Melayani", parent=Key(None, "V")),
        Entry("programme", PROGRAMME, "Air", agency, Key(None, "M2"), ceilings={2027: 7}),
    ]

    put(plan, above)

    assert [line.code for line in plan.lines.in_order()] == ["V", "M2", PROGRAMME, "M10"]
    assert plan.lines.with_sum(2027).get(code="V").total == 7


class SumsOfTheTree(TestCase):
    """After any sequence of writings the sum of the children is that of their parent, in every year."""

    @settings(max_examples=15, deadline=None)
    @given(
        st.lists(
            st.dictionaries(st.integers(1, 5), st.integers(0, 10**15), min_size=1), min_size=1, max_size=4
        )
    )
    def test_children_add_up(self, writings):
        agency = OrganisationFactory()
        plan = PlanFactory(organisation=agency, works=0)
        expected: dict[int, int] = {}
        for amounts in writings:
            works = entries_for(agency, works=5)
            named = [
                replace(entry, ceilings={2027: amounts[number]})
                for number, entry in enumerate(works[2:], 1)
                if number in amounts
            ]
            put(plan, [*works[:2], *named])
            expected |= amounts
        sums = dict(plan.lines.with_sum(2027).values_list("code", "total"))
        assert sums[PROGRAMME] == sums[ACTIVITY] == sum(expected.values())
        assert sums[ACTIVITY] == sum(sums[code] for code in sums if code.count(".") == 5)
