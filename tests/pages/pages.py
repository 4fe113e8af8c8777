"""The list of pages: every address, who comes in by which door, and how many questions it asks the database."""

from tests.pages.doors import Page, everyone, only, signed_in

STAFF = ("planner", "head", "admin", "auditor")
PARTIES = ("citizen", *STAFF)
REASON = {"reason": "Berbenturan dengan agenda lain."}
FREE_TIME = "2026-11-26T09:00+07:00"
ANSWER = only("planner", "admin", status=302) | dict.fromkeys(["citizen", "head", "auditor"], 403)
APPROVE = only("head", status=302) | dict.fromkeys(["planner", "admin", "auditor"], 403)
WITHDRAW = only("citizen", status=302) | dict.fromkeys(STAFF, 403)
DECIDE = only("admin", status=302, others=403)

HOME = [
    Page("home:front", everyone()),
    Page("home:track", everyone(), data={}),
    Page("home:tasks", signed_in(), reader="planner"),
    Page("home:status", everyone()),
    Page("home:healthy", everyone(), is_html=False),
]
PAPERS = [
    Page("documents:papers.detail", only("citizen", "head", "admin", "auditor"), "paper", reader="citizen"),
    Page("documents:papers.download", only("citizen", "head", "admin", "auditor"), "paper", reader="citizen", is_html=False),
    Page("documents:verification.find", everyone()),
    Page("documents:verification.detail", everyone(), "paper"),
    Page("documents:verification.compare", everyone(), "paper", method="post"),
]
PEOPLE = [
    Page("stakeholders:accounts.profile", signed_in(), reader="citizen"),
    Page("stakeholders:notifications.index", signed_in(), reader="citizen"),
]
CONSULTATIONS = [
    Page("consultations:services.index", everyone()),
    Page("consultations:bookings.choose", everyone(), "service"),
    Page("consultations:bookings.start", signed_in(), "service", data={"waktu": FREE_TIME}, reader="citizen"),
    Page("consultations:bookings.hold", signed_in(302), "service", method="post"),
    Page("consultations:bookings.mine", signed_in(), reader="citizen"),
    Page("consultations:bookings.served", only(*STAFF, others=403), reader="planner"),
    Page("consultations:bookings.detail", only(*PARTIES), "requested", reader="citizen"),
    Page("consultations:bookings.fill", only("citizen"), "held", reader="citizen"),
    Page("consultations:bookings.check", only("citizen", status=302), "held"),
    Page("consultations:bookings.file", only(*PARTIES), "file", reader="citizen", is_html=False),
    Page("consultations:bookings.detach", only("citizen", status=302), "file", method="post"),
    Page("consultations:bookings.submit", only("citizen", status=302), "held", method="post"),
    Page("consultations:bookings.release", only("citizen", status=302), "held", method="post"),
    Page("consultations:bookings.confirm", ANSWER, "requested", method="post"),
    Page("consultations:bookings.decline", ANSWER, "requested", method="post", data=REASON),
    Page("consultations:bookings.cancel", WITHDRAW, "requested", method="post", data=REASON),
    Page("consultations:bookings.call_off", ANSWER, "confirmed", method="post", data=REASON),
    Page("consultations:bookings.conclude", ANSWER, "begun", method="post"),
    Page("consultations:bookings.mark_absent", ANSWER, "begun", method="post"),
]
MINUTES = [
    Page("consultations:minutes.index", only(*STAFF, others=403), reader="head"),
    Page("consultations:minutes.detail", only(*PARTIES), "past", reader="head"),
    Page("consultations:minutes.write", ANSWER, "past"),
    Page("consultations:minutes.submit", ANSWER, "past", method="post"),
    Page("consultations:minutes.approve", APPROVE, "past", method="post"),
    Page("consultations:minutes.send_back", APPROVE, "past", method="post", data=REASON),
    Page("consultations:minutes.finish", ANSWER | {"citizen": 404}, "promise", method="post"),
]
PROPOSALS = [
    Page("planning:proposals.index", everyone()),
    Page("planning:proposals.create", only("operator", "rival", others=403), reader="operator"),
    Page("planning:proposals.detail", everyone(), "submitted"),
    Page("planning:proposals.detail", only("operator", stranger=404), "draft", reader="operator"),
    Page("planning:proposals.activity", only("operator"), "draft", reader="operator"),
    Page("planning:proposals.place", only("operator"), "draft", reader="operator"),
    Page("planning:proposals.fill", only("operator"), "draft-step", reader="operator"),
    Page("planning:proposals.autosave", only("operator", status=422), "draft-step", method="post"),
    Page("planning:alignment.review", only("operator"), "draft", reader="operator"),
    Page("planning:proposals.submit", only("operator", status=302), "draft", method="post"),
    Page("planning:proposals.accept", DECIDE, "submitted", method="post"),
    Page("planning:proposals.send_back", DECIDE, "submitted", method="post", data=REASON),
    Page("planning:proposals.decline", DECIDE, "submitted", method="post", data=REASON),
    Page("planning:proposals.withdraw", only("operator", status=302, others=403), "submitted", method="post", data=REASON),
]
PAGES = [*HOME, *PAPERS, *PEOPLE, *CONSULTATIONS, *MINUTES, *PROPOSALS]
