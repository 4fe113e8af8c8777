"""Whether the portal can do its work: database, cache, and work that waits too long."""

from dataclasses import dataclass
from datetime import timedelta

from django.core.cache import caches
from django.db import DatabaseError, connection
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.documents.models import Paper
from stakeholders.notifications.models import Notification

PATIENCE = timedelta(minutes=10)


@dataclass(frozen=True)
class Part:
    """One part of the portal: does it work, and what that means for people."""

    name: str
    works: bool
    words: str


def parts() -> list[Part]:
    """Every part with its state; when the database is away nothing else is asked."""
    if not _database_answers():
        return [Part(_("Data"), False, _("Basis data tidak menjawab. Layanan berhenti sementara."))]
    found = [Part(_("Data"), True, _("Data dapat dibaca dan disimpan."))]
    away = caches["default"].is_away()  # type: ignore[attr-defined]  # of our own cache
    found.append(
        Part(
            _("Antrean"), not away, _("Pekerjaan latar ditunda.") if away else _("Pekerjaan latar berjalan.")
        )
    )
    for name, work in ((_("Surel"), Notification), (_("Naskah PDF"), Paper)):
        late = work.objects.due(timezone.now() - PATIENCE).exists()
        words = _("Ada yang menunggu lebih dari 10 menit.") if late else _("Tidak ada yang tertunda.")
        found.append(Part(name, not late, words))
    return found


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return True
    except DatabaseError:
        return False
