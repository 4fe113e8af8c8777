"""What to tell somebody who looks at the demo for the first time: whom to be, and the password."""

from perkasa.home.demo.people import CITIZENS, OPERATORS, PASSWORD, STAFF, Person
from stakeholders.accounts.models import Account


def sign_ins() -> list[str]:
    """One line for each kind of person that is there; nothing on a portal without demo people."""
    first_of_each = {person.role: person for person in reversed([*CITIZENS, *OPERATORS, *STAFF])}
    people = sorted(first_of_each.values(), key=lambda person: person.handle)
    present = set(
        Account.objects.filter(email__in=[person.email for person in people]).values_list("email", flat=True)
    )
    lines = [f"{person.email:<24}{_office(person)}" for person in people if person.email in present]
    return [*lines, f"password: {PASSWORD}"] if lines else []


def _office(person: Person) -> str:
    return (
        f"{person.title}, {person.organisation}"
        if person.organisation not in {"", "host"}
        else person.title or "warga"
    )
