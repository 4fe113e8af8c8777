"""Every table, constraint and trigger of this app so far, in one step (decision 0033)."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import django.utils.timezone
import perkasa.core.codes
import perkasa.core.files
import pgtrigger.compiler
import pgtrigger.migrations
import planning.overlap.fields
import planning.plans.files
import planning.plans.imports.models
import planning.proposals.files.models
import planning.proposals.sheets.models
from django.conf import settings
from django.db import migrations, models

from perkasa.core.tables import AllAtOnce


class Migration(migrations.Migration):
    replaces = [
        ('planning', '0001_initial'),
        ('planning', '0002_proposals'),
        ('planning', '0003_history_is_kept'),
        ('planning', '0004_overlap'),
        ('planning', '0005_rulings'),
        ('planning', '0006_plans'),
        ('planning', '0007_dictionary'),
        ('planning', '0008_imports'),
        ('planning', '0009_stages'),
        ('planning', '0010_checks_against_plans'),
        ('planning', '0011_plan_files'),
        ('planning', '0012_consultations'),
        ('planning', '0013_lines_by_hand'),
        ('planning', '0014_stages_are_reminded_of'),
        ('planning', '0015_sources_of_proposals'),
        ('planning', '0016_proposals_have_their_agency'),
        ('planning', '0017_proposals_in_their_path'),
        ('planning', '0018_filing'),
        ('planning', '0019_comparisons'),
        ('planning', '0020_visits_of_proposals'),
        ('planning', '0021_visits_so_far'),
        ('planning', '0022_proposals_have_their_holder'),
        ('planning', '0023_saved_selections'),
        ('planning', '0024_forums'),
        ('planning', '0025_sheets'),
        ('planning', '0026_answered_and_supported'),
    ]
    initial = True

    dependencies = [
        ('core', '0001_extensions'),
        ('consultations', '0001_squashed_0018_closures'),
        ('documents', '0001_squashed_0006_desk_records'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('stakeholders', '0001_squashed_0015_places_in_line_end'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AllAtOnce([
            migrations.CreateModel(
                name='AgendaItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('position', models.PositiveSmallIntegerField(verbose_name='urutan')),
                    ('begins', models.TimeField(blank=True, null=True, verbose_name='mulai')),
                    ('title', models.CharField(max_length=300, verbose_name='acara')),
                    ('presenter', models.CharField(blank=True, max_length=150, verbose_name='penyaji')),
                ],
                options={
                    'verbose_name': 'acara forum',
                    'verbose_name_plural': 'acara forum',
                    'ordering': ['position'],
                },
            ),
            migrations.CreateModel(
                name='AnswerTemplate',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=80, unique=True, verbose_name='nama')),
                    ('outcome', models.CharField(choices=[('approve', 'Setujui'), ('approve_note', 'Setujui dengan catatan'), ('return', 'Kembalikan'), ('refuse', 'Tolak'), ('redirect', 'Alihkan ke perangkat daerah lain'), ('withdrawn', 'Ditarik pengusul')], max_length=12, verbose_name='putusan')),
                    ('reason_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], max_length=16, verbose_name='kode alasan')),
                    ('words', models.TextField(verbose_name='isi')),
                ],
                options={
                    'verbose_name': 'templat jawaban',
                    'verbose_name_plural': 'templat jawaban',
                    'ordering': ['outcome', 'name'],
                },
            ),
            migrations.CreateModel(
                name='Ceiling',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('amount', models.BigIntegerField(verbose_name='pagu (rupiah)')),
                ],
                options={
                    'verbose_name': 'pagu',
                    'verbose_name_plural': 'pagu',
                    'ordering': ['year'],
                },
            ),
            migrations.CreateModel(
                name='Edition',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                    ('valid_from_year', models.PositiveSmallIntegerField(unique=True, verbose_name='berlaku mulai tahun')),
                    ('is_partial', models.BooleanField(default=False, verbose_name='hanya sebagian')),
                    ('source_name', models.CharField(blank=True, max_length=200, verbose_name='nama berkas')),
                    ('sha256', models.CharField(max_length=64, unique=True, validators=[django.core.validators.RegexValidator('^[0-9a-f]{64}$')], verbose_name='sidik SHA-256')),
                    ('loaded_at', models.DateTimeField(auto_now=True, verbose_name='dimuat')),
                ],
                options={
                    'verbose_name': 'edisi nomenklatur',
                    'verbose_name_plural': 'edisi nomenklatur',
                    'ordering': ['-valid_from_year'],
                },
            ),
            migrations.CreateModel(
                name='EditionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                    ('valid_from_year', models.PositiveSmallIntegerField(verbose_name='berlaku mulai tahun')),
                    ('is_partial', models.BooleanField(default=False, verbose_name='hanya sebagian')),
                    ('source_name', models.CharField(blank=True, max_length=200, verbose_name='nama berkas')),
                    ('sha256', models.CharField(max_length=64, validators=[django.core.validators.RegexValidator('^[0-9a-f]{64}$')], verbose_name='sidik SHA-256')),
                    ('loaded_at', models.DateTimeField(auto_now=True, verbose_name='dimuat')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Endorsement',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('statement', models.TextField(max_length=1000, verbose_name='pernyataan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='dinyatakan')),
                    ('withdrawn_at', models.DateTimeField(editable=False, null=True, verbose_name='ditarik')),
                ],
                options={
                    'verbose_name': 'pernyataan dukungan',
                    'verbose_name_plural': 'pernyataan dukungan',
                },
            ),
            migrations.CreateModel(
                name='Entry',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.CharField(choices=[('proposal', 'usulan'), ('plan_line', 'baris rencana'), ('cooperation', 'objek kerja sama'), ('practice', 'praktik baik'), ('forum_item', 'butir forum')], max_length=12, verbose_name='asal')),
                    ('source_id', models.BigIntegerField(verbose_name='nomor asal')),
                    ('code', models.CharField(blank=True, max_length=40, verbose_name='kode')),
                    ('address', models.CharField(blank=True, max_length=200, verbose_name='alamat halaman')),
                    ('title', models.CharField(max_length=500, verbose_name='judul')),
                    ('place_text', models.CharField(blank=True, max_length=300, verbose_name='lokasi')),
                    ('year', models.PositiveSmallIntegerField(null=True, verbose_name='tahun')),
                    ('sub_activity', models.CharField(blank=True, max_length=20, verbose_name='sub kegiatan')),
                    ('target_group', models.CharField(blank=True, max_length=200, verbose_name='sasaran')),
                    ('volume', models.CharField(blank=True, max_length=100, verbose_name='volume')),
                    ('budget', models.BigIntegerField(null=True, verbose_name='anggaran')),
                    ('source_of_funds', models.CharField(blank=True, max_length=20, verbose_name='sumber dana')),
                    ('agency', models.CharField(blank=True, max_length=200, verbose_name='nama instansi')),
                    ('is_filed', models.BooleanField(default=False, verbose_name='sudah diajukan')),
                    ('is_public', models.BooleanField(default=False, verbose_name='terbuka untuk umum')),
                    ('district', models.CharField(blank=True, editable=False, max_length=60, verbose_name='kunci kecamatan')),
                    ('village', models.CharField(blank=True, editable=False, max_length=60, verbose_name='kunci desa')),
                    ('reading', models.JSONField(default=dict, editable=False, verbose_name='bacaan')),
                    ('headings', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), default=list, editable=False, size=None)),
                    ('signature', planning.overlap.fields.SignatureField(default=0, editable=False)),
                    ('formula', models.CharField(blank=True, editable=False, max_length=20, verbose_name='versi bacaan')),
                    ('digest', models.CharField(blank=True, editable=False, max_length=16, verbose_name='sidik isi')),
                    ('changed_at', models.DateTimeField(auto_now=True, verbose_name='diubah')),
                ],
                options={
                    'verbose_name': 'rencana yang dibandingkan',
                    'verbose_name_plural': 'rencana yang dibandingkan',
                },
            ),
            migrations.CreateModel(
                name='Exemption',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('until', models.DateField(verbose_name='sampai dengan')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('granted_at', models.DateTimeField(auto_now_add=True, verbose_name='diberikan')),
                ],
                options={
                    'verbose_name': 'pengecualian tahapan',
                    'verbose_name_plural': 'pengecualian tahapan',
                },
            ),
            migrations.CreateModel(
                name='ExemptionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('until', models.DateField(verbose_name='sampai dengan')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('granted_at', models.DateTimeField(auto_now_add=True, verbose_name='diberikan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Finding',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('score', models.FloatField(verbose_name='skor')),
                    ('verdict', models.CharField(choices=[('kembar', 'kembar'), ('tumpang tindih', 'tumpang tindih'), ('beririsan', 'beririsan'), ('saling melengkapi', 'saling melengkapi'), ('lain', 'lain')], max_length=20, verbose_name='putusan mesin')),
                    ('reasons', models.JSONField(default=list, verbose_name='alasan')),
                    ('formula', models.CharField(max_length=20, verbose_name='versi rumus')),
                    ('found_at', models.DateTimeField(auto_now=True, verbose_name='ditemukan')),
                ],
                options={
                    'verbose_name': 'temuan tumpang tindih',
                    'verbose_name_plural': 'temuan tumpang tindih',
                },
            ),
            migrations.CreateModel(
                name='Follow',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('search', models.CharField(blank=True, max_length=500, verbose_name='saringan')),
                    ('name', models.CharField(blank=True, max_length=200, verbose_name='nama')),
                    ('pace', models.CharField(choices=[('daily', 'setiap hari'), ('weekly', 'setiap minggu')], default='daily', max_length=10, verbose_name='irama')),
                    ('since', models.DateTimeField(auto_now_add=True, verbose_name='diikuti sejak')),
                    ('told_until', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='diberitahukan sampai')),
                ],
                options={
                    'verbose_name': 'langganan usulan',
                    'verbose_name_plural': 'langganan usulan',
                },
            ),
            migrations.CreateModel(
                name='Forum',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='FRM', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('rakor', 'Rapat koordinasi'), ('rakortek', 'Rakortekrenbang'), ('pra-desk', 'Pra-desk urusan'), ('forum-pd', 'Forum Perangkat Daerah'), ('fkp', 'Forum Konsultasi Publik'), ('musrenbang-kecamatan', 'Musrenbang kecamatan'), ('musrenbang-kabupaten', 'Musrenbang kabupaten'), ('rakor-ksd', 'Rapat koordinasi kerja sama daerah')], max_length=24, verbose_name='jenis')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('purpose', models.TextField(max_length=5000, verbose_name='maksud dan tujuan')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('openness', models.CharField(choices=[('public', 'Terbuka untuk umum'), ('invited', 'Untuk yang diundang'), ('closed', 'Tertutup: penyelenggara dan peserta yang memastikan hadir')], default='invited', max_length=8, verbose_name='keterbukaan')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('place', models.CharField(blank=True, max_length=200, verbose_name='tempat')),
                    ('meeting_url', models.URLField(blank=True, max_length=500, verbose_name='tautan rapat daring')),
                    ('status', models.CharField(choices=[('planned', 'Rencana'), ('invited', 'Undangan terbit'), ('running', 'Berlangsung'), ('drafting', 'Notula draf'), ('final', 'Notula final'), ('postponed', 'Ditunda'), ('cancelled', 'Dibatalkan')], default='planned', editable=False, max_length=10, verbose_name='status')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi waktu')),
                ],
                options={
                    'verbose_name': 'forum',
                    'verbose_name_plural': 'forum',
                },
            ),
            migrations.CreateModel(
                name='ForumEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='FRM', unique=False, verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('rakor', 'Rapat koordinasi'), ('rakortek', 'Rakortekrenbang'), ('pra-desk', 'Pra-desk urusan'), ('forum-pd', 'Forum Perangkat Daerah'), ('fkp', 'Forum Konsultasi Publik'), ('musrenbang-kecamatan', 'Musrenbang kecamatan'), ('musrenbang-kabupaten', 'Musrenbang kabupaten'), ('rakor-ksd', 'Rapat koordinasi kerja sama daerah')], max_length=24, verbose_name='jenis')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('purpose', models.TextField(max_length=5000, verbose_name='maksud dan tujuan')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('openness', models.CharField(choices=[('public', 'Terbuka untuk umum'), ('invited', 'Untuk yang diundang'), ('closed', 'Tertutup: penyelenggara dan peserta yang memastikan hadir')], default='invited', max_length=8, verbose_name='keterbukaan')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('place', models.CharField(blank=True, max_length=200, verbose_name='tempat')),
                    ('meeting_url', models.URLField(blank=True, max_length=500, verbose_name='tautan rapat daring')),
                    ('status', models.CharField(choices=[('planned', 'Rencana'), ('invited', 'Undangan terbit'), ('running', 'Berlangsung'), ('drafting', 'Notula draf'), ('final', 'Notula final'), ('postponed', 'Ditunda'), ('cancelled', 'Dibatalkan')], default='planned', editable=False, max_length=10, verbose_name='status')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi waktu')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Guest',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('quota', models.PositiveSmallIntegerField(default=2, verbose_name='paling banyak')),
                    ('answer', models.CharField(choices=[('waiting', 'Belum menjawab'), ('coming', 'Hadir'), ('not_coming', 'Tidak dapat hadir')], default='waiting', editable=False, max_length=10, verbose_name='jawaban')),
                    ('note', models.CharField(blank=True, editable=False, max_length=300, verbose_name='catatan')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                ],
                options={
                    'verbose_name': 'undangan forum',
                    'verbose_name_plural': 'undangan forum',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='HeldAnswer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('outcome', models.CharField(blank=True, choices=[('approve', 'Setujui'), ('approve_note', 'Setujui dengan catatan'), ('return', 'Kembalikan'), ('refuse', 'Tolak'), ('redirect', 'Alihkan ke perangkat daerah lain'), ('withdrawn', 'Ditarik pengusul')], max_length=12, verbose_name='putusan')),
                    ('reason_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], max_length=16, verbose_name='kode alasan')),
                    ('words', models.TextField(blank=True, verbose_name='catatan atau alasan')),
                    ('target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='volume yang disarankan')),
                    ('budget', models.BigIntegerField(blank=True, null=True, verbose_name='anggaran yang disarankan')),
                ],
                options={
                    'verbose_name': 'putusan yang ditahan',
                    'verbose_name_plural': 'putusan yang ditahan',
                },
            ),
            migrations.CreateModel(
                name='Import',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('file', models.FileField(max_length=200, upload_to=planning.plans.imports.models.place, verbose_name='berkas')),
                    ('file_name', models.CharField(max_length=200, verbose_name='nama berkas')),
                    ('uploaded_at', models.DateTimeField(auto_now_add=True, verbose_name='diunggah')),
                    ('step', models.CharField(choices=[('check', 'diperiksa'), ('apply', 'diterapkan')], default='check', editable=False, max_length=8, verbose_name='langkah')),
                    ('rows', models.PositiveIntegerField(default=0, editable=False, verbose_name='baris terbaca')),
                    ('rows_in_all', models.PositiveIntegerField(default=0, editable=False, verbose_name='seluruh baris')),
                    ('header', models.JSONField(default=dict, editable=False, verbose_name='judul kolom')),
                    ('problems', models.JSONField(default=list, editable=False, verbose_name='kesalahan')),
                    ('counts', models.JSONField(default=dict, editable=False, verbose_name='hitungan')),
                    ('outline', models.JSONField(default=list, editable=False, verbose_name='yang berubah')),
                    ('before', models.JSONField(default=dict, editable=False, verbose_name='isi yang diganti')),
                    ('version_after', models.PositiveIntegerField(editable=False, null=True, verbose_name='versi isi sesudahnya')),
                    ('undone_at', models.DateTimeField(editable=False, null=True, verbose_name='dibatalkan')),
                ],
                options={
                    'verbose_name': 'impor lembar kerja',
                    'verbose_name_plural': 'impor lembar kerja',
                    'ordering': ['-uploaded_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Indicator',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('position', models.PositiveSmallIntegerField(default=0, verbose_name='urutan')),
                    ('name', models.TextField(verbose_name='indikator')),
                    ('unit', models.CharField(blank=True, max_length=120, verbose_name='satuan')),
                    ('direction', models.CharField(choices=[('up', 'makin tinggi makin baik'), ('down', 'makin rendah makin baik')], default='up', max_length=4, verbose_name='arah')),
                    ('formula', models.CharField(choices=[('sum', 'dijumlahkan'), ('latest', 'nilai akhir'), ('share', 'persentase')], default='sum', max_length=8, verbose_name='rumus')),
                    ('reference', models.CharField(blank=True, max_length=40, verbose_name='kode acuan')),
                    ('achieved', models.DecimalField(decimal_places=4, max_digits=20, null=True, verbose_name='capaian awal')),
                    ('expected', models.DecimalField(decimal_places=4, max_digits=20, null=True, verbose_name='prakiraan capaian')),
                    ('end_target', models.DecimalField(decimal_places=4, max_digits=20, null=True, verbose_name='target akhir periode')),
                ],
                options={
                    'verbose_name': 'indikator',
                    'verbose_name_plural': 'indikator',
                    'ordering': ['position'],
                },
            ),
            migrations.CreateModel(
                name='Item',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('target', 'Target kinerja urusan'), ('support', 'Dukungan sub kegiatan')], default='target', max_length=8, verbose_name='jenis')),
                    ('title', models.CharField(max_length=300, verbose_name='kinerja atau sub kegiatan')),
                    ('code', models.CharField(blank=True, max_length=20, verbose_name='kode sub kegiatan')),
                    ('indicator', models.CharField(max_length=300, verbose_name='indikator')),
                    ('unit', models.CharField(max_length=60, verbose_name='satuan')),
                    ('national_target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target nasional')),
                    ('provincial_target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target provinsi')),
                    ('proposed_target', models.DecimalField(decimal_places=2, max_digits=16, verbose_name='usulan target kabupaten')),
                    ('agreed_target', models.DecimalField(blank=True, decimal_places=2, editable=False, max_digits=16, null=True, verbose_name='target disepakati')),
                    ('ceiling', models.BigIntegerField(blank=True, null=True, verbose_name='pagu (rupiah)')),
                    ('place', models.CharField(blank=True, max_length=200, verbose_name='lokasi')),
                    ('status', models.CharField(choices=[('pending', 'Belum dibahas'), ('recommended', 'Direkomendasikan'), ('with_note', 'Direkomendasikan dengan catatan'), ('not_recommended', 'Tidak direkomendasikan'), ('deferred', 'Ditangguhkan'), ('not_discussed', 'Tidak terbahas')], default='pending', editable=False, max_length=16, verbose_name='hasil')),
                    ('note', models.TextField(blank=True, editable=False, max_length=2000, verbose_name='catatan atau alasan')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                ],
                options={
                    'verbose_name': 'butir desk',
                    'verbose_name_plural': 'butir desk',
                    'ordering': ['number'],
                },
            ),
            migrations.CreateModel(
                name='ItemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('target', 'Target kinerja urusan'), ('support', 'Dukungan sub kegiatan')], default='target', max_length=8, verbose_name='jenis')),
                    ('title', models.CharField(max_length=300, verbose_name='kinerja atau sub kegiatan')),
                    ('code', models.CharField(blank=True, max_length=20, verbose_name='kode sub kegiatan')),
                    ('indicator', models.CharField(max_length=300, verbose_name='indikator')),
                    ('unit', models.CharField(max_length=60, verbose_name='satuan')),
                    ('national_target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target nasional')),
                    ('provincial_target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target provinsi')),
                    ('proposed_target', models.DecimalField(decimal_places=2, max_digits=16, verbose_name='usulan target kabupaten')),
                    ('agreed_target', models.DecimalField(blank=True, decimal_places=2, editable=False, max_digits=16, null=True, verbose_name='target disepakati')),
                    ('ceiling', models.BigIntegerField(blank=True, null=True, verbose_name='pagu (rupiah)')),
                    ('place', models.CharField(blank=True, max_length=200, verbose_name='lokasi')),
                    ('status', models.CharField(choices=[('pending', 'Belum dibahas'), ('recommended', 'Direkomendasikan'), ('with_note', 'Direkomendasikan dengan catatan'), ('not_recommended', 'Tidak direkomendasikan'), ('deferred', 'Ditangguhkan'), ('not_discussed', 'Tidak terbahas')], default='pending', editable=False, max_length=16, verbose_name='hasil')),
                    ('note', models.TextField(blank=True, editable=False, max_length=2000, verbose_name='catatan atau alasan')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Line',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('path', models.CharField(db_collation='C', max_length=255, verbose_name='jalur')),
                    ('level', models.CharField(choices=[('vision', 'visi'), ('mission', 'misi'), ('asta_cita', 'Asta Cita'), ('pn', 'prioritas nasional (PN)'), ('pp', 'program prioritas (PP)'), ('kp', 'kegiatan prioritas (KP)'), ('goal', 'tujuan'), ('objective', 'sasaran'), ('strategy', 'strategi'), ('policy', 'arah kebijakan'), ('programme', 'program'), ('activity', 'kegiatan'), ('sub_activity', 'sub kegiatan')], max_length=12, verbose_name='tingkat')),
                    ('code', models.CharField(max_length=20, verbose_name='kode')),
                    ('name', models.TextField(verbose_name='uraian')),
                    ('result', models.TextField(blank=True, verbose_name='hasil atau keluaran')),
                    ('location', models.TextField(blank=True, verbose_name='lokasi')),
                    ('place_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=13), default=list, size=None, verbose_name='kode wilayah')),
                    ('source_of_funds', models.CharField(blank=True, max_length=300, verbose_name='sumber dana')),
                    ('national_priority', models.TextField(blank=True, verbose_name='prioritas nasional')),
                    ('regional_priority', models.TextField(blank=True, verbose_name='prioritas daerah')),
                    ('target_group', models.TextField(blank=True, verbose_name='kelompok sasaran')),
                    ('note', models.TextField(blank=True, verbose_name='catatan')),
                ],
                options={
                    'verbose_name': 'baris rencana',
                    'verbose_name_plural': 'baris rencana',
                },
            ),
            migrations.CreateModel(
                name='LineCheck',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('verdict', models.CharField(choices=[('not_checked', 'Belum diperiksa'), ('aligned', 'Selaras'), ('partly_aligned', 'Selaras sebagian'), ('not_aligned', 'Tidak selaras')], default='not_checked', editable=False, max_length=16, verbose_name='keselarasan')),
                    ('score', models.DecimalField(decimal_places=2, default=0, editable=False, max_digits=5, verbose_name='nilai')),
                    ('is_mended', models.BooleanField(default=False, editable=False, verbose_name='diperbaiki')),
                    ('decision', models.CharField(blank=True, choices=[('', 'Belum ditinjau'), ('confirmed', 'Dikonfirmasi'), ('exempted', 'Dikecualikan')], default='', editable=False, max_length=12, verbose_name='tinjauan')),
                    ('reason', models.TextField(blank=True, editable=False, verbose_name='alasan')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='ditinjau')),
                    ('status', models.GeneratedField(choices=[('not_checked', 'Belum diperiksa'), ('aligned', 'Selaras'), ('partly_aligned', 'Selaras sebagian'), ('not_aligned', 'Tidak selaras'), ('confirmed', 'Dikonfirmasi'), ('exempted', 'Dikecualikan')], db_persist=True, expression=models.Case(models.When(decision='', then=models.F('verdict')), default=models.F('decision')), output_field=models.CharField(max_length=16), verbose_name='status')),
                    ('code', models.CharField(max_length=60, verbose_name='kode')),
                    ('place', models.CharField(db_collation='C', editable=False, max_length=90)),
                    ('name', models.TextField(verbose_name='uraian')),
                    ('level', models.CharField(choices=[('vision', 'visi'), ('mission', 'misi'), ('asta_cita', 'Asta Cita'), ('pn', 'prioritas nasional (PN)'), ('pp', 'program prioritas (PP)'), ('kp', 'kegiatan prioritas (KP)'), ('goal', 'tujuan'), ('objective', 'sasaran'), ('strategy', 'strategi'), ('policy', 'arah kebijakan'), ('programme', 'program'), ('activity', 'kegiatan'), ('sub_activity', 'sub kegiatan')], max_length=12, verbose_name='tingkat')),
                    ('in_lower', models.BooleanField(verbose_name='ada dalam dokumen')),
                    ('in_upper', models.BooleanField(verbose_name='ada dalam acuan')),
                    ('results', models.JSONField(default=list, editable=False, verbose_name='hasil pemeriksaan')),
                    ('checked_at', models.DateTimeField(editable=False, verbose_name='diperiksa')),
                ],
                options={
                    'verbose_name': 'baris yang diperiksa',
                    'verbose_name_plural': 'baris yang diperiksa',
                },
            ),
            migrations.CreateModel(
                name='Mark',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('value', models.PositiveSmallIntegerField(verbose_name='nilai')),
                    ('weight', models.PositiveSmallIntegerField(verbose_name='bobot')),
                ],
                options={
                    'verbose_name': 'nilai',
                    'verbose_name_plural': 'nilai',
                },
            ),
            migrations.CreateModel(
                name='NomenclatureItem',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('level', models.CharField(choices=[('affair', 'urusan'), ('field', 'bidang urusan'), ('programme', 'program'), ('activity', 'kegiatan'), ('sub_activity', 'sub kegiatan')], max_length=12, verbose_name='tingkat')),
                    ('code', models.CharField(max_length=20, verbose_name='kode')),
                    ('name', models.TextField(verbose_name='nama')),
                    ('is_for_regency', models.BooleanField(verbose_name='dipakai kabupaten')),
                    ('performance', models.TextField(blank=True, verbose_name='kinerja')),
                    ('indicator', models.TextField(blank=True, verbose_name='indikator')),
                    ('unit', models.CharField(blank=True, max_length=120, verbose_name='satuan')),
                    ('is_spm', models.BooleanField(default=False, verbose_name='SPM')),
                    ('kind', models.CharField(blank=True, choices=[('service', 'layanan'), ('work', 'aktifitas')], max_length=8, verbose_name='jenis')),
                    ('tags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=100), blank=True, default=list, size=None, verbose_name='tag')),
                    ('definition', models.TextField(blank=True, verbose_name='definisi operasional')),
                    ('executor', models.TextField(blank=True, verbose_name='pelaksana')),
                    ('predecessor_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None, verbose_name='kode sebelumnya')),
                    ('words', models.GeneratedField(db_persist=True, expression=django.db.models.functions.text.Lower(django.db.models.functions.text.Concat('name', models.Value(' '), 'performance', models.Value(' '), 'indicator', output_field=models.TextField())), output_field=models.TextField())),
                ],
                options={
                    'verbose_name': 'nomenklatur',
                    'verbose_name_plural': 'nomenklatur',
                    'ordering': ['edition', 'code'],
                },
            ),
            migrations.CreateModel(
                name='Note',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(verbose_name='catatan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='waktu')),
                ],
                options={
                    'verbose_name': 'catatan verifikator',
                    'verbose_name_plural': 'catatan verifikator',
                    'ordering': ['at', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Part',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('district', models.CharField(blank=True, max_length=60, verbose_name='kunci kecamatan')),
                    ('entries', models.PositiveIntegerField(default=0, verbose_name='rencana')),
                    ('findings', models.PositiveIntegerField(default=0, verbose_name='temuan')),
                ],
                options={
                    'verbose_name': 'bagian pencarian',
                    'verbose_name_plural': 'bagian pencarian',
                },
            ),
            migrations.CreateModel(
                name='Participant',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=150, verbose_name='nama')),
                    ('position', models.CharField(blank=True, max_length=150, verbose_name='jabatan atau instansi')),
                    ('sex', models.CharField(blank=True, choices=[('f', 'Perempuan'), ('m', 'Laki-laki')], max_length=1, verbose_name='jenis kelamin')),
                    ('is_vulnerable', models.BooleanField(default=False, verbose_name='kelompok rentan')),
                    ('arrived_at', models.DateTimeField(editable=False, null=True, verbose_name='hadir sejak')),
                ],
                options={
                    'verbose_name': 'peserta forum',
                    'verbose_name_plural': 'peserta forum',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Plan',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DOK', unique=True, verbose_name='nomor portal')),
                    ('kind', models.CharField(choices=[('rpjpd', 'RPJPD'), ('rpjmd', 'RPJMD'), ('rkpd', 'RKPD'), ('renstra', 'Renstra PD'), ('renja', 'Renja PD'), ('apbd', 'APBD'), ('rpjmn', 'RPJMN'), ('rkp', 'RKP'), ('rpjmd_prov', 'RPJMD Provinsi'), ('rkpd_prov', 'RKPD Provinsi')], max_length=12, verbose_name='jenis')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('first_year', models.PositiveSmallIntegerField(verbose_name='tahun awal')),
                    ('last_year', models.PositiveSmallIntegerField(verbose_name='tahun akhir')),
                    ('revision', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='perubahan ke')),
                    ('regulation_number', models.CharField(blank=True, max_length=120, verbose_name='nomor peraturan')),
                    ('regulation_date', models.DateField(blank=True, null=True, verbose_name='tanggal peraturan')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('outline', 'Rancangan awal'), ('proposed', 'Rancangan'), ('final', 'Rancangan akhir'), ('fixed', 'Ditetapkan'), ('superseded', 'Digantikan')], default='draft', editable=False, max_length=12, verbose_name='status')),
                    ('content_version', models.PositiveIntegerField(default=0, editable=False, verbose_name='versi isi')),
                    ('fixed_at', models.DateTimeField(editable=False, null=True, verbose_name='ditetapkan di portal')),
                ],
                options={
                    'verbose_name': 'dokumen rencana',
                    'verbose_name_plural': 'dokumen rencana',
                },
            ),
            migrations.CreateModel(
                name='PlanEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DOK', unique=False, verbose_name='nomor portal')),
                    ('kind', models.CharField(choices=[('rpjpd', 'RPJPD'), ('rpjmd', 'RPJMD'), ('rkpd', 'RKPD'), ('renstra', 'Renstra PD'), ('renja', 'Renja PD'), ('apbd', 'APBD'), ('rpjmn', 'RPJMN'), ('rkp', 'RKP'), ('rpjmd_prov', 'RPJMD Provinsi'), ('rkpd_prov', 'RKPD Provinsi')], max_length=12, verbose_name='jenis')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('first_year', models.PositiveSmallIntegerField(verbose_name='tahun awal')),
                    ('last_year', models.PositiveSmallIntegerField(verbose_name='tahun akhir')),
                    ('revision', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='perubahan ke')),
                    ('regulation_number', models.CharField(blank=True, max_length=120, verbose_name='nomor peraturan')),
                    ('regulation_date', models.DateField(blank=True, null=True, verbose_name='tanggal peraturan')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('outline', 'Rancangan awal'), ('proposed', 'Rancangan'), ('final', 'Rancangan akhir'), ('fixed', 'Ditetapkan'), ('superseded', 'Digantikan')], default='draft', editable=False, max_length=12, verbose_name='status')),
                    ('content_version', models.PositiveIntegerField(default=0, editable=False, verbose_name='versi isi')),
                    ('fixed_at', models.DateTimeField(editable=False, null=True, verbose_name='ditetapkan di portal')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='PlanFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BRK', unique=True, verbose_name='nomor')),
                    ('title', models.CharField(max_length=200, verbose_name='judul berkas')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=planning.plans.files.place, validators=[perkasa.core.files.UploadCheck()], verbose_name='berkas')),
                    ('attached_at', models.DateTimeField(auto_now_add=True, verbose_name='dilampirkan')),
                ],
                options={
                    'verbose_name': 'berkas dokumen',
                    'verbose_name_plural': 'berkas dokumen',
                    'ordering': ['attached_at', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Proposal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='UPR', unique=True, verbose_name='nomor')),
                    ('source', models.CharField(choices=[('citizen', 'Masyarakat'), ('village', 'Musrenbang desa/kelurahan'), ('district', 'Kecamatan'), ('council', 'Pokok pikiran DPRD'), ('agency', 'Perangkat daerah'), ('academic', 'Akademisi'), ('business', 'Pelaku usaha'), ('cooperation', 'Kerja sama daerah'), ('consultation', 'Tindak lanjut konsultasi')], default='agency', max_length=12, verbose_name='sumber')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('is_physical', models.BooleanField(blank=True, null=True, verbose_name='pekerjaan fisik')),
                    ('indicator', models.TextField(blank=True, verbose_name='indikator')),
                    ('target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target')),
                    ('unit', models.CharField(blank=True, max_length=120, verbose_name='satuan')),
                    ('budget', models.BigIntegerField(blank=True, null=True, verbose_name='perkiraan anggaran (rupiah)')),
                    ('source_of_funds', models.CharField(blank=True, choices=[('pad', 'Pendapatan Asli Daerah (PAD)'), ('dau', 'Dana Alokasi Umum (DAU)'), ('dau_earmarked', 'DAU yang ditentukan penggunaannya'), ('dak_physical', 'Dana Alokasi Khusus (DAK) Fisik'), ('dak_service', 'Dana Alokasi Khusus (DAK) Nonfisik'), ('dbh', 'Dana Bagi Hasil (DBH), termasuk DBHCHT'), ('province', 'Bantuan Keuangan Provinsi'), ('blud', 'Pendapatan BLUD'), ('other', 'Sumber lain yang sah')], max_length=20, verbose_name='sumber dana')),
                    ('reason', models.TextField(blank=True, verbose_name='masalah dan alasan')),
                    ('men', models.PositiveIntegerField(blank=True, null=True, verbose_name='penerima manfaat laki-laki')),
                    ('women', models.PositiveIntegerField(blank=True, null=True, verbose_name='penerima manfaat perempuan')),
                    ('land', models.CharField(blank=True, choices=[('not_needed', 'Tidak memerlukan lahan'), ('government', 'Milik pemerintah daerah'), ('village', 'Tanah kas desa'), ('granted', 'Hibah dengan surat pernyataan'), ('private', 'Milik perorangan atau lembaga, belum dibebaskan'), ('unknown', 'Belum diketahui')], max_length=12, verbose_name='status lahan')),
                    ('latitude', models.DecimalField(blank=True, decimal_places=6, max_digits=8, null=True, verbose_name='lintang')),
                    ('longitude', models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name='bujur')),
                    ('fraction', models.CharField(blank=True, max_length=80, verbose_name='fraksi')),
                    ('recess', models.CharField(blank=True, max_length=80, verbose_name='masa reses')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('submitted', 'Diajukan'), ('returned', 'Dikembalikan'), ('accepted', 'Diterima'), ('declined', 'Ditolak'), ('accommodated', 'Diakomodir'), ('not_accommodated', 'Tidak diakomodir'), ('merged', 'Digabung'), ('split', 'Dipecah'), ('withdrawn', 'Ditarik')], default='draft', editable=False, max_length=16, verbose_name='status')),
                    ('stage', models.CharField(blank=True, choices=[('village', 'Verifikasi desa/kelurahan'), ('district', 'Verifikasi kecamatan'), ('council', 'Verifikasi Sekretariat DPRD'), ('partner', 'Validasi mitra Bapperida'), ('agency', 'Verifikasi perangkat daerah'), ('forum', 'Pembahasan forum'), ('budget_team', 'Validasi TAPD')], editable=False, max_length=12, verbose_name='tahap')),
                    ('is_priority', models.BooleanField(default=False, editable=False, verbose_name='prioritas')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi isian')),
                    ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('changed_at', models.DateTimeField(auto_now_add=True, verbose_name='diubah')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                    ('decision_words', models.TextField(blank=True, editable=False, verbose_name='alasan keputusan')),
                    ('reason_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], editable=False, max_length=16, verbose_name='kode alasan')),
                ],
                options={
                    'verbose_name': 'usulan',
                    'verbose_name_plural': 'usulan',
                },
            ),
            migrations.CreateModel(
                name='ProposalEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='UPR', unique=False, verbose_name='nomor')),
                    ('source', models.CharField(choices=[('citizen', 'Masyarakat'), ('village', 'Musrenbang desa/kelurahan'), ('district', 'Kecamatan'), ('council', 'Pokok pikiran DPRD'), ('agency', 'Perangkat daerah'), ('academic', 'Akademisi'), ('business', 'Pelaku usaha'), ('cooperation', 'Kerja sama daerah'), ('consultation', 'Tindak lanjut konsultasi')], default='agency', max_length=12, verbose_name='sumber')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('title', models.CharField(max_length=200, verbose_name='judul')),
                    ('is_physical', models.BooleanField(blank=True, null=True, verbose_name='pekerjaan fisik')),
                    ('indicator', models.TextField(blank=True, verbose_name='indikator')),
                    ('target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='target')),
                    ('unit', models.CharField(blank=True, max_length=120, verbose_name='satuan')),
                    ('budget', models.BigIntegerField(blank=True, null=True, verbose_name='perkiraan anggaran (rupiah)')),
                    ('source_of_funds', models.CharField(blank=True, choices=[('pad', 'Pendapatan Asli Daerah (PAD)'), ('dau', 'Dana Alokasi Umum (DAU)'), ('dau_earmarked', 'DAU yang ditentukan penggunaannya'), ('dak_physical', 'Dana Alokasi Khusus (DAK) Fisik'), ('dak_service', 'Dana Alokasi Khusus (DAK) Nonfisik'), ('dbh', 'Dana Bagi Hasil (DBH), termasuk DBHCHT'), ('province', 'Bantuan Keuangan Provinsi'), ('blud', 'Pendapatan BLUD'), ('other', 'Sumber lain yang sah')], max_length=20, verbose_name='sumber dana')),
                    ('reason', models.TextField(blank=True, verbose_name='masalah dan alasan')),
                    ('men', models.PositiveIntegerField(blank=True, null=True, verbose_name='penerima manfaat laki-laki')),
                    ('women', models.PositiveIntegerField(blank=True, null=True, verbose_name='penerima manfaat perempuan')),
                    ('land', models.CharField(blank=True, choices=[('not_needed', 'Tidak memerlukan lahan'), ('government', 'Milik pemerintah daerah'), ('village', 'Tanah kas desa'), ('granted', 'Hibah dengan surat pernyataan'), ('private', 'Milik perorangan atau lembaga, belum dibebaskan'), ('unknown', 'Belum diketahui')], max_length=12, verbose_name='status lahan')),
                    ('latitude', models.DecimalField(blank=True, decimal_places=6, max_digits=8, null=True, verbose_name='lintang')),
                    ('longitude', models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name='bujur')),
                    ('fraction', models.CharField(blank=True, max_length=80, verbose_name='fraksi')),
                    ('recess', models.CharField(blank=True, max_length=80, verbose_name='masa reses')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('submitted', 'Diajukan'), ('returned', 'Dikembalikan'), ('accepted', 'Diterima'), ('declined', 'Ditolak'), ('accommodated', 'Diakomodir'), ('not_accommodated', 'Tidak diakomodir'), ('merged', 'Digabung'), ('split', 'Dipecah'), ('withdrawn', 'Ditarik')], default='draft', editable=False, max_length=16, verbose_name='status')),
                    ('stage', models.CharField(blank=True, choices=[('village', 'Verifikasi desa/kelurahan'), ('district', 'Verifikasi kecamatan'), ('council', 'Verifikasi Sekretariat DPRD'), ('partner', 'Validasi mitra Bapperida'), ('agency', 'Verifikasi perangkat daerah'), ('forum', 'Pembahasan forum'), ('budget_team', 'Validasi TAPD')], editable=False, max_length=12, verbose_name='tahap')),
                    ('is_priority', models.BooleanField(default=False, editable=False, verbose_name='prioritas')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi isian')),
                    ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('changed_at', models.DateTimeField(auto_now_add=True, verbose_name='diubah')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                    ('decision_words', models.TextField(blank=True, editable=False, verbose_name='alasan keputusan')),
                    ('reason_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], editable=False, max_length=16, verbose_name='kode alasan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ProposalFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BKU', unique=True, verbose_name='nomor')),
                    ('paper', models.CharField(choices=[('cover_letter', 'Surat pengantar'), ('proposal', 'Proposal'), ('cost_plan', 'Rencana anggaran biaya (RAB)'), ('land_paper', 'Surat kepemilikan atau kesediaan lahan'), ('photo', 'Foto keadaan sekarang')], max_length=16, verbose_name='berkas apa')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=planning.proposals.files.models.private_place, verbose_name='berkas')),
                    ('handed_in_at', models.DateTimeField(auto_now_add=True, verbose_name='diserahkan')),
                ],
                options={
                    'verbose_name': 'berkas usulan',
                    'verbose_name_plural': 'berkas usulan',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='ProposalList',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('source', models.CharField(choices=[('citizen', 'Masyarakat'), ('village', 'Musrenbang desa/kelurahan'), ('district', 'Kecamatan'), ('council', 'Pokok pikiran DPRD'), ('agency', 'Perangkat daerah'), ('academic', 'Akademisi'), ('business', 'Pelaku usaha'), ('cooperation', 'Kerja sama daerah'), ('consultation', 'Tindak lanjut konsultasi')], max_length=12, verbose_name='sumber')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('is_to_submit', models.BooleanField(default=False, verbose_name='langsung diajukan')),
                    ('file', models.FileField(max_length=200, upload_to=planning.proposals.sheets.models.place, verbose_name='berkas')),
                    ('file_name', models.CharField(max_length=200, verbose_name='nama berkas')),
                    ('uploaded_at', models.DateTimeField(auto_now_add=True, verbose_name='diunggah')),
                    ('rows', models.PositiveIntegerField(default=0, editable=False, verbose_name='baris terbaca')),
                    ('made', models.PositiveIntegerField(default=0, editable=False, verbose_name='usulan baru')),
                    ('known', models.PositiveIntegerField(default=0, editable=False, verbose_name='sudah ada')),
                    ('problems', models.JSONField(default=list, editable=False, verbose_name='yang ditolak')),
                ],
                options={
                    'verbose_name': 'daftar usulan',
                    'verbose_name_plural': 'daftar usulan',
                    'ordering': ['-uploaded_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Rating',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('given_at', models.DateTimeField(editable=False, null=True, verbose_name='dinilai')),
                    ('comment', models.TextField(blank=True, verbose_name='catatan')),
                ],
                options={
                    'verbose_name': 'penilaian',
                    'verbose_name_plural': 'penilaian',
                },
            ),
            migrations.CreateModel(
                name='Record',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BAD', unique=True, verbose_name='nomor')),
                    ('basis', models.TextField(max_length=5000, verbose_name='dasar')),
                    ('notes', models.TextField(blank=True, max_length=10000, verbose_name='pokok-pokok catatan')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('circulated', 'Diedarkan'), ('objected', 'Ada keberatan'), ('signing', 'Menunggu tanda tangan'), ('signed', 'Ditandatangani')], default='draft', editable=False, max_length=10, verbose_name='status')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                ],
                options={
                    'verbose_name': 'berita acara desk',
                    'verbose_name_plural': 'berita acara desk',
                    'ordering': ['-pk'],
                },
            ),
            migrations.CreateModel(
                name='RecordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BAD', unique=False, verbose_name='nomor')),
                    ('basis', models.TextField(max_length=5000, verbose_name='dasar')),
                    ('notes', models.TextField(blank=True, max_length=10000, verbose_name='pokok-pokok catatan')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('circulated', 'Diedarkan'), ('objected', 'Ada keberatan'), ('signing', 'Menunggu tanda tangan'), ('signed', 'Ditandatangani')], default='draft', editable=False, max_length=10, verbose_name='status')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Remark',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(verbose_name='tanggapan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='pada')),
                ],
                options={
                    'verbose_name': 'tanggapan atas putusan',
                    'verbose_name_plural': 'tanggapan atas putusan',
                    'ordering': ['at', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='RemarkEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('text', models.TextField(verbose_name='tanggapan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='pada')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Ruling',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='TTI', unique=True, verbose_name='nomor')),
                    ('decision', models.CharField(choices=[('overlap', 'Tumpang tindih'), ('complement', 'Saling melengkapi'), ('unrelated', 'Bukan tumpang tindih')], max_length=12, verbose_name='putusan')),
                    ('consequence', models.CharField(choices=[('leave', 'Biarkan keduanya'), ('merge', 'Gabungkan menjadi satu'), ('reassign', 'Alihkan ke perangkat daerah yang berwenang'), ('reschedule', 'Jadwalkan ulang'), ('desk', 'Bahas di desk bersama'), ('cooperation', 'Jadikan gagasan kerja sama')], max_length=12, verbose_name='tindak lanjut')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('score', models.FloatField(verbose_name='skor')),
                    ('verdict', models.CharField(max_length=20, verbose_name='putusan mesin')),
                    ('reasons', models.JSONField(default=list, verbose_name='alasan mesin')),
                    ('formula', models.CharField(max_length=20, verbose_name='versi rumus')),
                    ('first_digest', models.CharField(editable=False, max_length=16)),
                    ('second_digest', models.CharField(editable=False, max_length=16)),
                    ('decided_at', models.DateTimeField(auto_now_add=True, verbose_name='diputuskan')),
                    ('superseded_at', models.DateTimeField(editable=False, null=True, verbose_name='diganti')),
                ],
                options={
                    'verbose_name': 'putusan tumpang tindih',
                    'verbose_name_plural': 'putusan tumpang tindih',
                    'ordering': ['-decided_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='RulingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='TTI', unique=False, verbose_name='nomor')),
                    ('decision', models.CharField(choices=[('overlap', 'Tumpang tindih'), ('complement', 'Saling melengkapi'), ('unrelated', 'Bukan tumpang tindih')], max_length=12, verbose_name='putusan')),
                    ('consequence', models.CharField(choices=[('leave', 'Biarkan keduanya'), ('merge', 'Gabungkan menjadi satu'), ('reassign', 'Alihkan ke perangkat daerah yang berwenang'), ('reschedule', 'Jadwalkan ulang'), ('desk', 'Bahas di desk bersama'), ('cooperation', 'Jadikan gagasan kerja sama')], max_length=12, verbose_name='tindak lanjut')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('score', models.FloatField(verbose_name='skor')),
                    ('verdict', models.CharField(max_length=20, verbose_name='putusan mesin')),
                    ('reasons', models.JSONField(default=list, verbose_name='alasan mesin')),
                    ('formula', models.CharField(max_length=20, verbose_name='versi rumus')),
                    ('first_digest', models.CharField(editable=False, max_length=16)),
                    ('second_digest', models.CharField(editable=False, max_length=16)),
                    ('decided_at', models.DateTimeField(auto_now_add=True, verbose_name='diputuskan')),
                    ('superseded_at', models.DateTimeField(editable=False, null=True, verbose_name='diganti')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Search',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('formula', models.CharField(max_length=20, verbose_name='versi rumus')),
                    ('began_at', models.DateTimeField(auto_now_add=True, verbose_name='dimulai')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                ],
                options={
                    'verbose_name': 'pencarian tumpang tindih',
                    'verbose_name_plural': 'pencarian tumpang tindih',
                    'ordering': ['-began_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Selection',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=60, verbose_name='nama')),
                    ('query', models.CharField(max_length=500, verbose_name='saringan')),
                ],
                options={
                    'verbose_name': 'pilihan tersimpan',
                    'verbose_name_plural': 'pilihan tersimpan',
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='Signatory',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('position', models.CharField(max_length=200, verbose_name='jabatan')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='urutan')),
                    ('answer', models.CharField(choices=[('waiting', 'Belum menanggapi'), ('agreed', 'Setuju'), ('noted', 'Setuju dengan catatan'), ('objected', 'Keberatan')], default='waiting', max_length=8, verbose_name='tanggapan')),
                    ('note', models.TextField(blank=True, max_length=2000, verbose_name='catatan')),
                    ('answered_at', models.DateTimeField(null=True, verbose_name='ditanggapi')),
                    ('signed_at', models.DateTimeField(null=True, verbose_name='ditandatangani')),
                ],
                options={
                    'verbose_name': 'penanda tangan',
                    'verbose_name_plural': 'penanda tangan',
                    'ordering': ['number'],
                },
            ),
            migrations.CreateModel(
                name='Stage',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('name', models.CharField(max_length=200, verbose_name='tahapan')),
                    ('starts', models.DateField(verbose_name='mulai')),
                    ('ends', models.DateField(verbose_name='selesai')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                    ('opens', models.CharField(blank=True, choices=[('proposals', 'pengajuan usulan'), ('agency_plans', 'pengisian Renja')], max_length=20, verbose_name='membuka')),
                    ('voices_open_on', models.DateField(blank=True, help_text='Kosong: terbuka sejak awal. Sampai tanggal ini jumlah dukungan dan tanggapan tertutup.', null=True, verbose_name='dukungan dan tanggapan dibuka pada')),
                    ('reminded_of', models.DateField(editable=False, null=True, verbose_name='diingatkan akan tenggat')),
                ],
                options={
                    'verbose_name': 'tahapan',
                    'verbose_name_plural': 'tahapan',
                    'ordering': ['plan_year', 'starts', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='StageEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('plan_year', models.PositiveSmallIntegerField(verbose_name='tahun rencana')),
                    ('name', models.CharField(max_length=200, verbose_name='tahapan')),
                    ('starts', models.DateField(verbose_name='mulai')),
                    ('ends', models.DateField(verbose_name='selesai')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                    ('opens', models.CharField(blank=True, choices=[('proposals', 'pengajuan usulan'), ('agency_plans', 'pengisian Renja')], max_length=20, verbose_name='membuka')),
                    ('voices_open_on', models.DateField(blank=True, help_text='Kosong: terbuka sejak awal. Sampai tanggal ini jumlah dukungan dan tanggapan tertutup.', null=True, verbose_name='dukungan dan tanggapan dibuka pada')),
                    ('reminded_of', models.DateField(editable=False, null=True, verbose_name='diingatkan akan tenggat')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Support',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='didukung')),
                ],
                options={
                    'verbose_name': 'dukungan',
                    'verbose_name_plural': 'dukungan',
                },
            ),
            migrations.CreateModel(
                name='Target',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('value', models.DecimalField(decimal_places=4, max_digits=20, verbose_name='target')),
                ],
                options={
                    'verbose_name': 'target',
                    'verbose_name_plural': 'target',
                    'ordering': ['year'],
                },
            ),
            migrations.CreateModel(
                name='Tie',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('merged', 'digabung ke'), ('part', 'bagian dari'), ('related', 'terkait dengan')], max_length=10, verbose_name='hubungan')),
                    ('before', models.CharField(blank=True, editable=False, max_length=30, verbose_name='status sebelumnya')),
                    ('reason', models.TextField(blank=True, verbose_name='alasan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='waktu')),
                    ('undone_at', models.DateTimeField(editable=False, null=True, verbose_name='dibatalkan')),
                ],
                options={
                    'verbose_name': 'hubungan usulan',
                    'verbose_name_plural': 'hubungan usulan',
                },
            ),
            migrations.CreateModel(
                name='UnsavedAnswer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(verbose_name='versi yang dibaca')),
                    ('typed', models.TextField(max_length=200000, verbose_name='yang diketik')),
                    ('saved_at', models.DateTimeField(auto_now=True, verbose_name='tersimpan')),
                    ('form', models.CharField(max_length=120, verbose_name='formulir')),
                ],
                options={
                    'verbose_name': 'ketikan usulan',
                    'verbose_name_plural': 'ketikan usulan',
                },
            ),
            migrations.CreateModel(
                name='Visit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('outcome', models.CharField(blank=True, choices=[('approve', 'Setujui'), ('approve_note', 'Setujui dengan catatan'), ('return', 'Kembalikan'), ('refuse', 'Tolak'), ('redirect', 'Alihkan ke perangkat daerah lain'), ('withdrawn', 'Ditarik pengusul')], max_length=12, verbose_name='putusan')),
                    ('reason_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], max_length=16, verbose_name='kode alasan')),
                    ('words', models.TextField(blank=True, verbose_name='catatan atau alasan')),
                    ('target', models.DecimalField(blank=True, decimal_places=2, max_digits=16, null=True, verbose_name='volume yang disarankan')),
                    ('budget', models.BigIntegerField(blank=True, null=True, verbose_name='anggaran yang disarankan')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='urutan')),
                    ('stage', models.CharField(choices=[('village', 'Verifikasi desa/kelurahan'), ('district', 'Verifikasi kecamatan'), ('council', 'Verifikasi Sekretariat DPRD'), ('partner', 'Validasi mitra Bapperida'), ('agency', 'Verifikasi perangkat daerah'), ('forum', 'Pembahasan forum'), ('budget_team', 'Validasi TAPD')], max_length=12, verbose_name='tahap')),
                    ('opened_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='masuk')),
                    ('due', models.DateField(verbose_name='paling lambat')),
                    ('remind_on', models.DateField(verbose_name='diingatkan mulai')),
                    ('escalate_on', models.DateField(verbose_name='dinaikkan mulai')),
                    ('reminded_at', models.DateTimeField(editable=False, null=True, verbose_name='diingatkan')),
                    ('escalated_at', models.DateTimeField(editable=False, null=True, verbose_name='dinaikkan')),
                    ('checklist', models.JSONField(blank=True, default=dict, verbose_name='daftar periksa')),
                    ('decided_at', models.DateTimeField(null=True, verbose_name='diputuskan')),
                ],
                options={
                    'verbose_name': 'verifikasi',
                    'verbose_name_plural': 'verifikasi',
                    'ordering': ['proposal', 'number'],
                },
            ),
            migrations.CreateModel(
                name='Word',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('abbreviation', 'singkatan atau salah ketik dari'), ('work', 'bangunan atau pekerjaan'), ('way', 'jalan atau saluran'), ('host', 'tempat pekerjaan berada'), ('good', 'barang'), ('topic', 'pokok pelatihan atau kegiatan'), ('target', 'kelompok sasaran'), ('broader', 'istilah yang lebih luas'), ('stop', 'kata yang tidak berarti apa-apa'), ('name', 'nama tempat, bukan kata biasa')], max_length=12, verbose_name='jenis')),
                    ('concept', models.CharField(help_text='Satu kata atau frasa, huruf kecil.', max_length=60, verbose_name='arti baku')),
                    ('forms', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), help_text='Dipisahkan koma: jut, j.u.t, jalan tani.', size=None, verbose_name='cara menulisnya')),
                    ('note', models.CharField(blank=True, max_length=200, verbose_name='catatan')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dipakai')),
                    ('changed_at', models.DateTimeField(auto_now=True, verbose_name='diubah')),
                ],
                options={
                    'verbose_name': 'kata kamus',
                    'verbose_name_plural': 'kamus kata perencanaan',
                    'ordering': ['kind', 'concept'],
                },
            ),
            migrations.CreateModel(
                name='WordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('abbreviation', 'singkatan atau salah ketik dari'), ('work', 'bangunan atau pekerjaan'), ('way', 'jalan atau saluran'), ('host', 'tempat pekerjaan berada'), ('good', 'barang'), ('topic', 'pokok pelatihan atau kegiatan'), ('target', 'kelompok sasaran'), ('broader', 'istilah yang lebih luas'), ('stop', 'kata yang tidak berarti apa-apa'), ('name', 'nama tempat, bukan kata biasa')], max_length=12, verbose_name='jenis')),
                    ('concept', models.CharField(help_text='Satu kata atau frasa, huruf kecil.', max_length=60, verbose_name='arti baku')),
                    ('forms', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), help_text='Dipisahkan koma: jut, j.u.t, jalan tani.', size=None, verbose_name='cara menulisnya')),
                    ('note', models.CharField(blank=True, max_length=200, verbose_name='catatan')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dipakai')),
                    ('changed_at', models.DateTimeField(auto_now=True, verbose_name='diubah')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Appeal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('words', models.TextField(max_length=2000, verbose_name='tanggapan balik')),
                    ('filed_at', models.DateTimeField(auto_now_add=True, verbose_name='diajukan')),
                    ('due_on', models.DateField(verbose_name='dijawab paling lambat')),
                    ('status', models.CharField(choices=[('filed', 'Menunggu jawaban'), ('granted', 'Dikabulkan'), ('rejected', 'Tidak dikabulkan')], default='filed', editable=False, max_length=10, verbose_name='status')),
                    ('against_code', models.CharField(blank=True, choices=[('incomplete', 'Data atau syarat tidak lengkap'), ('not_ours', 'Bukan kewenangan kabupaten'), ('duplicate', 'Sudah diusulkan atau sedang dikerjakan'), ('done', 'Sudah dikerjakan'), ('not_a_priority', 'Tidak sesuai prioritas tahun ini'), ('not_in_plan', 'Tidak sesuai RPJMD, RKPD, atau tata ruang'), ('land', 'Status lahan belum siap'), ('not_feasible', 'Tidak layak secara teknis'), ('money', 'Anggaran tidak mencukupi'), ('other_money', 'Dibiayai sumber lain (desa, provinsi, pusat)'), ('other', 'Alasan lain')], max_length=16, verbose_name='kode alasan')),
                    ('against_words', models.TextField(blank=True, verbose_name='alasan yang ditanggapi')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('answer', models.TextField(blank=True, editable=False, verbose_name='jawaban')),
                    ('against', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemberi jawaban')),
                    ('answered_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diajukan oleh')),
                ],
                options={
                    'verbose_name': 'tanggapan balik',
                    'verbose_name_plural': 'tanggapan balik',
                },
            ),
            migrations.CreateModel(
                name='Batch',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('key', models.UUIDField(editable=False, unique=True, verbose_name='kunci')),
                    ('typed_at', models.DateTimeField(auto_now_add=True, verbose_name='diketik')),
                    ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi')),
                    ('typed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diketik oleh')),
                ],
                options={
                    'verbose_name': 'tabel usulan',
                    'verbose_name_plural': 'tabel usulan',
                    'ordering': ['-typed_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='CatalogueEntry',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KMS', unique=True, verbose_name='nomor')),
                    ('work', models.CharField(max_length=200, unique=True, verbose_name='pekerjaan')),
                    ('description', models.TextField(blank=True, help_text='Apa yang termasuk dan apa yang tidak, dalam satu kalimat.', verbose_name='penjelasan')),
                    ('unit', models.CharField(help_text='Misalnya: meter, unit, orang, paket.', max_length=60, verbose_name='satuan')),
                    ('unit_price', models.BigIntegerField(verbose_name='harga satuan (rupiah)')),
                    ('price_basis', models.CharField(blank=True, help_text='Misalnya: Standar Harga Satuan 2027.', max_length=200, verbose_name='dasar harga')),
                    ('field_code', models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')], verbose_name='bidang urusan')),
                    ('sub_activity_code', models.CharField(blank=True, help_text='Kode nomenklatur; dicari dalam edisi yang berlaku untuk tahun rencana usulan.', max_length=20, verbose_name='kode sub kegiatan')),
                    ('is_physical', models.BooleanField(default=False, help_text='Usulan pekerjaan fisik memerlukan foto lokasi.', verbose_name='pekerjaan fisik')),
                    ('is_offered', models.BooleanField(default=True, verbose_name='ditawarkan')),
                    ('agency', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='perangkat daerah yang menangani')),
                ],
                options={
                    'verbose_name': 'pekerjaan kamus usulan',
                    'verbose_name_plural': 'kamus usulan',
                    'ordering': ['work', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='CatalogueEntryEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KMS', unique=False, verbose_name='nomor')),
                    ('work', models.CharField(max_length=200, verbose_name='pekerjaan')),
                    ('description', models.TextField(blank=True, help_text='Apa yang termasuk dan apa yang tidak, dalam satu kalimat.', verbose_name='penjelasan')),
                    ('unit', models.CharField(help_text='Misalnya: meter, unit, orang, paket.', max_length=60, verbose_name='satuan')),
                    ('unit_price', models.BigIntegerField(verbose_name='harga satuan (rupiah)')),
                    ('price_basis', models.CharField(blank=True, help_text='Misalnya: Standar Harga Satuan 2027.', max_length=200, verbose_name='dasar harga')),
                    ('field_code', models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')], verbose_name='bidang urusan')),
                    ('sub_activity_code', models.CharField(blank=True, help_text='Kode nomenklatur; dicari dalam edisi yang berlaku untuk tahun rencana usulan.', max_length=20, verbose_name='kode sub kegiatan')),
                    ('is_physical', models.BooleanField(default=False, help_text='Usulan pekerjaan fisik memerlukan foto lokasi.', verbose_name='pekerjaan fisik')),
                    ('is_offered', models.BooleanField(default=True, verbose_name='ditawarkan')),
                    ('agency', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='perangkat daerah yang menangani')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.catalogueentry')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ColumnMatch',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('fingerprint', models.CharField(max_length=64, verbose_name='sidik judul')),
                    ('columns', models.JSONField(verbose_name='kolom')),
                    ('told_at', models.DateTimeField(auto_now=True, verbose_name='dicocokkan')),
                    ('organisation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='stakeholders.organisation', verbose_name='instansi')),
                ],
                options={
                    'verbose_name': 'pencocokan kolom',
                    'verbose_name_plural': 'pencocokan kolom',
                },
            ),
            migrations.CreateModel(
                name='Comment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(max_length=1000, verbose_name='tanggapan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='ditulis')),
                    ('status', models.CharField(choices=[('shown', 'Tampil'), ('hidden', 'Disembunyikan')], default='shown', editable=False, max_length=10, verbose_name='status')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis')),
                ],
                options={
                    'verbose_name': 'tanggapan warga',
                    'verbose_name_plural': 'tanggapan warga',
                },
            ),
            migrations.CreateModel(
                name='CommentReport',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.CharField(max_length=300, verbose_name='alasan')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='dilaporkan')),
                    ('settled_at', models.DateTimeField(editable=False, null=True, verbose_name='ditangani')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pelapor')),
                    ('comment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reports', to='planning.comment', verbose_name='tanggapan')),
                ],
                options={
                    'verbose_name': 'laporan tanggapan',
                    'verbose_name_plural': 'laporan tanggapan',
                },
            ),
            migrations.CreateModel(
                name='Conflict',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('declared_at', models.DateTimeField(auto_now_add=True, verbose_name='dinyatakan')),
                    ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='verifikator')),
                ],
                options={
                    'verbose_name': 'benturan kepentingan',
                    'verbose_name_plural': 'benturan kepentingan',
                },
            ),
            migrations.CreateModel(
                name='Consultation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('booking', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.booking', verbose_name='pemesanan konsultasi')),
                ],
                options={
                    'verbose_name': 'konsultasi tentang usulan',
                    'verbose_name_plural': 'konsultasi tentang usulan',
                    'ordering': ['-booking__period', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='CoProposer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('part', models.CharField(choices=[('writer', 'Penyusun bersama (ikut mengubah isian)'), ('companion', 'Pengusul bersama (namanya ikut mengusulkan)'), ('contact', 'Narahubung lapangan (dihubungi saat ditinjau)')], max_length=10, verbose_name='peran')),
                    ('status', models.CharField(choices=[('invited', 'Menunggu jawaban'), ('agreed', 'Bersedia'), ('declined', 'Tidak bersedia'), ('released', 'Dilepas')], default='invited', editable=False, max_length=10, verbose_name='status')),
                    ('invited_at', models.DateTimeField(auto_now_add=True, verbose_name='diajak')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='orang')),
                    ('invited_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diajak oleh')),
                ],
                options={
                    'verbose_name': 'pengusul bersama',
                    'verbose_name_plural': 'pengusul bersama',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Criterion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=120, unique=True, verbose_name='kriteria')),
                    ('help', models.CharField(blank=True, max_length=200, verbose_name='penjelasan')),
                    ('weight', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(100)], verbose_name='bobot')),
                    ('is_used', models.BooleanField(default=True, verbose_name='dipakai')),
                ],
                options={
                    'verbose_name': 'kriteria penilaian',
                    'verbose_name_plural': 'kriteria penilaian',
                    'ordering': ['-weight', 'name'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('weight__gt', 0)), name='criterion_weighs_something')],
                },
            ),
            migrations.CreateModel(
                name='Desk',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DSK', unique=True, verbose_name='nomor')),
                    ('name', models.CharField(max_length=150, verbose_name='nama desk')),
                    ('field_code', models.CharField(blank=True, max_length=8, verbose_name='kode urusan')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('place', models.CharField(blank=True, max_length=100, verbose_name='meja atau ruang')),
                    ('status', models.CharField(choices=[('open', 'Terbuka'), ('closed', 'Ditutup')], default='open', editable=False, max_length=8, verbose_name='status')),
                    ('chair', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pimpinan desk')),
                    ('recorder', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='notulis desk')),
                ],
                options={
                    'verbose_name': 'desk',
                    'verbose_name_plural': 'desk',
                    'ordering': ['period', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='DeskEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DSK', unique=False, verbose_name='nomor')),
                    ('name', models.CharField(max_length=150, verbose_name='nama desk')),
                    ('field_code', models.CharField(blank=True, max_length=8, verbose_name='kode urusan')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('place', models.CharField(blank=True, max_length=100, verbose_name='meja atau ruang')),
                    ('status', models.CharField(choices=[('open', 'Terbuka'), ('closed', 'Ditutup')], default='open', editable=False, max_length=8, verbose_name='status')),
                    ('chair', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pimpinan desk')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.desk')),
                    ('recorder', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='notulis desk')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Edit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=20, verbose_name='kode')),
                    ('before', models.JSONField(null=True, verbose_name='isi sebelumnya')),
                    ('after', models.JSONField(null=True, verbose_name='isi sesudahnya')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='diubah')),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diubah oleh')),
                    ('organisation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi')),
                ],
                options={
                    'verbose_name': 'perubahan baris rencana',
                    'verbose_name_plural': 'perubahan baris rencana',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Comparison',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('verdict', models.CharField(choices=[('not_checked', 'Belum diperiksa'), ('aligned', 'Selaras'), ('partly_aligned', 'Selaras sebagian'), ('not_aligned', 'Tidak selaras')], default='not_checked', editable=False, max_length=16, verbose_name='keselarasan')),
                    ('score', models.DecimalField(decimal_places=2, default=0, editable=False, max_digits=5, verbose_name='nilai')),
                    ('is_mended', models.BooleanField(default=False, editable=False, verbose_name='diperbaiki')),
                    ('decision', models.CharField(blank=True, choices=[('', 'Belum ditinjau'), ('confirmed', 'Dikonfirmasi'), ('exempted', 'Dikecualikan')], default='', editable=False, max_length=12, verbose_name='tinjauan')),
                    ('reason', models.TextField(blank=True, editable=False, verbose_name='alasan')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='ditinjau')),
                    ('status', models.GeneratedField(choices=[('not_checked', 'Belum diperiksa'), ('aligned', 'Selaras'), ('partly_aligned', 'Selaras sebagian'), ('not_aligned', 'Tidak selaras'), ('confirmed', 'Dikonfirmasi'), ('exempted', 'Dikecualikan')], db_persist=True, expression=models.Case(models.When(decision='', then=models.F('verdict')), default=models.F('decision')), output_field=models.CharField(max_length=16), verbose_name='status')),
                    ('pair', models.CharField(choices=[('rpjmd-rpjpd', 'RPJMD ↔ RPJPD'), ('rpjmd-rpjmn', 'RPJMD ↔ RPJMN'), ('rpjmd-provinsi', 'RPJMD ↔ RPJMD Provinsi'), ('rkpd-rkp', 'RKPD ↔ RKP'), ('rkpd-provinsi', 'RKPD ↔ RKPD Provinsi'), ('renstra-rpjmd', 'Renstra ↔ RPJMD'), ('rkpd-rpjmd', 'RKPD ↔ RPJMD'), ('renja-renstra', 'Renja ↔ Renstra'), ('renja-rkpd', 'Renja ↔ RKPD'), ('apbd-rkpd', 'APBD ↔ RKPD'), ('rpjmd-acuan', 'RPJMD ↔ acuan'), ('renstra-acuan', 'Renstra ↔ acuan'), ('rkpd-acuan', 'RKPD ↔ acuan'), ('renja-acuan', 'Renja ↔ acuan')], max_length=16, verbose_name='pasangan')),
                    ('year', models.PositiveSmallIntegerField(verbose_name='tahun')),
                    ('lines_found', models.PositiveIntegerField(default=0, editable=False, verbose_name='baris')),
                    ('aligned', models.PositiveIntegerField(default=0, editable=False, verbose_name='baris selaras')),
                    ('partly', models.PositiveIntegerField(default=0, editable=False, verbose_name='baris selaras sebagian')),
                    ('planned', models.PositiveIntegerField(default=0, editable=False, verbose_name='program direncanakan')),
                    ('carried', models.PositiveIntegerField(default=0, editable=False, verbose_name='program dijabarkan')),
                    ('lower_version', models.PositiveIntegerField(default=0, editable=False, verbose_name='versi isi')),
                    ('upper_version', models.PositiveIntegerField(default=0, editable=False, verbose_name='versi isi acuan')),
                    ('rules', models.CharField(blank=True, editable=False, max_length=120, verbose_name='versi pemeriksaan')),
                    ('checked_at', models.DateTimeField(editable=False, null=True, verbose_name='diperiksa')),
                    ('decided_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='ditinjau oleh')),
                    ('organisation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='stakeholders.organisation', verbose_name='perangkat daerah')),
                    ('edition', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.edition', verbose_name='edisi pembanding')),
                ],
                options={
                    'verbose_name': 'perbandingan dokumen',
                    'verbose_name_plural': 'perbandingan dokumen',
                },
            ),
            migrations.CreateModel(
                name='Alignment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('verdict', models.CharField(choices=[('not_checked', 'Belum diperiksa'), ('aligned', 'Selaras'), ('partly_aligned', 'Selaras sebagian'), ('not_aligned', 'Tidak selaras')], default='not_checked', editable=False, max_length=16, verbose_name='keselarasan')),
                    ('results', models.JSONField(default=list, editable=False, verbose_name='hasil pemeriksaan')),
                    ('checks_version', models.PositiveSmallIntegerField(default=2, editable=False, verbose_name='versi pemeriksaan')),
                    ('checked_at', models.DateTimeField(editable=False, null=True, verbose_name='diperiksa')),
                    ('edition', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.edition', verbose_name='edisi pembanding')),
                ],
                options={
                    'verbose_name': 'keselarasan',
                    'verbose_name_plural': 'keselarasan',
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='edition',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_editionevent" ("id", "is_partial", "legal_basis", "loaded_at", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "source_name", "valid_from_year") VALUES (NEW."id", NEW."is_partial", NEW."legal_basis", NEW."loaded_at", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."source_name", NEW."valid_from_year"); RETURN NULL;', hash='10e391716b5deb65152219c9cfb1b54abdfcdce2', operation='INSERT', pgid='pgtrigger_insert_insert_bd029', table='planning_edition', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='edition',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_editionevent" ("id", "is_partial", "legal_basis", "loaded_at", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "source_name", "valid_from_year") VALUES (NEW."id", NEW."is_partial", NEW."legal_basis", NEW."loaded_at", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."source_name", NEW."valid_from_year"); RETURN NULL;', hash='ae15d1276694aeba79ef5a92a98949f408f2da70', operation='UPDATE', pgid='pgtrigger_update_update_818a8', table='planning_edition', when='AFTER')),
            ),
            migrations.AddField(
                model_name='editionevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='editionevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.edition'),
            ),
            migrations.AddField(
                model_name='endorsement',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dinyatakan oleh'),
            ),
            migrations.AddField(
                model_name='endorsement',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.CreateModel(
                name='Waiting',
                fields=[
                    ('entry', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, serialize=False, to='planning.entry', verbose_name='rencana')),
                    ('since', models.DateTimeField(verbose_name='sejak')),
                ],
                options={
                    'verbose_name': 'rencana yang menunggu dibandingkan',
                    'verbose_name_plural': 'rencana yang menunggu dibandingkan',
                },
            ),
            migrations.AddField(
                model_name='entry',
                name='organisation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='entry',
                name='owner',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='entry',
                name='region',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='exemption',
                name='granted_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diberikan oleh'),
            ),
            migrations.AddField(
                model_name='exemption',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='exemptionevent',
                name='granted_by',
                field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diberikan oleh'),
            ),
            migrations.AddField(
                model_name='exemptionevent',
                name='organisation',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='exemptionevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='exemptionevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.exemption'),
            ),
            migrations.AddField(
                model_name='finding',
                name='first',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.entry', verbose_name='pertama'),
            ),
            migrations.AddField(
                model_name='finding',
                name='second',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.entry', verbose_name='kedua'),
            ),
            migrations.AddField(
                model_name='follow',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='follows', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='follow',
                name='region',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='forum',
                name='chair',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pimpinan rapat'),
            ),
            migrations.AddField(
                model_name='forum',
                name='host',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='penyelenggara'),
            ),
            migrations.AddField(
                model_name='forum',
                name='recorder',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='notulis'),
            ),
            migrations.AddField(
                model_name='deskevent',
                name='forum',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.forum', verbose_name='forum'),
            ),
            migrations.AddField(
                model_name='desk',
                name='forum',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='desks', to='planning.forum', verbose_name='forum'),
            ),
            migrations.AddField(
                model_name='agendaitem',
                name='forum',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='agenda', to='planning.forum', verbose_name='forum'),
            ),
            migrations.AddField(
                model_name='forumevent',
                name='chair',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pimpinan rapat'),
            ),
            migrations.AddField(
                model_name='forumevent',
                name='host',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='penyelenggara'),
            ),
            migrations.AddField(
                model_name='forumevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='forumevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.forum'),
            ),
            migrations.AddField(
                model_name='forumevent',
                name='recorder',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='notulis'),
            ),
            migrations.AddField(
                model_name='guest',
                name='account',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddField(
                model_name='guest',
                name='answered_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh'),
            ),
            migrations.AddField(
                model_name='guest',
                name='forum',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='guests', to='planning.forum', verbose_name='forum'),
            ),
            migrations.AddField(
                model_name='guest',
                name='organisation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='heldanswer',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='heldanswer',
                name='redirected_to',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='dialihkan ke'),
            ),
            migrations.AddField(
                model_name='import',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diunggah oleh'),
            ),
            migrations.AddField(
                model_name='item',
                name='desk',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='planning.desk', verbose_name='desk'),
            ),
            migrations.AddField(
                model_name='item',
                name='organisation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='itemevent',
                name='desk',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.desk', verbose_name='desk'),
            ),
            migrations.AddField(
                model_name='itemevent',
                name='organisation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='itemevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='itemevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.item'),
            ),
            migrations.AddField(
                model_name='line',
                name='organisation',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='plan_lines', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='line',
                name='parent',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='children', to='planning.line', verbose_name='induk'),
            ),
            migrations.AddField(
                model_name='indicator',
                name='line',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='indicators', to='planning.line', verbose_name='baris'),
            ),
            migrations.AddField(
                model_name='heldanswer',
                name='line',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.line', verbose_name='baris rencana'),
            ),
            migrations.AddField(
                model_name='ceiling',
                name='line',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ceilings', to='planning.line', verbose_name='baris'),
            ),
            migrations.AddField(
                model_name='linecheck',
                name='comparison',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='lines', to='planning.comparison', verbose_name='perbandingan'),
            ),
            migrations.AddField(
                model_name='linecheck',
                name='decided_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='ditinjau oleh'),
            ),
            migrations.AddField(
                model_name='mark',
                name='criterion',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.criterion'),
            ),
            migrations.AddField(
                model_name='nomenclatureitem',
                name='edition',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='items', to='planning.edition', verbose_name='edisi'),
            ),
            migrations.AddField(
                model_name='nomenclatureitem',
                name='parent',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='planning.nomenclatureitem', verbose_name='induk'),
            ),
            migrations.AddField(
                model_name='line',
                name='item',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.nomenclatureitem', verbose_name='nomenklatur'),
            ),
            migrations.AddField(
                model_name='note',
                name='author',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis'),
            ),
            migrations.AddField(
                model_name='note',
                name='mentioned',
                field=models.ManyToManyField(blank=True, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disebut'),
            ),
            migrations.AddField(
                model_name='participant',
                name='forum',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='participants', to='planning.forum', verbose_name='forum'),
            ),
            migrations.AddField(
                model_name='participant',
                name='guest',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='people', to='planning.guest', verbose_name='undangan'),
            ),
            migrations.AddField(
                model_name='participant',
                name='noted_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dicatat oleh'),
            ),
            migrations.AddField(
                model_name='plan',
                name='organisation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='plans', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='plan',
                name='previous',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='later', to='planning.plan', verbose_name='versi lama'),
            ),
            migrations.AddField(
                model_name='line',
                name='plan',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='lines', to='planning.plan', verbose_name='dokumen'),
            ),
            migrations.AddField(
                model_name='import',
                name='plan',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='imports', to='planning.plan', verbose_name='dokumen'),
            ),
            migrations.AddField(
                model_name='edit',
                name='plan',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='edits', to='planning.plan', verbose_name='dokumen'),
            ),
            migrations.AddField(
                model_name='comparison',
                name='lower',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.plan', verbose_name='dokumen'),
            ),
            migrations.AddField(
                model_name='comparison',
                name='upper',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.plan', verbose_name='acuan'),
            ),
            migrations.AddField(
                model_name='planevent',
                name='organisation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='planevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='planevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.plan'),
            ),
            migrations.AddField(
                model_name='planevent',
                name='previous',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.plan', verbose_name='versi lama'),
            ),
            migrations.AddField(
                model_name='planfile',
                name='plan',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='files', to='planning.plan', verbose_name='dokumen'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='agency',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='addressed_proposals', to='stakeholders.organisation', verbose_name='perangkat daerah tujuan'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='decided_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='filed_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disusun oleh'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='holder',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='ada pada'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='line',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proposals', to='planning.line', verbose_name='baris rencana'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='organisation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proposals', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='proposer',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pengusul'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='region',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.region', verbose_name='desa/kelurahan'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='sub_activity',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.nomenclatureitem', verbose_name='sub kegiatan'),
            ),
            migrations.AddField(
                model_name='proposal',
                name='work',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.catalogueentry', verbose_name='pekerjaan kamus usulan'),
            ),
            migrations.AddField(
                model_name='note',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notes', to='planning.proposal'),
            ),
            migrations.AddField(
                model_name='follow',
                name='proposal',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='follows', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='endorsement',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='endorsements', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='coproposer',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='coproposers', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='consultation',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='consultations', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='conflict',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='conflicts', to='planning.proposal'),
            ),
            migrations.AddField(
                model_name='comment',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='comments', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='batch',
                name='proposals',
                field=models.ManyToManyField(related_name='batches', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='appeal',
                name='proposal',
                field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='appeal', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='alignment',
                name='proposal',
                field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='alignment', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='agency',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='perangkat daerah tujuan'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='decided_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='filed_by',
                field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disusun oleh'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='holder',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='ada pada'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='line',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.line', verbose_name='baris rencana'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='organisation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.proposal'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='proposer',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pengusul'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='region',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.region', verbose_name='desa/kelurahan'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='sub_activity',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.nomenclatureitem', verbose_name='sub kegiatan'),
            ),
            migrations.AddField(
                model_name='proposalevent',
                name='work',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.catalogueentry', verbose_name='pekerjaan kamus usulan'),
            ),
            migrations.AddField(
                model_name='proposalfile',
                name='handed_in_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diserahkan oleh'),
            ),
            migrations.AddField(
                model_name='proposalfile',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='files', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='proposallist',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diunggah oleh'),
            ),
            migrations.AddField(
                model_name='proposallist',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='rating',
                name='verifier',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penilai'),
            ),
            migrations.AddField(
                model_name='mark',
                name='rating',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='marks', to='planning.rating'),
            ),
            migrations.AddField(
                model_name='record',
                name='desk',
                field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='record', to='planning.desk', verbose_name='desk'),
            ),
            migrations.AddField(
                model_name='record',
                name='paper',
                field=models.OneToOneField(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.paper', verbose_name='naskah'),
            ),
            migrations.AddField(
                model_name='record',
                name='written_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis'),
            ),
            migrations.AddField(
                model_name='recordevent',
                name='desk',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.desk', verbose_name='desk'),
            ),
            migrations.AddField(
                model_name='recordevent',
                name='paper',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='documents.paper', verbose_name='naskah'),
            ),
            migrations.AddField(
                model_name='recordevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='recordevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.record'),
            ),
            migrations.AddField(
                model_name='recordevent',
                name='written_by',
                field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis'),
            ),
            migrations.AddField(
                model_name='remark',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='remark',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='atas nama instansi'),
            ),
            migrations.AddField(
                model_name='remarkevent',
                name='by',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='remarkevent',
                name='organisation',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='atas nama instansi'),
            ),
            migrations.AddField(
                model_name='remarkevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='remarkevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.remark'),
            ),
            migrations.AddField(
                model_name='ruling',
                name='decided_by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='ruling',
                name='first',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.entry', verbose_name='pertama'),
            ),
            migrations.AddField(
                model_name='ruling',
                name='second',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.entry', verbose_name='kedua'),
            ),
            migrations.AddField(
                model_name='ruling',
                name='yielding',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='planning.entry', verbose_name='yang dikembalikan'),
            ),
            migrations.AddField(
                model_name='remarkevent',
                name='ruling',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.ruling', verbose_name='putusan'),
            ),
            migrations.AddField(
                model_name='remark',
                name='ruling',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='remarks', to='planning.ruling', verbose_name='putusan'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='decided_by',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='first',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.entry', verbose_name='pertama'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.ruling'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='second',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.entry', verbose_name='kedua'),
            ),
            migrations.AddField(
                model_name='rulingevent',
                name='yielding',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.entry', verbose_name='yang dikembalikan'),
            ),
            migrations.AddField(
                model_name='part',
                name='search',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='planning.search', verbose_name='pencarian'),
            ),
            migrations.AddField(
                model_name='selection',
                name='owner',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemilik'),
            ),
            migrations.AddField(
                model_name='signatory',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddField(
                model_name='signatory',
                name='record',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='signatories', to='planning.record', verbose_name='berita acara'),
            ),
            migrations.AddConstraint(
                model_name='stage',
                constraint=models.CheckConstraint(condition=models.Q(('ends__gte', models.F('starts'))), name='stage_ends_after_it_starts'),
            ),
            migrations.AddConstraint(
                model_name='stage',
                constraint=models.UniqueConstraint(fields=('plan_year', 'name'), name='stage_once_a_year'),
            ),
            migrations.AddField(
                model_name='exemptionevent',
                name='stage',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='planning.stage', verbose_name='tahapan'),
            ),
            migrations.AddField(
                model_name='exemption',
                name='stage',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='exemptions', to='planning.stage', verbose_name='tahapan'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stage',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_stageevent" ("ends", "id", "legal_basis", "name", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_year", "reminded_of", "starts", "voices_open_on") VALUES (NEW."ends", NEW."id", NEW."legal_basis", NEW."name", NEW."opens", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_year", NEW."reminded_of", NEW."starts", NEW."voices_open_on"); RETURN NULL;', hash='884c39266d39813de582ee3714b19bc724335ed2', operation='INSERT', pgid='pgtrigger_insert_insert_0ece0', table='planning_stage', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stage',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_stageevent" ("ends", "id", "legal_basis", "name", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_year", "reminded_of", "starts", "voices_open_on") VALUES (NEW."ends", NEW."id", NEW."legal_basis", NEW."name", NEW."opens", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_year", NEW."reminded_of", NEW."starts", NEW."voices_open_on"); RETURN NULL;', hash='1eef38c5d09a8fb3146af1406998d08e03fe9574', operation='UPDATE', pgid='pgtrigger_update_update_360dd', table='planning_stage', when='AFTER')),
            ),
            migrations.AddField(
                model_name='stageevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='stageevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.stage'),
            ),
            migrations.AddField(
                model_name='support',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pendukung'),
            ),
            migrations.AddField(
                model_name='support',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='supports', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='target',
                name='indicator',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='targets', to='planning.indicator', verbose_name='indikator'),
            ),
            migrations.AddField(
                model_name='tie',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='tie',
                name='lower',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ties_above', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='tie',
                name='undone_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibatalkan oleh'),
            ),
            migrations.AddField(
                model_name='tie',
                name='upper',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ties_below', to='planning.proposal', verbose_name='usulan induk'),
            ),
            migrations.AddField(
                model_name='support',
                name='through',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='supports', to='planning.tie', verbose_name='lewat'),
            ),
            migrations.AddField(
                model_name='unsavedanswer',
                name='writer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis'),
            ),
            migrations.AddField(
                model_name='visit',
                name='assignee',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='visits_assigned', to=settings.AUTH_USER_MODEL, verbose_name='verifikator'),
            ),
            migrations.AddField(
                model_name='visit',
                name='decided_by',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='visit',
                name='line',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='planning.line', verbose_name='baris rencana'),
            ),
            migrations.AddField(
                model_name='visit',
                name='proposal',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='visits', to='planning.proposal', verbose_name='usulan'),
            ),
            migrations.AddField(
                model_name='visit',
                name='redirected_to',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='dialihkan ke'),
            ),
            migrations.AddField(
                model_name='visit',
                name='responsible',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='penanggung jawab'),
            ),
            migrations.AddField(
                model_name='rating',
                name='visit',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ratings', to='planning.visit'),
            ),
            migrations.AddField(
                model_name='heldanswer',
                name='visit',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='held', to='planning.visit', verbose_name='verifikasi'),
            ),
            migrations.AddConstraint(
                model_name='word',
                constraint=models.UniqueConstraint(fields=('kind', 'concept'), name='word_once_a_kind'),
            ),
            migrations.AddConstraint(
                model_name='word',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('concept', ''), _negated=True), models.Q(('forms', []), _negated=True)), name='word_says_something'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='word',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_wordevent" ("changed_at", "concept", "forms", "id", "is_active", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."changed_at", NEW."concept", NEW."forms", NEW."id", NEW."is_active", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='eef5ec994711863db4f62771b533371d8e09954c', operation='INSERT', pgid='pgtrigger_insert_insert_ad19f', table='planning_word', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='word',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_wordevent" ("changed_at", "concept", "forms", "id", "is_active", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."changed_at", NEW."concept", NEW."forms", NEW."id", NEW."is_active", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='102a4892a21545fc8f967e982c83faa35593362c', operation='UPDATE', pgid='pgtrigger_update_update_5e1c4', table='planning_word', when='AFTER')),
            ),
            migrations.AddField(
                model_name='wordevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='wordevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='planning.word'),
            ),
            migrations.AddConstraint(
                model_name='catalogueentry',
                constraint=models.CheckConstraint(condition=models.Q(('unit_price__gt', 0)), name='catalogue_price_is_positive'),
            ),
            migrations.AddConstraint(
                model_name='catalogueentry',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('work', ''), _negated=True), models.Q(('unit', ''), _negated=True)), name='catalogue_says_its_work'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='catalogueentry',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_catalogueentryevent" ("agency_id", "code", "description", "field_code", "id", "is_offered", "is_physical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_basis", "sub_activity_code", "unit", "unit_price", "work") VALUES (NEW."agency_id", NEW."code", NEW."description", NEW."field_code", NEW."id", NEW."is_offered", NEW."is_physical", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."price_basis", NEW."sub_activity_code", NEW."unit", NEW."unit_price", NEW."work"); RETURN NULL;', hash='2df2c5a8368c662a0bcda02c3f39b0d9c2efd5c5', operation='INSERT', pgid='pgtrigger_insert_insert_f992a', table='planning_catalogueentry', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='catalogueentry',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_catalogueentryevent" ("agency_id", "code", "description", "field_code", "id", "is_offered", "is_physical", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_basis", "sub_activity_code", "unit", "unit_price", "work") VALUES (NEW."agency_id", NEW."code", NEW."description", NEW."field_code", NEW."id", NEW."is_offered", NEW."is_physical", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."price_basis", NEW."sub_activity_code", NEW."unit", NEW."unit_price", NEW."work"); RETURN NULL;', hash='6bf7b3274e2213e075f1e051cb7fe6c1c6cfcc79', operation='UPDATE', pgid='pgtrigger_update_update_2a8fc', table='planning_catalogueentry', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='catalogueentryevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='da2cca63a3b8389242361e95775ff2612e0380bf', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_56df8', table='planning_catalogueentryevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='columnmatch',
                constraint=models.UniqueConstraint(fields=('organisation', 'fingerprint'), name='columns_matched_once', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='commentreport',
                constraint=models.UniqueConstraint(fields=('comment', 'by'), name='comment_reported_once_by_a_person'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='editionevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c6b89e2adadfc6d8cddcc0e3418a7cd16539205e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c527f', table='planning_editionevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='entry',
                index=models.Index(fields=['year', 'village', 'district'], name='entry_village'),
            ),
            migrations.AddIndex(
                model_name='entry',
                index=models.Index(fields=['year', 'district', 'village'], include=('signature', 'is_public'), name='entry_block'),
            ),
            migrations.AddIndex(
                model_name='entry',
                index=django.contrib.postgres.indexes.GinIndex(fields=['headings'], name='entry_headings'),
            ),
            migrations.AddConstraint(
                model_name='entry',
                constraint=models.UniqueConstraint(fields=('source', 'source_id'), name='entry_once_a_source'),
            ),
            migrations.AddIndex(
                model_name='finding',
                index=models.Index(fields=['-score', 'id'], name='finding_strongest'),
            ),
            migrations.AddConstraint(
                model_name='finding',
                constraint=models.UniqueConstraint(fields=('first', 'second'), name='finding_once_a_pair'),
            ),
            migrations.AddConstraint(
                model_name='finding',
                constraint=models.CheckConstraint(condition=models.Q(('first__lt', models.F('second'))), name='finding_first_is_the_elder'),
            ),
            migrations.AddConstraint(
                model_name='finding',
                constraint=models.CheckConstraint(condition=models.Q(('score__gte', 0), ('score__lte', 1)), name='finding_score_is_a_share'),
            ),
            migrations.AddIndex(
                model_name='forum',
                index=models.Index(fields=['plan_year', 'kind'], name='forum_year_and_kind'),
            ),
            migrations.AddConstraint(
                model_name='forum',
                constraint=models.CheckConstraint(condition=models.Q(('period__isempty', False), ('period__lower_inf', False), ('period__upper_inf', False)), name='forum_has_a_time'),
            ),
            migrations.AddConstraint(
                model_name='forum',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('place', ''), _negated=True), models.Q(('meeting_url', ''), _negated=True), _connector='OR'), name='forum_is_somewhere'),
            ),
            migrations.AddConstraint(
                model_name='forum',
                constraint=models.CheckConstraint(condition=models.Q(('plan_year__range', (2000, 2100))), name='forum_plan_year_is_plausible'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='forum',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_forumevent" ("chair_id", "code", "host_id", "id", "kind", "meeting_url", "openness", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "plan_year", "purpose", "recorder_id", "status", "title", "version") VALUES (NEW."chair_id", NEW."code", NEW."host_id", NEW."id", NEW."kind", NEW."meeting_url", NEW."openness", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."plan_year", NEW."purpose", NEW."recorder_id", NEW."status", NEW."title", NEW."version"); RETURN NULL;', hash='23e4a74318a7fb11e8b78468d4df6ff15748a2ec', operation='INSERT', pgid='pgtrigger_insert_insert_28144', table='planning_forum', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='forum',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_forumevent" ("chair_id", "code", "host_id", "id", "kind", "meeting_url", "openness", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "plan_year", "purpose", "recorder_id", "status", "title", "version") VALUES (NEW."chair_id", NEW."code", NEW."host_id", NEW."id", NEW."kind", NEW."meeting_url", NEW."openness", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."plan_year", NEW."purpose", NEW."recorder_id", NEW."status", NEW."title", NEW."version"); RETURN NULL;', hash='13f6dfa905bb92f97261b461503b7e92799762bd', operation='UPDATE', pgid='pgtrigger_update_update_b622e', table='planning_forum', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deskevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='df1a075a11c8661a68e1a1a0fbd239751a24f5f4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_717d6', table='planning_deskevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='desk',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('chair', '='), ('period', '&&')], name='nobody_chairs_two_desks_at_once'),
            ),
            migrations.AddConstraint(
                model_name='desk',
                constraint=models.UniqueConstraint(fields=('forum', 'name'), name='desk_name_is_unique_in_its_forum'),
            ),
            migrations.AddConstraint(
                model_name='desk',
                constraint=models.CheckConstraint(condition=models.Q(('period__isempty', False), ('period__lower_inf', False), ('period__upper_inf', False)), name='desk_has_a_time'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='desk',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_deskevent" ("chair_id", "code", "field_code", "forum_id", "id", "name", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorder_id", "status") VALUES (NEW."chair_id", NEW."code", NEW."field_code", NEW."forum_id", NEW."id", NEW."name", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."recorder_id", NEW."status"); RETURN NULL;', hash='cb81e05bde9c93c05a1c17c435e0cfaae377b72e', operation='INSERT', pgid='pgtrigger_insert_insert_43557', table='planning_desk', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='desk',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_deskevent" ("chair_id", "code", "field_code", "forum_id", "id", "name", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "recorder_id", "status") VALUES (NEW."chair_id", NEW."code", NEW."field_code", NEW."forum_id", NEW."id", NEW."name", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."recorder_id", NEW."status"); RETURN NULL;', hash='14344bc2504febc9d1b680a6ab5697b159641b37', operation='UPDATE', pgid='pgtrigger_update_update_c67c7', table='planning_desk', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='agendaitem',
                constraint=models.UniqueConstraint(fields=('forum', 'position'), name='agenda_item_has_its_place'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='forumevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2e03575ac7b7fd18842c59ee9a472edac66660af', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_6106d', table='planning_forumevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='guest',
                constraint=models.CheckConstraint(condition=models.Q(('organisation__isnull', True), ('account__isnull', True), _connector='XOR'), name='guest_is_one_organisation_or_person'),
            ),
            migrations.AddConstraint(
                model_name='guest',
                constraint=models.UniqueConstraint(fields=('forum', 'organisation'), name='organisation_is_invited_once'),
            ),
            migrations.AddConstraint(
                model_name='guest',
                constraint=models.UniqueConstraint(fields=('forum', 'account'), name='person_is_invited_once'),
            ),
            migrations.AddConstraint(
                model_name='guest',
                constraint=models.CheckConstraint(condition=models.Q(('quota__gte', 1)), name='guest_may_send_somebody'),
            ),
            migrations.AddConstraint(
                model_name='guest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', 'waiting'), ('answered_at__isnull', True), ('answered_by__isnull', True)), models.Q(models.Q(('answer', 'waiting'), _negated=True), ('answered_at__isnull', False), ('answered_by__isnull', False)), _connector='OR'), name='guest_answer_has_its_moment'),
            ),
            migrations.AddConstraint(
                model_name='item',
                constraint=models.UniqueConstraint(fields=('desk', 'number'), name='item_number_is_unique_at_its_desk'),
            ),
            migrations.AddConstraint(
                model_name='item',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', frozenset(['not_recommended', 'with_note'])), _negated=True), models.Q(('note', ''), _negated=True), _connector='OR'), name='item_says_why'),
            ),
            migrations.AddConstraint(
                model_name='item',
                constraint=models.CheckConstraint(condition=models.Q(('agreed_target__isnull', True), ('status__in', ['recommended', 'with_note']), _connector='OR'), name='item_target_is_agreed_only_when_recommended'),
            ),
            migrations.AddConstraint(
                model_name='item',
                constraint=models.CheckConstraint(condition=models.Q(('ceiling__isnull', True), ('ceiling__gte', 0), _connector='OR'), name='item_ceiling_is_not_negative'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='item',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_itemevent" ("agreed_target", "ceiling", "code", "desk_id", "id", "indicator", "kind", "national_target", "note", "number", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "proposed_target", "provincial_target", "status", "title", "unit", "version") VALUES (NEW."agreed_target", NEW."ceiling", NEW."code", NEW."desk_id", NEW."id", NEW."indicator", NEW."kind", NEW."national_target", NEW."note", NEW."number", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."proposed_target", NEW."provincial_target", NEW."status", NEW."title", NEW."unit", NEW."version"); RETURN NULL;', hash='83d8b1a83d2323a62c9f9636560c708e471c8a36', operation='INSERT', pgid='pgtrigger_insert_insert_ac7f9', table='planning_item', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='item',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_itemevent" ("agreed_target", "ceiling", "code", "desk_id", "id", "indicator", "kind", "national_target", "note", "number", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "proposed_target", "provincial_target", "status", "title", "unit", "version") VALUES (NEW."agreed_target", NEW."ceiling", NEW."code", NEW."desk_id", NEW."id", NEW."indicator", NEW."kind", NEW."national_target", NEW."note", NEW."number", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."proposed_target", NEW."provincial_target", NEW."status", NEW."title", NEW."unit", NEW."version"); RETURN NULL;', hash='cb112ed396374fefc0a610ac9887295cc1d5a564', operation='UPDATE', pgid='pgtrigger_update_update_e5105', table='planning_item', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='itemevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='0a60aae08582447dcce3461d2b5d5a232d1c1861', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b4d4b', table='planning_itemevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='indicator',
                constraint=models.UniqueConstraint(fields=('line', 'name'), name='indicator_once_a_line'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='indicator',
                trigger=pgtrigger.compiler.Trigger(name='content_of_a_fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found TEXT;', func="\n            FOR found IN SELECT status FROM planning_plan WHERE id IN (SELECT plan_id FROM planning_line WHERE id IN (OLD.line_id, NEW.line_id)) FOR SHARE LOOP\n                IF found IN ('fixed', 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            END LOOP;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n        ", hash='bfd72e15afab81aeeed19b66f709a14b2c382c6f', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_content_of_a_fixed_plan_stays_d5b62', table='planning_indicator', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='ceiling',
                constraint=models.UniqueConstraint(fields=('line', 'year'), name='ceiling_once_a_year'),
            ),
            migrations.AddConstraint(
                model_name='ceiling',
                constraint=models.CheckConstraint(condition=models.Q(('amount__gte', 0)), name='ceiling_is_not_negative'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ceiling',
                trigger=pgtrigger.compiler.Trigger(name='content_of_a_fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found TEXT;', func="\n            FOR found IN SELECT status FROM planning_plan WHERE id IN (SELECT plan_id FROM planning_line WHERE id IN (OLD.line_id, NEW.line_id)) FOR SHARE LOOP\n                IF found IN ('fixed', 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            END LOOP;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n        ", hash='dd419da54a3c6574462cf003054dc0cebbab7e2d', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_content_of_a_fixed_plan_stays_211b7', table='planning_ceiling', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='linecheck',
                index=models.Index(models.F('code'), name='line_check_code'),
            ),
            migrations.AddConstraint(
                model_name='linecheck',
                constraint=models.UniqueConstraint(fields=('comparison', 'code', 'in_lower', 'in_upper'), name='line_check_once_a_comparison'),
            ),
            migrations.AddConstraint(
                model_name='linecheck',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', True), ('decided_by__isnull', True), ('decision', '')), models.Q(models.Q(('decision', ''), _negated=True), ('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='line_check_decision_has_its_person'),
            ),
            migrations.AddConstraint(
                model_name='linecheck',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decision', 'exempted'), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='line_check_exemption_has_a_reason'),
            ),
            migrations.AddConstraint(
                model_name='linecheck',
                constraint=models.CheckConstraint(condition=models.Q(('in_lower', True), ('in_upper', True), _connector='OR'), name='line_check_stands_somewhere'),
            ),
            migrations.AddIndex(
                model_name='nomenclatureitem',
                index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(models.F('words'), 'gin_trgm_ops'), name='nomenclature_words'),
            ),
            migrations.AddIndex(
                model_name='nomenclatureitem',
                index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(models.F('name'), 'gin_trgm_ops'), name='nomenclature_name'),
            ),
            migrations.AddIndex(
                model_name='nomenclatureitem',
                index=models.Index(django.contrib.postgres.indexes.OpClass(models.F('code'), 'varchar_pattern_ops'), name='nomenclature_code_prefix'),
            ),
            migrations.AddConstraint(
                model_name='nomenclatureitem',
                constraint=models.UniqueConstraint(fields=('edition', 'code'), name='nomenclature_code_once_an_edition'),
            ),
            migrations.AddConstraint(
                model_name='nomenclatureitem',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('level', 'affair'), ('parent', None)), models.Q(models.Q(('level', 'affair'), _negated=True), ('parent__isnull', False)), _connector='OR'), name='nomenclature_below_affair_has_parent'),
            ),
            migrations.AddConstraint(
                model_name='participant',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('arrived_at__isnull', True), ('noted_by__isnull', True)), models.Q(('arrived_at__isnull', False), ('noted_by__isnull', False)), _connector='OR'), name='presence_was_noted_by_somebody'),
            ),
            migrations.AddIndex(
                model_name='plan',
                index=models.Index(fields=['kind', 'status', 'first_year'], name='plan_shelf'),
            ),
            migrations.AddConstraint(
                model_name='plan',
                constraint=models.UniqueConstraint(fields=('kind', 'organisation', 'first_year', 'revision'), name='plan_once_a_period_and_revision', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='plan',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', frozenset(['renja', 'renstra'])), ('organisation__isnull', False)), models.Q(models.Q(('kind__in', frozenset(['renja', 'renstra'])), _negated=True), ('organisation__isnull', True)), _connector='OR'), name='plan_of_an_agency_names_it'),
            ),
            migrations.AddConstraint(
                model_name='plan',
                constraint=models.CheckConstraint(condition=models.Q(('first_year__range', (1990, 2150)), ('last_year__gte', models.F('first_year')), models.Q(models.Q(('kind__in', frozenset(['apbd', 'renja', 'rkp', 'rkpd', 'rkpd_prov'])), _negated=True), ('last_year', models.F('first_year')), _connector='OR')), name='plan_period_is_plausible'),
            ),
            migrations.AddConstraint(
                model_name='plan',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('previous__isnull', True), ('revision', 0)), models.Q(('previous__isnull', False), ('revision__gt', 0)), _connector='OR'), name='plan_revision_follows_another'),
            ),
            migrations.AddConstraint(
                model_name='plan',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('fixed_at__isnull', True), models.Q(('status__in', frozenset(['fixed', 'superseded'])), _negated=True)), models.Q(('fixed_at__isnull', False), ('regulation_date__isnull', False), ('status__in', frozenset(['fixed', 'superseded'])), models.Q(('regulation_number', ''), _negated=True)), _connector='OR'), name='plan_fixed_has_its_regulation'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" IN (\'fixed\', \'superseded\'))', declare='DECLARE rest RECORD;', func="\n            IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            rest := NEW;\n            rest.status := OLD.status;\n            IF rest IS DISTINCT FROM OLD OR NEW.status NOT IN ('fixed', 'superseded')\n                OR (OLD.status = 'superseded' AND NEW.status <> 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            RETURN NEW;\n        ", hash='2104317dfb9bc462ad3003e84adcf3a1e9575796', operation='UPDATE OR DELETE', pgid='pgtrigger_fixed_plan_stays_c6ec3', table='planning_plan', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_planevent" ("code", "content_version", "first_year", "fixed_at", "id", "kind", "last_year", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "regulation_date", "regulation_number", "revision", "status", "title") VALUES (NEW."code", NEW."content_version", NEW."first_year", NEW."fixed_at", NEW."id", NEW."kind", NEW."last_year", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."previous_id", NEW."regulation_date", NEW."regulation_number", NEW."revision", NEW."status", NEW."title"); RETURN NULL;', hash='5e38a09433b9fc66bea9f2d048dfa7dd10dcfe73', operation='INSERT', pgid='pgtrigger_insert_insert_3798a', table='planning_plan', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plan',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_planevent" ("code", "content_version", "first_year", "fixed_at", "id", "kind", "last_year", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_id", "regulation_date", "regulation_number", "revision", "status", "title") VALUES (NEW."code", NEW."content_version", NEW."first_year", NEW."fixed_at", NEW."id", NEW."kind", NEW."last_year", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."previous_id", NEW."regulation_date", NEW."regulation_number", NEW."revision", NEW."status", NEW."title"); RETURN NULL;', hash='d2ad21983ebf5a34cc9deb43e8696bfb333ea89c', operation='UPDATE', pgid='pgtrigger_update_update_3fcc4', table='planning_plan', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='line',
                index=models.Index(fields=['organisation', 'code'], name='line_of_agency'),
            ),
            migrations.AddIndex(
                model_name='line',
                index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), 'gin_trgm_ops'), name='line_words'),
            ),
            migrations.AddConstraint(
                model_name='line',
                constraint=models.UniqueConstraint(fields=('plan', 'organisation', 'code'), name='line_code_once_an_agency', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='line',
                constraint=models.UniqueConstraint(fields=('plan', 'path'), name='line_has_its_place_in_the_tree'),
            ),
            migrations.AddConstraint(
                model_name='line',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('level__in', ['activity', 'sub_activity']), _negated=True), ('organisation__isnull', False), _connector='OR'), name='line_of_nomenclature_has_an_agency'),
            ),
            migrations.AddConstraint(
                model_name='line',
                constraint=models.CheckConstraint(condition=models.Q(('parent', models.F('id')), _negated=True), name='line_is_not_its_own_parent'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='line',
                trigger=pgtrigger.compiler.Trigger(name='content_of_a_fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found TEXT;', func="\n            FOR found IN SELECT status FROM planning_plan WHERE id IN (SELECT unnest(ARRAY[OLD.plan_id, NEW.plan_id])) FOR SHARE LOOP\n                IF found IN ('fixed', 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            END LOOP;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n        ", hash='8b15a1d62f402cb8d8b3a3bfcf9a709273ad81ee', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_content_of_a_fixed_plan_stays_39658', table='planning_line', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='import',
                constraint=models.CheckConstraint(condition=models.Q(('undone_at__isnull', True), ('version_after__isnull', False), _connector='OR'), name='import_undone_was_applied'),
            ),
            migrations.AddIndex(
                model_name='edit',
                index=models.Index(fields=['plan', 'organisation', 'code'], name='edit_of_line'),
            ),
            migrations.AddConstraint(
                model_name='edit',
                constraint=models.CheckConstraint(condition=models.Q(('before__isnull', False), ('after__isnull', False), _connector='OR'), name='edit_of_a_line_says_something'),
            ),
            migrations.AddIndex(
                model_name='comparison',
                index=models.Index(fields=['year', 'pair'], name='comparison_year'),
            ),
            migrations.AddIndex(
                model_name='comparison',
                index=models.Index(condition=models.Q(('verdict', 'not_checked')), fields=['organisation'], name='comparison_unchecked'),
            ),
            migrations.AddConstraint(
                model_name='comparison',
                constraint=models.UniqueConstraint(fields=('pair', 'organisation', 'lower', 'upper'), name='comparison_once', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='comparison',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('checked_at__isnull', True), ('verdict', 'not_checked')), models.Q(models.Q(('verdict', 'not_checked'), _negated=True), ('checked_at__isnull', False)), _connector='OR'), name='comparison_checked_says_when'),
            ),
            migrations.AddConstraint(
                model_name='comparison',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', True), ('decided_by__isnull', True), ('decision', '')), models.Q(models.Q(('decision', ''), _negated=True), ('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='comparison_decision_has_its_person'),
            ),
            migrations.AddConstraint(
                model_name='comparison',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decision', 'exempted'), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='comparison_exemption_has_a_reason'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='planevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='382adf41164689625885d628cb9091706fbfd174', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_87377', table='planning_planevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='planfile',
                trigger=pgtrigger.compiler.Trigger(name='content_of_a_fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found TEXT;', func="\n            FOR found IN SELECT status FROM planning_plan WHERE id IN (SELECT unnest(ARRAY[OLD.plan_id, NEW.plan_id])) FOR SHARE LOOP\n                IF found IN ('fixed', 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            END LOOP;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n        ", hash='520edca95507751591b0557354410e3c4bb04bfe', operation='UPDATE OR DELETE', pgid='pgtrigger_content_of_a_fixed_plan_stays_81b67', table='planning_planfile', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=models.Index(models.OrderBy(models.F('submitted_at'), descending=True, nulls_first=True), models.OrderBy(models.F('id'), descending=True), include=('status', 'plan_year', 'source', 'stage', 'agency', 'region', 'sub_activity'), name='proposal_list'),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('title'), 'gin_trgm_ops'), name='proposal_words'),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=models.Index(fields=['organisation', 'status'], name='proposal_agency'),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=models.Index(fields=['region', 'plan_year'], name='proposal_place_and_year'),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=models.Index(condition=models.Q(('status', 'submitted')), fields=['submitted_at'], name='proposal_queue'),
            ),
            migrations.AddIndex(
                model_name='proposal',
                index=models.Index(fields=['agency', 'status'], name='proposal_addressed'),
            ),
            migrations.AddConstraint(
                model_name='proposal',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', frozenset(['accepted', 'accommodated', 'declined', 'merged', 'not_accommodated', 'returned', 'split', 'submitted'])), _negated=True), models.Q(django.db.models.lookups.GreaterThanOrEqual(django.db.models.functions.text.Length('title'), 10), ('agency__isnull', False), ('region__isnull', False), ('target__isnull', False), models.Q(('unit', ''), _negated=True), models.Q(('reason', ''), _negated=True), ('submitted_at__isnull', False), models.Q(('source', 'citizen'), ('budget__isnull', False), _connector='OR'), models.Q(models.Q(('source', 'agency'), _negated=True), models.Q(('sub_activity__isnull', False), models.Q(('indicator', ''), _negated=True), models.Q(('source_of_funds', ''), _negated=True)), _connector='OR')), _connector='OR'), name='proposal_filed_is_complete'),
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
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('holder__isnull', False), ('status__in', frozenset(['returned', 'submitted'])), models.Q(('stage', ''), _negated=True)), models.Q(('status', 'draft'), ('stage', '')), models.Q(('status__in', ['returned', 'submitted', 'draft']), _negated=True), _connector='OR'), name='proposal_in_verification_has_its_stage'),
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
                constraint=models.CheckConstraint(condition=models.Q(('target__gt', 0)), name='proposal_target_is_positive'),
            ),
            migrations.AddConstraint(
                model_name='proposal',
                constraint=models.CheckConstraint(condition=models.Q(('budget__gte', 0)), name='proposal_budget_is_not_negative'),
            ),
            migrations.AddConstraint(
                model_name='proposal',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('latitude__isnull', True), ('longitude__isnull', True)), models.Q(('latitude__isnull', False), ('latitude__range', (-11, 6)), ('longitude__isnull', False), ('longitude__range', (95, 141))), _connector='OR'), name='proposal_point_is_whole'),
            ),
            migrations.AddConstraint(
                model_name='proposal',
                constraint=models.CheckConstraint(condition=models.Q(('plan_year__range', (2000, 2100))), name='proposal_plan_year_is_plausible'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='proposal',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_proposalevent" ("agency_id", "budget", "changed_at", "code", "created_at", "decided_at", "decided_by_id", "decision_words", "filed_by_id", "fraction", "holder_id", "id", "indicator", "is_physical", "is_priority", "land", "latitude", "line_id", "longitude", "men", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_year", "proposer_id", "reason", "reason_code", "recess", "region_id", "source", "source_of_funds", "stage", "status", "sub_activity_id", "submitted_at", "target", "title", "unit", "version", "women", "work_id") VALUES (NEW."agency_id", NEW."budget", NEW."changed_at", NEW."code", NEW."created_at", NEW."decided_at", NEW."decided_by_id", NEW."decision_words", NEW."filed_by_id", NEW."fraction", NEW."holder_id", NEW."id", NEW."indicator", NEW."is_physical", NEW."is_priority", NEW."land", NEW."latitude", NEW."line_id", NEW."longitude", NEW."men", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_year", NEW."proposer_id", NEW."reason", NEW."reason_code", NEW."recess", NEW."region_id", NEW."source", NEW."source_of_funds", NEW."stage", NEW."status", NEW."sub_activity_id", NEW."submitted_at", NEW."target", NEW."title", NEW."unit", NEW."version", NEW."women", NEW."work_id"); RETURN NULL;', hash='64bfc74a609214f17bf35a4435d9dc4849725143', operation='INSERT', pgid='pgtrigger_insert_insert_fcc70', table='planning_proposal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='proposal',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_proposalevent" ("agency_id", "budget", "changed_at", "code", "created_at", "decided_at", "decided_by_id", "decision_words", "filed_by_id", "fraction", "holder_id", "id", "indicator", "is_physical", "is_priority", "land", "latitude", "line_id", "longitude", "men", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_year", "proposer_id", "reason", "reason_code", "recess", "region_id", "source", "source_of_funds", "stage", "status", "sub_activity_id", "submitted_at", "target", "title", "unit", "version", "women", "work_id") VALUES (NEW."agency_id", NEW."budget", NEW."changed_at", NEW."code", NEW."created_at", NEW."decided_at", NEW."decided_by_id", NEW."decision_words", NEW."filed_by_id", NEW."fraction", NEW."holder_id", NEW."id", NEW."indicator", NEW."is_physical", NEW."is_priority", NEW."land", NEW."latitude", NEW."line_id", NEW."longitude", NEW."men", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_year", NEW."proposer_id", NEW."reason", NEW."reason_code", NEW."recess", NEW."region_id", NEW."source", NEW."source_of_funds", NEW."stage", NEW."status", NEW."sub_activity_id", NEW."submitted_at", NEW."target", NEW."title", NEW."unit", NEW."version", NEW."women", NEW."work_id"); RETURN NULL;', hash='ef3790b26d54042e6e035bd413117eb280dcbaef', operation='UPDATE', pgid='pgtrigger_update_update_ec06b', table='planning_proposal', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='note',
                constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='note_says_something'),
            ),
            migrations.AddIndex(
                model_name='follow',
                index=models.Index(fields=['pace', 'told_until', 'account'], name='follow_to_tell'),
            ),
            migrations.AddConstraint(
                model_name='follow',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('proposal__isnull', False), ('region', None), ('search', '')), models.Q(('proposal', None), ('region__isnull', False), ('search', '')), models.Q(('proposal', None), ('region', None), models.Q(('search', ''), _negated=True)), _connector='OR'), name='follow_names_one_thing'),
            ),
            migrations.AddConstraint(
                model_name='follow',
                constraint=models.UniqueConstraint(fields=('account', 'proposal'), name='follow_a_proposal_once'),
            ),
            migrations.AddConstraint(
                model_name='follow',
                constraint=models.UniqueConstraint(fields=('account', 'region'), name='follow_a_region_once'),
            ),
            migrations.AddConstraint(
                model_name='follow',
                constraint=models.UniqueConstraint(condition=models.Q(('search', ''), _negated=True), fields=('account', 'search'), name='follow_a_search_once'),
            ),
            migrations.AddConstraint(
                model_name='endorsement',
                constraint=models.UniqueConstraint(condition=models.Q(('withdrawn_at', None)), fields=('proposal', 'organisation'), name='organisation_endorses_once'),
            ),
            migrations.AddConstraint(
                model_name='endorsement',
                constraint=models.CheckConstraint(condition=models.Q(('statement', ''), _negated=True), name='endorsement_says_why'),
            ),
            migrations.AddIndex(
                model_name='coproposer',
                index=models.Index(fields=['account', 'status'], name='coproposer_person'),
            ),
            migrations.AddConstraint(
                model_name='coproposer',
                constraint=models.UniqueConstraint(condition=models.Q(('status__in', ['invited', 'agreed'])), fields=('proposal', 'account'), name='coproposer_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='coproposer',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['agreed', 'declined']), _negated=True), ('answered_at__isnull', False), _connector='OR'), name='coproposer_answer_has_its_moment'),
            ),
            migrations.AddConstraint(
                model_name='consultation',
                constraint=models.UniqueConstraint(fields=('proposal', 'booking'), name='consultation_once_a_proposal'),
            ),
            migrations.AddConstraint(
                model_name='conflict',
                constraint=models.UniqueConstraint(fields=('proposal', 'account'), name='conflict_declared_once'),
            ),
            migrations.AddIndex(
                model_name='comment',
                index=models.Index(fields=['proposal', 'at', 'id'], name='comment_of_proposal'),
            ),
            migrations.AddConstraint(
                model_name='comment',
                constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='comment_says_something'),
            ),
            migrations.AddIndex(
                model_name='appeal',
                index=models.Index(condition=models.Q(('status', 'filed')), fields=['due_on'], name='appeal_waiting'),
            ),
            migrations.AddConstraint(
                model_name='appeal',
                constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='appeal_says_why'),
            ),
            migrations.AddConstraint(
                model_name='appeal',
                constraint=models.CheckConstraint(condition=models.Q(('answered_by', None), models.Q(('answered_by', models.F('against')), _negated=True), _connector='OR'), name='appeal_answered_by_another'),
            ),
            migrations.AddConstraint(
                model_name='appeal',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_at', None), ('answered_by', None), ('status', 'filed')), models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), ('status__in', ['granted', 'rejected']), models.Q(('answer', ''), _negated=True)), _connector='OR'), name='appeal_answered_has_its_answer'),
            ),
            migrations.AddIndex(
                model_name='alignment',
                index=models.Index(fields=['verdict', 'proposal'], name='alignment_of_verdict'),
            ),
            migrations.AddConstraint(
                model_name='alignment',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('checked_at__isnull', True), ('results', []), ('verdict', 'not_checked')), models.Q(models.Q(('verdict', 'not_checked'), _negated=True), ('checked_at__isnull', False), models.Q(('results', []), _negated=True)), _connector='OR'), name='alignment_verdict_has_its_results'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='proposalevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='01d511fc4e605505f5ee5bf329e7bc9a39647900', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_90462', table='planning_proposalevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='mark',
                constraint=models.UniqueConstraint(fields=('rating', 'criterion'), name='mark_once_a_criterion'),
            ),
            migrations.AddConstraint(
                model_name='mark',
                constraint=models.CheckConstraint(condition=models.Q(('value__lte', 100)), name='mark_lies_on_the_scale'),
            ),
            migrations.AddConstraint(
                model_name='record',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('paper__isnull', False), ('status', 'signed')), models.Q(models.Q(('status', 'signed'), _negated=True), ('paper__isnull', True)), _connector='OR'), name='record_is_signed_iff_it_has_its_paper'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='record',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_recordevent" ("basis", "code", "desk_id", "id", "notes", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "version", "written_by_id") VALUES (NEW."basis", NEW."code", NEW."desk_id", NEW."id", NEW."notes", NEW."paper_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status", NEW."version", NEW."written_by_id"); RETURN NULL;', hash='126f089700f7f0829027ba69eeff678046f300ed', operation='INSERT', pgid='pgtrigger_insert_insert_f34ad', table='planning_record', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='record',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_recordevent" ("basis", "code", "desk_id", "id", "notes", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "version", "written_by_id") VALUES (NEW."basis", NEW."code", NEW."desk_id", NEW."id", NEW."notes", NEW."paper_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status", NEW."version", NEW."written_by_id"); RETURN NULL;', hash='90f3e35c0bea77d19836236e289d80aa8ce9ca10', operation='UPDATE', pgid='pgtrigger_update_update_e486e', table='planning_record', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='recordevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ee5abcece04d899b12d55b7b1dc1277ac0e3217e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a22ac', table='planning_recordevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.UniqueConstraint(condition=models.Q(('superseded_at', None)), fields=('first', 'second'), name='ruling_one_in_force_a_pair'),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.CheckConstraint(condition=models.Q(('first__lt', models.F('second'))), name='ruling_first_is_the_elder'),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('consequence__in', frozenset(['merge', 'reassign', 'reschedule'])), ('yielding__isnull', False)), models.Q(models.Q(('consequence__in', frozenset(['merge', 'reassign', 'reschedule'])), _negated=True), ('yielding__isnull', True)), _connector='OR'), name='ruling_says_who_gives_way'),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.CheckConstraint(condition=models.Q(('yielding', None), ('yielding', models.F('first')), ('yielding', models.F('second')), _connector='OR'), name='ruling_one_of_the_two_gives_way'),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decision', 'unrelated'), _negated=True), ('consequence', 'leave'), _connector='OR'), name='ruling_nothing_follows_from_nothing'),
            ),
            migrations.AddConstraint(
                model_name='ruling',
                constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='ruling_has_a_reason'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ruling',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_rulingevent" ("code", "consequence", "decided_at", "decided_by_id", "decision", "first_digest", "first_id", "formula", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reasons", "score", "second_digest", "second_id", "superseded_at", "verdict", "yielding_id") VALUES (NEW."code", NEW."consequence", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."first_digest", NEW."first_id", NEW."formula", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."reasons", NEW."score", NEW."second_digest", NEW."second_id", NEW."superseded_at", NEW."verdict", NEW."yielding_id"); RETURN NULL;', hash='be09b717ae922907538d34a7c3fd8e031609df8f', operation='INSERT', pgid='pgtrigger_insert_insert_21662', table='planning_ruling', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ruling',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_rulingevent" ("code", "consequence", "decided_at", "decided_by_id", "decision", "first_digest", "first_id", "formula", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reasons", "score", "second_digest", "second_id", "superseded_at", "verdict", "yielding_id") VALUES (NEW."code", NEW."consequence", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."first_digest", NEW."first_id", NEW."formula", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."reasons", NEW."score", NEW."second_digest", NEW."second_id", NEW."superseded_at", NEW."verdict", NEW."yielding_id"); RETURN NULL;', hash='1d5b459f14eb243499fc94fcc008cef96e0616de', operation='UPDATE', pgid='pgtrigger_update_update_0fa68', table='planning_ruling', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='remarkevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='abade03530fd521a0b3547fecc6aff9f98cd903c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_63833', table='planning_remarkevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='remark',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_remarkevent" ("at", "by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruling_id", "text") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ruling_id", NEW."text"); RETURN NULL;', hash='43f75dd4844cc3087595a2a7940ea5f881137101', operation='INSERT', pgid='pgtrigger_insert_insert_c0a2e', table='planning_remark', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='remark',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_remarkevent" ("at", "by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ruling_id", "text") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ruling_id", NEW."text"); RETURN NULL;', hash='2c6956805b311f4d1cc28f5a4778fdf189fbe226', operation='UPDATE', pgid='pgtrigger_update_update_b9667', table='planning_remark', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rulingevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='aa1985f5c79c482e8f0ea8f877b058781438cc65', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_10546', table='planning_rulingevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='part',
                constraint=models.UniqueConstraint(fields=('search', 'district'), name='part_once_a_district'),
            ),
            migrations.AddConstraint(
                model_name='selection',
                constraint=models.UniqueConstraint(fields=('owner', 'name'), name='selection_name_once_a_person'),
            ),
            migrations.AddConstraint(
                model_name='signatory',
                constraint=models.UniqueConstraint(fields=('record', 'account'), name='person_signs_a_record_once'),
            ),
            migrations.AddConstraint(
                model_name='signatory',
                constraint=models.UniqueConstraint(fields=('record', 'number'), name='signatory_has_its_place'),
            ),
            migrations.AddConstraint(
                model_name='signatory',
                constraint=models.CheckConstraint(condition=models.Q(('signed_at__isnull', True), models.Q(('answer__in', ['agreed', 'noted']), ('signed_at__gte', models.F('answered_at'))), _connector='OR'), name='only_who_agreed_signs'),
            ),
            migrations.AddConstraint(
                model_name='signatory',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', 'waiting'), ('answered_at__isnull', True)), models.Q(models.Q(('answer', 'waiting'), _negated=True), ('answered_at__isnull', False)), _connector='OR'), name='signatory_answer_has_its_moment'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='exemptionevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8cdbd504aa86b22ee6b1523f5c5db2c16a495185', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_cfd9a', table='planning_exemptionevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='exemption',
                constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='exemption_has_its_reason'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='exemption',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "planning_exemptionevent" ("granted_at", "granted_by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "stage_id", "until") VALUES (NEW."granted_at", NEW."granted_by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."stage_id", NEW."until"); RETURN NULL;', hash='640766765510b8a7312fde51458fb5aa98bcb126', operation='INSERT', pgid='pgtrigger_insert_insert_4018a', table='planning_exemption', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='exemption',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "planning_exemptionevent" ("granted_at", "granted_by_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "stage_id", "until") VALUES (NEW."granted_at", NEW."granted_by_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."stage_id", NEW."until"); RETURN NULL;', hash='8b17d414b8c4f47880521636384c5c1c34e10dc1', operation='UPDATE', pgid='pgtrigger_update_update_39eb3', table='planning_exemption', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stageevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='25b2c3c2aa364c8f3e127b554d4b17f46e1eaed5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f612c', table='planning_stageevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='target',
                constraint=models.UniqueConstraint(fields=('indicator', 'year'), name='target_once_a_year'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='target',
                trigger=pgtrigger.compiler.Trigger(name='content_of_a_fixed_plan_stays', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE found TEXT;', func="\n            FOR found IN SELECT status FROM planning_plan WHERE id IN (SELECT line.plan_id FROM planning_line AS line JOIN planning_indicator AS indicator ON indicator.line_id = line.id WHERE indicator.id IN (OLD.indicator_id, NEW.indicator_id)) FOR SHARE LOOP\n                IF found IN ('fixed', 'superseded') THEN RAISE EXCEPTION 'A fixed plan stays as it is' USING ERRCODE = 'check_violation'; END IF;\n            END LOOP;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n        ", hash='922f70a5f79cdd5d180881032f1ee64830fe72e5', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_content_of_a_fixed_plan_stays_4a4a0', table='planning_target', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='tie',
                constraint=models.CheckConstraint(condition=models.Q(('upper', models.F('lower')), _negated=True), name='tie_joins_two'),
            ),
            migrations.AddConstraint(
                model_name='tie',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('undone_at', None), ('undone_by', None)), models.Q(('undone_at__isnull', False), ('undone_by__isnull', False)), _connector='OR'), name='tie_undone_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='tie',
                constraint=models.UniqueConstraint(condition=models.Q(('undone_at', None)), fields=('upper', 'lower'), name='tie_once_a_pair'),
            ),
            migrations.AddConstraint(
                model_name='tie',
                constraint=models.UniqueConstraint(condition=models.Q(('kind', 'merged'), ('undone_at', None)), fields=('lower',), name='tie_merged_into_one'),
            ),
            migrations.AddConstraint(
                model_name='support',
                constraint=models.UniqueConstraint(fields=('proposal', 'account'), name='resident_supports_once'),
            ),
            migrations.AddConstraint(
                model_name='unsavedanswer',
                constraint=models.UniqueConstraint(fields=('writer', 'form'), name='one_unsaved_answer_per_writer'),
            ),
            migrations.AddIndex(
                model_name='visit',
                index=models.Index(condition=models.Q(('outcome', '')), fields=['responsible', 'stage', 'due'], name='visit_waiting'),
            ),
            migrations.AddIndex(
                model_name='visit',
                index=models.Index(condition=models.Q(('outcome', '')), fields=['assignee'], name='visit_assigned'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.UniqueConstraint(condition=models.Q(('outcome', '')), fields=('proposal',), name='visit_one_stage_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.UniqueConstraint(fields=('proposal', 'number'), name='visit_has_its_number'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', True), ('decided_by__isnull', True), ('outcome', '')), models.Q(models.Q(('outcome', ''), _negated=True), ('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='visit_answered_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome__in', ['approve_note', 'redirect', 'refuse', 'return']), _negated=True), models.Q(('words', ''), _negated=True), _connector='OR'), name='visit_says_why'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'refuse'), _negated=True), models.Q(('reason_code', ''), _negated=True), _connector='OR'), name='visit_refused_with_a_code'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'redirect'), _negated=True), ('redirected_to__isnull', False), _connector='OR'), name='visit_redirected_somewhere'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(('target__gt', 0)), name='visit_target_is_positive'),
            ),
            migrations.AddConstraint(
                model_name='visit',
                constraint=models.CheckConstraint(condition=models.Q(('budget__gte', 0)), name='visit_budget_is_not_negative'),
            ),
            migrations.AddConstraint(
                model_name='rating',
                constraint=models.UniqueConstraint(fields=('visit', 'verifier'), name='rating_once_a_verifier'),
            ),
            migrations.AddConstraint(
                model_name='heldanswer',
                constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['pending', 'running'])), fields=('visit',), name='held_answer_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='wordevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8b9b0b166478b8a0555a4a1f0d92a517e7adbb73', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e0eb0', table='planning_wordevent', when='BEFORE')),
            ),
        ])
    ]
