"""What was filed so far stands, or ended, at the stage of the planner; its visits are told from the trail."""

from datetime import timedelta

from django.db import migrations

OUTCOMES = {"send_back": "return", "decline": "refuse", "accept": "approve", "withdraw": "withdrawn"}
ALLOWED = timedelta(days=7)  # five working days as a calendar counts them


def tell_the_visits(apps, schema_editor):
    Proposal = apps.get_model("planning", "Proposal")
    filed = Proposal.objects.filter(submitted_at__isnull=False)
    host = apps.get_model("stakeholders", "Organisation").objects.filter(is_host=True).first()
    if host is None:
        return
    filed.update(holder=host)
    kind = apps.get_model("contenttypes", "ContentType").objects.filter(app_label="planning", model="proposal")
    changes = apps.get_model("core", "StatusChange").objects.filter(about_type__in=kind)
    for proposal in filed.iterator():
        _tell(apps.get_model("planning", "Visit"), proposal, host, changes.filter(about_id=proposal.pk))


def _tell(visits, proposal, host, trail):
    opened, number = None, 0
    for step in [*trail.order_by("at", "pk")]:
        if step.transition == "submit":
            opened = step.at
        elif opened and step.transition in OUTCOMES and step.by_id:
            number += 1
            visits.objects.create(
                **_at_the_planner(proposal, host, opened, number), outcome=OUTCOMES[step.transition],
                words=step.reason or "Tanpa catatan.", decided_by_id=step.by_id, decided_at=step.at,
                reason_code="other" if step.transition == "decline" else "",
            )
            opened = None
    if proposal.status == "submitted":
        visits.objects.create(**_at_the_planner(proposal, host, opened or proposal.submitted_at, number + 1))


def _at_the_planner(proposal, host, opened, number):
    return {
        "proposal": proposal, "number": number, "stage": "partner", "responsible": host,
        "opened_at": opened, "due": (opened + ALLOWED).date(),
        "remind_on": opened.date(), "escalate_on": (opened + ALLOWED).date(),
    }


class Migration(migrations.Migration):
    dependencies = [("planning", "0020_visits_of_proposals")]

    operations = [migrations.RunPython(tell_the_visits, migrations.RunPython.noop)]
