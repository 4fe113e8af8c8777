"""Annual reports: everybody reads what was issued; planners write; a head issues."""

from tests.pages.doors import Page, everyone, only

LOOKS_ON = {"head": 403, "auditor": 403}
PAGES = [
    Page("planning:annual.index", everyone(), queries=1),
    Page(
        "planning:annual.begin", everyone(403, stranger=302, planner=302, admin=302), method="post",
        data={"year": "2025"},
    ),
    Page("planning:annual.detail", everyone(), "annual", queries=1),
    Page(
        "planning:annual.detail", only("planner", "head", "admin", "auditor", stranger=404), "annual-draft",
        reader="admin", queries=27,
    ),
    Page(
        "planning:annual.write", only("planner", "admin") | LOOKS_ON, "annual-draft", reader="admin",
        queries=3,
    ),
    Page(
        "planning:annual.issue", only("head", status=302) | {"planner": 403, "admin": 403, "auditor": 403},
        "annual-draft", method="post",
    ),
]  # fmt: skip
