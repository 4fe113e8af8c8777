"""The day itself: numbers, the desk, officers at work, the board; and the preparation sheet."""

from tests.pages.doors import STAFF, Page, everyone, only

RECEIVE = only("planner", "admin", status=302, others=403)
FORM = only("planner", "admin", others=403)
SERVE = only("planner", status=302, others=403)
ATTEND = only("planner", "admin", status=302) | {"head": 403, "auditor": 403}
SERVE_IT = only("planner", status=302) | dict.fromkeys(["head", "admin", "auditor"], 403)
VISITING, DESK = "consultations:queue.visiting.", "consultations:queue.desk."
SERVING, BOARDS = "consultations:queue.serving.", "consultations:queue.boards."

QUEUE = [
    Page(VISITING + "take", everyone(), queries=1),
    Page(VISITING + "draw", everyone(), method="post"),
    Page(VISITING + "arrive", everyone(), "arrival", queries=2),
    Page(VISITING + "check_in", everyone(302), "arrival", method="post"),
    Page(VISITING + "ticket", everyone(), "ticket", queries=5),
    Page(VISITING + "standing", everyone(), "ticket", is_html=False, queries=5),
    Page(
        VISITING + "leave",
        only("planner", "admin", status=302, others=403),
        "ticket",
        method="post",
    ),
    Page(BOARDS + "board", everyone(), "screen", queries=2),
    Page(BOARDS + "numbers", everyone(), "screen", is_html=False, queries=2),
    Page(DESK + "index", only(*STAFF, others=403), reader="planner", queries=7),
    Page(DESK + "line", only(*STAFF, others=403), reader="planner", is_html=False, queries=4),
    Page(DESK + "check_in", FORM, method="post"),
    Page(DESK + "issue", FORM, method="post"),
    Page(DESK + "call_next", RECEIVE, "serving-officer", method="post"),
    Page(DESK + "leave", RECEIVE, "waiting-ticket", method="post"),
    Page(DESK + "open_screen", FORM, method="post"),
    Page(DESK + "revoke_screen", RECEIVE, "screen-row", method="post"),
    Page(DESK + "poster", only(*STAFF, others=403), reader="planner", is_html=False, queries=4),
    Page(SERVING + "index", only("planner", others=403), reader="planner", queries=11),
    Page(SERVING + "line", only("planner", others=403), reader="planner", is_html=False, queries=4),
    Page(SERVING + "open_counter", SERVE, method="post"),
    Page(SERVING + "close_counter", SERVE, method="post"),
    Page(SERVING + "call_next", SERVE, method="post"),
    Page(SERVING + "call_again", ATTEND, "called-ticket", method="post"),
    Page(SERVING + "not_there", ATTEND, "called-ticket", method="post"),
    Page(SERVING + "begin", SERVE_IT, "called-ticket", method="post"),
    Page(SERVING + "finish", SERVE_IT, "called-ticket", method="post"),
    Page(SERVING + "transfer", ATTEND, "called-ticket", method="post"),
]
PREPARATION = [
    Page("home:preparation.sheet", only("planner", "admin"), "requested", reader="planner", queries=16),
    Page(
        "home:preparation.paper", only("planner", "admin"), "requested", reader="planner", is_html=False,
        queries=18,
    ),
]  # fmt: skip
PAGES = [*QUEUE, *PREPARATION]
