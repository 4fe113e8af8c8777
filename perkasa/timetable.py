"""When each background job runs, asked for or not."""

from perkasa.reading import env, setting

# Every job runs each minute, asked for or not; a run that nobody fetched until the next is dropped.
JOBS_EVERY = setting("JOBS_EVERY_SECONDS", env.float, 60.0, "a number of seconds")
CELERY_BEAT_SCHEDULE = {
    job: {"task": job, "schedule": JOBS_EVERY, "options": {"expires": JOBS_EVERY}}
    for job in (
        "api.dumps.make",
        "api.webhooks.tell",
        "consultations.bookings.expire_holds",
        "consultations.bookings.line.offer_times",
        "consultations.minutes.announce",
        "consultations.minutes.close_reviews",
        "consultations.minutes.followups.remind",
        "consultations.schedule.read_busy_calendars",
        "consultations.surveys.ask_all",
        "consultations.queue.close_days",
        "documents.render_pending",
        "home.privacy.keep_retention",
        "home.privacy.make_copies",
        "home.search.keep",
        "stakeholders.notifications.compose_digests",
        "planning.overlap.compare",
        "planning.overlap.learn",
        "planning.alignment.align_again",
        "planning.proposals.release_answers",
        "planning.proposals.remind_verifiers",
        "planning.plans.imports.read_sheets",
        "planning.proposals.sheets.read_proposals",
        "planning.cooperation.warn",
        "planning.cooperation.write_to_partners",
        "planning.stages.remind",
        "planning.evaluation.count_years",
        "planning.evaluation.remind",
        "planning.proposals.following.tell",
        "planning.forums.timetable.tell",
        "planning.forums.follow_ups.remind",
        "stakeholders.notifications.send_due",
        "stakeholders.directory.resume",
        "stakeholders.invitations.send_due",
        "stakeholders.organisations.show_names",
    )
}
