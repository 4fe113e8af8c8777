"""Every kind of record the search knows."""

from consultations.services.models import Service
from perkasa.documents.models import Paper
from perkasa.documents.papers.policies import READ_ALL
from perkasa.home.search.models import Kind
from perkasa.home.search.planning import SOURCES as OF_PLANNING
from perkasa.home.search.readers import entitled, person
from perkasa.home.search.source import Said, Source
from stakeholders.organisations.models import Organisation


def service_said(service: Service) -> Said:
    """What one may consult about, as long as it is offered."""
    text = f"{service.purpose} {service.required_papers} {service.preparation}"
    return Said(service.name, service.purpose[:160], text, is_public=service.is_open)


def paper_said(paper: Paper) -> Said:
    """What it is called and its number; what it says stays in it."""
    readers = [entitled(READ_ALL), person(paper.issued_by_id)]
    readers += [person(reader.pk) for reader in paper.readers.all()]
    note = f"{paper.get_kind_display()} {paper.full_number}"
    return Said(paper.title, note, paper.full_number, paper.code, paper.is_public, tuple(readers))


def organisation_said(organisation: Organisation) -> Said:
    """How it is called."""
    kind = organisation.get_kind_display()
    return Said(organisation.name, kind, organisation.short_name, organisation.code)


SOURCES = {
    source.kind: source
    for source in [
        Source(Kind.SERVICE, Service.objects.all, service_said, lambda _who: Service.objects.open()),
        *OF_PLANNING,
        Source(
            Kind.PAPER,
            lambda: Paper.objects.prefetch_related("readers"),
            paper_said,
            Paper.objects.visible_to,
        ),
        Source(
            Kind.ORGANISATION,
            Organisation.objects.listed,
            organisation_said,
            lambda account: Organisation.objects.visible_to(account).listed(),
        ),
    ]
}
