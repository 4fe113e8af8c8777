"""The elements that must be at a forum of each kind, one row each."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.forums.elements import Element
from planning.forums.statuses import Kind


class RequiredElement(models.Model):
    """Somebody who stands for `element` must be at every forum of `kind`."""

    kind = models.CharField(_("jenis forum"), max_length=24, choices=Kind)
    element = models.CharField(_("unsur"), max_length=12, choices=Element)
    basis = models.CharField(
        _("dasar"), max_length=200, blank=True, help_text=_("Peraturan atau kebiasaan yang memintanya.")
    )

    class Meta:
        verbose_name = _("unsur yang harus hadir")
        verbose_name_plural = _("unsur yang harus hadir")
        ordering = ["kind", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "element"], name="element_is_required_of_a_kind_once"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.get_element_display()}"


def required_of(kind: str) -> set[str]:
    """The elements that must be at a forum of `kind`."""
    return set(RequiredElement.objects.filter(kind=kind).values_list("element", flat=True))
