"""Expected refusals: a "no" with a sentence for the person who hears it, and the one place that shows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.forms import BaseForm
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class Refusal(Exception):
    """An expected "no". `message` is the sentence shown; `http_status` is what the API answers."""

    message = _("Permintaan ini tidak dapat dipenuhi.")
    http_status = 409

    def __init__(self, message=None):
        self.message = message or self.message
        super().__init__(str(self.message))


class NotAllowed(Refusal):
    message = _("Anda tidak berwenang melakukan langkah ini.")
    http_status = 403


class NotPossibleNow(Refusal):
    message = _(
        "Langkah ini tidak dapat dilakukan lagi karena statusnya sudah berubah. Muat ulang halaman ini."
    )


class ReasonMissing(Refusal):
    message = _("Tuliskan alasannya.")
    http_status = 422


class Busy(Refusal):
    message = _("Sistem sedang melayani permintaan lain untuk data yang sama. Coba lagi sebentar lagi.")


@dataclass
class Outcome:
    """What became of the deed inside `reporting`; `refusal` is None when it was done."""

    refusal: Refusal | None = None

    @property
    def refused(self) -> bool:
        return self.refusal is not None


@contextmanager
def reporting(request: HttpRequest, success=None, form: BaseForm | None = None) -> Iterator[Outcome]:
    """Do the deed inside one transaction and tell the person what became of it.

    A refusal becomes an error of `form` when there is one, else a message; all the deed wrote is undone.
    `NotAllowed` becomes the "forbidden" page. Nothing unexpected is caught.
    """
    with hearing(request, success, form) as outcome, transaction.atomic():
        yield outcome


@contextmanager
def hearing(request: HttpRequest, success=None, form: BaseForm | None = None) -> Iterator[Outcome]:
    """The same for a deed of one action, which is a transaction by itself."""
    outcome = Outcome()
    try:
        yield outcome
    except NotAllowed as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    except Refusal as refusal:
        outcome.refusal = refusal
        if form is None:
            messages.error(request, refusal.message)
        else:
            form.add_error(None, refusal.message)
    else:
        if success:
            messages.success(request, success)
