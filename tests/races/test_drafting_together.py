"""Two parties write one chapter at the same moments: no paragraph of either is lost."""

from functools import partial

import pytest

from planning.cooperation.deeds.actions import Writer, write_chapter
from planning.cooperation.deeds.merging import paragraphs
from planning.cooperation.deeds.models import Chapter, Kind
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, deed
from tests.factories.stakeholders import planner
from tests.races.crowd import Crowd, outcome

pytestmark = pytest.mark.django_db(transaction=True)
SENTENCES = 6


def write_all(chapter: Chapter, writer: Writer, name: str) -> str:
    """A writer changes every second paragraph, one a save, always over the version that was last read."""
    read = Chapter.objects.get(pk=chapter.pk)
    texts, version = paragraphs(read.text), read.version
    for number in range(0 if name == "kita" else 1, SENTENCES, 2):
        texts[number] = f"Kalimat {number} dari {name}."
        saved = write_chapter(chapter, "\n\n".join(texts), version=version, writer=writer)
        texts, version = paragraphs(saved.text), saved.version
    return name


def test_every_paragraph_of_both_parties_stands_in_the_end():
    by = planner()
    draft = deed(at(Status.DRAFTING, by), Kind.AGREEMENT, by)
    chapter, ours = draft.chapters.get(number=5), Writer(by)
    text = "\n\n".join(f"Kalimat {number}." for number in range(SENTENCES))
    chapter = write_chapter(chapter, text, version=chapter.version, writer=ours)
    theirs = Writer(party=draft.cooperation.parties.get(number=2))
    crowd = Crowd(2)

    done = crowd.at_once(
        [
            partial(outcome, partial(write_all, chapter, ours, "kita")),
            partial(outcome, partial(write_all, chapter, theirs, "mitra")),
        ]
    )
    crowd.go_home()

    chapter.refresh_from_db()
    assert done == {"stands": 2}
    written = [f"Kalimat {number} dari {'mitra' if number % 2 else 'kita'}." for number in range(SENTENCES)]
    assert paragraphs(chapter.text) == written
    versions = list(chapter.wordings.values_list("version", flat=True))
    assert versions == list(range(versions[0], versions[0] + len(versions)))
