"""Forums in full: points of the agenda, papers, presence, minutes, the issue map, the open record."""

from tests.pages.doors import REASON, Page, everyone, only, signed_in

LED = everyone(403, stranger=302, planner=200, admin=200)
LED_STEP = everyone(403, stranger=302, planner=302, admin=302)
READERS = only("operator", "planner", "head", "admin", "auditor")
STEP = only("planner", "admin", status=302) | {"operator": 403, "head": 403, "auditor": 403}
SHARERS = signed_in(403, operator=200, rival=200, planner=200, head=200, admin=200, auditor=200)
BY_LINK = everyone(403, stranger=302, operator=302)

AGENDA = [
    Page("planning:forums.agenda.item", everyone(), "agenda-item", queries=5),
    Page("planning:forums.agenda.link", LED, "agenda-item", method="post"),
    Page("planning:forums.agenda.unlink", LED_STEP, "agenda-subject", method="post"),
    Page("planning:forums.agenda.hand_in", LED, "agenda-item", method="post"),
    Page("planning:forums.papers.file", everyone(), "agenda-file", queries=2, is_html=False),
    Page("planning:forums.papers.remove", LED_STEP, "agenda-file", method="post"),
]
PRESENCE = [
    Page("planning:forums.presence.index", LED, "forum-attended", reader="admin", queries=12),
    Page("planning:forums.presence.write_down", LED, "forum-attended", method="post"),
    Page("planning:forums.presence.paper_list", LED, "forum-attended", reader="admin", queries=4),
    Page("planning:forums.presence.hand_in", LED, "forum-attended", method="post"),
    Page("planning:forums.presence.door", LED, "forum-attended", reader="admin", queries=4),
    Page("planning:forums.presence.check_in", everyone(), "forum-attended", queries=1),
]
MINUTES = [
    Page("planning:forums.minutes.write", LED, "forum-attended", reader="admin", queries=7),
    Page("planning:forums.minutes.detail", READERS, "forum-minutes", reader="admin", queries=13),
    Page("planning:forums.minutes.circulate", STEP, "forum-minutes", method="post"),
    Page("planning:forums.minutes.finalise", STEP, "forum-minutes", method="post"),
    Page("planning:forums.minutes.answer", only("operator", status=302), "minutes-reply"),
    Page("planning:forums.minutes.by_link", everyone(), "minutes-link", queries=13),
    Page("planning:forums.minutes.agree", BY_LINK, "minutes-link", method="post"),
    Page("planning:forums.minutes.object_to", BY_LINK, "minutes-link", method="post", data=REASON),
]
ISSUES = [
    Page("planning:forums.issue_map.index", everyone(), queries=4),
    Page("planning:forums.issue_map.tiles", everyone(), queries=4),
    Page("planning:forums.issue_map.detail", everyone(), "issue", queries=4),
    Page("planning:forums.issue_map.create", LED, "forum-attended", reader="admin", queries=8),
    Page("planning:forums.issue_map.describe", LED, "issue", reader="admin", queries=8),
    Page("planning:forums.issue_map.share", SHARERS, "issue", method="post"),
    Page("planning:forums.issue_map.handle", LED_STEP, "issue", method="post"),
    Page("planning:forums.issue_map.settle", LED_STEP, "issue", method="post", data=REASON),
]
RECORD = [
    Page("planning:forums.open_record.body", everyone(), queries=1, is_html=False),
    Page("planning:forums.open_record.meetings", everyone(), queries=2, is_html=False),
    Page("planning:forums.open_record.meeting", everyone(), "forum-attended", queries=6, is_html=False),
    Page("planning:forums.open_record.calendar", everyone(), queries=1, is_html=False),
]
FEEDS = [
    Page("planning:forums.feeds.own", signed_in(200), reader="operator", queries=3),
    Page("planning:forums.feeds.create", signed_in(302), method="post"),
    Page("planning:forums.feeds.revoke", signed_in(302), method="post"),
    Page("planning:forums.feeds.read", everyone(), "own-calendar", queries=3, is_html=False),
]
PAGES = [*AGENDA, *PRESENCE, *MINUTES, *ISSUES, *RECORD, *FEEDS]
