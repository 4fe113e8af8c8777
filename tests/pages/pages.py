"""The list of pages: every address, who comes in by which door, how many questions it asks the database."""

from tests.pages.rooms import (
    alignment,
    annual,
    consulting,
    cooperation,
    evaluation,
    filing,
    follow_ups,
    forums,
    front,
    meetings,
    open_data,
    people,
    planning,
    plans,
    queue,
    schedules,
    sign_in,
    surveying,
    voices,
)

PAGES = [*front.PAGES, *people.PAGES, *consulting.PAGES, *planning.PAGES, *plans.PAGES, *sign_in.PAGES]
PAGES += [*surveying.PAGES, *queue.PAGES, *follow_ups.PAGES, *schedules.PAGES, *filing.PAGES]
PAGES += [*alignment.PAGES, *forums.PAGES, *meetings.PAGES, *voices.PAGES, *cooperation.PAGES]
PAGES += [*annual.PAGES, *evaluation.PAGES, *open_data.PAGES]
