"""What somebody has typed into a question and could not be saved: kept on the server until it is."""

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.unsaved import Typed, state_of
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account


class UnsavedAnswer(Typed):
    """A form as the browser sent it, also half-typed; `form` is its name, such as UPR-7F3KQ2/alasan."""

    form = models.CharField(_("formulir"), max_length=120)

    class Meta:
        verbose_name = _("ketikan usulan")
        verbose_name_plural = _("ketikan usulan")
        constraints = [
            models.UniqueConstraint(fields=["writer", "form"], name="one_unsaved_answer_per_writer")
        ]


def name_of(proposal: Proposal, step: str) -> str:
    """The form in which `proposal` is asked this."""
    return f"{proposal.code}/{step}"


def keep(form: str, data: QueryDict, *, by: Account) -> UnsavedAnswer:
    """What `by` has typed into `form` is on the server, instead of what was kept before."""
    return UnsavedAnswer.objects.update_or_create(form=form, writer=by, defaults=state_of(data))[0]


def of(form: str, account: Account) -> UnsavedAnswer | None:
    """What `account` has typed into `form` and not saved."""
    return UnsavedAnswer.objects.filter(form=form, writer=account).first()


def forget(form: str, *, by: Account) -> None:
    """What `by` had typed is saved or no longer wanted."""
    UnsavedAnswer.objects.filter(form=form, writer=by).delete()


def forget_all(proposal: Proposal) -> None:
    """Nothing of it waits any more: the proposal is filed or gone."""
    UnsavedAnswer.objects.filter(form__startswith=f"{proposal.code}/").delete()
