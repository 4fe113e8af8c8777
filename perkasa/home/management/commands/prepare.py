"""Bring a database of any age to where the program can use it."""

from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandParser, call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from perkasa.home.demo.sign_ins import sign_ins


class Command(BaseCommand):
    help = "Migrates, loads the reference data and, with --demo, gives an empty database its demo data."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--demo", action="store_true", help="demo data when nobody has an account yet")
        parser.add_argument("--sign-ins", type=Path, help="a file to write the demo sign-ins to")

    def handle(self, *args: str, demo: bool, sign_ins: Path | None, **options: object) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)
        call_command("load_reference")
        if demo and not get_user_model()._default_manager.exists():
            self.stdout.write("Loading the demo data, once; this takes a while ...")
            call_command("load_demo")
        if sign_ins:
            _write(sign_ins)


def _write(path: Path) -> None:
    path.write_text("".join(f"{line}\n" for line in sign_ins()))
