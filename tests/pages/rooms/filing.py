"""Filing proposals: the catalogue, the questions about an idea, photos, proposing together, tables."""

from tests.pages.doors import Page, everyone, only, signed_in

OWN = only("citizen")
DEED = only("citizen", status=302)
NOBODY_ELSE = everyone(403, stranger=200)
ANSWER = everyone(403, stranger=302)
TABLE = only("rival", others=403)
TABLE_DEED = only("rival", status=302, others=403)

PAGES = [
    Page("planning:proposals.catalogue.index", everyone(), queries=1),
    Page("planning:proposals.filing.work", OWN, "idea", reader="citizen", queries=8),
    Page("planning:proposals.filing.discard", DEED, "idea-typed", method="post"),
    Page("planning:proposals.filing.send_link", DEED, "idea", method="post"),
    Page("planning:proposals.filing.show_name", DEED, "idea", method="post"),
    Page("planning:proposals.filing.hide_name", DEED, "idea", method="post"),
    Page("planning:proposals.filing.resume", only("citizen", status=302), "idea-link"),
    Page(
        "planning:proposals.filing.register",
        only("rival", "planner", "admin", others=403),
        reader="rival",
        queries=3,
    ),
    Page("planning:proposals.files.index", OWN, "idea", reader="citizen", queries=7),
    Page(
        "planning:proposals.files.file",
        OWN | {"stranger": 404},
        "idea-file",
        reader="citizen",
        queries=4,
        is_html=False,
    ),
    Page("planning:proposals.files.remove", DEED, "idea-file", method="post"),
    Page("planning:proposals.coproposers.index", OWN, "idea", reader="citizen", queries=4),
    Page("planning:proposals.coproposers.release", DEED, "idea-asked", method="post"),
    Page("planning:proposals.coproposers.by_link", NOBODY_ELSE, "idea-invitation", queries=1),
    Page("planning:proposals.coproposers.agree", ANSWER, "idea-invitation", method="post"),
    Page("planning:proposals.coproposers.decline", ANSWER, "idea-invitation", method="post"),
    Page("planning:proposals.table.create", TABLE, reader="rival", queries=7),
    Page("planning:proposals.table.autosave", everyone(403, rival=200), method="post"),
    Page("planning:proposals.table.discard", signed_in(302), method="post"),
    Page("planning:proposals.table.detail", TABLE, "table", reader="rival", queries=5),
    Page("planning:proposals.table.letter", TABLE_DEED, "table", method="post"),
    Page("planning:proposals.table.submit", TABLE_DEED, "table", method="post"),
]
