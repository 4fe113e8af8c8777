"""What can be done in the survey: ask whoever was served, take an answer, look after suggestions."""

from collections.abc import Mapping
from datetime import timedelta

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from consultations.surveys import wording
from consultations.surveys.lifecycle import SUGGESTION
from consultations.surveys.models import Answer, Suggestion, SurveyRequest, SurveyToken, this_month
from consultations.surveys.policies import may_moderate
from consultations.surveys.refusals import AlreadyAnswered, SurveyClosed
from consultations.surveys.sources import SOURCES, source_of, unit_of
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def ask(visit: Model) -> SurveyRequest:
    """Whoever was served in `visit` may answer once, and is told so by e-mail where there is an address.

    Asking again answers with the first request and tells nobody twice. What is not over yet, or was over more
    than `SURVEY_ASK_DAYS` ago, is not asked about: SurveyClosed.
    """
    source, now = source_of(visit), timezone.now()
    if first := SurveyRequest.objects.about(visit).first():
        return first
    if not source.lately(now).filter(pk=visit.pk).exists():
        raise SurveyClosed
    today = timezone.localdate(now)
    request, is_new = SurveyRequest.objects.get_or_create(
        about_type=ContentType.objects.get_for_model(visit),
        about_id=visit.pk,
        defaults={
            "service": source.service(visit),
            "unit": unit_of(source.officer(visit)),
            "asked_on": today,
            "closes_on": today + timedelta(days=settings.SURVEY_OPEN_DAYS),
        },
    )
    if not is_new:
        return request
    SurveyToken.objects.create(request=request)
    person = source.person(visit)
    if person is not None and person.is_active:
        notify(person, Kind.SURVEY_ASKED, about=request, params=wording.letter_words(request))
    return request


@transaction.atomic
def ask_next() -> bool:
    """Whoever was served lately and was not asked yet is asked; False when nobody is left."""
    now = timezone.now()
    for source in SOURCES:
        unasked = source.unasked(now).order_by("pk")
        visit = unasked.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
        if visit is not None:
            ask(visit)
            return True
    return False


@transaction.atomic
def answer(
    request: SurveyRequest, *, scores: Mapping[str, int], profile: Mapping[str, str], suggestion: str = ""
) -> None:
    """The opinion counts, and nothing leads from it to the person, the visit or the day.

    `scores`: 1 to 4 for each column u1 to u9; `profile`: what the person says about themselves, or nothing.
    Raises AlreadyAnswered or SurveyClosed. Whoever is second waits for the first and finds the right used up.
    """
    if request.closes_on < timezone.localdate():
        raise SurveyClosed
    used, _tables = SurveyToken.objects.filter(request=request).delete()
    if not used:
        raise AlreadyAnswered
    month = this_month()
    Answer.objects.create(service=request.service, unit=request.unit, month=month, **scores, **profile)
    if words := suggestion.strip():
        Suggestion.objects.create(
            service=request.service, month=month, text=words, public_text=wording.without_numbers(words)
        )


@transaction.atomic
def reword(suggestion: Suggestion, *, public_text: str, by: Account) -> None:
    """The public will read `public_text`; what was written stays with those who moderate."""
    if not may_moderate.test(by, suggestion):
        raise NotAllowed
    suggestion.public_text = public_text
    suggestion.save(update_fields=["public_text"])


@transaction.atomic
def show(suggestion: Suggestion, *, by: Account, reason: str = "") -> None:
    """The public reads it from now on, in its public wording."""
    SUGGESTION.advance(suggestion, "show", by=by, reason=reason)


@transaction.atomic
def withhold(suggestion: Suggestion, *, by: Account, reason: str) -> None:
    """The public does not read it."""
    SUGGESTION.advance(suggestion, "withhold", by=by, reason=reason)
