"""Cooperations at four stages, a deed with a remark, an obligation, practices, an assessment, a figure."""

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils import timezone

from planning.cooperation.capacity.actions import Judgement, assess
from planning.cooperation.capacity.models import Aspect
from planning.cooperation.deeds.actions import Writer, remark
from planning.cooperation.deeds.models import Kind
from planning.cooperation.files.actions import hand_in
from planning.cooperation.files.models import Paper
from planning.cooperation.gaps.models import ServiceFigure
from planning.cooperation.obligations.actions import fulfil, owe
from planning.cooperation.parties.actions import change
from planning.cooperation.partners.links import token_for
from planning.cooperation.partners.writing import write_to_partner
from planning.cooperation.practices.actions import add_evidence
from planning.cooperation.schedule.actions import plan
from planning.cooperation.statuses import Status
from tests.factories.consultations import pdf
from tests.factories.cooperation import LETTER, at, cooperation, deed, practice, verified
from tests.factories.stakeholders import RegencyFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by, agency = world.visitors["admin"], world.agency
    planned = cooperation(by, responsible=agency, title=f"Air baku {world.days}")
    _prepared(world, planned)
    offered = at(Status.OFFERED, by, responsible=agency)
    drafting = at(Status.DRAFTING, by, responsible=agency)
    running = at(Status.RUNNING, by, responsible=agency)
    world.records |= {"ksd": (running.code,), "ksd-link": (token_for(offered.parties.get(number=2)),)}
    _drafted(world, drafting)
    party = running.parties.get(number=2)
    owed = owe(running, party=party, text="Menyediakan bus", due=timezone.localdate() + timedelta(30), by=by)
    done = owe(running, party=party, text="Menyiapkan halte", due=timezone.localdate(), by=by)
    fulfil(done, proof="Berita acara 12", evidence=pdf(), by=by)
    world.records |= {"obligation": (owed.code,), "obligation-done": (done.code,)}
    world.records["deed-signed"] = (running.deeds.get(kind=Kind.CONTRACT).code,)
    _practices(world)
    _figures(world)


def _prepared(world: "World", planned) -> None:
    party, by = planned.parties.get(number=2), world.visitors["admin"]
    kept = hand_in(planned, Paper.MAPPING, **LETTER, file=pdf(), by=by)
    plan(planned, {Status.OFFERED: timezone.localdate() + timedelta(14)}, by=by)
    change(party, email="kerjasama@semarang.example", by=by)
    write_to_partner(party, "offer")
    world.records |= {
        "ksd-new": (planned.code,),
        "ksd-file": (planned.code, kept.code),
        "ksd-step": (planned.code, "stop"),
        "ksd-party": (planned.code, party.number),
    }


def _drafted(world: "World", drafting) -> None:
    by = world.visitors["admin"]
    draft, partner = deed(drafting, Kind.AGREEMENT, by), drafting.parties.get(number=2)
    chapter = draft.chapters.get(number=5)
    said = remark(chapter, "Sebutkan trayeknya.", writer=Writer(party=partner))
    token = token_for(partner)
    ready = drafting.deeds.get(kind=Kind.TERMS)
    world.records |= {
        "deed": (draft.code,), "deed-chapter": (draft.code, 5), "deed-remark": (draft.code, said.pk),
        "deed-ready": (ready.code,), "deed-new": (drafting.code,),
        "deed-link": (token, draft.code), "deed-link-chapter": (token, draft.code, 5),
    }  # fmt: skip


def _practices(world: "World") -> None:
    told_by, by = world.visitors["citizen"], world.visitors["admin"]
    waiting, shown = practice(told_by), verified(told_by, by)
    proof = add_evidence(waiting, pdf(), by=told_by)
    world.records |= {
        "practice": (shown.code,),
        "practice-new": (waiting.code,),
        "practice-file": (waiting.code, proof.code),
    }


def _figures(world: "World") -> None:
    year, by = 2020 + world.days, world.visitors["admin"]
    marks = [Judgement(aspect, 3, "SK tim") for aspect in Aspect]
    assess(year, marks, summary="", is_public=True, by=by)
    ServiceFigure.objects.create(
        indicator="Akses air minum layak", unit="persen", region=RegencyFactory(), year=year,
        value=Decimal("91.20"), source="BPS",
    )  # fmt: skip
    world.records["assessment"] = (year,)
