"""Cooperation: the register, one and its steps, parties, papers, deeds, the partner's door, practices."""

from tests.pages.doors import REASON, Page, everyone, only, signed_in

HIDDEN = {"stranger": 404}
READERS = ("operator", "planner", "head", "admin", "auditor")
READ = only(*READERS, stranger=404)
KEEP = everyone(403, stranger=302, planner=200, admin=200)
WORK = only("operator", "planner", "admin") | {"head": 403, "auditor": 403}
STEP = only("operator", "planner", "admin", status=302) | {"head": 403, "auditor": 403}
LOOK = only(*READERS)
DRAFT = only("operator", "planner", "admin") | {"head": 403, "auditor": 403}
DRAFT_STEP = only("operator", "planner", "admin", status=302) | {"head": 403, "auditor": 403}
SIGN = only("planner", "admin") | {"operator": 403, "head": 403, "auditor": 403}
EVALUATE = everyone(403, stranger=302, planner=200, admin=200)
FINISH = only("planner", "admin", status=302) | {"operator": 403, "head": 403, "auditor": 403}

REGISTER = [
    Page("planning:cooperation.index", everyone(), queries=5),
    Page("planning:cooperation.create", KEEP, reader="admin", queries=5),
    Page("planning:cooperation.propose", everyone(403, stranger=302), method="post"),
    Page("planning:cooperation.detail", everyone(), "ksd", reader="admin", queries=24),
    Page("planning:cooperation.detail", READ, "ksd-new", reader="admin", queries=24),
    Page("planning:cooperation.describe", WORK, "ksd-new", reader="admin", queries=10),
    Page("planning:cooperation.advance", FINISH, "ksd-step", method="post", data=REASON),
    Page("planning:cooperation.public.partners", everyone(), queries=3),
    Page("planning:cooperation.public.data", everyone(), queries=6, is_html=False),
    Page("planning:cooperation.gaps.index", everyone(), queries=2),
    Page(
        "planning:cooperation.talks.attach", STEP, "ksd-new", method="post", data={"konsultasi": "KSL-222222"}
    ),
    Page("planning:cooperation.talks.detach", STEP, "ksd-talk", method="post"),
]
PARTIES = [
    Page("planning:cooperation.parties.index", WORK, "ksd-new", reader="admin", queries=10),
    Page("planning:cooperation.parties.change", WORK, "ksd-party", reader="admin", queries=11),
    Page("planning:cooperation.parties.remove", STEP, "ksd-party", method="post"),
    Page("planning:cooperation.parties.renew_link", STEP, "ksd-party", method="post"),
    Page("planning:cooperation.parties.shares", WORK, "ksd-new", reader="admin", queries=12),
    Page("planning:cooperation.parties.team", WORK, "ksd-new", reader="admin", queries=8),
    Page("planning:cooperation.schedule.plan", WORK, "ksd-new", reader="admin", queries=8),
    Page("planning:cooperation.files.add", WORK, "ksd-new", reader="admin", queries=8),
    Page("planning:cooperation.files.file", LOOK, "ksd-file", reader="admin", queries=8, is_html=False),
    Page("planning:cooperation.files.remove", STEP, "ksd-file", method="post"),
]
DEEDS = [
    Page("planning:cooperation.deeds.index", everyone(), queries=2),
    Page("planning:cooperation.deeds.create", WORK, "deed-new", reader="admin", queries=9),
    Page("planning:cooperation.deeds.detail", LOOK, "deed", reader="admin", queries=11),
    Page("planning:cooperation.deeds.chapter", DRAFT, "deed-chapter", reader="admin", queries=6),
    Page("planning:cooperation.deeds.remark", DRAFT_STEP, "deed-chapter", method="post"),
    Page("planning:cooperation.deeds.versions", LOOK, "deed-chapter", reader="admin", queries=7),
    Page("planning:cooperation.deeds.settle", DRAFT_STEP, "deed-remark", method="post"),
    Page("planning:cooperation.deeds.complete", DRAFT_STEP, "deed", method="post"),
    Page("planning:cooperation.deeds.reopen", DRAFT_STEP, "deed-ready", method="post", data=REASON),
    Page("planning:cooperation.deeds.sign", SIGN, "deed-ready", reader="admin", queries=5),
    Page("planning:cooperation.deeds.pdf", LOOK, "deed", reader="admin", queries=6, is_html=False),
    Page("planning:cooperation.deeds.docx", LOOK, "deed", reader="admin", queries=6, is_html=False),
    Page("planning:cooperation.deeds.scan", LOOK, "deed-signed", reader="admin", queries=5, is_html=False),
]
ANSWER = everyone(302, head=403, auditor=403)
PARTNERS = [
    Page("planning:cooperation.partners.by_link", everyone(), "ksd-link", queries=7),
    Page("planning:cooperation.partners.accept", ANSWER, "ksd-link", method="post"),
    Page("planning:cooperation.partners.decline", ANSWER, "ksd-link", method="post", data=REASON),
    Page("planning:cooperation.partners.deed", everyone(), "deed-link", queries=8),
    Page("planning:cooperation.partners.pdf", everyone(), "deed-link", queries=5, is_html=False),
    Page(
        "planning:cooperation.partners.chapter",
        everyone(head=403, auditor=403),
        "deed-link-chapter",
        queries=5,
    ),
    Page("planning:cooperation.partners.remark", ANSWER, "deed-link-chapter", method="post"),
]
GOING = [
    Page(
        "planning:cooperation.obligations.create",
        WORK | {"citizen": 403, "neighbour": 403, "rival": 403},
        "ksd",
        reader="admin",
        queries=9,
    ),
    Page("planning:cooperation.obligations.detail", LOOK, "obligation", reader="admin", queries=5),
    Page(
        "planning:cooperation.obligations.evidence",
        LOOK,
        "obligation-done",
        reader="admin",
        queries=3,
        is_html=False,
    ),
    Page("planning:cooperation.obligations.waive", DRAFT_STEP, "obligation", method="post", data=REASON),
    Page(
        "planning:cooperation.obligations.reopen", DRAFT_STEP, "obligation-done", method="post", data=REASON
    ),
    Page(
        "planning:cooperation.reports.create",
        WORK | {"citizen": 403, "neighbour": 403, "rival": 403},
        "ksd",
        reader="admin",
        queries=7,
    ),
    Page("planning:cooperation.reports.evaluate", EVALUATE, "ksd", reader="admin", queries=7),
    Page("planning:cooperation.capacity.index", everyone(), queries=2),
    Page("planning:cooperation.capacity.assess", KEEP, reader="admin", queries=2),
    Page("planning:cooperation.capacity.detail", everyone(), "assessment", queries=2),
]
JUDGE = only("planner", "admin", status=302) | {"citizen": 403, "head": 403, "auditor": 403}
AGAIN = everyone(403, stranger=302, planner=302, admin=302)
PRACTICES = [
    Page("planning:cooperation.practices.index", everyone(), queries=3),
    Page("planning:cooperation.practices.create", signed_in(), reader="citizen", queries=5),
    Page("planning:cooperation.practices.compare", everyone(), queries=1),
    Page("planning:cooperation.practices.detail", everyone(), "practice", queries=5),
    Page(
        "planning:cooperation.practices.mend",
        only("citizen") | {"planner": 403, "head": 403, "admin": 403, "auditor": 403},
        "practice-new",
        reader="citizen",
        queries=9,
    ),
    Page(
        "planning:cooperation.practices.add_file",
        only("citizen", "planner", "head", "admin", "auditor", status=302),
        "practice-new",
        method="post",
    ),
    Page(
        "planning:cooperation.practices.file",
        everyone(404, citizen=200, planner=200, admin=200, head=403, auditor=403),
        "practice-file",
        reader="citizen",
        queries=6,
        is_html=False,
    ),
    Page("planning:cooperation.practices.learn", everyone(302), "practice", method="post"),
    Page("planning:cooperation.practices.verify", JUDGE, "practice-new", method="post"),
    Page("planning:cooperation.practices.give_back", JUDGE, "practice-new", method="post", data=REASON),
    Page("planning:cooperation.practices.refuse", JUDGE, "practice-new", method="post", data=REASON),
    Page("planning:cooperation.practices.reopen", AGAIN, "practice", method="post", data=REASON),
]
PAGES = [*REGISTER, *PARTIES, *DEEDS, *PARTNERS, *GOING, *PRACTICES]
