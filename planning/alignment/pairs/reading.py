"""How comparisons and their lines are shown: facts, sentences, the versions that were compared."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import moment, number, plain_number
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.reading import Item, decision_of
from planning.plans.models import Plan


def facts_of(found: Comparison) -> list[Item]:
    """What was compared with what, in which versions, when, by which checks, and who said something."""
    owner = found.organisation.name if found.organisation else _("Kabupaten")
    items = [
        {"label": _("Perangkat daerah"), "value": owner},
        {"label": found.lower.get_kind_display(), "value": _version(found.lower, found.lower_version),
         "url": found.lower.get_absolute_url()},
    ]  # fmt: skip
    if found.upper:
        words = _version(found.upper, found.upper_version)
        items.append(
            {"label": found.upper.get_kind_display(), "value": words, "url": found.upper.get_absolute_url()}
        )
    if found.edition:
        items.append({"label": _("Nomenklatur"), "value": str(found.edition)})
    items.append({"label": _("Dasar"), "value": str(found.pairing.legal_basis)})
    if found.checked_at:
        score = _("%(score)s dari 100; %(share)s%% baris selaras")
        said = {"score": plain_number(found.score), "share": number(found.share)}
        items.append({"label": _("Nilai"), "value": score % said})
        items.append({"label": _("Diperiksa"), "value": f"{moment(found.checked_at)} ({found.rules})"})
    return items + decision_of(found)


def _version(plan: Plan, version: int) -> str:
    words = _("%(title)s, %(status)s, %(revision)s, isi versi %(version)d")
    return words % {
        "title": plan.title, "status": plan.get_status_display().lower(),
        "revision": plan.version_words.lower(), "version": version,
    }  # fmt: skip


def row_of(line: LineCheck) -> dict[str, Any]:
    """One line with its failed sentences first; what passed is counted."""
    failed = [said["sentence"] for said in line.sentences if not said["passed"]]
    return {
        "code": line.code, "name": line.name, "level": line.get_level_display(), "words": line.words,
        "tone": line.tone, "failed": failed, "passed": len(line.results) - len(failed), "score": line.score,
        "url": reverse("planning:alignment.pairs.line", args=[line.pk]),
    }  # fmt: skip


def places_of(line: LineCheck, comparison: Comparison) -> list[Item]:
    """Where the line stands in either document, as addresses."""
    found = []
    for plan, is_there in ((comparison.lower, line.in_lower), (comparison.upper, line.in_upper)):
        if plan is None or not is_there:
            continue
        row = plan.lines.filter(organisation=comparison.organisation, code=line.code).first()
        if row:
            url = reverse("planning:plans.line", args=[plan.code, row.pk])
            found.append({"label": plan.get_kind_display(), "value": plan.title, "url": url})
    return found


def in_plain_words(comparisons: list[dict[str, Any]], year: int) -> list[str]:
    """What the matrix says to somebody who does not plan for a living."""
    sums: dict[str, list[int]] = {}
    for found in comparisons:
        entry = sums.setdefault(found["pair"], [0, 0])
        entry[0] += found["carried"]
        entry[1] += found["planned"]
    said = {
        "rkpd-rpjmd": _(
            "Dari %(planned)s program RPJMD yang direncanakan untuk %(year)d, %(carried)s ada dalam RKPD."
        ),
        "apbd-rkpd": _("Dari %(planned)s program RKPD %(year)d, %(carried)s dibiayai dalam APBD."),
        "renja-renstra": _(
            "Dari %(planned)s program Renstra perangkat daerah untuk %(year)d, %(carried)s ada dalam Renja."
        ),
    }
    return [
        words % {"planned": number(sums[pair][1]), "carried": number(sums[pair][0]), "year": year}
        for pair, words in said.items()
        if pair in sums and sums[pair][1]
    ]
