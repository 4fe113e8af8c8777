"""What the web server calls."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")

application = get_wsgi_application()

# Asking for one address reads them all, and with them every page's code: once, before the server makes its
# workers, and not by whoever asks each new worker first (five seconds).
reverse("account_login")
