"""The levels of the tree of results, what may hang on what, and how the codes of each begin."""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    """From vision to sub-activity (Permendagri 86/2017), and the priorities of RPJMN and RKP beside them."""

    VISION = "vision", _("visi")
    MISSION = "mission", _("misi")
    ASTA_CITA = "asta_cita", _("Asta Cita")
    NATIONAL_PRIORITY = "pn", _("prioritas nasional (PN)")
    PRIORITY_PROGRAMME = "pp", _("program prioritas (PP)")
    PRIORITY_ACTIVITY = "kp", _("kegiatan prioritas (KP)")
    GOAL = "goal", _("tujuan")
    OBJECTIVE = "objective", _("sasaran")
    STRATEGY = "strategy", _("strategi")
    POLICY = "policy", _("arah kebijakan")
    PROGRAMME = "programme", _("program")
    ACTIVITY = "activity", _("kegiatan")
    SUB_ACTIVITY = "sub_activity", _("sub kegiatan")


PREFIXES = {
    Level.VISION: "V",
    Level.MISSION: "M",
    Level.ASTA_CITA: "AC",
    Level.NATIONAL_PRIORITY: "PN",
    Level.PRIORITY_PROGRAMME: "PP",
    Level.PRIORITY_ACTIVITY: "KP",
    Level.GOAL: "T",
    Level.OBJECTIVE: "S",
    Level.STRATEGY: "ST",
    Level.POLICY: "AK",
}
"""How the code of a level begins that the nomenclature does not number: T1, AK2.3."""
LEVEL_OF_PREFIX = {prefix: level for level, prefix in PREFIXES.items()}
OF_STATE = (Level.ASTA_CITA, Level.NATIONAL_PRIORITY, Level.PRIORITY_PROGRAMME, Level.PRIORITY_ACTIVITY)
"""Only RPJMN, RKP and the plans of the province say these."""
OF_NOMENCLATURE = (Level.PROGRAMME, Level.ACTIVITY, Level.SUB_ACTIVITY)
OF_RESULTS = tuple(level for level in Level if level in PREFIXES)
RESULT_CODE = re.compile(rf"({'|'.join(sorted(LEVEL_OF_PREFIX, key=len, reverse=True))})\d*(\.\d+)*")
ORDER = tuple(Level)
RESULT_WORDS = {
    Level.PROGRAMME: _("Hasil (outcome)"),
    Level.ACTIVITY: _("Keluaran (output)"),
    Level.SUB_ACTIVITY: _("Keluaran (sub output)"),
}
"""What the `result` of a line is called where the nomenclature has one."""


def level_of_result(code: str) -> Level | None:
    """The level a code such as T1.2 or ST3 stands on; None when it is none of these."""
    match = RESULT_CODE.fullmatch(code.upper())
    return LEVEL_OF_PREFIX[match[1]] if match else None


def levels_below(level: str | None, *, of_others: bool) -> list[Level]:
    """What may hang on a line of `level` (on nothing, when None) in a plan of ours or of others.

    Below a programme stand only activities and sub-activities; a plan that holds no results begins with any.
    """
    start = 0 if level is None else ORDER.index(Level(level)) + 1
    skipped: set[Level] = set() if of_others else set(OF_STATE)
    if level in OF_RESULTS:
        skipped |= {Level.ACTIVITY, Level.SUB_ACTIVITY}
    return [each for each in ORDER[start:] if each not in skipped]
