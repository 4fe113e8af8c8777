"""Forums: the list, one forum and its steps, its guests, its desks, their records."""

from tests.pages.doors import REASON, STAFF, Page, everyone, only

CALLERS = only("planner", "admin")
CALL = CALLERS | {"head": 403, "auditor": 403}
MOVE = only("planner", "admin", status=302) | {"head": 403, "auditor": 403}
SHUT = everyone(403, stranger=302, planner=200, admin=200)
STEP = everyone(403, stranger=302, planner=302, admin=302)
BY_LINK = everyone(403, stranger=302, operator=302)
SIGNERS = ("operator", "planner", "head", "admin", "auditor")

SIGN = only("operator", "admin", status=302) | {"planner": 403, "head": 403, "auditor": 403}

NAMES = only("planner", "admin", status=302, others=403)
ASKS = only("operator", "planner", "admin", others=403)

FORUMS = [
    Page("planning:forums.index", everyone(), queries=3),
    Page("planning:forums.create", SHUT, reader="admin", queries=7),
    Page("planning:forums.detail", everyone(), "forum", queries=10),
    Page("planning:forums.describe", CALL, "forum-planned", reader="admin", queries=9),
    Page("planning:forums.agenda", CALL, "forum-planned", reader="admin", queries=4),
    Page("planning:forums.invite", MOVE, "forum-planned", method="post"),
    Page("planning:forums.start", STEP, "forum", method="post"),
    Page("planning:forums.end", STEP, "forum-running", method="post"),
    Page("planning:forums.conclude", STEP, "forum-ended", method="post"),
    Page("planning:forums.call_next", SHUT, "forum", reader="admin", queries=3),
    Page("planning:forums.postpone", STEP, "forum", method="post", data=REASON),
    Page("planning:forums.cancel", STEP, "forum", method="post", data=REASON),
]
GUESTS = [
    Page("planning:forums.guests.invite", SHUT, "forum", reader="admin", queries=6),
    Page("planning:forums.guests.answer", only("operator", status=302), "guest"),
    Page("planning:forums.guests.by_link", everyone(), "guest-link", queries=5),
    Page(
        "planning:forums.guests.come", everyone(403, stranger=200, operator=200), "guest-link", method="post"
    ),
    Page(
        "planning:forums.guests.stay_away",
        everyone(403, stranger=302, operator=302),
        "guest-link",
        method="post",
    ),
    Page("planning:forums.guests.letter", everyone(404), "guest-link", is_html=False),
    Page("planning:forums.guests.index", SHUT, "forum", reader="admin", queries=9),
    Page("planning:forums.guests.change", CALL, "forum-guest", reader="admin", queries=4),
    Page("planning:forums.guests.take_off", MOVE, "forum-guest", method="post"),
]
DESKS = [
    Page("planning:forums.desks.create", SHUT, "forum", reader="admin", queries=5),
    Page("planning:forums.desks.detail", everyone(), "desk", queries=5),
    Page("planning:forums.desks.present", everyone(), "desk", queries=4),
    Page("planning:forums.desks.progress", everyone(), "desk", queries=4, is_html=False),
    Page("planning:forums.desks.add", SHUT, "desk", reader="admin", queries=4),
    Page("planning:forums.desks.item", SHUT, "desk-item", reader="admin", queries=6),
    Page("planning:forums.desks.agree", STEP, "desk-item", method="post"),
    Page("planning:forums.desks.lines.take", SHUT, "desk", reader="admin", queries=7),
    Page("planning:forums.desks.close", SHUT, "desk", method="post"),
    Page(
        "planning:forums.desks.talks.attach", NAMES, "desk-talks", method="post", data={"konsultasi": "KSL-2"}
    ),
    Page("planning:forums.desks.talks.detach", NAMES, "desk-talk", method="post"),
    Page("planning:forums.desks.talks.ask", ASKS, "desk-deferred", reader="operator", queries=6),
]
TIMETABLE = [
    Page("planning:forums.timetable.detail", everyone(), "desk-forum", queries=3),
    Page("planning:forums.timetable.propose", SHUT, "desk-forum", method="post"),
    Page("planning:forums.timetable.add", SHUT, "desk-forum", reader="admin", queries=6),
    Page("planning:forums.timetable.board", everyone(), "desk-forum", queries=2),
    Page("planning:forums.timetable.progress", everyone(), "desk-forum", queries=2, is_html=False),
    Page("planning:forums.timetable.turn", everyone(), "turn", queries=2),
    Page("planning:forums.timetable.move", SHUT, "turn", method="post"),
    Page("planning:forums.timetable.remove", STEP, "turn", method="post"),
    Page("planning:forums.timetable.begin", STEP, "turn", method="post"),
    Page("planning:forums.timetable.finish", STEP, "turn", method="post"),
    Page("planning:forums.timetable.skip", STEP, "turn", method="post"),
    Page("planning:forums.timetable.recall", STEP, "turn", method="post"),
]
FOLLOW_UPS = [
    Page("planning:forums.follow_ups.create", SHUT, "desk-forum", reader="admin", queries=7),
    Page("planning:forums.follow_ups.detail", everyone(), "action", queries=4),
    Page(
        "planning:forums.follow_ups.file",
        only("operator", "planner", "head", "admin", "auditor", others=403),
        "action-file",
        reader="admin",
        queries=5,
        is_html=False,
    ),
    Page("planning:forums.follow_ups.report", everyone(200, stranger=302), "action", method="post"),
    Page("planning:forums.follow_ups.accept", STEP, "action", method="post"),
    Page("planning:forums.follow_ups.send_back", STEP, "action", method="post", data=REASON),
    Page("planning:forums.follow_ups.close", STEP, "action", method="post", data=REASON),
]
RECORDS = [
    Page("planning:forums.records.write", SHUT, "desk-closed", reader="admin", queries=9),
    Page("planning:forums.records.detail", only(*SIGNERS), "record", reader="admin", queries=12),
    Page(
        "planning:forums.records.workbook", only(*SIGNERS), "record", reader="admin", queries=9, is_html=False
    ),
    Page("planning:forums.records.by_link.show", everyone(), "record-link", queries=8),
    Page("planning:forums.records.by_link.agree", BY_LINK, "record-link", method="post"),
    Page("planning:forums.records.by_link.object_to", BY_LINK, "record-link", method="post", data=REASON),
    Page("planning:forums.records.amend", MOVE | {"operator": 403}, "record", method="post", data=REASON),
    Page("planning:forums.records.circulate", MOVE, "record-draft", method="post"),
    Page("planning:forums.records.agree", SIGN, "record", method="post", data={"version": 1}),
    Page("planning:forums.records.object_to", SIGN, "record", method="post", data=REASON),
    Page("planning:forums.records.sign", SIGN, "record", method="post"),
    Page(
        "planning:forums.records.issue_without",
        MOVE | {"operator": 403},
        "record",
        method="post",
        data=REASON,
    ),
]
TAKE_UP = only("planner", "admin", status=302, others=403)
AGREEMENTS = [
    Page("planning:forums.carried.index", everyone(), queries=4),
    Page("planning:forums.carried.item", everyone(), "agreement", queries=2),
    Page("planning:forums.carried.confirm", STEP, "agreement", method="post"),
    Page("planning:forums.carried.exempt", STEP, "agreement", method="post", data=REASON),
    Page(
        "planning:forums.joint.index", only(*STAFF, others=403), "desk-of-year", reader="planner", queries=4
    ),
    Page("planning:forums.joint.bring", TAKE_UP, "waiting-pair", method="post"),
]
PAGES = [*FORUMS, *GUESTS, *DESKS, *RECORDS, *AGREEMENTS, *TIMETABLE, *FOLLOW_UPS]
