"""The tasks of this app, where Django and Celery look for them."""

from stakeholders.notifications.tasks import compose_digests, send_due
from stakeholders.organisations.tasks import show_names_of_today

__all__ = ["compose_digests", "send_due", "show_names_of_today"]
