"""Synchronisation: the matrix, its pairs and lines, indices and reports, and trials."""

from tests.pages.doors import REASON, Page, everyone, only

JUDGE = everyone(403, stranger=302, planner=302, admin=302)
PAGES = [
    Page("planning:alignment.pairs.index", everyone(), queries=6),
    Page("planning:alignment.pairs.detail", everyone(), "comparison", queries=6),
    Page("planning:alignment.pairs.line", everyone(), "line-check", queries=6),
    Page("planning:alignment.pairs.confirm", JUDGE, "comparison", method="post"),
    Page("planning:alignment.pairs.exempt", JUDGE, "comparison", method="post", data=REASON),
    Page("planning:alignment.pairs.confirm_line", JUDGE, "line-check", method="post"),
    Page("planning:alignment.pairs.exempt_line", JUDGE, "line-check", method="post", data=REASON),
    Page("planning:alignment.reports.indices", everyone(), queries=6),
    Page("planning:alignment.reports.consistency", everyone(), queries=12),
    Page("planning:alignment.reports.checks", everyone(), queries=0),
    Page("planning:alignment.reports.workbook", everyone(), queries=6, is_html=False),
    Page(
        "planning:alignment.reports.issue", everyone(403, stranger=302, planner=302, admin=302), method="post",
    ),
    Page(
        "planning:alignment.trial.detail", only("operator", "planner", "admin") | {"head": 403, "auditor": 403},
        "trial", reader="operator", queries=14,
    ),
]  # fmt: skip
