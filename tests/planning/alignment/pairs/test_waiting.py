"""A change sets back exactly what it touches, and checking that again equals checking everything again."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import transaction

from perkasa.core.jobs import until_none_is_left
from perkasa.core.models import StatusChange
from planning.alignment.judging import confirm, exempt
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Pair
from planning.alignment.pairs.waiting import set_back
from planning.plans.content import Content, Entry, Key, content_of
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from tests.factories.planning import PLAN_YEAR
from tests.factories.regency_year import documents
from tests.factories.stakeholders import planner
from tests.factories.years import agencies_with_works, stored

pytestmark = pytest.mark.django_db
EDITS, IN_A_ROW = 500, 25


@pytest.fixture
def year():
    """A small year that agrees, checked."""
    agencies = agencies_with_works(2, 2)
    contents = documents({agency.pk: items for agency, items in agencies.items()}, PLAN_YEAR)
    plans = stored(contents, agencies)
    until_none_is_left(check_next)
    return list(agencies), plans


def found() -> dict:
    """Everything the checks wrote down, by what it is about."""
    rows = LineCheck.objects.values_list(
        "comparison__pair", "comparison__organisation", "code", "in_lower", "in_upper", "verdict", "score",
        "name", "results",
    )  # fmt: skip
    pairs = Comparison.objects.values_list(
        "pair", "organisation", "verdict", "score", "lines_found", "aligned", "partly", "planned", "carried"
    )
    return {"lines": sorted(map(str, rows)), "pairs": sorted(map(str, pairs))}


def edit(plan: Plan, chance: random.Random) -> None:
    """One line of the plan says something else, goes, or comes as the copy of another."""
    content = content_of(plan)
    key = chance.choice(list(content))
    with transaction.atomic():
        write(plan, changed(content, key, chance).values(), whole=True)


def changed(content: Content, key: Key, chance: random.Random) -> Content:
    entry = content[key]
    is_leaf = all(other.parent != key for other in content.values())
    what = chance.choice(["target", "money", "name", "priority", "place", "gone", "new"])
    if what == "gone" and is_leaf and len(content) > 3:
        return {other: value for other, value in content.items() if other != key}
    if what == "new" and entry.level == "sub_activity":
        extra = replace(entry, code=f"{entry.code[:-4]}{chance.randint(1, 9):04d}")
        return content | {extra.key: extra}
    return content | {key: said_otherwise(entry, what, chance)}


def said_otherwise(entry: Entry, what: str, chance: random.Random) -> Entry:
    if what == "target" and entry.measures:
        [measure, *others] = entry.measures
        targets = {
            year: value * Decimal(chance.choice(["0.9", "1.01", "1.2"]))
            for year, value in measure.targets.items()
        }
        quantised = {year: value.quantize(Decimal("0.0001")) for year, value in targets.items()}
        return replace(entry, measures=(replace(measure, targets=quantised), *others))
    if what == "money" and entry.ceilings:
        return replace(entry, ceilings={year: chance.randint(1, 9) * 10**8 for year in entry.ceilings})
    if what == "priority":
        return replace(entry, national_priority=f"PN{chance.randint(1, 6)}")
    if what == "place" and entry.level == "sub_activity":
        return replace(entry, place_codes=(chance.choice(["33.24", "33.24.01", "33.74.01"]),))
    return replace(entry, name=f"{entry.name[:20]} {chance.randint(1, 99)}")


def test_five_hundred_edits_checked_bit_by_bit_equal_one_check_of_everything(year):
    _agencies, plans = year
    chance = random.Random(20270101)

    for number in range(1, EDITS + 1):
        edit(chance.choice(list(plans.values())), chance)
        if number % IN_A_ROW == 0:
            until_none_is_left(check_next)
    bit_by_bit = found()
    LineCheck.objects.all().delete()
    set_back(Comparison.objects.all())
    until_none_is_left(check_next)

    assert found() == bit_by_bit


def test_an_edit_of_one_agency_leaves_the_others_as_they_were(year):
    [first, second], plans = year
    renja = plans[Kind.AGENCY_YEARLY, first.pk]
    content = content_of(renja)
    work = next(entry for entry in content.values() if entry.level == "sub_activity")
    with transaction.atomic():
        write(renja, [replace(work, ceilings={PLAN_YEAR: 1})])

    waiting = Comparison.objects.unchecked()

    assert set(waiting.values_list("pair", "organisation")) == {
        (Pair.AGENCY_YEAR, first.pk), (Pair.AGENCY_YEAR_TERM, first.pk), (Pair.AGENCY_YEAR_CODES, first.pk),
    }  # fmt: skip
    assert not waiting.filter(organisation=second).exists()


def test_what_a_person_said_holds_until_either_side_changes(year):
    [agency, _other], plans = year
    pair = Comparison.objects.get(pair=Pair.AGENCY_YEAR, organisation=agency)
    work = pair.lines.filter(level="sub_activity").first()
    untouched = pair.lines.filter(level="sub_activity").last()
    by = planner()
    for each in (pair, work, untouched):
        confirm(each, by=by)
    rkpd = plans[Kind.YEARLY, None]
    entry = content_of(rkpd)[Key(agency.pk, work.code)]

    with transaction.atomic():
        write(rkpd, [replace(entry, ceilings={PLAN_YEAR: 1})])
    until_none_is_left(check_next)
    for each in (pair, work, untouched):
        each.refresh_from_db()

    assert (pair.status, work.status, untouched.status) == ("partly_aligned", "aligned", "confirmed")
    assert [change.transition for change in _trail(work)] == ["confirm", "set_back"]


def _trail(record):
    return StatusChange.objects.about(record)


def test_a_mended_line_says_so_and_an_exempted_one_why(year):
    [agency, _other], plans = year
    renja = plans[Kind.AGENCY_YEARLY, agency.pk]
    work = next(entry for entry in content_of(renja).values() if entry.level == "sub_activity")
    [measure] = work.measures
    wrong = replace(work, measures=(replace(measure, name="Jumlah rapat"),))
    for entry in (wrong, work):
        with transaction.atomic():
            write(renja, [entry])
        until_none_is_left(check_next)
        line = LineCheck.objects.get(
            comparison__pair=Pair.AGENCY_YEAR, comparison__organisation=agency, code=work.code
        )
        if entry is wrong:
            exempt(line, by=planner(), reason="Disepakati dalam desk.")
            line.refresh_from_db()
            assert (line.words, line.reason) == ("Dikecualikan", "Disepakati dalam desk.")

    assert (line.words, line.verdict, line.decision) == ("Diperbaiki", "aligned", "")
