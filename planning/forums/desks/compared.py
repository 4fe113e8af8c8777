"""Sub-activities on desks among everything comparable: what a desk is asked, beside what others plan."""

from planning.forums.desks.models import Item
from planning.forums.models import Forum
from planning.forums.statuses import PUBLISHED, Openness
from planning.overlap.actions import forget, record_all
from planning.overlap.models import Entry
from planning.overlap.rulings import trails

trails.enlist(Entry.Source.FORUM_ITEM, Item)


def compare_items(forum: Forum) -> None:
    """The sub-activities on all desks of `forum` are entries; a joint item is no plan of its own.

    Targets of outcomes are nobody's works, so they are not compared.
    """
    rows = Item.objects.filter(desk__forum=forum).select_related("desk", "organisation", "joint")
    works = [item for item in rows if item.kind == Item.Kind.SUPPORT and not hasattr(item, "joint")]
    is_public = forum.status in PUBLISHED and forum.openness == Openness.PUBLIC
    forget(Entry.Source.FORUM_ITEM, *({item.pk for item in rows} - {item.pk for item in works}))
    record_all(
        Entry.Source.FORUM_ITEM,
        {
            item.pk: {
                "code": f"{item.desk.code}/{item.number}", "address": item.desk.get_absolute_url(),
                "title": item.title, "place_text": item.place, "year": forum.plan_year,
                "sub_activity": item.code, "volume": item.proposed_words, "budget": item.ceiling,
                "organisation": item.organisation, "is_filed": True, "is_public": is_public,
                "agency": item.organisation.short_name if item.organisation else "",
            }
            for item in works
        },
    )  # fmt: skip
