"""The sheet as it is typed, follow-ups, addenda and signatures."""

from tests.pages.doors import PARTIES, Page, everyone, only, signed_in

DONE = {"reason": "Bentangnya 12 meter."}
READERS = ("citizen", "head", "admin", "auditor", "planner")


def among(*visitors: str, status: int = 302, stranger: int = 302) -> dict[str, int]:
    """Of those who see it the named visitors are answered `status`, the others may not."""
    return only(stranger=stranger) | dict.fromkeys(PARTIES, 403) | dict.fromkeys(visitors, status)


SHEET = [
    Page(
        "consultations:minutes.autosave",
        among("planner", "admin", status=409, stranger=403),
        "in-review",
        method="post",
    ),
    Page("consultations:minutes.discard", only(*PARTIES, status=302), "in-review", method="post"),
]
FOLLOW_UPS = [
    Page("consultations:minutes.followups.index", signed_in(), reader="planner", queries=4),
    Page("consultations:minutes.followups.detail", only(*PARTIES), "follow-up", reader="citizen", queries=5),
    Page(
        "consultations:minutes.followups.take",
        among("citizen"),
        "follow-up-report",
        method="post",
        data=DONE,
    ),
    Page(
        "consultations:minutes.followups.take",
        among("planner", "head", "admin"),
        "follow-up-accept",
        method="post",
    ),
    Page(
        "consultations:minutes.followups.file",
        only(*PARTIES),
        "follow-up-file",
        reader="citizen",
        is_html=False,
        queries=4,
    ),
    Page("consultations:minutes.followups.by_link", everyone(), "follow-up-link", queries=5),
    Page(
        "consultations:minutes.followups.take_by_link",
        everyone(403, stranger=302, citizen=302),
        "follow-up-link-report",
        method="post",
        data=DONE,
    ),
    Page(
        "consultations:minutes.followups.file_by_link",
        everyone(403, stranger=200, citizen=200),
        "follow-up-link-file",
        is_html=False,
        queries=3,
    ),
]
ADDENDA = [
    Page(
        "consultations:minutes.addenda.write",
        among("planner", "admin", status=200),
        "issued-minutes",
        reader="planner",
        queries=4,
    ),
    Page(
        "consultations:minutes.addenda.approve",
        among("head") | {"citizen": 404},
        "addendum",
        method="post",
    ),
    Page(
        "consultations:minutes.addenda.decline",
        among("head") | {"citizen": 404},
        "addendum",
        method="post",
        data=DONE,
    ),
]
SIGNING = [
    Page("documents:signing.index", only(*READERS), "signed-paper", reader="citizen", queries=4),
    Page(
        "documents:signing.hand_in",
        only("head", "planner") | dict.fromkeys(["citizen", "admin", "auditor"], 403),
        "signed-paper",
        method="post",
    ),
    Page("documents:signing.certify", only() | dict.fromkeys(READERS, 403), "signed-paper"),
    Page(
        "documents:signing.file",
        only(*READERS),
        "signed-copy",
        reader="citizen",
        is_html=False,
        queries=4,
    ),
]
PAGES = [*SHEET, *FOLLOW_UPS, *ADDENDA, *SIGNING]
