import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("planning", "0016_proposals_have_their_agency")]

    operations = [
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', frozenset(['accepted', 'accommodated', 'declined', 'not_accommodated', 'returned', 'submitted'])), _negated=True), models.Q(django.db.models.lookups.GreaterThanOrEqual(django.db.models.functions.text.Length('title'), 10), ('agency__isnull', False), ('region__isnull', False), ('target__isnull', False), models.Q(('unit', ''), _negated=True), models.Q(('reason', ''), _negated=True), ('submitted_at__isnull', False), models.Q(('source', 'citizen'), ('budget__isnull', False), _connector='OR'), models.Q(models.Q(('source', 'agency'), _negated=True), models.Q(('sub_activity__isnull', False), models.Q(('indicator', ''), _negated=True), models.Q(('source_of_funds', ''), _negated=True)), _connector='OR')), _connector='OR'), name='proposal_filed_is_complete'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['accepted', 'accommodated', 'declined', 'not_accommodated', 'withdrawn']), ('decided_at__isnull', False), ('decided_by__isnull', False)), models.Q(models.Q(('status__in', ['accepted', 'accommodated', 'declined', 'not_accommodated', 'withdrawn']), _negated=True), ('decided_at__isnull', True), ('decided_by__isnull', True), ('decision_words', ''), ('reason_code', '')), _connector='OR'), name='proposal_decided_has_its_decision'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['declined', 'not_accommodated', 'withdrawn']), _negated=True), models.Q(('decision_words', ''), _negated=True), _connector='OR'), name='proposal_refused_says_why'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'accommodated'), _negated=True), ('line__isnull', False), _connector='OR'), name='proposal_accommodated_has_its_line'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', frozenset(['returned', 'submitted'])), models.Q(('stage', ''), _negated=True)), models.Q(('status', 'draft'), ('stage', '')), models.Q(('status__in', ['returned', 'submitted', 'draft']), _negated=True), _connector='OR'), name='proposal_in_verification_has_its_stage'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(('organisation__isnull', False), ('proposer__isnull', False), _connector='OR'), name='proposal_has_its_proposer'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('source', 'agency'), _negated=True), ('organisation__isnull', False), _connector='OR'), name='proposal_of_an_agency_names_it'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('latitude__isnull', True), ('longitude__isnull', True)), models.Q(('latitude__isnull', False), ('latitude__range', (-11, 6)), ('longitude__isnull', False), ('longitude__range', (95, 141))), _connector='OR'), name='proposal_point_is_whole'),
        ),
    ]
