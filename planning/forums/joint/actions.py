"""Bringing a pair that was ruled to be discussed together to a desk."""

from django.db import transaction
from django.utils.translation import gettext as _

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.desks.actions import add_item
from planning.forums.desks.compared import compare_items
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.statuses import Status
from planning.forums.joint.models import JointItem
from planning.forums.models import Forum
from planning.forums.statuses import ENDED
from planning.overlap.models import Entry
from planning.overlap.rulings.following import Done, Wish, enlist, enlist_desks
from planning.overlap.rulings.models import Consequence, Ruling
from stakeholders.accounts.models import Account

TITLE_LENGTH = 300


@enlist_desks
def open_desks(account: Account, year: int | None) -> list[tuple[str, str]]:
    """The open desks of forums for `year` that the planner sees: number and name."""
    forums = Forum.objects.visible_to(account).exclude(status__in=ENDED).filter(plan_year=year)
    rows = Desk.objects.filter(forum__in=forums, status=Status.OPEN).select_related("forum")
    return [(desk.code, f"{desk.name} · {desk.forum.title}") for desk in rows.order_by("period", "pk")]


@enlist(Consequence.DESK)
def bring_at_once(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """The pair is an item of the desk that was chosen; without one it waits for a desk."""
    if not wish.desk:
        return Done()
    desk = Desk.objects.filter(code=wish.desk).select_related("forum").first()
    if desk is None:
        raise NotPossibleNow
    item = _bring(ruling, desk, by)
    return Done(_words(item), desk.get_absolute_url())


@transaction.atomic
def bring(ruling: Ruling, desk: Desk, *, by: Account) -> Item:
    """The pair is an item of `desk`; raises NotPossibleNow when the ruling holds no longer or was brought."""
    if not ruling.holds or ruling.consequence != Consequence.DESK:
        raise NotPossibleNow
    item = _bring(ruling, desk, by)
    ruling.outcome, ruling.outcome_address = _words(item), desk.get_absolute_url()
    ruling.save(update_fields=["outcome", "outcome_address"])
    return item


def _bring(ruling: Ruling, desk: Desk, by: Account) -> Item:
    """One item for both plans: their titles, their places, and the money of both together."""
    if desk.code not in dict(open_desks(by, desk.forum.plan_year)):
        raise NotAllowed
    if JointItem.objects.filter(ruling=ruling).exists():
        raise NotPossibleNow
    sides = (ruling.first, ruling.second)
    item = add_item(desk, by=by, **_content(ruling, *sides))
    JointItem.objects.create(ruling=ruling, item=item)
    compare_items(desk.forum)
    return item


def _content(ruling: Ruling, first: Entry, second: Entry) -> dict:
    places = dict.fromkeys(
        entry.region.full_name if entry.region else entry.place_text for entry in (first, second)
    )
    budgets = [entry.budget for entry in (first, second) if entry.budget]
    title = _("Bersama: %(first)s (%(one)s) dan %(second)s (%(other)s)") % {
        "first": first.title, "one": first.agency, "second": second.title, "other": second.agency,
    }  # fmt: skip
    return {
        "kind": Item.Kind.SUPPORT, "title": title[:TITLE_LENGTH], "code": first.sub_activity,
        "indicator": _("Pembagian peran, lokasi, jadwal, dan anggaran disepakati"),
        "unit": _("kesepakatan"), "proposed_target": 1, "ceiling": sum(budgets) or None,
        "place": "; ".join(place for place in places if place)[:200], "organisation": first.organisation,
    }  # fmt: skip


def _words(item: Item) -> str:
    said = {"number": item.number, "desk": item.desk.name}
    return _("Menjadi butir %(number)s di %(desk)s") % said
