"""Every table, constraint and trigger of this app so far, in one step (decision 0033)."""

import django.core.serializers.json
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import perkasa.core.codes
import perkasa.documents.papers.models
import perkasa.documents.papers.registers
import perkasa.documents.signing.models
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from perkasa.core.tables import AllAtOnce


class Migration(migrations.Migration):
    replaces = [
        ('documents', '0001_initial'),
        ('documents', '0002_history_is_kept'),
        ('documents', '0003_survey_report'),
        ('documents', '0004_signing'),
        ('documents', '0005_alignment_report'),
        ('documents', '0006_desk_records'),
    ]
    initial = True

    dependencies = [
        ('core', '0001_extensions'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('pghistory', '0007_auto_20250421_0444'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AllAtOnce([
            migrations.CreateModel(
                name='Signature',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('method', models.CharField(choices=[('typed', 'disetujui melalui Perkasa'), ('scanned', 'ditandatangani basah, salinan pindaian disimpan'), ('certified', 'ditandatangani elektronik tersertifikasi')], max_length=10, verbose_name='cara')),
                    ('at', models.DateTimeField(verbose_name='waktu')),
                    ('kind', models.CharField(blank=True, max_length=8, verbose_name='jenis berkas')),
                    ('size', models.PositiveIntegerField(default=0, verbose_name='ukuran')),
                    ('file', models.FileField(blank=True, max_length=200, upload_to=perkasa.documents.signing.models.signed_place, verbose_name='berkas bertanda tangan')),
                    ('sha256', models.CharField(blank=True, max_length=64, verbose_name='SHA-256')),
                    ('holds_original', models.BooleanField(default=False, verbose_name='memuat naskah asli utuh')),
                ],
                options={
                    'verbose_name': 'tanda tangan',
                    'verbose_name_plural': 'tanda tangan',
                    'ordering': ['paper', 'at', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Paper',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PPR', unique=True, verbose_name='kode naskah')),
                    ('kind', models.CharField(choices=[('notula-konsultasi', 'Notula konsultasi'), ('berita-acara-konsultasi', 'Berita acara konsultasi'), ('adendum-konsultasi', 'Adendum konsultasi'), ('berita-acara-desk', 'Berita acara desk'), ('laporan-skm', 'Laporan survei kepuasan masyarakat'), ('laporan-sinkronisasi', 'Laporan hasil sinkronisasi')], max_length=40, verbose_name='jenis naskah')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('number', models.PositiveIntegerField(verbose_name='nomor urut')),
                    ('full_number', models.CharField(max_length=200, verbose_name='nomor')),
                    ('title', models.CharField(max_length=300, verbose_name='judul')),
                    ('about_id', models.BigIntegerField(verbose_name='data')),
                    ('snapshot', models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder, verbose_name='isi yang dibekukan')),
                    ('issued_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diterbitkan')),
                    ('is_public', models.BooleanField(default=False, verbose_name='terbuka untuk umum')),
                    ('then', models.CharField(blank=True, editable=False, max_length=80, verbose_name='pekerjaan berikutnya')),
                    ('file', models.FileField(blank=True, max_length=200, upload_to=perkasa.documents.papers.models.file_name, verbose_name='berkas PDF')),
                    ('sha256', models.CharField(blank=True, max_length=64, verbose_name='SHA-256')),
                    ('about_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype', verbose_name='jenis data')),
                    ('corrects', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='documents.paper', verbose_name='mengoreksi')),
                    ('issued_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='papers_issued', to=settings.AUTH_USER_MODEL, verbose_name='diterbitkan oleh')),
                    ('readers', models.ManyToManyField(blank=True, related_name='papers_to_read', to=settings.AUTH_USER_MODEL, verbose_name='pembaca')),
                ],
                options={
                    'verbose_name': 'naskah',
                    'verbose_name_plural': 'naskah',
                    'ordering': ['-issued_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='PaperEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('sha256', models.CharField(blank=True, max_length=64, verbose_name='SHA-256')),
                    ('is_public', models.BooleanField(default=False, verbose_name='terbuka untuk umum')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='state_sha256_is_public_events', to='documents.paper')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Register',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('notula-konsultasi', 'Notula konsultasi'), ('berita-acara-konsultasi', 'Berita acara konsultasi'), ('adendum-konsultasi', 'Adendum konsultasi'), ('berita-acara-desk', 'Berita acara desk'), ('laporan-skm', 'Laporan survei kepuasan masyarakat'), ('laporan-sinkronisasi', 'Laporan hasil sinkronisasi')], max_length=40, verbose_name='jenis naskah')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('classification', models.CharField(max_length=20, verbose_name='kode klasifikasi')),
                    ('unit', models.CharField(blank=True, help_text='Kosongkan untuk memakai singkatan instansi yang menerbitkan.', max_length=60, verbose_name='unit')),
                    ('number_format', models.CharField(max_length=120, validators=[perkasa.documents.papers.registers.check_number_format], verbose_name='pola nomor')),
                    ('last_number', models.PositiveIntegerField(default=0, editable=False, verbose_name='nomor terakhir')),
                ],
                options={
                    'verbose_name': 'buku nomor',
                    'verbose_name_plural': 'buku nomor',
                    'ordering': ['-year', 'kind'],
                    'constraints': [models.UniqueConstraint(fields=('kind', 'year'), name='one_register_per_kind_and_year')],
                },
            ),
            migrations.AddField(
                model_name='paper',
                name='register',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='papers', to='documents.register', verbose_name='buku nomor'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='register',
                trigger=pgtrigger.compiler.Trigger(name='register_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;", hash='8f2c3bcc5073088725ec771fceb4ac1db73dc840', operation='DELETE', pgid='pgtrigger_register_is_kept_b07c7', table='documents_register', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='register',
                trigger=pgtrigger.compiler.Trigger(name='register_keeps_its_year', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."year" IS DISTINCT FROM (NEW."year"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='18a13214720cc059487af3dc1ea6783d15ffc24a', operation='UPDATE', pgid='pgtrigger_register_keeps_its_year_f403a', table='documents_register', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='register',
                trigger=pgtrigger.compiler.Trigger(name='numbers_only_grow', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (NEW."last_number" < (OLD."last_number"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='651d14b7636a11ae35301badf574ae0c96b934da', operation='UPDATE', pgid='pgtrigger_numbers_only_grow_30cbc', table='documents_register', when='BEFORE')),
            ),
            migrations.AddField(
                model_name='signature',
                name='paper',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='signatures', to='documents.paper', verbose_name='naskah'),
            ),
            migrations.AddField(
                model_name='signature',
                name='signer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penanda tangan'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paperevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='75e15987ff5b46f29ade5a53ce8f4d5916da55ee', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ffbd4', table='documents_paperevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='paper',
                index=models.Index(fields=['about_type', 'about_id'], name='paper_about'),
            ),
            migrations.AddIndex(
                model_name='paper',
                index=models.Index(condition=models.Q(('state', 'pending')), fields=['not_before'], name='paper_waiting'),
            ),
            migrations.AddIndex(
                model_name='paper',
                index=models.Index(django.db.models.functions.text.Upper('full_number'), name='paper_full_number'),
            ),
            migrations.AddConstraint(
                model_name='paper',
                constraint=models.UniqueConstraint(fields=('kind', 'year', 'number'), name='paper_number_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='paper',
                constraint=models.CheckConstraint(condition=models.Q(('number__gte', 1)), name='paper_number_starts_at_one'),
            ),
            migrations.AddConstraint(
                model_name='paper',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('finished_at__isnull', False), ('sha256__regex', '^[0-9a-f]{64}$'), ('state', 'done'), models.Q(('file', ''), _negated=True)), models.Q(('file', ''), ('sha256', ''), models.Q(('state', 'done'), _negated=True)), _connector='OR'), name='paper_done_means_sealed'),
            ),
            migrations.AddConstraint(
                model_name='paper',
                constraint=models.CheckConstraint(condition=models.Q(('corrects__isnull', True), models.Q(('corrects', models.F('id')), _negated=True), _connector='OR'), name='paper_corrects_another'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paper',
                trigger=pgtrigger.compiler.Trigger(name='paper_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;", hash='5ab850ab84cedd9c962acf3798d5ff5cb5048fac', operation='DELETE', pgid='pgtrigger_paper_is_kept_535ec', table='documents_paper', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paper',
                trigger=pgtrigger.compiler.Trigger(name='paper_is_frozen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."register_id" IS DISTINCT FROM (NEW."register_id") OR OLD."year" IS DISTINCT FROM (NEW."year") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."full_number" IS DISTINCT FROM (NEW."full_number") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."about_type_id" IS DISTINCT FROM (NEW."about_type_id") OR OLD."about_id" IS DISTINCT FROM (NEW."about_id") OR OLD."snapshot" IS DISTINCT FROM (NEW."snapshot") OR OLD."issued_by_id" IS DISTINCT FROM (NEW."issued_by_id") OR OLD."issued_at" IS DISTINCT FROM (NEW."issued_at") OR OLD."corrects_id" IS DISTINCT FROM (NEW."corrects_id"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='166d21b675e5c7cfc9c7140a5deeea87c4831506', operation='UPDATE', pgid='pgtrigger_paper_is_frozen_30920', table='documents_paper', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paper',
                trigger=pgtrigger.compiler.Trigger(name='finished_paper_is_sealed', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."state" = \'done\' AND (NEW."state" IS DISTINCT FROM (OLD."state") OR NEW."file" IS DISTINCT FROM (OLD."file") OR NEW."sha256" IS DISTINCT FROM (OLD."sha256") OR NEW."finished_at" IS DISTINCT FROM (OLD."finished_at")))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='2e80f63a2334f9ebebab1b7a932c527e5d68bd3c', operation='UPDATE', pgid='pgtrigger_finished_paper_is_sealed_054a8', table='documents_paper', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paper',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "documents_paperevent" ("is_public", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "state") VALUES (NEW."is_public", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."state"); RETURN NULL;', hash='e5fb666de2d52a12e86306ac4f8e33770396692c', operation='INSERT', pgid='pgtrigger_insert_insert_56845', table='documents_paper', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='paper',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."is_public" IS DISTINCT FROM (NEW."is_public") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."state" IS DISTINCT FROM (NEW."state"))', func='INSERT INTO "documents_paperevent" ("is_public", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "state") VALUES (NEW."is_public", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."state"); RETURN NULL;', hash='2eeab0c9e29a31378187a1a4eb86a161f14b219b', operation='UPDATE', pgid='pgtrigger_update_update_3090c', table='documents_paper', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='signature',
                constraint=models.UniqueConstraint(condition=models.Q(('method', 'scanned'), _negated=True), fields=('paper', 'signer', 'method'), name='signed_once_in_each_way'),
            ),
            migrations.AddConstraint(
                model_name='signature',
                constraint=models.UniqueConstraint(condition=models.Q(('sha256', ''), _negated=True), fields=('paper', 'sha256'), name='copy_kept_once'),
            ),
            migrations.AddConstraint(
                model_name='signature',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('file', ''), ('method', 'typed'), ('sha256', '')), models.Q(models.Q(('method', 'typed'), _negated=True), models.Q(('file', ''), _negated=True), ('sha256__regex', '^[0-9a-f]{64}$')), _connector='OR'), name='signed_copy_has_its_fingerprint'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signature',
                trigger=pgtrigger.compiler.Trigger(name='signature_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='89778f01f910505707cfa04435f60c383f6a1288', operation='UPDATE OR DELETE', pgid='pgtrigger_signature_is_kept_ddb81', table='documents_signature', when='BEFORE')),
            ),
        ])
    ]
