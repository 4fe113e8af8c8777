"""Tags of the letters about consultations, and of pages that show what stands above them."""

from django import template
from django.conf import settings

from consultations.bookings.changes.links import address_for
from consultations.bookings.line import links as offers
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.bookings.policies import is_asker
from consultations.minutes.followups import links as follow_ups
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import Minutes
from consultations.minutes.review import links as reviews
from consultations.queue.arrivals import address_of as arrival_address_of
from consultations.surveys.models import SurveyRequest
from stakeholders.accounts.models import Account

register = template.Library()


@register.simple_tag
def change_url(booking: Booking, recipient: Account) -> str:
    """Where `recipient` moves or cancels `booking` without signing in; empty for who did not ask for it."""
    path = address_for(booking, recipient)
    return settings.SITE_URL + path if path else ""


@register.simple_tag
def offer_url(place: PlaceInLine, recipient: Account) -> str:
    """Where `recipient` takes what `place` is offered without signing in; its page for everybody else."""
    path = offers.address_for(place) if recipient.pk == place.account_id else ""
    return settings.SITE_URL + (path or place.get_absolute_url())


@register.simple_tag
def review_url(minutes: Minutes, recipient: Account) -> str:
    """Where `recipient` answers `minutes` without signing in; their page for everybody but the visitor."""
    return settings.SITE_URL + (reviews.address_for(minutes, recipient) or minutes.get_absolute_url())


@register.simple_tag
def arrival_url(booking: Booking, recipient: Account | None = None) -> str:
    """Where one says "I am here" for `booking`; empty where nobody has to come, and for a `recipient` who did
    not ask for it: an officer shows no pass."""
    is_theirs = recipient is None or is_asker.test(recipient, booking)
    path = arrival_address_of(booking) if is_theirs else ""
    return settings.SITE_URL + path if path else ""


@register.simple_tag
def follow_up_url(follow_up: FollowUp, recipient: Account) -> str:
    """Where `recipient` works on `follow_up` without signing in; its page for everybody with a desk."""
    return settings.SITE_URL + (follow_ups.address_for(follow_up, recipient) or follow_up.get_absolute_url())


@register.simple_tag
def follow_ups_of(booking: Booking) -> list[FollowUp]:
    """What was agreed on in this consultation, once its minutes are approved."""
    return list(FollowUp.objects.agreed().filter(minutes__booking=booking).for_listing())


@register.simple_tag
def survey_url(request: SurveyRequest) -> str:
    """Where whoever was served gives their opinion without signing in."""
    return settings.SITE_URL + request.link
