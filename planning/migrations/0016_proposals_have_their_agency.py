"""Every proposal so far is an agency's own: it is addressed to itself, and the planner's stage has it."""

from django.db import migrations
from django.db.models import F


def give_their_path(apps, schema_editor):
    Proposal = apps.get_model("planning", "Proposal")
    Proposal.objects.update(agency=F("organisation"))
    Proposal.objects.exclude(status="draft").filter(submitted_at__isnull=False).update(stage="partner")
    for proposal in Proposal.objects.filter(status__in=["accepted", "declined", "withdrawn"]).iterator():
        end = _end_of(apps, proposal)
        proposal.decision_words = end.reason if end else ""
        if proposal.status == "withdrawn":
            proposal.decided_by_id = (end and end.by_id) or proposal.filed_by_id
            proposal.decided_at = end.at if end else proposal.changed_at
        if proposal.status != "accepted" and not proposal.decision_words:
            proposal.decision_words = "Alasan tidak tercatat."
        proposal.save(update_fields=["decision_words", "decided_by", "decided_at"])


def _end_of(apps, proposal):
    changes = apps.get_model("core", "StatusChange").objects
    kind = apps.get_model("contenttypes", "ContentType").objects.filter(app_label="planning", model="proposal")
    rows = changes.filter(about_type__in=kind, about_id=proposal.pk, to_status=proposal.status)
    return rows.order_by("-at", "-pk").first()


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_trail_is_kept"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("planning", "0015_sources_of_proposals"),
    ]

    operations = [migrations.RunPython(give_their_path, migrations.RunPython.noop)]
