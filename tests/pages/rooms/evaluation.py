"""Evaluation: reports of agencies on a quarter of their Renja, and their steps."""

from tests.pages.doors import REASON, Page, everyone, only

INSIDERS = ("operator", "planner", "head", "admin", "auditor")
FILL = only("operator") | {"planner": 403, "head": 403, "admin": 403, "auditor": 403}
SEND = only("operator", status=302) | {"planner": 403, "head": 403, "admin": 403, "auditor": 403}
VERIFY = only("planner", "admin", status=302) | {"operator": 403, "head": 403, "auditor": 403}
CERTIFY = only("head", status=302) | {"operator": 403, "planner": 403, "admin": 403, "auditor": 403}

CHECK = only("planner", "admin") | {"operator": 403, "head": 403, "auditor": 403}
READ = only("planner", "head", "admin", "auditor", others=403)
PAGES = [
    Page("planning:evaluation.dashboards.public", everyone(), queries=4),
    Page("planning:evaluation.dashboards.printout", everyone(), queries=3, is_html=False),
    Page("planning:evaluation.dashboards.download", everyone(), "chart-table", queries=3, is_html=False),
    Page("planning:evaluation.dashboards.field", everyone(), "reporting-field", queries=5),
    Page("planning:evaluation.dashboards.agency", everyone(), "reporting-agency", queries=9),
    Page(
        "planning:evaluation.dashboards.agency_printout", everyone(), "reporting-agency", queries=8,
        is_html=False,
    ),
    Page(
        "planning:evaluation.dashboards.agency_download", everyone(), "agency-table", queries=8, is_html=False
    ),
    Page("planning:evaluation.dashboards.planner", READ, reader="head", queries=8),
    Page("planning:evaluation.dashboards.planner_printout", READ, reader="head", queries=7, is_html=False),
    Page(
        "planning:evaluation.dashboards.planner_download", READ, "planner-table", reader="head", queries=7,
        is_html=False,
    ),
    Page("planning:evaluation.dashboards.leading_printout", READ, reader="head", queries=10, is_html=False),
    Page("planning:evaluation.dashboards.leading", READ, reader="head", queries=11),
    Page("planning:evaluation.agreed.index", everyone(), queries=2),
    Page("planning:evaluation.agreed.download", everyone(404), "agreed-table", is_html=False),
    Page("planning:evaluation.index", everyone(), queries=4),
    Page(
        "planning:evaluation.begin", only("operator", "rival", "planner", others=403), reader="operator",
        queries=7,
    ),
    Page("planning:evaluation.detail", everyone(), "quarter-report", queries=5),
    Page(
        "planning:evaluation.detail", only(*INSIDERS, stranger=404), "report-draft", reader="operator",
        queries=8,
    ),
    Page("planning:evaluation.fill", FILL, "report-draft", reader="operator", queries=7),
    Page(
        "planning:evaluation.autosave", FILL | {"stranger": 403}, "report-draft", method="post",
        data={"version": "1"}, is_html=False,
    ),
    Page("planning:evaluation.discard", SEND, "report-draft", method="post"),
    Page("planning:evaluation.breakdowns.fill", FILL, "report-split", reader="operator", queries=5),
    Page("planning:evaluation.reviewing.row", CHECK, "report-checked", reader="planner", queries=5),
    Page("planning:evaluation.row", FILL, "report-row", reader="operator", queries=6),
    Page("planning:evaluation.describe", FILL, "report-draft", reader="operator", queries=3),
    Page("planning:evaluation.attach", FILL, "report-draft", reader="operator", queries=4),
    Page("planning:evaluation.file", everyone(), "report-file", queries=2, is_html=False),
    Page("planning:evaluation.sheets.form", everyone(), "quarter-report", queries=2),
    Page("planning:evaluation.sheets.export", everyone(), "quarter-report", queries=2, is_html=False),
    Page("planning:evaluation.sheets.printout", everyone(), "quarter-report", queries=2, is_html=False),
    Page("planning:evaluation.sheets.upload", FILL, "report-draft", reader="operator", queries=3),
    Page("planning:evaluation.send", SEND, "report-draft", method="post"),
    Page("planning:evaluation.verify", VERIFY, "report-sent", method="post"),
    Page("planning:evaluation.send_back", VERIFY, "report-sent", method="post", data=REASON),
    Page("planning:evaluation.certify", CERTIFY, "report-verified", method="post"),
    Page("planning:evaluation.look_again", CERTIFY, "report-verified", method="post", data=REASON),
    Page(
        "planning:evaluation.reopen", everyone(403, stranger=302, planner=302, admin=302), "quarter-report",
        method="post", data=REASON,
    ),
]  # fmt: skip
