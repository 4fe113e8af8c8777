"""The closed list of papers the portal issues; the value names the layout `templates/pdf/<kind>.html`."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    CONSULTATION_MINUTES = "notula-konsultasi", _("Notula konsultasi")
    SURVEY_REPORT = "laporan-skm", _("Laporan survei kepuasan masyarakat")
