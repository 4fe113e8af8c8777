"""People, organisations, what they are told and what is known of them."""

from tests.pages.doors import MODERATE, Page, everyone, only, signed_in

PEOPLE = [
    Page("stakeholders:accounts.profile", signed_in(), reader="citizen", queries=2),
    Page("stakeholders:notifications.index", signed_in(), reader="rival", queries=5),
    Page("stakeholders:notifications.choices", signed_in(), reader="citizen", queries=4),
    Page("stakeholders:notifications.read_all", signed_in(302), method="post"),
    Page("stakeholders:notifications.open_message", only("citizen", status=302), "message", method="post"),
]
SUPPORT = [
    Page("stakeholders:support.begin", only("admin", others=403), "person", reader="admin", queries=5),
    Page("stakeholders:support.end", signed_in(302), method="post"),
]
ORGANISATIONS = [
    Page("stakeholders:directory.index", everyone(), queries=2),
    Page("stakeholders:regions.picks", everyone(), data={"kata": "plantungan"}, queries=2, is_html=False),
    Page("stakeholders:directory.picks", everyone(), data={"kata": "dinas"}, queries=1, is_html=False),
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
    Page("home:privacy.erase", signed_in(), reader="neighbour", queries=12),
    Page("home:privacy.retention", only("admin", "auditor", others=403), reader="auditor", queries=13),
]
WATCHERS = dict.fromkeys(["head", "admin", "auditor"], 403)
RIGHTS = [
    Page(
        "stakeholders:privacy.breaches.detail",
        only("neighbour", "admin", "auditor"),
        "breach",
        reader="neighbour",
        queries=3,
    ),
    Page("stakeholders:information.index", everyone(), reader="neighbour", queries=4),
    Page("stakeholders:information.ask", signed_in(), reader="neighbour", queries=2),
    Page(
        "stakeholders:information.detail",
        only("neighbour", "head", "admin", "auditor"),
        "information",
        reader="neighbour",
        queries=6,
    ),
    Page(
        "stakeholders:information.file",
        only("neighbour", "head", "admin", "auditor"),
        "information-file",
        reader="neighbour",
        is_html=False,
        queries=3,
    ),
    Page(
        "stakeholders:information.object_to",
        only("neighbour") | WATCHERS,
        "information",
        reader="neighbour",
        queries=3,
    ),
    Page(
        "stakeholders:information.withdraw",
        only("neighbour", status=302) | WATCHERS,
        "information-waiting",
        method="post",
    ),
]
PAGES = [*PEOPLE, *SUPPORT, *ORGANISATIONS, *PRIVACY, *RIGHTS]
