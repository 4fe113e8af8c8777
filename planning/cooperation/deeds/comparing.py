"""Two versions of a chapter beside each other, word by word."""

from typing import Any

from planning.cooperation.deeds.forms import CompareForm
from planning.cooperation.deeds.models import Chapter
from planning.cooperation.deeds.reading import who_wrote
from planning.proposals.versions.difference import word_difference


def comparison_of(chapter: Chapter, asked) -> dict[str, Any]:
    """Its versions with who wrote them, and the difference of two: those asked for, else the last two."""
    wordings = {one.version: one for one in chapter.wordings.select_related("by", "party__region")}
    form = CompareForm(asked)
    before, after = chapter.version - 1, chapter.version
    if form.is_valid():
        before, after = form.cleaned_data["dari"], form.cleaned_data["ke"]
    texts = [wordings[number].text if number in wordings else "" for number in (before, after)]
    return {
        "versions": [(one, who_wrote(one)) for one in wordings.values()],
        "before": before,
        "after": after,
        "pieces": word_difference(*texts),
    }
