"""The tasks of this app, where Django and Celery look for them."""

from stakeholders.notifications.tasks import send_due

__all__ = ["send_due"]
