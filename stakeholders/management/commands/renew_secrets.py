"""manage.py renew_secrets: every encrypted field is written anew with the first of FIELD_KEYS."""

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.core.management.base import BaseCommand
from django.db import transaction

from perkasa.core.secret import SecretField
from stakeholders.accounts.factors import encrypt_factors


class Command(BaseCommand):
    help = "Mengenkripsi ulang semua data rahasia dengan FIELD_KEY yang baru."

    def handle(self, **options):
        fields = [
            (model, field)
            for model in apps.get_models()
            for field in model._meta.local_fields
            if isinstance(field, SecretField)
        ]
        renewed = sum(_renew(model, field.name) for model, field in fields)
        renewed += encrypt_factors(Authenticator.objects.all())
        self.stdout.write(f"{renewed} data rahasia dienkripsi ulang.")


@transaction.atomic
def _renew(model, name: str) -> int:
    rows = model._base_manager.filter(**{f"{name}__isnull": False})
    for row in rows.select_for_update().only("pk", name):
        model._base_manager.filter(pk=row.pk).update(**{name: getattr(row, name)})
    return rows.count()
