"""Front door, search, duties, papers and what spans all apps."""

from tests.pages.doors import Page, everyone, only, signed_in

HOME = [
    Page("home:front", everyone(), queries=7),
    Page("home:track", everyone(), data={}, queries=0),
    Page("home:search.index", everyone(), data={"kata": "irigasi"}, queries=3),
    Page("home:tasks", signed_in(), reader="planner", queries=26),
    Page("home:status", everyone(), queries=3),
    Page("home:healthy", everyone(), is_html=False, queries=3),
]
PAPERS = [
    Page(
        "documents:papers.detail",
        only("citizen", "head", "admin", "auditor"),
        "paper",
        reader="citizen",
        queries=4,
    ),
    Page(
        "documents:papers.download",
        only("citizen", "head", "admin", "auditor"),
        "paper",
        reader="citizen",
        is_html=False,
        queries=3,
    ),
    Page("documents:verification.find", everyone(), queries=0),
    Page("documents:verification.detail", everyone(), "paper", queries=4),
    Page("documents:verification.compare", everyone(), "paper", method="post"),
]
HANDOVER = [
    Page("home:handover.detail", only("admin", others=403), "office", reader="admin", queries=18),
]
PAGES = [*HOME, *PAPERS, *HANDOVER]
