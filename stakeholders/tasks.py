"""The tasks of this app, where Django and Celery look for them."""

from stakeholders.notifications.tasks import send_due
from stakeholders.organisations.tasks import show_names_of_today

__all__ = ["send_due", "show_names_of_today"]
