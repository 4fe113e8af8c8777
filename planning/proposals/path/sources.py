"""Where proposals come from, and what follows from it: rules as data, one row a source.

The stages are those of the yearly planning (Permendagri 86/2017; practice of SIPD): a citizen's idea is read
by the village, then by the district; a council member's by the council's secretariat; all by the planner who
looks after the addressed agency, by that agency, in its forum, and by the budget team (TAPD).
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from stakeholders.organisations.models import Organisation

Kind = Organisation.Kind


class Source(models.TextChoices):
    """Whose idea it is and in which way it reached the portal."""

    CITIZEN = "citizen", _("Masyarakat")
    VILLAGE = "village", _("Musrenbang desa/kelurahan")
    DISTRICT = "district", _("Kecamatan")
    COUNCIL = "council", _("Pokok pikiran DPRD")
    AGENCY = "agency", _("Perangkat daerah")
    ACADEMIC = "academic", _("Akademisi")
    BUSINESS = "business", _("Pelaku usaha")
    COOPERATION = "cooperation", _("Kerja sama daerah")
    CONSULTATION = "consultation", _("Tindak lanjut konsultasi")


class Stage(models.TextChoices):
    """Who looks at a proposal, in the order in which they do."""

    VILLAGE = "village", _("Verifikasi desa/kelurahan")
    DISTRICT = "district", _("Verifikasi kecamatan")
    COUNCIL = "council", _("Verifikasi Sekretariat DPRD")
    PARTNER = "partner", _("Validasi mitra Bapperida")
    AGENCY = "agency", _("Verifikasi perangkat daerah")
    FORUM = "forum", _("Pembahasan forum")
    BUDGET_TEAM = "budget_team", _("Validasi TAPD")


class Land(models.TextChoices):
    """Whose the land is on which something is to be built."""

    NOT_NEEDED = "not_needed", _("Tidak memerlukan lahan")
    GOVERNMENT = "government", _("Milik pemerintah daerah")
    VILLAGE = "village", _("Tanah kas desa")
    GRANTED = "granted", _("Hibah dengan surat pernyataan")
    PRIVATE = "private", _("Milik perorangan atau lembaga, belum dibebaskan")
    UNKNOWN = "unknown", _("Belum diketahui")


class Paper(models.TextChoices):
    """What is handed in with a proposal."""

    COVER_LETTER = "cover_letter", _("Surat pengantar")
    PROPOSAL = "proposal", _("Proposal")
    COST_PLAN = "cost_plan", _("Rencana anggaran biaya (RAB)")
    LAND_PAPER = "land_paper", _("Surat kepemilikan atau kesediaan lahan")
    PHOTO = "photo", _("Foto keadaan sekarang")


TO_THE_END = (Stage.PARTNER, Stage.AGENCY, Stage.FORUM, Stage.BUDGET_TEAM)
PLAIN = ("title", "region", "reason", "target", "unit", "agency")
WITH_MONEY = (*PLAIN, "budget")
OF_A_PROGRAMME = ("title", "sub_activity", "region", "indicator", "target", "unit", "budget",
                  "source_of_funds", "reason")  # fmt: skip


@dataclass(frozen=True)
class Rules:
    """What holds for proposals of one source: which `kinds` of body file them, or persons alone."""

    stages: tuple[Stage, ...]
    kinds: frozenset[str]
    fields: tuple[str, ...] = WITH_MONEY
    papers: tuple[Paper, ...] = ()
    by_person: bool = False


RULES: dict[str, Rules] = {
    Source.CITIZEN: Rules(
        (Stage.VILLAGE, Stage.DISTRICT, *TO_THE_END),
        frozenset({Kind.CIVIL_SOCIETY, Kind.VILLAGE_OFFICE}), PLAIN, by_person=True,
    ),
    Source.VILLAGE: Rules(
        (Stage.DISTRICT, *TO_THE_END), frozenset({Kind.VILLAGE_OFFICE, Kind.DISTRICT_OFFICE}),
        papers=(Paper.COVER_LETTER,),
    ),
    Source.DISTRICT: Rules(TO_THE_END, frozenset({Kind.DISTRICT_OFFICE}), papers=(Paper.COVER_LETTER,)),
    Source.COUNCIL: Rules(
        (Stage.COUNCIL, *TO_THE_END), frozenset({Kind.COUNCIL}), (*WITH_MONEY, "fraction", "recess")
    ),
    Source.AGENCY: Rules(TO_THE_END, frozenset({Kind.AGENCY, Kind.DISTRICT_OFFICE}), OF_A_PROGRAMME),
    Source.ACADEMIC: Rules(TO_THE_END, frozenset({Kind.ACADEMIC})),
    Source.BUSINESS: Rules(TO_THE_END, frozenset({Kind.BUSINESS})),
    Source.COOPERATION: Rules(
        TO_THE_END, frozenset({Kind.AGENCY, Kind.PARTNER_REGION, Kind.PROVINCE, Kind.MINISTRY})
    ),
    Source.CONSULTATION: Rules(TO_THE_END, frozenset(Kind), by_person=True),
}  # fmt: skip

PHOTO_FOR_WORKS = True
"""Physical works ask for at least one photo, whatever their source."""


def sources_for(kind: str | None) -> list[Source]:
    """The sources as which a body of `kind` may file, or a person alone for None."""
    return [
        Source(source)
        for source, rules in RULES.items()
        if (rules.by_person if kind is None else kind in rules.kinds)
    ]
