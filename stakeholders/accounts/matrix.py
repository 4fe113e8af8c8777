"""The matrix of rights as a page of the documentation."""

from collections.abc import Iterator

from stakeholders.accounts.roles import ROLES, Permission, Role

HEAD = """# Who may do what

Written by `manage.py write_roles_doc` from `stakeholders/accounts/roles.py`; a test holds the two together.

A right comes with a **position** (jabatan) and only on the days of an **assignment** (penugasan), never with
a person. Everybody who signs in may manage their own affairs: book, propose, read what concerns them. What
follows goes beyond that.
"""


def matrix() -> str:
    """The page in Markdown: one row per permission, one column per role."""
    return "\n".join([HEAD, *_table(), ""])


def _table() -> Iterator[str]:
    yield "| permission | " + " | ".join(f"{role.label} (`{role}`)" for role in Role) + " |"
    yield "| --- |" + " :-: |" * len(Role)
    for permission in sorted(Permission):
        marks = ("●" if permission in ROLES[role] else "" for role in Role)
        yield f"| `{permission}`: {permission.label} | " + " | ".join(marks) + " |"
    marks = ("●" if role.needs_second_factor else "" for role in Role)
    yield "| a second factor is compulsory | " + " | ".join(marks) + " |"
