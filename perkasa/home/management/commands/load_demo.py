"""manage.py load_demo: a regency at work, for a first look at an empty portal."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from perkasa.core.jobs import until_none_is_left
from perkasa.home.demo import (
    evaluation,
    follow_ups,
    open_data,
    people,
    plan_desks,
    plans,
    services,
    sheets,
    standards,
    synchronisation,
    village,
)
from perkasa.home.demo.a_year import live_a_year
from perkasa.home.demo.annual import annual_events
from perkasa.home.demo.booked_today import booked_today_events
from perkasa.home.demo.changes import change_events
from perkasa.home.demo.clinic import clinic_events
from perkasa.home.demo.consultations import consultation_events
from perkasa.home.demo.cooperation import cooperation_events
from perkasa.home.demo.desks import desk_events
from perkasa.home.demo.forums import forum_events
from perkasa.home.demo.meetings import meeting_events
from perkasa.home.demo.opinions import opinion_events
from perkasa.home.demo.organisations import organisation_events
from perkasa.home.demo.overlaps import overlap_events
from perkasa.home.demo.own_proposals import own_proposal_events
from perkasa.home.demo.privacy import privacy_events
from perkasa.home.demo.proposals import proposal_events
from perkasa.home.demo.queue import queue_events
from perkasa.home.demo.rights import rights_events
from perkasa.home.demo.talks import talk_events
from perkasa.home.demo.timeline import play
from perkasa.home.demo.verification import verification_events
from perkasa.home.demo.voices import voice_events
from perkasa.home.search.keeping import keep_next
from stakeholders.accounts.models import Account

PLAN_YEAR = 2027


class Command(BaseCommand):
    help = "Mengisi portal yang masih kosong dengan orang, konsultasi, dan usulan peragaan."

    @transaction.atomic
    def handle(self, **options):
        if Account.objects.exists():
            raise CommandError(
                "Portal ini sudah berisi akun. Data peragaan hanya untuk portal yang masih kosong."
            )
        now = timezone.now()
        cast = people.settle()
        services.open_services(cast)
        follow_ups.settle(cast)
        plans.settle(cast, PLAN_YEAR)
        village.settle(cast)
        sheets.bring_in(cast, PLAN_YEAR)
        plan_desks.settle(cast, PLAN_YEAR)
        synchronisation.settle(cast, PLAN_YEAR)
        evaluation.settle(cast, PLAN_YEAR, now)
        events = [*consultation_events(cast, now), *proposal_events(cast, now, PLAN_YEAR)]
        events += overlap_events(cast, now, PLAN_YEAR)
        events += village.village_events(cast, now, PLAN_YEAR)
        events += verification_events(cast, now, PLAN_YEAR)
        standards.promise(cast, now)
        live_a_year(cast, now)
        events += [*opinion_events(cast, now), *clinic_events(cast, now), *queue_events(cast, now)]
        events += booked_today_events(cast, now)
        events += [*change_events(cast, now), *own_proposal_events(cast, now, PLAN_YEAR)]
        events += [*privacy_events(cast, now), *rights_events(cast, now), *organisation_events(cast, now)]
        events += [*forum_events(cast, now, PLAN_YEAR), *meeting_events(cast, now, PLAN_YEAR)]
        events += cooperation_events(cast, now)
        events += [*desk_events(cast, now, PLAN_YEAR), *talk_events(cast, now)]
        events += voice_events(cast, now)
        events += evaluation.report_events(cast, now)
        events += annual_events(cast, now)
        play(events, until=now)
        until_none_is_left(keep_next)
        open_data.settle(cast)
        self.stdout.write(f"Data peragaan siap. Kata sandi semua akun: {people.PASSWORD}")
