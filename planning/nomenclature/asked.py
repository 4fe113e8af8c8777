"""Which answers of coming consultations stand on a code, for the report on a new edition."""

from collections.abc import Iterable

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from consultations.bookings.replies import Reply
from consultations.services.questions.models import Kind
from planning.nomenclature.codes import as_listed
from planning.nomenclature.standing import Standing, enlist
from stakeholders.accounts.models import Account


@enlist
def answers_on(codes: Iterable[str], _since_year: int, reader: Account | None) -> list[Standing]:
    """The answers that name one of `codes`, in consultations that are still to come.

    They tell no plan year: what is talked about now is planned with the edition that comes.
    """
    wanted = set(codes)
    coming = Booking.objects.visible_to(reader).to_come(timezone.now()).order_by()
    rows = Reply.objects.filter(kind=Kind.SUB_ACTIVITY, booking__in=coming).select_related("booking")
    return [
        Standing(
            as_listed(reply.value),
            _("Konsultasi %(code)s: %(subject)s")
            % {"code": reply.booking.code, "subject": reply.booking.subject},
            reply.booking.get_absolute_url(),
        )
        for reply in rows.order_by("pk")
        if as_listed(reply.value) in wanted
    ]
