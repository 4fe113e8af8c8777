"""What somebody has typed on a sheet and not yet saved: kept on the server, one sheet per writer."""

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.unsaved import Typed, state_of
from stakeholders.accounts.models import Account


class UnsavedSheet(Typed):
    """A sheet as the browser sent it, also half-typed; gone as soon as its writer saves or throws it away."""

    booking = models.ForeignKey(Booking, models.CASCADE, related_name="+", verbose_name=_("konsultasi"))

    class Meta:
        verbose_name = _("ketikan notula")
        verbose_name_plural = _("ketikan notula")
        constraints = [
            models.UniqueConstraint(fields=["booking", "writer"], name="one_unsaved_sheet_per_writer")
        ]


def keep(booking: Booking, data: QueryDict, *, by: Account) -> UnsavedSheet:
    """What `by` has typed so far about `booking` is on the server, instead of what was kept before."""
    return UnsavedSheet.objects.update_or_create(booking=booking, writer=by, defaults=state_of(data))[0]


def of(booking: Booking, account: Account) -> UnsavedSheet | None:
    """What `account` has typed about `booking` and not saved."""
    return UnsavedSheet.objects.filter(booking=booking, writer=account).first()


def forget_all(booking: Booking) -> None:
    """Nobody can save anything about `booking` any more."""
    UnsavedSheet.objects.filter(booking=booking).delete()


def forget(booking: Booking, *, by: Account) -> None:
    """What `by` had typed is saved or no longer wanted."""
    UnsavedSheet.objects.filter(booking=booking, writer=by).delete()
