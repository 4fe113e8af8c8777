"""Which elements a new portal asks for, until its moderators say otherwise.

Permendagri 86/2017 and Kepmendagri 900.1.15.5-1317/2023 (5.01.02.2.01.0003 to .0006) name them for the
consultation of the public, the forum of agencies and the Musrenbang; the other kinds follow practice.
"""

from planning.forums.elements import Element
from planning.forums.required.models import RequiredElement
from planning.forums.statuses import Kind

E = Element
LAW, PRACTICE = "Permendagri 86/2017", "Praktik"
SOCIETY = (E.ACADEMIC, E.CIVIL, E.ELDERS, E.BUSINESS, E.WOMEN, E.VULNERABLE)
USUAL: dict[Kind, tuple[str, tuple[Element, ...]]] = {
    Kind.COORDINATION: (PRACTICE, (E.PLANNING, E.AGENCY)),
    Kind.TECHNICAL: (PRACTICE, (E.PROVINCE, E.PLANNING, E.AGENCY)),
    Kind.BEFORE_DESK: (PRACTICE, (E.PLANNING, E.AGENCY)),
    Kind.AGENCIES: (LAW, (E.PLANNING, E.AGENCY, E.DISTRICT, *SOCIETY)),
    Kind.PUBLIC: (LAW, (E.COUNCIL, E.PLANNING, E.AGENCY, *SOCIETY)),
    Kind.DISTRICT: (
        LAW,
        (E.COUNCIL, E.PLANNING, E.AGENCY, E.DISTRICT, E.VILLAGE, E.ELDERS, E.WOMEN, E.VULNERABLE),
    ),
    Kind.REGENCY: (
        LAW,
        (
            E.REGENT, E.COUNCIL, E.CENTRE, E.PROVINCE, E.PLANNING, E.AGENCY, E.VERTICAL, E.DISTRICT,
            *SOCIETY,
        ),
    ),
    Kind.COOPERATION: (PRACTICE, (E.PLANNING, E.AGENCY, E.NEIGHBOUR)),
}  # fmt: skip


def load_required() -> int:
    """A portal that asks for nobody yet asks for the usual; answers how many rows that made."""
    if RequiredElement.objects.exists():
        return 0
    rows = [
        RequiredElement(kind=kind, element=element, basis=basis)
        for kind, (basis, elements) in USUAL.items()
        for element in elements
    ]
    return len(RequiredElement.objects.bulk_create(rows))
