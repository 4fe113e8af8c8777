"""What the tables of evaluation hold about people: who did what with a report of an agency."""

from perkasa.home.privacy.holding import Holding
from planning.models import QuarterReport, RowNote, UnsavedFigures

OF_EVALUATION = (
    Holding(QuarterReport, by=("sent_by", "verified_by", "certified_by")),
    Holding(RowNote, by=("by",)),
    Holding(UnsavedFigures, about=("writer",), words=("typed",), is_erased=True),
)
