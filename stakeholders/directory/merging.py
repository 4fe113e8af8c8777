"""Two organisations that are the same become one: whatever refers to one refers to the other afterwards."""

from collections.abc import Iterator

from django.db import IntegrityError, models, transaction
from django.db.models import ForeignObjectRel
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotPossibleNow, Refusal
from stakeholders.accounts.models import Account, Position
from stakeholders.directory.actions import people_of
from stakeholders.directory.lifecycle import ORGANISATION
from stakeholders.directory.models import Merger
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.codes import fields_of
from stakeholders.organisations.models import Organisation, OrganisationName

# What tells where a body comes from stays with it: the names it bore, and who was merged into it.
LINEAGE = {OrganisationName, Merger}


class MergedIntoItself(Refusal):
    message = _("Pilih instansi lain: sebuah instansi tidak dapat digabungkan dengan dirinya sendiri.")


class KindsDiffer(Refusal):
    message = _("Jenis kedua instansi berbeda. Samakan dahulu jenisnya bila keduanya memang sama.")


class CodesDiffer(Refusal):
    message = _(
        "Kedua instansi mempunyai kode organisasi resmi yang berbeda, jadi keduanya bukan instansi yang sama."
    )


class PositionsCollide(Refusal):
    def __init__(self, titles: list[str]):
        words = _("Kedua instansi mempunyai jabatan yang sama: %(titles)s. Ganti dahulu nama salah satunya.")
        super().__init__(words % {"titles": ", ".join(titles)})


class RowsCollide(Refusal):
    def __init__(self, model: type[models.Model]):
        words = _(
            "Data “%(rows)s” milik keduanya saling bertabrakan. Selesaikan dahulu, lalu gabungkan lagi."
        )
        super().__init__(words % {"rows": model._meta.verbose_name_plural})


def references() -> Iterator[ForeignObjectRel]:
    """Every relation of the whole house that points to an organisation and moves in a merger."""
    for relation in Organisation._meta.get_fields(include_hidden=True):
        if not isinstance(relation, ForeignObjectRel) or relation.many_to_many:
            continue
        model = relation.related_model
        if model not in LINEAGE and not hasattr(model, "pgh_tracked_model"):
            yield relation


@transaction.atomic
def merge(absorbed: Organisation, *, into: Organisation, by: Account, reason: str) -> Merger:
    """`absorbed` and `into` are one: all that referred to the first refers to the second.

    The first stays behind with its names, its trail and the way to the second. Raises a refusal, and moves
    nothing, when the two cannot be one or when rows of both would collide.
    """
    if absorbed.pk == into.pk:
        raise MergedIntoItself
    _lock_and_read(absorbed, into)
    _must_fit(absorbed, into)
    told = list(people_of(absorbed))
    if absorbed.code:
        _hand_over_the_code(absorbed, into)
    moved = {str(relation.related_model._meta.verbose_name): count for relation in references()
             if (count := _move(relation, absorbed, into))}  # fmt: skip
    also = {"successor": into, "succeeded_on": timezone.localdate(), "suspended_until": None}
    ORGANISATION.advance(absorbed, "merge", by=by, reason=reason, also=also)
    params = {"absorbed": absorbed.name, "kept": into.name, "path": into.get_absolute_url()}
    notify_each(told, Kind.ORGANISATION_MERGED, about=absorbed, params=params)
    return Merger.objects.create(absorbed=absorbed, kept=into, moved=moved, reason=reason.strip(), by=by)


def _lock_and_read(*organisations: Organisation) -> None:
    """Nobody changes the two, or writes a row that refers to them, until the transaction ends."""
    rows = Organisation.objects.filter(pk__in=[organisation.pk for organisation in organisations])
    locked(rows)
    list(rows.order_by("pk").select_for_update(of=("self",)))
    for organisation in organisations:
        organisation.refresh_from_db()


def _must_fit(absorbed: Organisation, into: Organisation) -> None:
    if (
        Organisation.Status.MERGED in (absorbed.status, into.status)
        or into.succeeded_on
        or absorbed.succeeded_on
    ):
        raise NotPossibleNow
    if absorbed.kind != into.kind:
        raise KindsDiffer
    if absorbed.code and into.code:
        raise CodesDiffer
    titles = absorbed.positions.values("title")
    if shared := list(
        Position.objects.filter(organisation=into, title__in=titles).values_list("title", flat=True)
    ):
        raise PositionsCollide(shared)


def _hand_over_the_code(absorbed: Organisation, into: Organisation) -> None:
    """The official code, and the fields it says, belong to the one that stays."""
    into.code, into.field_codes, absorbed.code = absorbed.code, fields_of(absorbed.code), ""
    absorbed.save(update_fields=["code"])
    into.save(update_fields=["code", "field_codes"])


def _move(relation: ForeignObjectRel, absorbed: Organisation, into: Organisation) -> int:
    """Every row of one relation refers to `into`; answers how many did not before."""
    model, name = relation.related_model, relation.field.name
    try:
        with transaction.atomic():
            return model._base_manager.filter(**{name: absorbed}).update(**{name: into})
    except IntegrityError as error:
        raise RowsCollide(model) from error
