"""What the tables of overlap and alignment hold about people."""

from perkasa.home.privacy.holding import Holding
from planning.models import (
    Alignment,
    Carried,
    Comparison,
    Entry,
    Formula,
    LineCheck,
    Remark,
    Ruling,
)

OF_SYNCHRONISATION = (
    Holding(Entry, by=("owner",), words=("title",)),
    Holding(Ruling, by=("decided_by",), words=("reason",)),
    Holding(Remark, by=("by",), words=("text",)),
    Holding(Formula, by=("decided_by",)),
    Holding(Alignment, by=("decided_by",), words=("reason",)),
    Holding(Comparison, by=("decided_by",), words=("reason",)),
    Holding(LineCheck, by=("decided_by",), words=("reason",)),
    Holding(Carried, by=("decided_by",), words=("reason",)),
)
