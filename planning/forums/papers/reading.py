"""Files as `components/files.html` shows them."""

from collections.abc import Iterable
from typing import Any

from planning.forums.papers.models import ForumFile


def shown(files: Iterable[ForumFile]) -> list[dict[str, Any]]:
    """Each with its address and what it is."""
    return [
        {"name": str(file), "url": file.url, "kind": file.kind.upper(), "size": file.size} for file in files
    ]
