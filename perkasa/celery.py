"""The background worker's application: `celery -A perkasa.celery worker` and `beat`."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")

app = Celery("perkasa")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
