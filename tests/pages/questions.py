"""What a page asks the database."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages.doors import Page
from tests.pages.pages import PAGES
from tests.pages.world import World

COUNTED = [page for page in PAGES if page.queries is not None]


def questions(world: World, page: Page) -> list[str]:
    """The queries of a visit by the page's reader, in a session that is already written down."""
    client = world.client_of(page.reader)
    world.visit(page, page.reader, client)
    with CaptureQueriesContext(connection) as asked:
        world.visit(page, page.reader, client)
    return [query["sql"] for query in asked]
