from django.db import migrations

from stakeholders.accounts.factors import encrypt_factors, lay_open


def encrypt(apps, editor):
    encrypt_factors(apps.get_model("mfa", "Authenticator").objects.all())


def decrypt(apps, editor):
    lay_open(apps.get_model("mfa", "Authenticator").objects.all())


class Migration(migrations.Migration):
    dependencies = [
        ("stakeholders", "0010_kinds_are_listed_in_code"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]

    operations = [migrations.RunPython(encrypt, decrypt)]
