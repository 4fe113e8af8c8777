"""Synchronisation: the matrix, its pairs and lines, indices and reports, and trials."""

from tests.pages.doors import REASON, Page, everyone, only

TRY = only("operator", "planner", "admin") | {"head": 403, "auditor": 403}
JUDGE = everyone(403, stranger=302, planner=302, admin=302)
IN_FULL = everyone(404, operator=200, planner=200, head=200, admin=200, auditor=200)
JUDGE_PROPOSAL = everyone(404, stranger=302) | dict.fromkeys(["operator", "head", "auditor"], 403)
JUDGE_PROPOSAL |= {"planner": 302, "admin": 302}
PAGES = [
    Page("planning:alignment.proposal", IN_FULL, "submitted", reader="planner", queries=4),
    Page("planning:alignment.confirm", JUDGE_PROPOSAL, "submitted", method="post"),
    Page("planning:alignment.exempt", JUDGE_PROPOSAL, "submitted", method="post", data=REASON),
    Page("planning:alignment.brief.detail", everyone(), "plan-fixed", queries=5),
    Page("planning:alignment.pairs.index", everyone(), queries=6),
    Page("planning:alignment.pairs.detail", everyone(), "comparison", queries=4),
    Page("planning:alignment.pairs.line", everyone(), "line-check", queries=4),
    Page("planning:alignment.pairs.confirm", JUDGE, "comparison", method="post"),
    Page("planning:alignment.pairs.exempt", JUDGE, "comparison", method="post", data=REASON),
    Page("planning:alignment.pairs.confirm_line", JUDGE, "line-check", method="post"),
    Page("planning:alignment.pairs.exempt_line", JUDGE, "line-check", method="post", data=REASON),
    Page("planning:alignment.reports.indices", everyone(), queries=8),
    Page("planning:alignment.reports.consistency", everyone(), queries=13),
    Page("planning:alignment.reports.checks", everyone(), queries=0),
    Page("planning:alignment.reports.workbook", everyone(), queries=5, is_html=False),
    Page("planning:alignment.reports.printout", everyone(), queries=4, is_html=False),
    Page("planning:alignment.reports.issue", JUDGE, method="post"),
    Page("planning:alignment.trial.detail", TRY, "trial", reader="operator", queries=19),
]
