"""People who are asked to propose together with somebody, and what they answered."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Part(models.TextChoices):
    """What somebody does in a proposal of several."""

    WRITER = "writer", _("Penyusun bersama (ikut mengubah isian)")
    COMPANION = "companion", _("Pengusul bersama (namanya ikut mengusulkan)")
    CONTACT = "contact", _("Narahubung lapangan (dihubungi saat ditinjau)")


class Status(models.TextChoices):
    INVITED = "invited", _("Menunggu jawaban")
    AGREED = "agreed", _("Bersedia")
    DECLINED = "declined", _("Tidak bersedia")
    RELEASED = "released", _("Dilepas")


STANDING = frozenset({Status.INVITED, Status.AGREED})


class CoProposerQuerySet(models.QuerySet):
    def agreed(self):
        """Those who have said yes."""
        return self.filter(status=Status.AGREED)

    def standing(self):
        """Those who take part or have not answered yet."""
        return self.filter(status__in=STANDING)

    def joined_by(self, account):
        """The keys of the proposals that `account` proposes together with others."""
        return self.agreed().filter(account=account).values("proposal")


class CoProposer(models.Model):
    """`account` is asked to take `part` in a proposal; nobody takes part without having agreed."""

    Status = Status
    STATUS_TONES = {
        Status.INVITED: "info",
        Status.AGREED: "success",
        Status.DECLINED: "danger",
        Status.RELEASED: "neutral",
    }

    proposal = models.ForeignKey(
        "planning.Proposal", models.CASCADE, related_name="coproposers", verbose_name=_("usulan")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("orang")
    )
    part = models.CharField(_("peran"), max_length=10, choices=Part)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.INVITED, editable=False
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diajak oleh")
    )
    invited_at = models.DateTimeField(_("diajak"), auto_now_add=True)
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)

    objects = CoProposerQuerySet.as_manager()

    class Meta:
        verbose_name = _("pengusul bersama")
        verbose_name_plural = _("pengusul bersama")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["proposal", "account"], condition=Q(status__in=["invited", "agreed"]),
                name="coproposer_once_at_a_time",
            ),
            models.CheckConstraint(
                name="coproposer_answer_has_its_moment",
                condition=~Q(status__in=["agreed", "declined"]) | Q(answered_at__isnull=False),
            ),
        ]  # fmt: skip
        indexes = [models.Index(fields=["account", "status"], name="coproposer_person")]

    def __str__(self):
        return f"{self.account}: {self.get_part_display()}"
