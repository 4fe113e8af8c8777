"""The survey, its reports, and the standards."""

from tests.pages.doors import STAFF, Page, everyone, only

WRITE = only("admin", status=302) | {"head": 403, "auditor": 403}
WRITE_PAGE = only("admin") | {"head": 403, "auditor": 403}
APPROVE = only("head", status=302) | {"admin": 403, "auditor": 403}
ANSWER = only("citizen", others=403, stranger=200)
BEGIN = only("admin", status=302, others=403)
CHOSEN = {"periode": "2026"}

SURVEYS = [
    Page("consultations:surveys.index", everyone(), data=CHOSEN, queries=8),
    Page("consultations:surveys.export", everyone(), data=CHOSEN, is_html=False, queries=4),
    Page("consultations:surveys.by_link", everyone(), "survey-link", queries=3),
    Page("consultations:surveys.answer", ANSWER, "survey-link", method="post"),
    Page("consultations:surveys.asked", only("citizen", status=302), "survey-request"),
    Page("consultations:surveys.of_booking", only("citizen", status=302), "past"),
    Page("consultations:surveys.of_ticket", everyone(status=302), "served-ticket"),
    Page("consultations:surveys.by_number", everyone(), queries=0),
    Page("consultations:surveys.reports.index", only(*STAFF, others=403), reader="head", queries=4),
    Page("consultations:surveys.reports.begin", BEGIN, method="post", data=CHOSEN),
    Page(
        "consultations:surveys.reports.detail",
        only("head", "admin", "auditor"),
        "report",
        reader="head",
        queries=7,
    ),
    Page("consultations:surveys.reports.write", WRITE_PAGE, "report", reader="admin", queries=6),
    Page("consultations:surveys.reports.submit", WRITE, "report", method="post"),
    Page("consultations:surveys.reports.approve", APPROVE, "submitted-report", method="post"),
    Page(
        "consultations:surveys.reports.send_back",
        APPROVE,
        "submitted-report",
        method="post",
        data={"reason": "Sebutkan tanggalnya."},
    ),
]
STANDARDS = [
    Page("consultations:standards.index", everyone(), queries=2),
    Page("consultations:standards.detail", everyone(), "service", queries=2),
    Page("consultations:standards.measured", only(*STAFF, others=403), reader="planner", queries=10),
]
PAGES = [*SURVEYS, *STANDARDS]
