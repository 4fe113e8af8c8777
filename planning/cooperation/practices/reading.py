"""What pages show of practices."""

from collections.abc import Sequence
from typing import Any, cast

from django.db.models import Field
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from perkasa.core.words import plain_number
from planning.cooperation.practices.models import Figure, Practice

TOLD = ("problem", "deed", "partners", "result", "challenge", "potential", "conditions", "contact")


def row_of(practice: Practice) -> list[dict[str, Any]]:
    """One line of the register."""
    return [
        {"label": _("Praktik"), "text": practice.title, "url": practice.get_absolute_url()},
        {"label": _("Jenis"), "text": practice.get_kind_display()},
        {"label": _("Instansi"), "text": practice.organisation.short_name if practice.organisation else "–"},
        {"label": _("Sejak"), "text": str(practice.year)},
        {
            "label": _("Status"), "text": practice.get_status_display(),
            "tone": practice.STATUS_TONES.get(practice.status, "neutral"),
        },
    ]  # fmt: skip


def label_of(name: str) -> str:
    """A field as people call it."""
    field = cast(Field, Practice._meta.get_field(name))
    return str(field.verbose_name).capitalize()


def items_of(practice: Practice) -> list[dict[str, str]]:
    """Everything a practice tells."""
    items = [{"label": label_of(name), "value": getattr(practice, name)} for name in TOLD]
    items.append({"label": _("Urusan"), "value": ", ".join(practice.field_codes)})
    items.append({"label": _("Wilayah"), "value": ", ".join(str(one) for one in practice.regions.all())})
    if practice.cooperation:
        found = practice.cooperation
        items.append({"label": _("Kerja sama"), "value": found.title, "url": found.get_absolute_url()})
    if practice.forum_path:
        items.append({"label": _("Forum"), "value": _("Buka halaman forumnya"), "url": practice.forum_path})
    if practice.evidence_url:
        items.append({"label": _("Bukti"), "value": practice.evidence_url, "outside": practice.evidence_url})
    return items


def figures_of(practice: Practice) -> list[list[dict[str, Any]]]:
    """Its results in numbers."""
    return [
        [
            {"label": _("Ukuran"), "text": figure.name},
            {"label": _("Sebelum"), "text": _with_unit(figure.before, figure), "number": True},
            {"label": _("Sesudah"), "text": _with_unit(figure.after, figure), "number": True},
        ]
        for figure in practice.figures.all()
    ]


def _with_unit(value, figure: Figure) -> str:
    return f"{plain_number(value)} {figure.unit}" if value is not None else "–"


def learning_from(practice: Practice, reader) -> dict[str, Any]:
    """How many consultations were asked for to learn from it, and those of them the reader may read."""
    asked = Booking.objects.sent().filter(matters__path=practice.get_absolute_url())
    talks = asked.visible_to(reader).for_listing().order_by("-pk") if reader.is_authenticated else ()
    return {"learners": asked.count(), "talks": talks}


def compared(practices: Sequence[Practice]) -> list[list[dict[str, Any]]]:
    """What each of them tells, line by line beside each other."""
    rows = []
    for name in ("kind", "year", *TOLD):
        cells = [{"label": _("Hal"), "text": label_of(name)}]
        cells += [{"label": one.title, "text": _told(one, name)} for one in practices]
        rows.append(cells)
    results = [{"label": _("Hal"), "text": _("Hasil dalam angka")}]
    results += [{"label": one.title, "text": _figures_in_words(one)} for one in practices]
    return [*rows, results]


def _told(practice: Practice, name: str) -> str:
    shown = practice.get_kind_display() if name == "kind" else getattr(practice, name)
    return str(shown) or "–"


def _figures_in_words(practice: Practice) -> str:
    words = (
        f"{one.name}: {_with_unit(one.before, one)} → {_with_unit(one.after, one)}"
        for one in practice.figures.all()
    )
    return "; ".join(words) or "–"
