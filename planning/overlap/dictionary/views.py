"""What a word of the dictionary changes."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from planning.overlap.dictionary.effects import effects_of
from planning.overlap.dictionary.models import Word
from planning.overlap.rulings.policies import may_read_findings


@require_safe
@login_required
def effect(request: HttpRequest, number: int) -> HttpResponse:
    """The pairs that are judged otherwise with this word than without it."""
    if not may_read_findings.test(request.user):
        raise PermissionDenied(_("Halaman ini untuk perencana."))
    word = get_object_or_404(Word, pk=number)
    context = {"word": word, "effects": effects_of(word)}
    return render(request, "planning/overlap/dictionary/effect.html", context)
