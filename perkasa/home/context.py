"""What every page frame knows."""

from functools import partial

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from perkasa.home import duties
from stakeholders.accounts.models import Account
from stakeholders.notifications import unread


def frame(request: HttpRequest) -> dict:
    """The address of the site for links that leave it, whom to ask, whether this is a first look, with whose
    eyes it is seen, whether one can come in by another house; for people who are signed in also what waits
    for them and what is new."""
    frame = {"site_url": settings.SITE_URL, "site": settings.CONTACT, "is_demo": settings.DEBUG}
    frame |= {"support_visit": getattr(request, "visit", None)}
    frame |= {"has_other_house": bool(settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"])}
    if hasattr(request, "user") and request.user.is_authenticated:
        frame |= {"counts": SimpleLazyObject(partial(counts_for, request.user))}
    return frame


def counts_for(account: Account) -> dict[str, int]:
    """The numbers in the menu; asked for only by pages that show it."""
    waiting, new = duties.count_for(account), unread.count_for(account)
    return {"duties": waiting, "unread": new, "all": waiting + new}
