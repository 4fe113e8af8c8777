"""What pages weigh over the wire, text counted as it is compressed."""

import gzip

from playwright.sync_api import BrowserContext, Error, Response

LIGHT = 100_000
"""The most a first view may weigh, in bytes (the promise of the house for a poor line)."""


def weight_of(answer: Response) -> int:
    """The bytes of an answer; none of one that came late for a page which the window has left."""
    try:
        body = answer.body()
    except Error:
        return 0
    return min(len(body), len(gzip.compress(body)))


class Scale:
    """Weighs the pages of one window: each with its own answers, and the files all pages share once."""

    def __init__(self, context: BrowserContext):
        self.answers: list[Response] = []
        self.shared: dict[str, int] = {}
        context.on("response", self._note)

    def _note(self, answer: Response) -> None:
        self.answers.append(answer)

    def clear(self) -> None:
        """What arrived late for the page before counts for no other."""
        self.answers.clear()

    def take(self) -> int:
        """The bytes of the page loaded last, with every shared file that any page has asked for so far."""
        loaded = [answer for answer in self.answers if answer.ok]
        self.clear()
        for answer in loaded:
            if "/static/" in answer.url and answer.url not in self.shared:
                self.shared[answer.url] = weight_of(answer)
        own = sum(weight_of(answer) for answer in loaded if "/static/" not in answer.url)
        return own + sum(self.shared.values())
