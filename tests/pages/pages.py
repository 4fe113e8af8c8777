"""The list of pages: every address, who comes in by which door, how many questions it asks the database."""

from tests.pages.doors import Page, everyone, only, signed_in

STAFF = ("planner", "head", "admin", "auditor")
PARTIES = ("citizen", *STAFF)
REASON = {"reason": "Berbenturan dengan agenda lain."}
FREE_TIME = "2026-11-26T09:00+07:00"
ANSWER = only("planner", "admin", status=302) | dict.fromkeys(["citizen", "head", "auditor"], 403)
APPROVE = only("head", status=302) | dict.fromkeys(["citizen", "planner", "admin", "auditor"], 403)
WITHDRAW = only("citizen", status=302) | dict.fromkeys(STAFF, 403)
MODERATE = only("admin", status=302) | {"auditor": 403}
DECIDE = only("admin", status=302, others=403)

HOME = [
    Page("home:front", everyone(), queries=4),
    Page("home:track", everyone(), data={}, queries=0),
    Page("home:tasks", signed_in(), reader="planner", queries=8),
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
    Page("documents:verification.detail", everyone(), "paper", queries=3),
    Page("documents:verification.compare", everyone(), "paper", method="post"),
]
PEOPLE = [
    Page("stakeholders:accounts.profile", signed_in(), reader="citizen", queries=2),
    Page("stakeholders:notifications.index", signed_in(), reader="citizen", queries=7),
    Page("stakeholders:notifications.choices", signed_in(), reader="citizen", queries=4),
    Page("stakeholders:notifications.read_all", signed_in(302), method="post"),
    Page("stakeholders:notifications.open_message", only("citizen", status=302), "message", method="post"),
]
HANDOVER = [
    Page("home:handover.detail", only("admin", others=403), "office", reader="admin", queries=9),
]
SUPPORT = [
    Page("stakeholders:support.begin", only("admin", others=403), "person", reader="admin", queries=5),
    Page("stakeholders:support.end", signed_in(302), method="post"),
]
ORGANISATIONS = [
    Page("stakeholders:directory.index", everyone(), queries=2),
    Page("stakeholders:directory.detail", everyone(), "agency", reader="operator", queries=7),
    Page("stakeholders:registrations.start", signed_in(), reader="citizen", queries=3),
    Page("stakeholders:registrations.detail", only("citizen"), "registration", reader="citizen", queries=7),
    Page("stakeholders:registrations.describe", only("citizen"), "registration", reader="citizen", queries=4),
    Page("stakeholders:registrations.prove", only("citizen"), "registration", reader="citizen", queries=4),
    Page(
        "stakeholders:registrations.file",
        only("citizen"),
        "proof",
        reader="citizen",
        is_html=False,
        queries=3,
    ),
    Page("stakeholders:registrations.detach", only("citizen", status=302), "proof", method="post"),
    Page("stakeholders:registrations.submit", only("citizen", status=302), "registration", method="post"),
    Page("stakeholders:registrations.withdraw", only("citizen", status=302), "registration", method="post"),
    Page("stakeholders:invitations.index", only("admin", others=403), "agency", reader="admin", queries=6),
    Page("stakeholders:invitations.resend", MODERATE, "invitation", method="post"),
    Page("stakeholders:invitations.revoke", MODERATE, "invitation", method="post"),
    Page(
        "stakeholders:invitations.answer",
        only("citizen", stranger=200),
        "invitation-link",
        reader="citizen",
        queries=4,
    ),
    Page("stakeholders:invitations.accept", only("citizen", status=302), "invitation-link", method="post"),
    Page("stakeholders:invitations.decline", only("citizen", status=302), "invitation-link", method="post"),
]
PRIVACY = [
    Page("stakeholders:privacy.index", everyone(), queries=2),
    Page("stakeholders:privacy.text", everyone(), "consent-text", queries=1),
    Page(
        "stakeholders:privacy.detail",
        only("neighbour", "admin", "auditor"),
        "request",
        reader="neighbour",
        queries=4,
    ),
    Page(
        "stakeholders:privacy.cancel",
        only("neighbour", status=302) | dict.fromkeys(["admin", "auditor"], 403),
        "request",
        method="post",
    ),
    Page("stakeholders:privacy.identity", only("neighbour"), reader="neighbour", queries=3),
    Page("home:privacy.mine", signed_in(), reader="neighbour", queries=7),
    Page("home:privacy.ask_copy", signed_in(302), method="post"),
    Page("home:privacy.withdraw", signed_in(302), method="post"),
    Page("home:privacy.download", only("neighbour"), "copy", reader="neighbour", is_html=False, queries=3),
    Page("home:privacy.correct", signed_in(), reader="neighbour", queries=2),
    Page("home:privacy.erase", signed_in(), reader="neighbour", queries=9),
    Page("home:privacy.retention", only("admin", "auditor", others=403), reader="auditor", queries=10),
]
CONSULTATIONS = [
    Page("consultations:services.index", everyone(), queries=1),
    Page("consultations:bookings.choose", everyone(), "service", queries=6),
    Page(
        "consultations:bookings.start",
        signed_in(),
        "service",
        data={"waktu": FREE_TIME},
        reader="citizen",
        queries=10,
    ),
    Page("consultations:bookings.hold", signed_in(302), "service", method="post"),
    Page("consultations:bookings.mine", signed_in(), reader="citizen", queries=5),
    Page("consultations:bookings.served", only(*STAFF, others=403), reader="planner", queries=5),
    Page("consultations:bookings.detail", only(*PARTIES), "requested", reader="citizen", queries=6),
    Page("consultations:bookings.fill", only("citizen"), "held", reader="citizen", queries=6),
    Page("consultations:bookings.check", only("citizen", status=302), "held"),
    Page("consultations:bookings.file", only(*PARTIES), "file", reader="citizen", is_html=False, queries=3),
    Page("consultations:bookings.detach", only("citizen", status=302), "file", method="post"),
    Page("consultations:bookings.submit", only("citizen", status=302), "held", method="post"),
    Page("consultations:bookings.release", only("citizen", status=302), "held", method="post"),
    Page(
        "consultations:bookings.changes.move",
        only("citizen", "planner", "admin") | dict.fromkeys(["head", "auditor"], 403),
        "requested",
        reader="citizen",
        queries=8,
    ),
    Page("consultations:bookings.calendars.index", signed_in(), reader="planner", queries=5),
    Page("consultations:bookings.calendars.create", signed_in(302), "calendar-subject", method="post"),
    Page("consultations:bookings.calendars.revoke", only("citizen", status=302), "calendar", method="post"),
    Page("consultations:bookings.calendars.feed", everyone(), "calendar-secret", is_html=False, queries=2),
    Page("consultations:bookings.changes.by_link", everyone(), "link", queries=7),
    Page("consultations:bookings.changes.move_by_link", everyone(), "link", method="post"),
    Page("consultations:bookings.changes.cancel_by_link", everyone(), "link", method="post"),
    Page("consultations:bookings.confirm", ANSWER, "requested", method="post"),
    Page("consultations:bookings.decline", ANSWER, "requested", method="post", data=REASON),
    Page("consultations:bookings.cancel", WITHDRAW, "requested", method="post", data=REASON),
    Page("consultations:bookings.call_off", ANSWER, "confirmed", method="post", data=REASON),
    Page("consultations:bookings.conclude", ANSWER, "begun", method="post"),
    Page("consultations:bookings.mark_absent", ANSWER, "begun", method="post"),
]
MINUTES = [
    Page("consultations:minutes.index", only(*STAFF, others=403), reader="head", queries=4),
    Page("consultations:minutes.detail", only(*PARTIES), "past", reader="head", queries=10),
    Page("consultations:minutes.write", ANSWER, "past"),
    Page("consultations:minutes.submit", ANSWER, "past", method="post"),
    Page("consultations:minutes.approve", APPROVE, "past", method="post"),
    Page("consultations:minutes.send_back", APPROVE, "past", method="post", data=REASON),
    Page("consultations:minutes.finish", ANSWER, "promise", method="post"),
    Page("consultations:minutes.review.review", only("citizen", status=302), "in-review"),
    Page("consultations:minutes.review.by_link", everyone(), "review-link", queries=4),
    Page("consultations:minutes.review.agree", everyone(302), "review-link", method="post"),
    Page("consultations:minutes.review.object_to", everyone(302), "review-link", method="post", data=REASON),
]
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
PAGES = [
    *HOME, *PAPERS, *PEOPLE, *HANDOVER, *SUPPORT, *ORGANISATIONS, *PRIVACY, *CONSULTATIONS, *MINUTES,
    *PROPOSALS,
]  # fmt: skip
