"""What people are asked to agree to, version by version, and what each of them answered."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class Purpose(models.TextChoices):
    """What consent is asked for; whatever the law already allows or orders is not asked."""

    ACCOUNT = "account", _("Pengolahan data akun")
    OTHERS = "others", _("Data orang lain dalam permohonan")
    NAME = "name", _("Nama pengusul tampil untuk umum")


class ConsentTextQuerySet(models.QuerySet):
    def published(self):
        """Those that people have been shown, the newest version of each purpose first."""
        return self.filter(published_at__isnull=False).order_by("purpose", "-version")

    def current(self, purpose: Purpose) -> "ConsentText | None":
        """What is asked today; None while nothing has been published."""
        return self.published().filter(purpose=purpose).first()


class ConsentText(models.Model):
    """One version of what is asked; from its publication on not a letter of it changes."""

    purpose = models.CharField(_("tujuan"), max_length=20, choices=Purpose)
    version = models.PositiveSmallIntegerField(_("versi"))
    question = models.CharField(
        _("kalimat persetujuan"), max_length=200, help_text=_("Berdiri di samping kotak centang.")
    )
    text = models.TextField(_("penjelasan lengkap"))
    published_at = models.DateTimeField(_("berlaku sejak"), null=True, editable=False)

    objects = ConsentTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("teks persetujuan")
        verbose_name_plural = _("teks persetujuan")
        ordering = ["purpose", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["purpose", "version"], name="consent_version_is_unique"),
            models.CheckConstraint(condition=Q(version__gte=1), name="consent_version_starts_at_one"),
        ]
        triggers = [
            pgtrigger.Protect(
                name="published_text_is_kept",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__published_at__isnull=False),
            )
        ]

    def __str__(self):
        return f"{self.get_purpose_display()}, versi {self.version}"

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:privacy.text", args=[self.purpose, self.version])


class ConsentQuerySet(models.QuerySet):
    def of(self, account):
        """Everything this person has answered, the newest first."""
        return self.filter(account=account).select_related("text").order_by("-at", "-pk")


class Consent(models.Model):
    """What a person answered to which version, when, and for which record; never changed."""

    class Answer(models.TextChoices):
        GIVEN = "given", _("disetujui")
        WITHDRAWN = "withdrawn", _("ditarik")

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="consents", verbose_name=_("orang")
    )
    text = models.ForeignKey(ConsentText, models.PROTECT, related_name="answers", verbose_name=_("teks"))
    answer = models.CharField(_("jawaban"), max_length=10, choices=Answer)
    given_for = models.CharField(_("untuk"), max_length=16, blank=True)
    at = models.DateTimeField(_("waktu"), auto_now_add=True)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("persetujuan")
        verbose_name_plural = _("persetujuan")
        indexes = [models.Index(fields=["account", "-at", "-id"], name="consent_of_person")]
        triggers = [pgtrigger.Protect(name="answer_is_kept", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.text}: {self.get_answer_display()}"
