"""Who comes to the door: the visitors of every page, and what each is answered."""

from dataclasses import dataclass, field

VISITORS = ("stranger", "citizen", "neighbour", "operator", "rival", "planner", "head", "admin", "auditor")
"""stranger: not signed in; citizen: owns the records; neighbour: another citizen; operator: of the agency
that files; rival: of another agency; planner: officer of the booking; the rest: planning agency."""


@dataclass(frozen=True)
class Page:
    """One address: its URL name, the record of the world that fills it in, and what each visitor is answered.

    `queries` is the number of queries for `reader`, the same for one and three rows; None for a POST.
    """

    name: str
    doors: dict[str, int]
    record: str = ""
    method: str = "get"
    data: dict = field(default_factory=dict)
    reader: str = "stranger"
    queries: int | None = None
    is_html: bool = True

    def __str__(self):
        return f"{self.method}-{self.name}" + (f"-{self.record}" if self.record else "")


def everyone(status: int = 200, **others: int) -> dict[str, int]:
    """Every visitor is answered `status`, except those named."""
    return dict.fromkeys(VISITORS, status) | others


def signed_in(status: int = 200, **others: int) -> dict[str, int]:
    """Strangers are sent to sign in; everyone else is answered `status`, except those named."""
    return everyone(status, stranger=302) | others


def only(*visitors: str, status: int = 200, others: int = 404, stranger: int = 302) -> dict[str, int]:
    """The named visitors are answered `status`, all others `others`, strangers `stranger`."""
    return everyone(others, stranger=stranger) | dict.fromkeys(visitors, status)


STAFF = ("planner", "head", "admin", "auditor")
PARTIES = ("citizen", *STAFF)
REASON = {"reason": "Berbenturan dengan agenda lain."}
MODERATE = only("admin", status=302) | {"auditor": 403}
