"""Around proposals: the map, the figures, answers, support, comments, following, merging, versions."""

from tests.pages.doors import REASON, Page, everyone, only, signed_in

PLANNERS = ("planner", "admin")

PUBLIC = [
    Page("planning:proposals.public.districts", everyone(), queries=3),
    Page("planning:proposals.public.figures", everyone(), queries=6),
    Page("planning:proposals.versions.index", everyone(), "accepted", queries=5),
]
ANSWERS = [
    Page(
        "planning:proposals.answers.appeal", only("operator", others=403), "declined", reader="operator",
        queries=7,
    ),
    Page(
        "planning:proposals.answers.grant", only("head", status=302, others=403), "appealed", method="post",
        data=REASON,
    ),
    Page(
        "planning:proposals.answers.reject", only("head", status=302, others=403), "appealed", method="post",
        data=REASON,
    ),
]  # fmt: skip
SUPPORT = [
    Page("planning:proposals.support.support", signed_in(302, operator=403), "voiced", method="post"),
    Page("planning:proposals.support.take_back", signed_in(302), "voiced", method="post"),
    Page(
        "planning:proposals.support.endorse", signed_in(operator=403, citizen=403, neighbour=403), "voiced",
        reader="rival", queries=7,
    ),
    Page(
        "planning:proposals.support.withdraw_endorsement", only("rival", status=302, others=403),
        "voiced-endorsement", method="post",
    ),
]  # fmt: skip
COMMENTS = [
    Page(
        "planning:proposals.comments.comment", signed_in(302), "voiced", method="post",
        data={"text": "Setuju sekali."},
    ),
    Page(
        "planning:proposals.comments.report", signed_in(), "voiced-comment", reader="neighbour", queries=4
    ),
]  # fmt: skip
FOLLOWING = [
    Page("planning:proposals.following.index", signed_in(), reader="citizen", queries=3),
    Page("planning:proposals.following.proposal", signed_in(302), "voiced", method="post"),
    Page("planning:proposals.following.region", signed_in(302), "village", method="post"),
    Page("planning:proposals.following.search", signed_in(302), method="post"),
    Page(
        "planning:proposals.following.pace", only("citizen", status=302), "follow", method="post",
        data={"irama": "weekly"},
    ),
    Page("planning:proposals.following.end", only("citizen", status=302), "follow", method="post"),
    Page("planning:proposals.following.stop", everyone(), "follow-link", queries=1),
]  # fmt: skip
MERGING = [
    Page(
        "planning:proposals.merging.tie", only(*PLANNERS, others=403), "voiced", reader="planner", queries=5
    ),
    Page(
        "planning:proposals.merging.split", only(*PLANNERS, others=403), "voiced", reader="planner", queries=5
    ),
    Page(
        "planning:proposals.merging.undo", only(*PLANNERS, status=302, others=403), "voiced-tie",
        method="post", data=REASON,
    ),
]  # fmt: skip
PAGES = [*PUBLIC, *ANSWERS, *SUPPORT, *COMMENTS, *FOLLOWING, *MERGING]
