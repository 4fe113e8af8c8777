"""Every state, every step and every condition of every kind of cooperation."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from planning.cooperation.conditions import Facts, missing, needed
from planning.cooperation.deeds.models import Kind as Deed
from planning.cooperation.files.models import Paper
from planning.cooperation.lifecycle import table
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Initiative, Kind, Status, path_of

S = Status
TOGETHER = [kind for kind in Kind if kind != Kind.SYNERGY]
EXPECTED_TOGETHER = {
    "offer": ({S.PREPARATION, S.DECLINED}, S.OFFERED), "accept": ({S.OFFERED}, S.DRAFTING),
    "decline": ({S.OFFERED}, S.DECLINED), "submit": ({S.DRAFTING}, S.SIGNING),
    "redraft": ({S.SIGNING}, S.DRAFTING), "submit_contract": ({S.CONTRACTING}, S.CONTRACT_SIGNING),
    "redraft_contract": ({S.CONTRACT_SIGNING}, S.CONTRACTING), "begin": ({S.CONTRACT_SIGNING}, S.RUNNING),
    "file": ({S.RUNNING}, S.FILED), "report": ({S.FILED}, S.REPORTING),
}  # fmt: skip
EXPECTED_SYNERGY = {
    "draft": ({S.PREPARATION}, S.MEMO_DRAFTING), "submit": ({S.MEMO_DRAFTING}, S.MEMO_SIGNING),
    "redraft": ({S.MEMO_SIGNING}, S.MEMO_DRAFTING), "begin": ({S.MEMO_SIGNING}, S.RUNNING),
    "report": ({S.RUNNING}, S.REPORTING),
}  # fmt: skip
FORCE = {S.RUNNING, S.FILED, S.REPORTING}
ALWAYS = {
    "resume": ({S.REPORTING}, S.RUNNING), "amend": (FORCE, ""), "extend": (FORCE, ""),
    "end": ({S.REPORTING}, S.ENDED), "dispute": (FORCE, S.DISPUTED), "settle": ({S.DISPUTED}, S.RUNNING),
    "stop": (set(S) - {S.ENDED, S.DECLINED, S.STOPPED}, S.STOPPED),
}  # fmt: skip


def expected(kind: Kind, *, council: bool) -> dict:
    """The whole table as the regulation draws it."""
    if kind == Kind.SYNERGY:
        return EXPECTED_SYNERGY | ALWAYS
    agreed = {"agree": ({S.SIGNING}, S.CONTRACTING)}
    if council:
        agreed = {
            "agree": ({S.SIGNING}, S.COUNCIL), "approve": ({S.COUNCIL}, S.CONTRACTING),
            "refuse": ({S.COUNCIL}, S.STOPPED),
        }  # fmt: skip
    return EXPECTED_TOGETHER | agreed | ALWAYS


@pytest.mark.parametrize(("kind", "council"), list(product(Kind, [False, True])))
def test_every_step_of_a_kind_leads_from_every_state_where_it_may(kind: Kind, council: bool) -> None:
    drawn = expected(kind, council=council)
    lifecycle = table(kind, needs_council=council)

    assert set(lifecycle.transitions) == set(drawn)
    for state, step in product(Status, lifecycle):
        sources, target = drawn[step.name]
        assert (state in step.sources, step.target) == (state in sources, target), (kind, state, step.name)


@pytest.mark.parametrize(
    ("kind", "burdens", "budgeted", "needs"),
    [
        *[(kind, False, True, False) for kind in Kind],
        *[(kind, burdens, budgeted, True) for kind in TOGETHER
          for burdens, budgeted in [(True, True), (False, False), (True, False)]],
        *[(Kind.SYNERGY, *said, False) for said in product([True, False], [True, False])],
    ],
)  # fmt: skip
def test_the_council_is_asked_exactly_when_it_burdens_or_is_not_budgeted(
    kind: Kind, burdens: bool, budgeted: bool, needs: bool
) -> None:
    found = Cooperation(kind=kind, burdens_people=burdens, is_budgeted=budgeted)

    assert found.needs_council is needs
    assert (S.COUNCIL in path_of(kind, needs_council=found.needs_council)) is needs


def test_synergy_has_no_contract_but_needs_an_action_plan() -> None:
    path = path_of(Kind.SYNERGY, needs_council=False)
    everything = full(Kind.SYNERGY)
    without = replace(everything, ready=everything.ready - {Deed.ACTION_PLAN})

    assert {S.CONTRACTING, S.CONTRACT_SIGNING, S.COUNCIL} & set(path) == set()
    assert [one.words for one in missing("begin", without)] == ["Rencana aksi lengkap dan siap"]
    assert missing("begin", everything) == []


def full(kind: Kind, initiative: str = Initiative.PARTNER) -> Facts:
    """A cooperation in which nothing is missing."""
    return Facts(
        kind=kind, initiative=initiative, has_partner=True, powers=True, papers=frozenset(Paper),
        ready=frozenset(Deed), signed=frozenset(Deed), agreement_ends=date(2031, 4, 10),
        contract_ends=date(2031, 4, 10), reports=1, is_to_end=True, is_past=True,
    )  # fmt: skip


LACKS = {
    "has_partner": {"has_partner": False},
    "powers": {"powers": False},
    "contract_ends": {"contract_ends": date(2031, 4, 11)},
    "reports": {"reports": 0},
    "end": {"is_to_end": False, "is_past": False},
}
NEEDED = {
    "offer": {"has_partner", Paper.MAPPING, Deed.TERMS, Paper.OFFER},
    "submit": {Deed.AGREEMENT, Paper.ADVICE, "powers"},
    "agree": {f"signed-{Deed.AGREEMENT}"},
    "approve": {Paper.COUNCIL},
    "submit_contract": {Deed.CONTRACT, "powers"},
    "begin": {f"signed-{Deed.CONTRACT}", "contract_ends"},
    "report": {"reports"},
    "end": {"reports", "end"},
}
NEEDED_OF_SYNERGY = {
    "draft": {"has_partner", Paper.MAPPING},
    "submit": {Deed.MEMO, Deed.ACTION_PLAN, "powers"},
    "begin": {f"signed-{Deed.MEMO}", Deed.ACTION_PLAN},
    "report": {"reports"},
    "end": {"reports", "end"},
}


def without(facts: Facts, what: str) -> Facts:
    """The same cooperation, one thing missing."""
    if what in LACKS:
        return replace(facts, **LACKS[what])
    if what in set(Paper):
        return replace(facts, papers=facts.papers - {what})
    if what.startswith("signed-"):
        return replace(facts, signed=facts.signed - {what.removeprefix("signed-")})
    return replace(facts, ready=facts.ready - {what})


def wanted(kind: Kind, initiative: str, step: str) -> set[str]:
    """What the step needs, by the regulation."""
    told = set((NEEDED_OF_SYNERGY if kind == Kind.SYNERGY else NEEDED).get(step, set()))
    if kind == Kind.THIRD_PARTY and initiative == Initiative.PARTNER and step == "offer":
        told.add(Paper.FEASIBILITY)
    if kind in (Kind.ABROAD_REGION, Kind.ABROAD_BODY) and step == "submit":
        told.add(Paper.CENTRAL_ADVICE)
    return told


EVERYTHING = [
    *LACKS, *Paper, *Deed, *(f"signed-{deed}" for deed in Deed)
]  # fmt: skip


@pytest.mark.parametrize(("kind", "initiative"), list(product(Kind, Initiative)))
def test_every_step_is_held_up_by_each_thing_it_needs_and_by_nothing_else(
    kind: Kind, initiative: str
) -> None:
    for step in table(kind, needs_council=True):
        facts = full(kind, initiative)
        holding = {what for what in EVERYTHING if missing(step.name, without(facts, what))}

        assert missing(step.name, facts) == [], (kind, step.name)
        assert holding == wanted(kind, initiative, step.name), (kind, step.name)
        assert len(needed(step.name, facts)) == len(holding)


@pytest.mark.parametrize(
    ("agreement", "contract", "may"),
    [
        (date(2031, 4, 10), date(2031, 4, 10), True),
        (date(2031, 4, 10), date(2031, 4, 9), True),
        (date(2031, 4, 10), date(2031, 4, 11), False),
        (None, date(2031, 4, 10), False),
        (date(2031, 4, 10), None, False),
    ],
)
def test_a_contract_ends_no_later_than_its_agreement(agreement, contract, may: bool) -> None:
    facts = replace(full(Kind.REGIONS_DUTY), agreement_ends=agreement, contract_ends=contract)

    assert (missing("begin", facts) == []) is may
