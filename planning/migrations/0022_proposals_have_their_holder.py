from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("planning", "0021_visits_so_far")]

    operations = [
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('holder__isnull', False), ('status__in', frozenset(['returned', 'submitted'])), models.Q(('stage', ''), _negated=True)), models.Q(('status', 'draft'), ('stage', '')), models.Q(('status__in', ['returned', 'submitted', 'draft']), _negated=True), _connector='OR'), name='proposal_in_verification_has_its_stage'),
        ),
    ]
