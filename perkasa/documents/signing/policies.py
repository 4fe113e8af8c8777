"""Who may sign a paper, and who may hand in a signed copy of it."""

import rules

from perkasa.documents.signing.models import Method
from perkasa.documents.signing.providers import provider


@rules.predicate
def is_issuer(actor, paper) -> bool:
    """The actor issued it: it carries their name and office."""
    return actor is not None and actor.is_authenticated and actor.pk == paper.issued_by_id


@rules.predicate
def works_with_it(actor, paper) -> bool:
    """The actor is one of its readers and works behind the desk."""
    signed_in = actor is not None and actor.is_authenticated
    return signed_in and actor.is_staff and paper.readers.filter(pk=actor.pk).exists()


@rules.predicate
def can_be_certified(actor, paper) -> bool:
    """A provider is chosen and the actor has not signed there yet."""
    return provider() is not None and not _signed(paper, actor)


def _signed(paper, actor) -> bool:
    return paper.signatures.filter(method=Method.CERTIFIED, signer=actor).exists()


may_hand_in = is_issuer | works_with_it
may_certify = is_issuer & can_be_certified
