"""What can be done at a point of an agenda: say what it is about, and take that back."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model

from planning.forums.agenda.models import Subject
from planning.forums.locking import lock_led
from planning.forums.models import AgendaItem
from stakeholders.accounts.models import Account


@transaction.atomic
def link(item: AgendaItem, about: Model, *, by: Account) -> Subject:
    """The point is about this row, once."""
    lock_led(item.forum, by)
    content_type = ContentType.objects.get_for_model(about)
    subject, _created = Subject.objects.get_or_create(
        item=item, content_type=content_type, object_id=about.pk
    )
    return subject


@transaction.atomic
def unlink(subject: Subject, *, by: Account) -> None:
    """The point is not about that any more."""
    lock_led(subject.item.forum, by)
    subject.delete()
