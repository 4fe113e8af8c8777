"""What a browser calls itself, in two words a person knows."""

from django.utils.translation import gettext as _

# The first that is found counts: most browsers also call themselves by the names of those below them.
BROWSERS = {
    "Edg": "Edge", "OPR/": "Opera", "SamsungBrowser": "Samsung Internet", "FxiOS": "Firefox",
    "Firefox": "Firefox", "CriOS": "Chrome", "Chrome": "Chrome", "Safari": "Safari",
}  # fmt: skip
SYSTEMS = {
    "iPhone": "iPhone", "iPad": "iPad", "Android": "Android", "Windows": "Windows", "Mac OS X": "Mac",
    "CrOS": "ChromeOS", "Linux": "Linux",
}  # fmt: skip


def device_in_words(user_agent: str) -> str:
    """Chrome di Android; what nobody knows is "peramban lain"."""
    browser = _known(BROWSERS, user_agent) or _("Peramban lain")
    system = _known(SYSTEMS, user_agent)
    return _("%(browser)s di %(system)s") % {"browser": browser, "system": system} if system else browser


def _known(names: dict[str, str], user_agent: str) -> str:
    return next((name for mark, name in names.items() if mark in user_agent), "")
