"""What can be done: follow, change the pace, stop."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals.following.models import PACES, Follow
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region


class FollowsMany(Refusal):
    message = _("Anda sudah mengikuti banyak hal. Hentikan sebagian dahulu di halaman Yang saya ikuti.")


class NothingToFollow(Refusal):
    message = _("Pilih dahulu saringan pada daftar usulan, lalu ikuti hasilnya.")
    http_status = 422


@transaction.atomic
def follow_proposal(proposal: Proposal, *, by: Account) -> Follow:
    """`by` is told what happens to `proposal` from now on; twice is once."""
    return _follow(by, proposal=proposal)


@transaction.atomic
def follow_region(region: Region, *, by: Account) -> Follow:
    """`by` is told what happens in this village, ward or district."""
    return _follow(by, region=region)


@transaction.atomic
def follow_search(search: str, *, name: str, by: Account) -> Follow:
    """`by` is told what happens to all that the list finds with this query; `name` says it in words."""
    if not search:
        raise NothingToFollow
    return _follow(by, search=search, defaults={"name": name[:200]})


def _follow(by: Account, defaults=None, **what) -> Follow:
    mine = Follow.objects.filter(account=by)
    if not mine.filter(**what).exists() and mine.count() >= settings.FOLLOWS_AT_MOST:
        raise FollowsMany
    row, _is_new = Follow.objects.get_or_create(account=by, **what, defaults=defaults or {})
    return row


def choose_pace(follow: Follow, pace: str, *, by: Account) -> None:
    """Its news come daily or weekly from now on."""
    if follow.account_id != by.pk or pace not in dict(PACES):
        raise NotAllowed
    Follow.objects.filter(pk=follow.pk).update(pace=pace)


def stop(follow: Follow) -> None:
    """Nothing more is told about it, and nothing is kept."""
    Follow.objects.filter(pk=follow.pk).delete()
