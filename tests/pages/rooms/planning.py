"""Proposals and their synchronisation status."""

from tests.pages.doors import REASON, STAFF, Page, everyone, only, signed_in

DISTRICT = {"kecamatan": "33.24.01", "tahun": 2027}
DECIDE = only("admin", status=302, others=403)
ANSWER = only("admin", "planner", "head", status=302, others=403)

PROPOSALS = [
    Page("planning:proposals.index", everyone(), queries=6),
    Page("planning:proposals.create", signed_in(), reader="operator", queries=2),
    Page("planning:proposals.detail", everyone(), "submitted", queries=10),
    Page("planning:proposals.detail", only("operator", stranger=404), "draft", reader="operator", queries=20),
    Page("planning:proposals.detail", everyone(), "accepted", reader="admin", queries=21),
    Page("planning:proposals.activity", only("operator"), "draft", reader="operator", queries=9),
    Page("planning:proposals.place", only("operator"), "draft", reader="operator", queries=9),
    Page("planning:proposals.fill", only("operator"), "draft-step", reader="operator", queries=7),
    Page("planning:proposals.autosave", only("operator", status=422), "draft-step", method="post"),
    Page(
        "planning:proposals.attach",
        only("operator", "planner", "admin", status=302, others=403),
        "submitted",
        method="post",
        data={"konsultasi": "KSL-222222"},
    ),
    Page(
        "planning:proposals.detach",
        only("operator", "planner", "admin", status=302, others=403),
        "submitted-talk",
        method="post",
    ),
    Page("planning:proposals.alike", only("operator"), "draft", reader="operator", queries=6, is_html=False),
    Page("planning:alignment.review", only("operator"), "draft", reader="operator", queries=11),
    Page("planning:proposals.submit", only("operator", status=302), "draft", method="post"),
    Page("planning:proposals.accept", DECIDE, "submitted", method="post"),
    Page("planning:proposals.path.accommodate", DECIDE, "submitted", method="post"),
    Page("planning:proposals.path.leave_out", DECIDE, "submitted", method="post", data=REASON),
    Page("planning:proposals.send_back", ANSWER, "submitted", method="post", data=REASON),
    Page("planning:proposals.decline", ANSWER, "submitted", method="post", data=REASON),
    Page(
        "planning:proposals.withdraw",
        only("operator", status=302, others=403),
        "submitted",
        method="post",
        data=REASON,
    ),
]
TUNE = everyone(403, stranger=302, admin=302)
OVERLAPS = [
    Page("planning:overlap.dictionary.effect", only(*STAFF, others=403), "word", reader="planner", queries=9),
    Page("planning:overlap.tuning.index", only(*STAFF, others=403), reader="planner", queries=4),
    Page("planning:overlap.tuning.propose", TUNE, method="post"),
    Page("planning:overlap.tuning.accept", TUNE, "formula", method="post"),
    Page("planning:overlap.tuning.decline", TUNE, "formula", method="post", data=REASON),
    Page("planning:overlap.tuning.retire", TUNE, "formula", method="post", data=REASON),
    Page("planning:overlap.judge_sheet", only(*STAFF, others=403), reader="planner", queries=2),
    Page("planning:overlap.rulings.index", only(*STAFF, others=403), reader="planner", queries=7),
    Page("planning:overlap.rulings.learning", only(*STAFF, others=403), reader="planner", queries=3),
    Page("planning:overlap.rulings.decided", only(*STAFF, others=403), reader="planner", queries=4),
    Page(
        "planning:overlap.rulings.compare",
        only("operator", "rival", *STAFF),
        "pair",
        reader="planner",
        queries=9,
    ),
    Page(
        "planning:overlap.rulings.rule",
        only("planner", "admin", status=302) | dict.fromkeys(["operator", "rival", "head", "auditor"], 403),
        "pair",
        method="post",
        data={"decision": "complement", "consequence": "desk", "yielding": "", **REASON},
    ),
    Page(
        "planning:overlap.rulings.remark",
        only("operator", "rival", status=302) | dict.fromkeys(STAFF, 403),
        "ruling",
        method="post",
        data={"text": "Kami siap bergabung."},
    ),
]
VERIFIERS = ("operator", "rival", "planner", "head", "admin")
AT_THE_HOST = ("planner", "head", "admin")
VERIFICATION = [
    Page("planning:proposals.path.desk.index", only(*VERIFIERS, others=403), reader="planner", queries=8),
    Page("planning:proposals.path.desk.decide", only(*VERIFIERS, status=302, others=403), method="post"),
    Page("planning:proposals.path.desk.cancel", only(*VERIFIERS, status=302, others=403), method="post"),
    Page("planning:proposals.path.desk.assign", only(*VERIFIERS, status=302, others=403), method="post"),
    Page(
        "planning:proposals.path.desk.keep",
        only(*VERIFIERS, status=302, others=403),
        method="post",
        data={"name": "Mendesak", "query": "keadaan=terlambat"},
    ),
    Page("planning:proposals.path.detail", only(*AT_THE_HOST), "visit", reader="planner", queries=14),
    Page(
        "planning:proposals.path.answer",
        only(*AT_THE_HOST, status=302),
        "visit",
        method="post",
        data={"outcome": "approve"},
    ),
    Page(
        "planning:proposals.path.check",
        only(*AT_THE_HOST, status=302),
        "visit",
        method="post",
        data={"authority": "on"},
    ),
    Page(
        "planning:proposals.path.note",
        only(*AT_THE_HOST, status=302),
        "visit",
        method="post",
        data={"text": "Mohon dilihat."},
    ),
    Page("planning:proposals.path.ask", only(*AT_THE_HOST), "visit", method="post"),
    Page("planning:proposals.path.cancel", only(*AT_THE_HOST, status=302), "visit", method="post"),
    Page("planning:proposals.path.give_score", only(*AT_THE_HOST), "visit", method="post"),
    Page(
        "planning:proposals.path.declare",
        only(*AT_THE_HOST, status=302),
        "visit",
        method="post",
        data=REASON,
    ),
    Page(
        "planning:proposals.path.prioritise",
        only(*AT_THE_HOST, status=302),
        "visit",
        method="post",
        data={"prioritas": "ya"},
    ),
]
LISTS = [
    Page(
        "planning:proposals.sheets.create",
        only("operator", "rival", others=403),
        reader="operator",
        queries=5,
    ),
    Page("planning:proposals.sheets.detail", only("operator"), "list", reader="operator", queries=4),
    Page(
        "planning:proposals.sheets.refused",
        only("operator"),
        "list",
        reader="operator",
        queries=3,
        is_html=False,
    ),
    Page("planning:proposals.sheets.index", everyone(), queries=0),
    Page("planning:proposals.sheets.export", everyone(), data=DISTRICT, queries=4, is_html=False),
    Page("planning:proposals.sheets.printout", everyone(), data=DISTRICT, queries=4, is_html=False),
]
PAGES = [*PROPOSALS, *VERIFICATION, *OVERLAPS, *LISTS]
