"""The signed link by which whoever was served gives an opinion from an e-mail, without signing in.

A link speaks for one request and names nobody. It ends when it was used and after the last day.
"""

from django.core.signing import BadSignature, Signer
from django.http import Http404
from django.shortcuts import get_object_or_404

from consultations.surveys.models import SALT, SurveyRequest


def read_link(token: str) -> SurveyRequest:
    """The request behind `token`; a forged one is not found."""
    try:
        key = Signer(salt=SALT).unsign(token)
    except BadSignature as error:
        raise Http404 from error
    return get_object_or_404(SurveyRequest.objects.select_related("service", "token"), pk=key)
