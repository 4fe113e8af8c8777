"""Plans: the shelf, a plan as a tree, its lines and steps."""

from tests.pages.doors import REASON, Page, everyone, only

DRAFTERS = ("operator", "planner", "head", "admin", "auditor")
EDIT = only("operator", "planner", "admin", status=302) | {"head": 403, "auditor": 403}
LOOK = only("operator", "planner", "admin") | {"head": 403, "auditor": 403}

PLANS = [
    Page("planning:plans.index", everyone(), queries=4),
    Page("planning:plans.shelf", everyone(), data={"tahun": "2027"}, queries=1),
    Page("planning:plans.lines", everyone(), data={"kata": "irigasi"}, queries=4),
    Page(
        "planning:plans.create",
        only("operator", "rival", "planner", "admin", others=403),
        reader="admin",
        queries=3,
    ),
    Page("planning:plans.detail", everyone(), "plan-fixed", queries=8),
    Page("planning:plans.detail", only(*DRAFTERS, stranger=404), "plan-draft", reader="operator", queries=9),
    Page("planning:plans.line", everyone(), "plan-line", queries=18),
    Page(
        "planning:plans.line", only(*DRAFTERS, stranger=404), "plan-draft-line", reader="operator", queries=21
    ),
    *(
        Page(f"planning:plans.by_hand.{name}", LOOK, record, reader="operator", queries=queries)
        for name, record, queries in (
            ("add", "plan-draft-level", 3),
            ("change", "plan-draft-line", 11),
            ("remove", "plan-draft-line", 7),
            ("add_indicator", "plan-draft-line", 8),
            ("change_indicator", "plan-draft-measure", 8),
            ("remove_indicator", "plan-draft-measure", 7),
        )
    ),
    Page("planning:plans.changes", everyone(), "plan-changed", queries=10),
    Page(
        "planning:plans.describe",
        LOOK,
        "plan-draft",
        reader="operator",
        queries=3,
    ),
    Page("planning:plans.attach", LOOK, "plan-draft", reader="operator", queries=3),
    Page("planning:plans.file", everyone(), "plan-file", queries=2, is_html=False),
    Page("planning:plans.imports.create", LOOK, "plan-draft", reader="operator", queries=4),
    Page("planning:plans.imports.detail", LOOK, "plan-import", reader="operator", queries=4),
    Page("planning:plans.imports.progress", LOOK, "plan-import", reader="operator", queries=4, is_html=False),
    Page("planning:plans.imports.columns", LOOK, "plan-asking", reader="operator", queries=4),
    Page("planning:plans.imports.refused", LOOK, "plan-import", reader="operator", queries=4, is_html=False),
    Page("planning:plans.imports.problems", LOOK, "plan-import", reader="operator", queries=4, is_html=False),
    Page("planning:plans.imports.apply", EDIT, "plan-import", method="post"),
    Page("planning:plans.imports.undo", EDIT, "plan-import", method="post"),
    Page("planning:plans.imports.export", everyone(), "plan-sheet", queries=6, is_html=False),
    Page("planning:plans.imports.printout", everyone(), "plan-sheet", queries=8, is_html=False),
    Page("planning:plans.outline", EDIT, "plan-draft", method="post"),
    Page("planning:plans.propose", EDIT, "plan-draft", method="post"),
    Page("planning:plans.finalise", EDIT, "plan-draft", method="post"),
    Page("planning:plans.reopen", EDIT, "plan-draft", method="post", data=REASON),
    Page("planning:plans.fix", EDIT | {"operator": 403}, "plan-draft", method="post"),
    Page(
        "planning:plans.revise",
        everyone(403, stranger=302, operator=302, planner=302, admin=302),
        "plan-fixed",
        method="post",
    ),
]
STAGES = [
    Page("planning:stages.index", everyone(), queries=1),
    Page("planning:stages.calendar", everyone(), queries=1, is_html=False),
]
NOMENCLATURE = [
    Page("planning:nomenclature.index", everyone(), queries=3),
    Page("planning:nomenclature.changes", everyone(), queries=9),
    Page("planning:nomenclature.standing", everyone(), queries=9),
    Page("planning:nomenclature.item", everyone(), "item", queries=6),
    Page("planning:nomenclature.picks", everyone(), queries=0, is_html=False),
]
PAGES = [*PLANS, *STAGES, *NOMENCLATURE]
