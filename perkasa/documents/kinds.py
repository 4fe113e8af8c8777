"""The closed list of papers the portal issues; the value names the layout `templates/pdf/<kind>.html`."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    CONSULTATION_MINUTES = "notula-konsultasi", _("Notula konsultasi")
    CONSULTATION_RECORD = "berita-acara-konsultasi", _("Berita acara konsultasi")
    CONSULTATION_ADDENDUM = "adendum-konsultasi", _("Adendum konsultasi")
    INVITATION = "surat-undangan", _("Surat undangan")
    FORUM_MINUTES = "notula-forum", _("Notula forum")
    DESK_RECORD = "berita-acara-desk", _("Berita acara desk")
    SURVEY_REPORT = "laporan-skm", _("Laporan survei kepuasan masyarakat")
    ALIGNMENT_REPORT = "laporan-sinkronisasi", _("Laporan hasil sinkronisasi")
    COOPERATION_REPORT = "laporan-kerja-sama", _("Laporan kerja sama daerah")
    ANNUAL_REPORT = "laporan-tahunan", _("Laporan tahunan")

    @property
    def may_correct(self) -> frozenset["Kind"]:
        """The kinds whose papers one of this kind may correct: its own, and for an addendum its firsts."""
        return frozenset({self, *ADDS_TO.get(self, ())})

    @property
    def is_addendum(self) -> bool:
        """Whether it stands beside the paper it corrects, which goes on to hold."""
        return self in ADDS_TO


ADDS_TO = {Kind.CONSULTATION_ADDENDUM: (Kind.CONSULTATION_MINUTES, Kind.CONSULTATION_RECORD)}
