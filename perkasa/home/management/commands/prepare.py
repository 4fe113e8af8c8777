"""Bring a database of any age to where the program can use it."""

from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from perkasa.home.demo.sign_ins import sign_ins


class Command(BaseCommand):
    help = "Migrates, loads the reference data and, with --demo, gives an empty database its demo data."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--demo", action="store_true", help="demo data when nobody has an account yet")
        parser.add_argument("--sign-ins", type=Path, help="a file to write the demo sign-ins to")

    def handle(self, *args: str, demo: bool, sign_ins: Path | None, **options: object) -> None:
        executor = MigrationExecutor(connection)
        _refuse_too_old(executor.loader)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)
        call_command("load_reference")
        if demo and not get_user_model()._default_manager.exists():
            self.stdout.write("Loading the demo data, once; this takes a while ...")
            call_command("load_demo")
        if sign_ins:
            _write(sign_ins)


def _refuse_too_old(loader: MigrationLoader) -> None:
    """A database that ran some of the steps since merged into one, but not all, is left as it is."""
    for (app, _name), step in loader.disk_migrations.items():
        missing = sorted(name for of, name in step.replaces if (of, name) not in loader.applied_migrations)
        if missing and len(missing) < len(step.replaces):
            raise CommandError(
                f"This database is too old for this version: {app} lacks {', '.join(missing)}. "
                "Run `manage.py prepare` of an earlier version that still has these steps, then this one."
            )


def _write(path: Path) -> None:
    path.write_text("".join(f"{line}\n" for line in sign_ins()))
