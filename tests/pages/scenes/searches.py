"""The index of the search, as it is once the worker has come by."""

from typing import TYPE_CHECKING

from tests.factories.searching import settle

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(_world: "World") -> None:
    settle()
