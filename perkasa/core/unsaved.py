"""What somebody has typed and not yet saved: kept on the server exactly as it was sent, also half-typed."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

LONGEST = 200_000


class Typed(models.Model):
    """The answers of one writer as the browser sent them; gone as soon as they are saved or thrown away."""

    writer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("penulis")
    )
    version = models.PositiveIntegerField(_("versi yang dibaca"))
    typed = models.TextField(_("yang diketik"), max_length=LONGEST)
    saved_at = models.DateTimeField(_("tersimpan"), auto_now=True)

    class Meta:
        abstract = True

    @property
    def data(self) -> QueryDict:
        """What was typed, as a form takes it."""
        return QueryDict(self.typed)


def state_of(data: QueryDict) -> dict[str, Any]:
    """The version that was read and everything typed in a form that was sent, without its secret."""
    typed = data.copy()
    typed.pop("csrfmiddlewaretoken", None)
    version = typed.get("version", "")
    return {"version": int(version) if version.isdecimal() else 0, "typed": typed.urlencode()[:LONGEST]}
