"""The questions to a partner."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.cooperation.forms import words_field


class AnswerForm(Form):
    """What the partner adds to its answer."""

    reason = words_field(_("Catatan atau alasan"), 2000, rows=3, required=False)
