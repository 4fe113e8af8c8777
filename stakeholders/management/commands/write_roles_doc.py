"""manage.py write_roles_doc: docs/roles.md says what the matrix of rights says."""

from django.conf import settings
from django.core.management.base import BaseCommand

from stakeholders.accounts.matrix import matrix

PAGE = settings.BASE_DIR / "docs" / "roles.md"


class Command(BaseCommand):
    help = "Writes docs/roles.md from the matrix of rights."

    def handle(self, *args, **options):
        PAGE.write_text(matrix())
        self.stdout.write(str(PAGE.relative_to(settings.BASE_DIR)))
