"""Services, bookings and minutes."""

from tests.pages.doors import PARTIES, REASON, STAFF, Page, everyone, only, signed_in

FREE_TIME = "2026-11-26T09:00+07:00"
ANSWER = only("planner", "admin", status=302) | dict.fromkeys(["citizen", "head", "auditor"], 403)
APPROVE = only("head", status=302) | dict.fromkeys(["citizen", "planner", "admin", "auditor"], 403)
BY_LETTER = everyone(403, stranger=200, citizen=200)
ANSWER_BY_LETTER = everyone(403, stranger=302, citizen=302)
"""A letter's link speaks for who was written to: whoever signed in as somebody else does nothing by it."""
WITHDRAW = only("citizen", status=302) | dict.fromkeys(STAFF, 403)
OPENERS = only("planner", "admin", others=403)
RUN_SESSION = only("planner", "admin", status=302, others=403)

CONSULTATIONS = [
    Page("consultations:services.index", everyone(), queries=1),
    Page("consultations:bookings.choose", everyone(), "service", queries=10),
    Page(
        "consultations:bookings.start",
        signed_in(),
        "service",
        data={"waktu": FREE_TIME},
        reader="citizen",
        queries=10,
    ),
    Page("consultations:bookings.hold", signed_in(302), "service", method="post"),
    Page("consultations:bookings.mine", signed_in(), reader="citizen", queries=6),
    Page("consultations:bookings.served", only(*STAFF, others=403), reader="planner", queries=6),
    Page("consultations:bookings.detail", only(*PARTIES), "requested", reader="citizen", queries=9),
    Page("consultations:bookings.fill", only("citizen"), "held", reader="citizen", queries=8),
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
        queries=12,
    ),
    Page("consultations:bookings.calendars.index", signed_in(), reader="planner", queries=5),
    Page("consultations:bookings.calendars.create", signed_in(302), "calendar-subject", method="post"),
    Page("consultations:bookings.calendars.revoke", only("citizen", status=302), "calendar", method="post"),
    Page("consultations:bookings.calendars.feed", everyone(), "calendar-secret", is_html=False, queries=2),
    Page("consultations:bookings.changes.by_link", everyone(), "link", queries=11),
    Page("consultations:bookings.changes.move_by_link", BY_LETTER, "link", method="post"),
    Page("consultations:bookings.changes.cancel_by_link", BY_LETTER, "link", method="post"),
    Page("consultations:bookings.confirm", ANSWER, "requested", method="post"),
    Page("consultations:bookings.decline", ANSWER, "requested", method="post", data=REASON),
    Page("consultations:bookings.cancel", WITHDRAW, "requested", method="post", data=REASON),
    Page("consultations:bookings.call_off", ANSWER, "confirmed", method="post", data=REASON),
    Page("consultations:bookings.conclude", ANSWER, "begun", method="post"),
    Page("consultations:bookings.mark_absent", ANSWER, "begun", method="post"),
]
MINUTES = [
    Page("consultations:minutes.index", only(*STAFF, others=403), reader="head", queries=4),
    Page("consultations:minutes.detail", only(*PARTIES), "past", reader="head", queries=11),
    Page("consultations:minutes.write", ANSWER, "past"),
    Page("consultations:minutes.submit", ANSWER, "past", method="post"),
    Page("consultations:minutes.approve", APPROVE, "past", method="post"),
    Page("consultations:minutes.send_back", APPROVE, "past", method="post", data=REASON),
    Page("consultations:minutes.review.review", only("citizen", status=302), "in-review"),
    Page("consultations:minutes.review.by_link", everyone(), "review-link", queries=5),
    Page("consultations:minutes.review.agree", ANSWER_BY_LETTER, "review-link", method="post"),
    Page(
        "consultations:minutes.review.object_to", ANSWER_BY_LETTER, "review-link", method="post", data=REASON
    ),
]
SEATS = [
    Page("consultations:bookings.seats.index", everyone(), queries=1),
    Page(
        "consultations:bookings.seats.create",
        only("planner", "admin", others=403),
        reader="planner",
        queries=9,
    ),
    Page("consultations:bookings.seats.detail", everyone(), "session", reader="citizen", queries=6),
    Page("consultations:bookings.seats.take", signed_in(302), "session", method="post"),
    Page(
        "consultations:bookings.seats.participants",
        only(*STAFF, others=403),
        "session",
        reader="planner",
        queries=15,
    ),
    Page("consultations:bookings.seats.conclude", RUN_SESSION, "session", method="post"),
    Page("consultations:bookings.seats.call_off", RUN_SESSION, "session", method="post", data=REASON),
]
LINE = [
    Page("consultations:bookings.line.join", signed_in(), "service", reader="citizen", queries=3),
    Page("consultations:bookings.line.join_session", signed_in(302), "session", method="post"),
    Page("consultations:bookings.line.detail", only("citizen"), "place", reader="citizen", queries=5),
    Page("consultations:bookings.line.leave", only("citizen", status=302), "place", method="post"),
    Page("consultations:bookings.line.by_link", everyone(), "offer-link", queries=8),
    Page("consultations:bookings.line.take", BY_LETTER, "offer-link", method="post"),
    Page("consultations:bookings.line.turn_down", ANSWER_BY_LETTER, "offer-link", method="post"),
]
PAGES = [*CONSULTATIONS, *SEATS, *LINE, *MINUTES]
