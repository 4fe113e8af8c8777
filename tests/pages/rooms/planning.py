"""Proposals and their synchronisation status."""

from tests.pages.doors import REASON, Page, everyone, only

DECIDE = only("admin", status=302, others=403)

PROPOSALS = [
    Page("planning:proposals.index", everyone(), queries=4),
    Page("planning:proposals.create", only("operator", "rival", others=403), reader="operator", queries=2),
    Page("planning:proposals.detail", everyone(), "submitted", queries=4),
    Page("planning:proposals.detail", only("operator", stranger=404), "draft", reader="operator", queries=6),
    Page("planning:proposals.activity", only("operator"), "draft", reader="operator", queries=5),
    Page("planning:proposals.place", only("operator"), "draft", reader="operator", queries=5),
    Page("planning:proposals.fill", only("operator"), "draft-step", reader="operator", queries=3),
    Page("planning:proposals.autosave", only("operator", status=422), "draft-step", method="post"),
    Page("planning:alignment.review", only("operator"), "draft", reader="operator", queries=6),
    Page("planning:proposals.submit", only("operator", status=302), "draft", method="post"),
    Page("planning:proposals.accept", DECIDE, "submitted", method="post"),
    Page("planning:proposals.send_back", DECIDE, "submitted", method="post", data=REASON),
    Page("planning:proposals.decline", DECIDE, "submitted", method="post", data=REASON),
    Page(
        "planning:proposals.withdraw",
        only("operator", status=302, others=403),
        "submitted",
        method="post",
        data=REASON,
    ),
]
PAGES = [*PROPOSALS]
