"""What can be done about calendars kept elsewhere: subscribe, end it, and read the next one."""

from datetime import timedelta
from urllib.parse import urljoin

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.schedule.busy.models import BusyCalendar, BusyTime
from consultations.schedule.busy.reading import Unreadable, busy_periods
from consultations.services.models import Officer
from perkasa.core.fetching import FetchError, Forbidden, TooLarge, fetch
from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, Refusal
from perkasa.core.secret import Secret
from stakeholders.accounts.models import Account

EVERY, LONGEST_WAIT, STUCK_AFTER = timedelta(hours=1), timedelta(days=1), timedelta(minutes=10)
KEPT = (timedelta(days=1), timedelta(days=92))
MOST_CALENDARS, MOST_BYTES, SECONDS, MOST_REDIRECTS = 3, 2 * 1024 * 1024, 10.0, 3
REDIRECTS = {301, 302, 303, 307, 308}


class TooManyCalendars(Refusal):
    message = gettext_lazy("Paling banyak tiga kalender luar. Hapus salah satu dahulu.")


class KnownCalendar(Refusal):
    message = gettext_lazy("Nama itu sudah dipakai untuk kalender lain. Pilih nama lain.")


@transaction.atomic
def subscribe(officer: Officer, *, name: str, address: str, by: Account) -> BusyCalendar:
    """The address is asked now and then each hour; the officer's busy times there are not offered."""
    if officer.account_id != by.pk:
        raise NotAllowed
    locked(Officer.objects.filter(pk=officer.pk))
    if officer.busy_calendars.count() >= MOST_CALENDARS:
        raise TooManyCalendars
    with guarded({"busy_calendar_has_its_own_name": KnownCalendar}):
        calendar = BusyCalendar.objects.create(officer=officer, name=name, address=Secret(address))
    nudge(Job.READ_BUSY_CALENDARS)
    return calendar


def unsubscribe(calendar: BusyCalendar, *, by: Account) -> None:
    """The address and every time read from it are forgotten."""
    if calendar.officer.account_id != by.pk:
        raise NotAllowed
    calendar.delete()


def read_next() -> bool:
    """One calendar whose hour has come was read, or says why not and waits; False when none was due."""
    late = timezone.now() - STUCK_AFTER
    BusyCalendar.objects.stuck(late).update(state=WorkState.PENDING)
    calendar = BusyCalendar.objects.claim_next()
    if calendar is None:
        return False
    try:
        content = _fetched(calendar.address.reveal())
        now = timezone.now()
        window = (now - KEPT[0], now + KEPT[1])
        periods = busy_periods(content, *window, timezone.get_default_timezone())
    except (FetchError, Unreadable) as error:
        calendar.try_again(wait_after(calendar.attempts), _words_for(error))
        return True
    _keep(calendar, periods)
    return True


def wait_after(failures: int) -> timedelta:
    """One hour after the first failure, twice as long after each, a day at most."""
    return min(EVERY * 2 ** max(failures - 1, 0), LONGEST_WAIT)


@transaction.atomic
def _keep(calendar: BusyCalendar, periods) -> None:
    """The times of the calendar are these, unless its officer removed it meanwhile."""
    if not locked(BusyCalendar.objects.filter(pk=calendar.pk)):
        return
    calendar.times.all().delete()
    BusyTime.objects.bulk_create(
        BusyTime(calendar=calendar, officer_id=calendar.officer_id, period=DateTimeTZRange(*period))
        for period in periods
    )
    now = timezone.now()
    calendar.state, calendar.attempts, calendar.error = WorkState.PENDING, 0, ""
    calendar.read_at, calendar.not_before = now, now + EVERY
    calendar.save(update_fields=["state", "attempts", "error", "read_at", "not_before"])


def _fetched(address: str) -> bytes:
    """What the address answers; a redirect is followed only where a first question would be allowed."""
    for _number in range(MOST_REDIRECTS + 1):
        answer = fetch(address, most_bytes=MOST_BYTES, seconds=SECONDS)
        if answer.status not in REDIRECTS:
            break
        address = urljoin(address, answer.headers.get("location", ""))
    if answer.status != 200:
        raise FetchError(str(answer.status))
    return answer.body


def _words_for(error: Exception) -> str:
    """What the officer reads; nothing of the address, and nothing of what stood there."""
    match error:
        case Forbidden():
            return _("Alamat ini tidak boleh dibuka dari portal. Pakai alamat kalender umum (https).")
        case TooLarge():
            return _("Kalender ini terlalu besar. Pilih kalender yang lebih kecil.")
        case Unreadable():
            return _("Isinya bukan kalender yang dapat dibaca. Periksa alamatnya.")
        case _:
            return _("Alamat ini tidak menjawab dengan kalender. Kami mencoba lagi nanti.")
