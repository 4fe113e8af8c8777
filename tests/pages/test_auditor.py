"""The auditor reads every room of the admin and changes nothing, whatever is pressed."""

from collections import Counter

import pytest
from django.contrib import admin
from django.db import connection
from django.test import RequestFactory
from django.urls import reverse

from perkasa.core.admin import LifecycleAdmin
from tests.architecture.source import PRODUCT
from tests.pages.pages import PAGES

pytestmark = pytest.mark.django_db
ROOMS = sorted(admin.site._registry.items(), key=lambda pair: pair[0]._meta.label)
LABELS = [model._meta.label for model, _room in ROOMS]
OURS = [(model, room) for model, room in ROOMS if model.__module__.partition(".")[0] in PRODUCT]
"""The rooms of libraries (sign-in addresses, devices) open to nobody: no position allows them."""
DEEDS = [page for page in PAGES if page.method == "post"]
OF_THE_VISIT = {"django_session", "usersessions_usersession"}
"""Tables in which the visit itself is written down."""


def rows() -> dict[str, Counter]:
    """Every row of every table, as text."""
    with connection.cursor() as cursor:
        names = set(connection.introspection.table_names(cursor)) - OF_THE_VISIT
        found = {}
        for table in names:
            cursor.execute(f'SELECT md5(line::text) FROM "{table}" AS line')
            found[table] = Counter(digest for (digest,) in cursor.fetchall())
    return found


def lost(before: dict[str, Counter], after: dict[str, Counter]) -> dict[str, int]:
    """How many rows of each table are no longer what they were."""
    return {table: number for table in before if (number := (before[table] - after[table]).total())}


def added(before: dict[str, Counter], after: dict[str, Counter]) -> dict[str, int]:
    return {table: number for table in after if (number := (after[table] - before[table]).total())}


def address(model, view: str, *args) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{view}", args=args)


@pytest.fixture
def auditor(world):
    return world.client_of("auditor")


def first_seen(world, room):
    """The first record of this room that the auditor sees."""
    request = RequestFactory().get("/")
    request.user = world.visitors["auditor"]
    return room.get_queryset(request).first()


@pytest.mark.parametrize(("model", "room"), OURS, ids=[model._meta.label for model, _room in OURS])
def test_the_auditor_reads_every_room(auditor, world, model, room):
    listing = auditor.get(address(model, "changelist"))
    first = first_seen(world, room)

    assert listing.status_code == 200
    if first is not None:
        assert auditor.get(address(model, "change", first.pk)).status_code == 200


@pytest.mark.parametrize(("model", "room"), ROOMS, ids=LABELS)
def test_the_auditor_changes_nothing_in_any_room(auditor, world, model, room):
    first = first_seen(world, room)
    before = rows()
    doors = [address(model, "add"), address(model, "changelist")]
    if first is not None:
        doors += [address(model, "change", first.pk), address(model, "delete", first.pk)]
        if isinstance(room, LifecycleAdmin):
            doors += [address(model, "step", first.pk, step) for step in room.step_actions]
    names = {
        *room.actions,
        *(f"step_{step}" for step in getattr(room, "step_actions", ())),
        "delete_selected",
    }
    for door in doors:
        auditor.post(door, {"reason": "Menurut saya begini.", "post": "yes"})
    for name in names:
        chosen = [first.pk] if first else []
        data = {"action": name, "_selected_action": chosen, "confirmed": "1", "reason": "Begini."}
        auditor.post(address(model, "changelist"), data)

    after = rows()
    assert (lost(before, after), added(before, after)) == ({}, {})


@pytest.mark.parametrize("page", DEEDS, ids=str)
def test_no_deed_of_the_auditor_changes_what_was_there(auditor, world, page):
    before = rows()

    auditor.post(world.address(page), page.data)

    assert lost(before, rows()) == {}
