"""The tasks of this app, where Django and Celery look for them."""

from stakeholders.directory.tasks import resume_organisations
from stakeholders.invitations.tasks import send_invitations
from stakeholders.notifications.tasks import compose_digests, send_due
from stakeholders.organisations.tasks import show_names_of_today

__all__ = [
    "compose_digests", "resume_organisations", "send_due", "send_invitations", "show_names_of_today",
]  # fmt: skip
