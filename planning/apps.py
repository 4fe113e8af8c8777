"""The app as Django knows it."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlanningConfig(AppConfig):
    name = "planning"
    verbose_name = _("Perencanaan")

    def ready(self):
        import_module("planning.nomenclature.asked")  # enlists what those who book were asked
        import_module("planning.plans.usage")  # enlist what stands on a code of the nomenclature
        import_module("planning.plans.compared")  # enlists the comparison of works with all that others plan
        import_module("planning.plans.giving_way")  # enlists how a line of a plan gives way to another
        import_module("planning.proposals.usage")
        import_module("planning.proposals.on_lines")  # and what stands on a line of a plan
        import_module("planning.alignment.on_lines")
        import_module("planning.evaluation.on_lines")
        import_module("planning.proposals.comparing")  # enlists the comparison with everything others plan
        import_module("planning.proposals.merging.giving_way")  # enlists how a proposal gives way to another
        import_module("planning.alignment.actions")  # enlists its examination with the proposals below it
        import_module("planning.alignment.pairs.of_line")  # tells how a line stands to other documents
        import_module("planning.alignment.pairs.waiting")  # hears of every plan whose lines change
        import_module("planning.forums.joint.actions")  # takes up pairs that are discussed together
        import_module("planning.forums.records.effects")  # tells what desks agreed about lines and proposals
        import_module("planning.cooperation.ideas")  # and those that become the idea of a cooperation
        import_module("planning.nomenclature.lookup")  # answers questions about sub-activities below
