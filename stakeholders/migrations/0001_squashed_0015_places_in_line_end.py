"""Every table, constraint and trigger of this app so far, in one step (decision 0033)."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import perkasa.core.codes
import perkasa.core.secret
import pgtrigger.compiler
import pgtrigger.migrations
import stakeholders.information.models
import stakeholders.notifications.kinds
import stakeholders.organisations.codes
import stakeholders.organisations.models
import stakeholders.privacy.models
import stakeholders.registrations.models
from django.conf import settings
from django.db import migrations, models

from perkasa.core.tables import AllAtOnce


class Migration(migrations.Migration):
    replaces = [
        ('stakeholders', '0001_initial'),
        ('stakeholders', '0002_history_is_kept'),
        ('stakeholders', '0003_privacy'),
        ('stakeholders', '0004_moved_kind'),
        ('stakeholders', '0005_offices_and_visits'),
        ('stakeholders', '0006_choices_and_digests'),
        ('stakeholders', '0007_organisations_register_and_invite'),
        ('stakeholders', '0008_messages_for_a_person'),
        ('stakeholders', '0009_review_kinds'),
        ('stakeholders', '0010_kinds_are_listed_in_code'),
        ('stakeholders', '0011_factors_are_encrypted'),
        ('stakeholders', '0012_survey_requests_end'),
        ('stakeholders', '0013_front_desk'),
        ('stakeholders', '0014_breaches_and_information'),
        ('stakeholders', '0015_places_in_line_end'),
    ]
    initial = True

    dependencies = [
        ('core', '0001_extensions'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        AllAtOnce([
            migrations.CreateModel(
                name='AccountEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('email', models.EmailField(max_length=254, verbose_name='alamat e-mail')),
                    ('full_name', models.CharField(max_length=150, verbose_name='nama lengkap')),
                    ('phone', models.CharField(blank=True, max_length=30, verbose_name='nomor telepon')),
                    ('is_active', models.BooleanField(default=True, verbose_name='aktif')),
                    ('joined_at', models.DateTimeField(auto_now_add=True, verbose_name='terdaftar')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Assignment',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('kind', models.CharField(choices=[('definitive', 'definitif'), ('acting', 'Plt.'), ('daily', 'Plh.')], default='definitive', max_length=12, verbose_name='sifat')),
                ],
                options={
                    'verbose_name': 'penugasan',
                    'verbose_name_plural': 'penugasan',
                },
            ),
            migrations.CreateModel(
                name='AssignmentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('kind', models.CharField(choices=[('definitive', 'definitif'), ('acting', 'Plt.'), ('daily', 'Plh.')], default='definitive', max_length=12, verbose_name='sifat')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Breach',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KPD', unique=True, verbose_name='nomor')),
                    ('title', models.CharField(max_length=150, verbose_name='pokok kejadian')),
                    ('data', models.TextField(max_length=2000, verbose_name='data pribadi yang terungkap')),
                    ('cause', models.TextField(max_length=4000, verbose_name='kapan dan bagaimana terungkap')),
                    ('handling', models.TextField(max_length=4000, verbose_name='upaya penanganan dan pemulihan')),
                    ('advice', models.TextField(blank=True, max_length=2000, verbose_name='yang sebaiknya dilakukan orangnya')),
                    ('number', models.PositiveIntegerField(default=0, verbose_name='perkiraan jumlah orang')),
                    ('happened_at', models.DateTimeField(blank=True, null=True, verbose_name='terjadi')),
                    ('found_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diketahui')),
                    ('due_at', models.DateTimeField(editable=False, verbose_name='pemberitahuan paling lambat')),
                    ('status', models.CharField(choices=[('open', 'Ditangani'), ('closed', 'Selesai ditangani'), ('dismissed', 'Bukan kegagalan')], default='open', editable=False, max_length=12, verbose_name='status')),
                    ('people_told_at', models.DateTimeField(editable=False, null=True, verbose_name='orangnya diberi tahu')),
                    ('authority_told_at', models.DateTimeField(editable=False, null=True, verbose_name='lembaga diberi tahu')),
                    ('authority_reference', models.CharField(blank=True, editable=False, max_length=120, verbose_name='nomor surat kepada lembaga')),
                ],
                options={
                    'verbose_name': 'kegagalan pelindungan data',
                    'verbose_name_plural': 'kegagalan pelindungan data',
                    'ordering': ['-found_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='BreachEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KPD', unique=False, verbose_name='nomor')),
                    ('title', models.CharField(max_length=150, verbose_name='pokok kejadian')),
                    ('data', models.TextField(max_length=2000, verbose_name='data pribadi yang terungkap')),
                    ('cause', models.TextField(max_length=4000, verbose_name='kapan dan bagaimana terungkap')),
                    ('handling', models.TextField(max_length=4000, verbose_name='upaya penanganan dan pemulihan')),
                    ('advice', models.TextField(blank=True, max_length=2000, verbose_name='yang sebaiknya dilakukan orangnya')),
                    ('number', models.PositiveIntegerField(default=0, verbose_name='perkiraan jumlah orang')),
                    ('happened_at', models.DateTimeField(blank=True, null=True, verbose_name='terjadi')),
                    ('found_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diketahui')),
                    ('due_at', models.DateTimeField(editable=False, verbose_name='pemberitahuan paling lambat')),
                    ('status', models.CharField(choices=[('open', 'Ditangani'), ('closed', 'Selesai ditangani'), ('dismissed', 'Bukan kegagalan')], default='open', editable=False, max_length=12, verbose_name='status')),
                    ('people_told_at', models.DateTimeField(editable=False, null=True, verbose_name='orangnya diberi tahu')),
                    ('authority_told_at', models.DateTimeField(editable=False, null=True, verbose_name='lembaga diberi tahu')),
                    ('authority_reference', models.CharField(blank=True, editable=False, max_length=120, verbose_name='nomor surat kepada lembaga')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Choice',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(max_length=60, verbose_name='jenis pesan')),
                    ('by_email', models.CharField(choices=[('immediate', 'segera lewat e-mail'), ('daily', 'rangkuman harian lewat e-mail'), ('weekly', 'rangkuman mingguan lewat e-mail'), ('never', 'hanya di portal')], default='immediate', max_length=10, verbose_name='e-mail')),
                    ('by_message', models.BooleanField(default=False, verbose_name='juga pesan singkat')),
                ],
                options={
                    'verbose_name': 'pilihan pemberitahuan',
                    'verbose_name_plural': 'pilihan pemberitahuan',
                },
            ),
            migrations.CreateModel(
                name='Concerned',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('told_at', models.DateTimeField(editable=False, null=True, verbose_name='diberi tahu')),
                ],
                options={
                    'verbose_name': 'orang yang terkena',
                    'verbose_name_plural': 'orang yang terkena',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Consent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('answer', models.CharField(choices=[('given', 'disetujui'), ('withdrawn', 'ditarik')], max_length=10, verbose_name='jawaban')),
                    ('given_for', models.CharField(blank=True, max_length=16, verbose_name='untuk')),
                    ('at', models.DateTimeField(auto_now_add=True, verbose_name='waktu')),
                ],
                options={
                    'verbose_name': 'persetujuan',
                    'verbose_name_plural': 'persetujuan',
                },
            ),
            migrations.CreateModel(
                name='ConsentText',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('purpose', models.CharField(choices=[('account', 'Pengolahan data akun'), ('others', 'Data orang lain dalam permohonan')], max_length=20, verbose_name='tujuan')),
                    ('version', models.PositiveSmallIntegerField(verbose_name='versi')),
                    ('question', models.CharField(help_text='Berdiri di samping kotak centang.', max_length=200, verbose_name='kalimat persetujuan')),
                    ('text', models.TextField(verbose_name='penjelasan lengkap')),
                    ('published_at', models.DateTimeField(editable=False, null=True, verbose_name='berlaku sejak')),
                ],
                options={
                    'verbose_name': 'teks persetujuan',
                    'verbose_name_plural': 'teks persetujuan',
                    'ordering': ['purpose', '-version'],
                },
            ),
            migrations.CreateModel(
                name='DataCopy',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='SLN', unique=True, verbose_name='nomor')),
                    ('asked_at', models.DateTimeField(auto_now_add=True, verbose_name='diminta')),
                    ('file', models.FileField(blank=True, upload_to=stakeholders.privacy.models.copy_place, verbose_name='berkas')),
                    ('expires_at', models.DateTimeField(editable=False, null=True, verbose_name='dapat diunduh sampai')),
                ],
                options={
                    'verbose_name': 'salinan data',
                    'verbose_name_plural': 'salinan data',
                    'ordering': ['-asked_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Identity',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('purpose', models.CharField(help_text='Dibaca oleh orang yang dimintai nomornya.', max_length=200, verbose_name='diminta untuk')),
                    ('asked_at', models.DateTimeField(auto_now_add=True, verbose_name='diminta')),
                    ('nik', perkasa.core.secret.SecretField(editable=False, null=True, verbose_name='nomor induk kependudukan (NIK)')),
                    ('given_at', models.DateTimeField(editable=False, null=True, verbose_name='diberikan')),
                ],
                options={
                    'verbose_name': 'permintaan NIK',
                    'verbose_name_plural': 'permintaan NIK',
                },
            ),
            migrations.CreateModel(
                name='InformationFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BKI', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=stakeholders.information.models.private_place, verbose_name='berkas')),
                    ('added_at', models.DateTimeField(auto_now_add=True, verbose_name='ditambahkan')),
                ],
                options={
                    'verbose_name': 'berkas jawaban informasi',
                    'verbose_name_plural': 'berkas jawaban informasi',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='InformationRequest',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PIP', unique=True, verbose_name='nomor')),
                    ('wish', models.TextField(max_length=2000, verbose_name='informasi yang diminta')),
                    ('purpose', models.TextField(max_length=1000, verbose_name='tujuan penggunaan')),
                    ('status', models.CharField(choices=[('received', 'Diterima'), ('answered', 'Dijawab'), ('refused', 'Ditolak'), ('withdrawn', 'Ditarik'), ('objected', 'Keberatan diajukan'), ('granted', 'Keberatan diterima'), ('dismissed', 'Keberatan ditolak')], default='received', editable=False, max_length=12, verbose_name='status')),
                    ('received_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='diterima')),
                    ('due_on', models.DateField(editable=False, verbose_name='dijawab paling lambat')),
                    ('extended_at', models.DateTimeField(editable=False, null=True, verbose_name='diperpanjang')),
                    ('answer', models.TextField(blank=True, editable=False, verbose_name='jawaban')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('objectable_until', models.DateField(editable=False, null=True, verbose_name='keberatan paling lambat')),
                    ('objection', models.TextField(blank=True, editable=False, verbose_name='keberatan')),
                    ('objected_at', models.DateTimeField(editable=False, null=True, verbose_name='keberatan diajukan')),
                    ('objection_due', models.DateField(editable=False, null=True, verbose_name='keberatan diputuskan paling lambat')),
                    ('judgement', models.TextField(blank=True, editable=False, verbose_name='keputusan atas keberatan')),
                    ('judged_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                ],
                options={
                    'verbose_name': 'permohonan informasi publik',
                    'verbose_name_plural': 'permohonan informasi publik',
                    'ordering': ['-received_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='InformationRequestEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PIP', unique=False, verbose_name='nomor')),
                    ('wish', models.TextField(max_length=2000, verbose_name='informasi yang diminta')),
                    ('purpose', models.TextField(max_length=1000, verbose_name='tujuan penggunaan')),
                    ('status', models.CharField(choices=[('received', 'Diterima'), ('answered', 'Dijawab'), ('refused', 'Ditolak'), ('withdrawn', 'Ditarik'), ('objected', 'Keberatan diajukan'), ('granted', 'Keberatan diterima'), ('dismissed', 'Keberatan ditolak')], default='received', editable=False, max_length=12, verbose_name='status')),
                    ('received_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='diterima')),
                    ('due_on', models.DateField(editable=False, verbose_name='dijawab paling lambat')),
                    ('extended_at', models.DateTimeField(editable=False, null=True, verbose_name='diperpanjang')),
                    ('answer', models.TextField(blank=True, editable=False, verbose_name='jawaban')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('objectable_until', models.DateField(editable=False, null=True, verbose_name='keberatan paling lambat')),
                    ('objection', models.TextField(blank=True, editable=False, verbose_name='keberatan')),
                    ('objected_at', models.DateTimeField(editable=False, null=True, verbose_name='keberatan diajukan')),
                    ('objection_due', models.DateField(editable=False, null=True, verbose_name='keberatan diputuskan paling lambat')),
                    ('judgement', models.TextField(blank=True, editable=False, verbose_name='keputusan atas keberatan')),
                    ('judged_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Invitation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='UND', unique=True, verbose_name='nomor')),
                    ('email', models.EmailField(max_length=254, verbose_name='alamat e-mail')),
                    ('title', models.CharField(max_length=150, verbose_name='jabatan')),
                    ('role', models.CharField(choices=[('admin', 'Admin Perkasa'), ('planner', 'Perencana / petugas konsultasi'), ('reception', 'Petugas meja depan'), ('head', 'Pimpinan badan perencanaan'), ('agency_operator', 'Operator instansi'), ('agency_head', 'Pimpinan instansi'), ('body_member', 'Wakil lembaga'), ('body_head', 'Pimpinan lembaga'), ('auditor', 'Auditor')], max_length=20, verbose_name='peran')),
                    ('status', models.CharField(choices=[('sent', 'Menunggu jawaban'), ('accepted', 'Diterima'), ('declined', 'Ditolak'), ('revoked', 'Ditarik')], default='sent', editable=False, max_length=12, verbose_name='status')),
                    ('version', models.PositiveSmallIntegerField(default=1, editable=False, verbose_name='versi tautan')),
                    ('invited_at', models.DateTimeField(auto_now_add=True, verbose_name='diundang')),
                    ('expires_at', models.DateTimeField(editable=False, verbose_name='berlaku sampai')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                ],
                options={
                    'verbose_name': 'undangan',
                    'verbose_name_plural': 'undangan',
                },
            ),
            migrations.CreateModel(
                name='InvitationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='UND', unique=False, verbose_name='nomor')),
                    ('email', models.EmailField(max_length=254, verbose_name='alamat e-mail')),
                    ('title', models.CharField(max_length=150, verbose_name='jabatan')),
                    ('role', models.CharField(choices=[('admin', 'Admin Perkasa'), ('planner', 'Perencana / petugas konsultasi'), ('reception', 'Petugas meja depan'), ('head', 'Pimpinan badan perencanaan'), ('agency_operator', 'Operator instansi'), ('agency_head', 'Pimpinan instansi'), ('body_member', 'Wakil lembaga'), ('body_head', 'Pimpinan lembaga'), ('auditor', 'Auditor')], max_length=20, verbose_name='peran')),
                    ('status', models.CharField(choices=[('sent', 'Menunggu jawaban'), ('accepted', 'Diterima'), ('declined', 'Ditolak'), ('revoked', 'Ditarik')], default='sent', editable=False, max_length=12, verbose_name='status')),
                    ('version', models.PositiveSmallIntegerField(default=1, editable=False, verbose_name='versi tautan')),
                    ('invited_at', models.DateTimeField(auto_now_add=True, verbose_name='diundang')),
                    ('expires_at', models.DateTimeField(editable=False, verbose_name='berlaku sampai')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='InvitationLetter',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('version', models.PositiveSmallIntegerField(verbose_name='versi tautan')),
                    ('written_at', models.DateTimeField(auto_now_add=True, verbose_name='ditulis')),
                ],
                options={
                    'verbose_name': 'surat undangan',
                    'verbose_name_plural': 'surat undangan',
                    'ordering': ['-version'],
                },
            ),
            migrations.CreateModel(
                name='Merger',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('moved', models.JSONField(default=dict, verbose_name='yang dipindahkan')),
                    ('reason', models.TextField(verbose_name='alasan')),
                    ('at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='waktu')),
                ],
                options={
                    'verbose_name': 'penggabungan',
                    'verbose_name_plural': 'penggabungan',
                },
            ),
            migrations.CreateModel(
                name='Notification',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('key', models.CharField(editable=False, max_length=200, unique=True, verbose_name='kunci')),
                    ('channel', models.CharField(choices=[('email', 'e-mail'), ('portal', 'hanya di portal'), ('message', 'pesan singkat')], default='email', max_length=10, verbose_name='saluran')),
                    ('kind', models.CharField(choices=stakeholders.notifications.kinds.known_kinds, max_length=60, verbose_name='jenis pesan')),
                    ('about_id', models.BigIntegerField()),
                    ('params', models.JSONField(blank=True, default=dict, verbose_name='isian')),
                    ('not_after', models.DateTimeField(blank=True, null=True, verbose_name='tidak sesudah')),
                    ('pace', models.CharField(choices=[('immediate', 'segera'), ('daily', 'rangkuman harian'), ('weekly', 'rangkuman mingguan')], default='immediate', editable=False, max_length=10, verbose_name='irama')),
                    ('shown_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='tampil sejak')),
                    ('read_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='dibaca')),
                    ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                ],
                options={
                    'verbose_name': 'pemberitahuan',
                    'verbose_name_plural': 'pemberitahuan',
                },
            ),
            migrations.CreateModel(
                name='Organisation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(unique=True, validators=[stakeholders.organisations.models.check_slug], verbose_name='kode singkat')),
                    ('code', models.CharField(blank=True, max_length=22, validators=[stakeholders.organisations.codes.check_code], verbose_name='kode organisasi')),
                    ('kind', models.CharField(choices=[('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20, verbose_name='jenis')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('short_name', models.CharField(max_length=60, verbose_name='singkatan')),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, size=None, verbose_name='bidang urusan')),
                    ('is_host', models.BooleanField(default=False, verbose_name='pengelola portal')),
                    ('status', models.CharField(choices=[('active', 'Aktif'), ('suspended', 'Ditangguhkan'), ('merged', 'Digabungkan')], default='active', editable=False, max_length=12, verbose_name='status')),
                    ('suspended_until', models.DateField(editable=False, null=True, verbose_name='ditangguhkan sampai dengan')),
                    ('succeeded_on', models.DateField(editable=False, null=True, verbose_name='diteruskan mulai')),
                    ('succession_basis', models.CharField(blank=True, editable=False, max_length=200, verbose_name='dasar hukum penerusan')),
                ],
                options={
                    'verbose_name': 'instansi',
                    'verbose_name_plural': 'instansi',
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='OrganisationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('slug', models.SlugField(db_index=False, validators=[stakeholders.organisations.models.check_slug], verbose_name='kode singkat')),
                    ('code', models.CharField(blank=True, max_length=22, validators=[stakeholders.organisations.codes.check_code], verbose_name='kode organisasi')),
                    ('kind', models.CharField(choices=[('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20, verbose_name='jenis')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('short_name', models.CharField(max_length=60, verbose_name='singkatan')),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, size=None, verbose_name='bidang urusan')),
                    ('is_host', models.BooleanField(default=False, verbose_name='pengelola portal')),
                    ('status', models.CharField(choices=[('active', 'Aktif'), ('suspended', 'Ditangguhkan'), ('merged', 'Digabungkan')], default='active', editable=False, max_length=12, verbose_name='status')),
                    ('suspended_until', models.DateField(editable=False, null=True, verbose_name='ditangguhkan sampai dengan')),
                    ('succeeded_on', models.DateField(editable=False, null=True, verbose_name='diteruskan mulai')),
                    ('succession_basis', models.CharField(blank=True, editable=False, max_length=200, verbose_name='dasar hukum penerusan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OrganisationName',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('short_name', models.CharField(max_length=60, verbose_name='singkatan')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                ],
                options={
                    'verbose_name': 'nama instansi',
                    'verbose_name_plural': 'nama instansi',
                },
            ),
            migrations.CreateModel(
                name='Partnership',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                ],
                options={
                    'verbose_name': 'mitra',
                    'verbose_name_plural': 'mitra',
                },
            ),
            migrations.CreateModel(
                name='PartnershipEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Position',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=150, verbose_name='jabatan')),
                    ('role', models.CharField(choices=[('admin', 'Admin Perkasa'), ('planner', 'Perencana / petugas konsultasi'), ('reception', 'Petugas meja depan'), ('head', 'Pimpinan badan perencanaan'), ('agency_operator', 'Operator instansi'), ('agency_head', 'Pimpinan instansi'), ('body_member', 'Wakil lembaga'), ('body_head', 'Pimpinan lembaga'), ('auditor', 'Auditor')], max_length=20, verbose_name='peran')),
                ],
                options={
                    'verbose_name': 'jabatan',
                    'verbose_name_plural': 'jabatan',
                },
            ),
            migrations.CreateModel(
                name='PrivacyRequest',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PDP', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('correction', 'Perbaikan data'), ('erasure', 'Penghapusan data')], max_length=12, verbose_name='permohonan')),
                    ('words', models.TextField(blank=True, max_length=2000, verbose_name='uraian')),
                    ('status', models.CharField(choices=[('received', 'Diterima'), ('fulfilled', 'Dikabulkan'), ('refused', 'Ditolak'), ('cancelled', 'Dibatalkan')], default='received', max_length=12, verbose_name='status')),
                    ('received_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='diterima')),
                    ('due_at', models.DateTimeField(editable=False, verbose_name='jawaban paling lambat')),
                    ('answered_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                ],
                options={
                    'verbose_name': 'permohonan data pribadi',
                    'verbose_name_plural': 'permohonan data pribadi',
                    'ordering': ['-received_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Processing',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=120, verbose_name='kegiatan')),
                    ('data', models.TextField(verbose_name='data yang diolah')),
                    ('purpose', models.TextField(verbose_name='untuk apa')),
                    ('legal_basis', models.CharField(max_length=250, verbose_name='dasar pemrosesan')),
                    ('recipients', models.CharField(max_length=250, verbose_name='siapa yang melihat')),
                    ('kept', models.CharField(blank=True, max_length=200, verbose_name='berapa lama')),
                    ('place', models.PositiveSmallIntegerField(default=0, verbose_name='urutan')),
                ],
                options={
                    'verbose_name': 'kegiatan pemrosesan',
                    'verbose_name_plural': 'kegiatan pemrosesan',
                    'ordering': ['place', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='ProcessingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=120, verbose_name='kegiatan')),
                    ('data', models.TextField(verbose_name='data yang diolah')),
                    ('purpose', models.TextField(verbose_name='untuk apa')),
                    ('legal_basis', models.CharField(max_length=250, verbose_name='dasar pemrosesan')),
                    ('recipients', models.CharField(max_length=250, verbose_name='siapa yang melihat')),
                    ('kept', models.CharField(blank=True, max_length=200, verbose_name='berapa lama')),
                    ('place', models.PositiveSmallIntegerField(default=0, verbose_name='urutan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='QuietHours',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('since', models.TimeField(blank=True, null=True, verbose_name='mulai')),
                    ('until', models.TimeField(blank=True, null=True, verbose_name='sampai')),
                ],
                options={
                    'verbose_name': 'jam tenang',
                    'verbose_name_plural': 'jam tenang',
                },
            ),
            migrations.CreateModel(
                name='Region',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=13, unique=True, validators=[django.core.validators.RegexValidator('^\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?$', 'Tulis kode wilayah seperti 33.24.01.2001.')], verbose_name='kode')),
                    ('kind', models.CharField(choices=[('province', 'Provinsi'), ('regency', 'Kabupaten'), ('city', 'Kota'), ('district', 'Kecamatan'), ('village', 'Desa'), ('ward', 'Kelurahan')], max_length=10, verbose_name='jenis')),
                    ('name', models.CharField(max_length=120, verbose_name='nama')),
                ],
                options={
                    'verbose_name': 'wilayah',
                    'verbose_name_plural': 'wilayah',
                    'ordering': ['code'],
                },
            ),
            migrations.CreateModel(
                name='RegionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', models.CharField(max_length=13, validators=[django.core.validators.RegexValidator('^\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?$', 'Tulis kode wilayah seperti 33.24.01.2001.')], verbose_name='kode')),
                    ('kind', models.CharField(choices=[('province', 'Provinsi'), ('regency', 'Kabupaten'), ('city', 'Kota'), ('district', 'Kecamatan'), ('village', 'Desa'), ('ward', 'Kelurahan')], max_length=10, verbose_name='jenis')),
                    ('name', models.CharField(max_length=120, verbose_name='nama')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='RegionName',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('name', models.CharField(max_length=120, verbose_name='nama')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar hukum')),
                ],
                options={
                    'verbose_name': 'nama wilayah',
                    'verbose_name_plural': 'nama wilayah',
                },
            ),
            migrations.CreateModel(
                name='Registration',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DFI', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20, verbose_name='jenis')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('short_name', models.CharField(max_length=60, verbose_name='singkatan')),
                    ('official_code', models.CharField(blank=True, max_length=22, validators=[stakeholders.organisations.codes.check_code], verbose_name='kode organisasi')),
                    ('address', models.CharField(blank=True, max_length=300, verbose_name='alamat')),
                    ('title', models.CharField(blank=True, max_length=150, verbose_name='jabatan pendaftar')),
                    ('role', models.CharField(blank=True, choices=[('admin', 'Admin Perkasa'), ('planner', 'Perencana / petugas konsultasi'), ('reception', 'Petugas meja depan'), ('head', 'Pimpinan badan perencanaan'), ('agency_operator', 'Operator instansi'), ('agency_head', 'Pimpinan instansi'), ('body_member', 'Wakil lembaga'), ('body_head', 'Pimpinan lembaga'), ('auditor', 'Auditor')], max_length=20, verbose_name='peran pendaftar')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('submitted', 'Menunggu verifikasi'), ('returned', 'Perlu dilengkapi'), ('verified', 'Terverifikasi'), ('refused', 'Ditolak'), ('withdrawn', 'Ditarik')], default='draft', editable=False, max_length=12, verbose_name='status')),
                    ('begun_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('answer_due', models.DateField(editable=False, null=True, verbose_name='dijawab paling lambat')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                ],
                options={
                    'verbose_name': 'pendaftaran instansi',
                    'verbose_name_plural': 'pendaftaran instansi',
                },
            ),
            migrations.CreateModel(
                name='RegistrationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='DFI', unique=False, verbose_name='nomor')),
                    ('kind', models.CharField(choices=[('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20, verbose_name='jenis')),
                    ('name', models.CharField(max_length=200, verbose_name='nama')),
                    ('short_name', models.CharField(max_length=60, verbose_name='singkatan')),
                    ('official_code', models.CharField(blank=True, max_length=22, validators=[stakeholders.organisations.codes.check_code], verbose_name='kode organisasi')),
                    ('address', models.CharField(blank=True, max_length=300, verbose_name='alamat')),
                    ('title', models.CharField(blank=True, max_length=150, verbose_name='jabatan pendaftar')),
                    ('role', models.CharField(blank=True, choices=[('admin', 'Admin Perkasa'), ('planner', 'Perencana / petugas konsultasi'), ('reception', 'Petugas meja depan'), ('head', 'Pimpinan badan perencanaan'), ('agency_operator', 'Operator instansi'), ('agency_head', 'Pimpinan instansi'), ('body_member', 'Wakil lembaga'), ('body_head', 'Pimpinan lembaga'), ('auditor', 'Auditor')], max_length=20, verbose_name='peran pendaftar')),
                    ('status', models.CharField(choices=[('draft', 'Draf'), ('submitted', 'Menunggu verifikasi'), ('returned', 'Perlu dilengkapi'), ('verified', 'Terverifikasi'), ('refused', 'Ditolak'), ('withdrawn', 'Ditarik')], default='draft', editable=False, max_length=12, verbose_name='status')),
                    ('begun_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('answer_due', models.DateField(editable=False, null=True, verbose_name='dijawab paling lambat')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='diputuskan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='RegistrationFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BKD', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=stakeholders.registrations.models.private_place, verbose_name='berkas')),
                    ('handed_in_at', models.DateTimeField(auto_now_add=True, verbose_name='diserahkan')),
                ],
                options={
                    'verbose_name': 'berkas pendaftaran',
                    'verbose_name_plural': 'berkas pendaftaran',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='RetentionPeriod',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('holds', 'isian pemesanan yang tidak jadi dikirim'), ('booking_files', 'berkas pendukung konsultasi'), ('notifications', 'pemberitahuan'), ('identities', 'nomor induk kependudukan'), ('survey_requests', 'permintaan penilaian layanan'), ('places', 'tempat dalam daftar tunggu yang sudah selesai'), ('tickets', 'nama pada tiket antrean'), ('unconfirmed', 'akun yang e-mailnya tidak pernah dipastikan')], max_length=20, unique=True, verbose_name='jenis data')),
                    ('months', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(600)], verbose_name='disimpan (bulan)')),
                    ('outcome', models.CharField(max_length=200, verbose_name='yang terjadi sesudahnya')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dijalankan')),
                ],
                options={
                    'verbose_name': 'masa simpan',
                    'verbose_name_plural': 'masa simpan',
                    'ordering': ['kind'],
                },
            ),
            migrations.CreateModel(
                name='RetentionPeriodEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=[('holds', 'isian pemesanan yang tidak jadi dikirim'), ('booking_files', 'berkas pendukung konsultasi'), ('notifications', 'pemberitahuan'), ('identities', 'nomor induk kependudukan'), ('survey_requests', 'permintaan penilaian layanan'), ('places', 'tempat dalam daftar tunggu yang sudah selesai'), ('tickets', 'nama pada tiket antrean'), ('unconfirmed', 'akun yang e-mailnya tidak pernah dipastikan')], max_length=20, verbose_name='jenis data')),
                    ('months', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(600)], verbose_name='disimpan (bulan)')),
                    ('outcome', models.CharField(max_length=200, verbose_name='yang terjadi sesudahnya')),
                    ('legal_basis', models.CharField(blank=True, max_length=200, verbose_name='dasar')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dijalankan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='RetentionRun',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('day', models.DateField(verbose_name='malam')),
                    ('months', models.PositiveSmallIntegerField(default=0, verbose_name='masa simpan saat itu (bulan)')),
                    ('cleared', models.PositiveIntegerField(default=0, verbose_name='dibersihkan')),
                ],
                options={
                    'verbose_name': 'pembersihan',
                    'verbose_name_plural': 'pembersihan',
                },
            ),
            migrations.CreateModel(
                name='SupportVisit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('reason', models.TextField(max_length=500, verbose_name='alasan')),
                    ('began_at', models.DateTimeField(verbose_name='mulai')),
                    ('until', models.DateTimeField(verbose_name='paling lama sampai')),
                    ('ended_at', models.DateTimeField(null=True, verbose_name='diakhiri')),
                ],
                options={
                    'verbose_name': 'kunjungan bantuan',
                    'verbose_name_plural': 'kunjungan bantuan',
                    'ordering': ['-began_at', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='Account',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('email', models.EmailField(max_length=254, unique=True, verbose_name='alamat e-mail')),
                    ('full_name', models.CharField(max_length=150, verbose_name='nama lengkap')),
                    ('phone', models.CharField(blank=True, max_length=30, verbose_name='nomor telepon')),
                    ('is_active', models.BooleanField(default=True, verbose_name='aktif')),
                    ('joined_at', models.DateTimeField(auto_now_add=True, verbose_name='terdaftar')),
                ],
                options={
                    'verbose_name': 'akun',
                    'verbose_name_plural': 'akun',
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='account_email_ignores_case')],
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='account',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_accountevent" ("email", "full_name", "id", "is_active", "joined_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone") VALUES (NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."joined_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone"); RETURN NULL;', hash='cf5d0b93706ad569357c8b3614b3c5eb34f83a71', operation='INSERT', pgid='pgtrigger_insert_insert_be96a', table='stakeholders_account', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='account',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."joined_at" IS DISTINCT FROM (NEW."joined_at") OR OLD."phone" IS DISTINCT FROM (NEW."phone"))', func='INSERT INTO "stakeholders_accountevent" ("email", "full_name", "id", "is_active", "joined_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone") VALUES (NEW."email", NEW."full_name", NEW."id", NEW."is_active", NEW."joined_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone"); RETURN NULL;', hash='96e9fec71a5d7c9e2e08db32142d99b187ac74de', operation='UPDATE', pgid='pgtrigger_update_update_1df47', table='stakeholders_account', when='AFTER')),
            ),
            migrations.AddField(
                model_name='accountevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='accountevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='assignment',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assignments', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='assignmentevent',
                name='account',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='assignmentevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='assignmentevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.assignment'),
            ),
            migrations.AddField(
                model_name='breach',
                name='recorded_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dicatat oleh'),
            ),
            migrations.AddField(
                model_name='breachevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='breachevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.breach'),
            ),
            migrations.AddField(
                model_name='breachevent',
                name='recorded_by',
                field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dicatat oleh'),
            ),
            migrations.AddField(
                model_name='choice',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='message_choices', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='concerned',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='breaches', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddField(
                model_name='concerned',
                name='breach',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='concerned', to='stakeholders.breach', verbose_name='kegagalan pelindungan data'),
            ),
            migrations.AddField(
                model_name='consent',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='consents', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddConstraint(
                model_name='consenttext',
                constraint=models.UniqueConstraint(fields=('purpose', 'version'), name='consent_version_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='consenttext',
                constraint=models.CheckConstraint(condition=models.Q(('version__gte', 1)), name='consent_version_starts_at_one'),
            ),
            migrations.AddField(
                model_name='consent',
                name='text',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='stakeholders.consenttext', verbose_name='teks'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='consenttext',
                trigger=pgtrigger.compiler.Trigger(name='published_text_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."published_at" IS NOT NULL)', func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f9a3b45ab36c8aa54206eb9b229ffe03bac8be72', operation='UPDATE OR DELETE', pgid='pgtrigger_published_text_is_kept_b6060', table='stakeholders_consenttext', when='BEFORE')),
            ),
            migrations.AddField(
                model_name='datacopy',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='data_copies', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddField(
                model_name='identity',
                name='account',
                field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='identity', to=settings.AUTH_USER_MODEL, verbose_name='orang'),
            ),
            migrations.AddField(
                model_name='identity',
                name='asked_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diminta oleh'),
            ),
            migrations.AddField(
                model_name='informationrequest',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='information_requests', to=settings.AUTH_USER_MODEL, verbose_name='pemohon'),
            ),
            migrations.AddField(
                model_name='informationrequest',
                name='answered_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh'),
            ),
            migrations.AddField(
                model_name='informationrequest',
                name='judged_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='informationfile',
                name='request',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='files', to='stakeholders.informationrequest', verbose_name='permohonan'),
            ),
            migrations.AddField(
                model_name='informationrequestevent',
                name='account',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemohon'),
            ),
            migrations.AddField(
                model_name='informationrequestevent',
                name='answered_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh'),
            ),
            migrations.AddField(
                model_name='informationrequestevent',
                name='judged_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='informationrequestevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='informationrequestevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.informationrequest'),
            ),
            migrations.AddField(
                model_name='invitation',
                name='accepted_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh'),
            ),
            migrations.AddField(
                model_name='invitation',
                name='invited_by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diundang oleh'),
            ),
            migrations.AddField(
                model_name='invitationevent',
                name='accepted_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh'),
            ),
            migrations.AddField(
                model_name='invitationevent',
                name='invited_by',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diundang oleh'),
            ),
            migrations.AddField(
                model_name='invitationevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='invitationevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.invitation'),
            ),
            migrations.AddField(
                model_name='invitationletter',
                name='invitation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='letters', to='stakeholders.invitation', verbose_name='undangan'),
            ),
            migrations.AddField(
                model_name='merger',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            migrations.AddField(
                model_name='notification',
                name='about_type',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='contenttypes.contenttype', verbose_name='jenis data'),
            ),
            migrations.AddField(
                model_name='notification',
                name='digest',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='collected', to='stakeholders.notification', verbose_name='rangkuman'),
            ),
            migrations.AddField(
                model_name='notification',
                name='recipient',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notifications', to=settings.AUTH_USER_MODEL, verbose_name='penerima'),
            ),
            migrations.AddField(
                model_name='organisation',
                name='successor',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='predecessors', to='stakeholders.organisation', verbose_name='penerus'),
            ),
            migrations.AddField(
                model_name='merger',
                name='absorbed',
                field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='merger', to='stakeholders.organisation', verbose_name='digabungkan'),
            ),
            migrations.AddField(
                model_name='merger',
                name='kept',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mergers', to='stakeholders.organisation', verbose_name='ke dalam'),
            ),
            migrations.AddField(
                model_name='invitationevent',
                name='organisation',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='invitation',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='invitations', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='organisationevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='organisationevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.organisation'),
            ),
            migrations.AddField(
                model_name='organisationevent',
                name='successor',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='penerus'),
            ),
            migrations.AddField(
                model_name='organisationname',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='partnership',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='partnerships', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='partnershipevent',
                name='organisation',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='partnershipevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='partnershipevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.partnership'),
            ),
            migrations.AddField(
                model_name='position',
                name='organisation',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='positions', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='position',
                name='superior',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='subordinates', to='stakeholders.position', verbose_name='atasan'),
            ),
            migrations.AddField(
                model_name='partnershipevent',
                name='position',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.position', verbose_name='jabatan perencana'),
            ),
            migrations.AddField(
                model_name='partnership',
                name='position',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='partnerships', to='stakeholders.position', verbose_name='jabatan perencana'),
            ),
            migrations.AddField(
                model_name='assignmentevent',
                name='position',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.position', verbose_name='jabatan'),
            ),
            migrations.AddField(
                model_name='assignment',
                name='position',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assignments', to='stakeholders.position', verbose_name='jabatan'),
            ),
            migrations.AddField(
                model_name='privacyrequest',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='privacy_requests', to=settings.AUTH_USER_MODEL, verbose_name='pemohon'),
            ),
            migrations.AddField(
                model_name='privacyrequest',
                name='answered_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh'),
            ),
            migrations.AddField(
                model_name='processingevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='processingevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.processing'),
            ),
            migrations.AddField(
                model_name='quiethours',
                name='account',
                field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='quiet_hours', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='region',
                name='parent',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='stakeholders.region'),
            ),
            migrations.AddField(
                model_name='organisationevent',
                name='region',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='organisation',
                name='region',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='regionevent',
                name='parent',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.region'),
            ),
            migrations.AddField(
                model_name='regionevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='regionevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.region'),
            ),
            migrations.AddField(
                model_name='regionname',
                name='region',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='registration',
                name='applicant',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='registrations', to=settings.AUTH_USER_MODEL, verbose_name='pendaftar'),
            ),
            migrations.AddField(
                model_name='registration',
                name='decided_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='registration',
                name='organisation',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='registrations', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='registration',
                name='region',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='applicant',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pendaftar'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='decided_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='organisation',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.registration'),
            ),
            migrations.AddField(
                model_name='registrationevent',
                name='region',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.region', verbose_name='wilayah'),
            ),
            migrations.AddField(
                model_name='registrationfile',
                name='registration',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='files', to='stakeholders.registration', verbose_name='pendaftaran'),
            ),
            migrations.AddConstraint(
                model_name='retentionperiod',
                constraint=models.CheckConstraint(condition=models.Q(('months__range', (1, 600))), name='retention_is_1_to_600_months'),
            ),
            migrations.AddConstraint(
                model_name='retentionperiod',
                constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['holds', 'booking_files', 'notifications', 'identities', 'survey_requests', 'places', 'tickets', 'unconfirmed'])), name='retention_kind_is_known'),
            ),
            migrations.AddField(
                model_name='processingevent',
                name='period',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.retentionperiod', verbose_name='masa simpan'),
            ),
            migrations.AddField(
                model_name='processing',
                name='period',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.retentionperiod', verbose_name='masa simpan'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='retentionperiod',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_retentionperiodevent" ("id", "is_active", "kind", "legal_basis", "months", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."is_active", NEW."kind", NEW."legal_basis", NEW."months", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='0fe8f27ff9f7fbcca3d4b7e8db0b9e0a166d3b23', operation='INSERT', pgid='pgtrigger_insert_insert_e860c', table='stakeholders_retentionperiod', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='retentionperiod',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_retentionperiodevent" ("id", "is_active", "kind", "legal_basis", "months", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."is_active", NEW."kind", NEW."legal_basis", NEW."months", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='ff8a467e119254aab4259e12caee7c7afde4cf82', operation='UPDATE', pgid='pgtrigger_update_update_53a96', table='stakeholders_retentionperiod', when='AFTER')),
            ),
            migrations.AddField(
                model_name='retentionperiodevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='retentionperiodevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='stakeholders.retentionperiod'),
            ),
            migrations.AddField(
                model_name='retentionrun',
                name='period',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='stakeholders.retentionperiod', verbose_name='jenis data'),
            ),
            migrations.AddField(
                model_name='supportvisit',
                name='account',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='support_visits', to=settings.AUTH_USER_MODEL, verbose_name='akun'),
            ),
            migrations.AddField(
                model_name='supportvisit',
                name='by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='oleh'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='accountevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9dd0d9a8304bcc89b898bd6c1b010a80023b3cd2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ec9d4', table='stakeholders_accountevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='breach',
                constraint=models.CheckConstraint(condition=models.Q(('happened_at', None), ('happened_at__lte', models.F('found_at')), _connector='OR'), name='breach_happened_before_it_was_found'),
            ),
            migrations.AddConstraint(
                model_name='breach',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('authority_reference', ''), ('authority_told_at', None)), models.Q(('authority_told_at__isnull', False), models.Q(('authority_reference', ''), _negated=True)), _connector='OR'), name='breach_authority_was_told_by_a_letter'),
            ),
            migrations.AddConstraint(
                model_name='breach',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'closed'), _negated=True), models.Q(('authority_told_at__isnull', False), ('people_told_at__isnull', False)), _connector='OR'), name='breach_closed_was_told'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='breach',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_breachevent" ("advice", "authority_reference", "authority_told_at", "cause", "code", "data", "due_at", "found_at", "handling", "happened_at", "id", "number", "people_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "status", "title") VALUES (NEW."advice", NEW."authority_reference", NEW."authority_told_at", NEW."cause", NEW."code", NEW."data", NEW."due_at", NEW."found_at", NEW."handling", NEW."happened_at", NEW."id", NEW."number", NEW."people_told_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_by_id", NEW."status", NEW."title"); RETURN NULL;', hash='36d59632796a433670dee21d2ca67ca8718123c6', operation='INSERT', pgid='pgtrigger_insert_insert_0c051', table='stakeholders_breach', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='breach',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_breachevent" ("advice", "authority_reference", "authority_told_at", "cause", "code", "data", "due_at", "found_at", "handling", "happened_at", "id", "number", "people_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "status", "title") VALUES (NEW."advice", NEW."authority_reference", NEW."authority_told_at", NEW."cause", NEW."code", NEW."data", NEW."due_at", NEW."found_at", NEW."handling", NEW."happened_at", NEW."id", NEW."number", NEW."people_told_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_by_id", NEW."status", NEW."title"); RETURN NULL;', hash='38ddbe258c4f2512e8a91c3158f1f3c75a28f911', operation='UPDATE', pgid='pgtrigger_update_update_2857c', table='stakeholders_breach', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='breachevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3dd44e48c53e40328ff05d746aa83b813c3e71c6', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_3c0aa', table='stakeholders_breachevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='choice',
                constraint=models.UniqueConstraint(fields=('account', 'kind'), name='one_choice_for_each_kind'),
            ),
            migrations.AddConstraint(
                model_name='concerned',
                constraint=models.UniqueConstraint(fields=('breach', 'account'), name='concerned_once_by_a_breach'),
            ),
            migrations.AddIndex(
                model_name='consent',
                index=models.Index(fields=['account', '-at', '-id'], name='consent_of_person'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='consent',
                trigger=pgtrigger.compiler.Trigger(name='answer_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2c5625753205303f6d655cb9e083e002c34bc246', operation='UPDATE OR DELETE', pgid='pgtrigger_answer_is_kept_02f19', table='stakeholders_consent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='datacopy',
                constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['pending', 'running'])), fields=('account',), name='copy_is_made_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='datacopy',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'done'), _negated=True), ('expires_at__isnull', False), _connector='OR'), name='copy_has_its_last_day'),
            ),
            migrations.AddConstraint(
                model_name='identity',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('given_at__isnull', True), ('nik__isnull', True)), models.Q(('given_at__isnull', False), ('nik__isnull', False)), _connector='OR'), name='nik_has_its_moment'),
            ),
            migrations.AddIndex(
                model_name='informationrequest',
                index=models.Index(condition=models.Q(('status', 'received')), fields=['due_on'], name='information_waiting'),
            ),
            migrations.AddIndex(
                model_name='informationrequest',
                index=models.Index(fields=['account', '-received_at'], name='information_of_a_person'),
            ),
            migrations.AddConstraint(
                model_name='informationrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('wish', ''), _negated=True), models.Q(('purpose', ''), _negated=True)), name='information_says_what_for'),
            ),
            migrations.AddConstraint(
                model_name='informationrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['answered', 'refused']), _negated=True), models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), models.Q(('answer', ''), _negated=True)), _connector='OR'), name='information_is_answered_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='informationrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['received', 'withdrawn']), _negated=True), models.Q(('answered_at', None), ('answered_by', None)), _connector='OR'), name='information_waiting_has_no_answer'),
            ),
            migrations.AddConstraint(
                model_name='informationrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('objected_at__isnull', False), ('objection_due__isnull', False), ('status__in', ['objected', 'granted', 'dismissed'])), models.Q(models.Q(('status__in', ['objected', 'granted', 'dismissed']), _negated=True), ('objected_at', None), ('objection', ''), ('objection_due', None)), _connector='OR'), name='information_objection_has_its_clock'),
            ),
            migrations.AddConstraint(
                model_name='informationrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('judged_at__isnull', False), ('judged_by__isnull', False), ('status__in', ['granted', 'dismissed'])), models.Q(models.Q(('status__in', ['granted', 'dismissed']), _negated=True), ('judged_at', None), ('judged_by', None), ('judgement', '')), _connector='OR'), name='information_is_judged_by_somebody'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='informationrequest',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_informationrequestevent" ("account_id", "answer", "answered_at", "answered_by_id", "code", "due_on", "extended_at", "id", "judged_at", "judged_by_id", "judgement", "objectable_until", "objected_at", "objection", "objection_due", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "received_at", "status", "wish") VALUES (NEW."account_id", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."code", NEW."due_on", NEW."extended_at", NEW."id", NEW."judged_at", NEW."judged_by_id", NEW."judgement", NEW."objectable_until", NEW."objected_at", NEW."objection", NEW."objection_due", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."received_at", NEW."status", NEW."wish"); RETURN NULL;', hash='78cd02de9e1c2ca78e361ff5ed164c264baa5e07', operation='INSERT', pgid='pgtrigger_insert_insert_1b139', table='stakeholders_informationrequest', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='informationrequest',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_informationrequestevent" ("account_id", "answer", "answered_at", "answered_by_id", "code", "due_on", "extended_at", "id", "judged_at", "judged_by_id", "judgement", "objectable_until", "objected_at", "objection", "objection_due", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "received_at", "status", "wish") VALUES (NEW."account_id", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."code", NEW."due_on", NEW."extended_at", NEW."id", NEW."judged_at", NEW."judged_by_id", NEW."judgement", NEW."objectable_until", NEW."objected_at", NEW."objection", NEW."objection_due", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."received_at", NEW."status", NEW."wish"); RETURN NULL;', hash='21e0c5078c38f5a82ee58e3455bbbec59fd94d92', operation='UPDATE', pgid='pgtrigger_update_update_0b1ba', table='stakeholders_informationrequest', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='informationrequestevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='47d77f3bf48b13bd3d5770a2d61f0200288391c0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_27dbb', table='stakeholders_informationrequestevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='invitationletter',
                constraint=models.UniqueConstraint(fields=('invitation', 'version'), name='one_letter_per_version'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(condition=models.Q(('state', 'pending')), fields=['not_before', 'id'], name='notification_waiting'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(condition=models.Q(('state', 'running')), fields=['claimed_at'], name='notification_running'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(fields=['about_type', 'about_id', 'not_before'], name='notification_ledger'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(fields=['recipient', '-shown_at', '-id'], name='notification_list'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(condition=models.Q(('read_at', None)), fields=['recipient'], name='notification_unread'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(condition=models.Q(('state', 'pending'), models.Q(('pace', 'immediate'), _negated=True)), fields=['pace', 'recipient'], name='notification_to_collect'),
            ),
            migrations.AddIndex(
                model_name='notification',
                index=models.Index(condition=models.Q(('state__in', ['failed', 'unknown'])), fields=['finished_at'], name='notification_for_a_person'),
            ),
            migrations.AddConstraint(
                model_name='notification',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'done'), _negated=True), ('finished_at__isnull', False), _connector='OR'), name='notification_sent_has_its_moment'),
            ),
            migrations.AddConstraint(
                model_name='notification',
                constraint=models.CheckConstraint(condition=models.Q(('digest', None), ('state', 'done'), _connector='OR'), name='notification_is_collected_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='invitationevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d67f1ff79628f4e00d7dd39f744a66e9ab84510e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c18df', table='stakeholders_invitationevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='invitation',
                constraint=models.UniqueConstraint(condition=models.Q(('status', 'sent')), fields=('organisation', 'email'), name='invited_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='invitation',
                constraint=models.CheckConstraint(condition=models.Q(('role__in', ['agency_head', 'agency_operator', 'body_head', 'body_member'])), name='invitation_gives_no_staff_role'),
            ),
            migrations.AddConstraint(
                model_name='invitation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('accepted_by__isnull', False), ('status', 'accepted')), models.Q(models.Q(('status', 'accepted'), _negated=True), ('accepted_by__isnull', True)), _connector='OR'), name='invitation_is_accepted_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='invitation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answered_at__isnull', False), ('status__in', ['accepted', 'declined'])), models.Q(models.Q(('status__in', ['accepted', 'declined']), _negated=True), ('answered_at__isnull', True)), _connector='OR'), name='invitation_is_answered_at_a_moment'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='invitation',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_invitationevent" ("accepted_by_id", "answered_at", "code", "email", "expires_at", "id", "invited_at", "invited_by_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "status", "title", "version") VALUES (NEW."accepted_by_id", NEW."answered_at", NEW."code", NEW."email", NEW."expires_at", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."status", NEW."title", NEW."version"); RETURN NULL;', hash='9fa561d8945b54dfaa94123a1efa92ae6f9d5d2c', operation='INSERT', pgid='pgtrigger_insert_insert_7ce3f', table='stakeholders_invitation', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='invitation',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_invitationevent" ("accepted_by_id", "answered_at", "code", "email", "expires_at", "id", "invited_at", "invited_by_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "status", "title", "version") VALUES (NEW."accepted_by_id", NEW."answered_at", NEW."code", NEW."email", NEW."expires_at", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."status", NEW."title", NEW."version"); RETURN NULL;', hash='5eda545b5fa5365af1d2acf580a236e8075f7f64', operation='UPDATE', pgid='pgtrigger_update_update_da505', table='stakeholders_invitation', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='organisationname',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('organisation', '='), ('period', '&&')], name='organisation_has_one_name_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='position',
                constraint=models.UniqueConstraint(fields=('organisation', 'title'), name='position_title_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='position',
                constraint=models.CheckConstraint(condition=models.Q(('superior', models.F('pk')), _negated=True), name='position_is_not_its_own_superior'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnershipevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='47a71e649e60cd5cffacb8954d75d012fad75fe4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c5255', table='stakeholders_partnershipevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='partnership',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('position', '='), ('organisation', '='), ('period', '&&')], name='position_is_partner_once_at_a_time'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnership',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_partnershipevent" ("id", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id") VALUES (NEW."id", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position_id"); RETURN NULL;', hash='441fe4de808a948b5b7ec7deadf1ea35a6434cfa', operation='INSERT', pgid='pgtrigger_insert_insert_5546f', table='stakeholders_partnership', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnership',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_partnershipevent" ("id", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id") VALUES (NEW."id", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position_id"); RETURN NULL;', hash='ae9df32c602eb5daea38f2f9431f1c4c4e17c4ab', operation='UPDATE', pgid='pgtrigger_update_update_f3046', table='stakeholders_partnership', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='assignmentevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='302d9318286d8bd3287b777bf6a493b1154a8716', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d21f0', table='stakeholders_assignmentevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='assignment',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('account', '='), ('position', '='), ('period', '&&')], name='person_holds_a_position_once_at_a_time'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='assignment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_assignmentevent" ("account_id", "id", "kind", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id") VALUES (NEW."account_id", NEW."id", NEW."kind", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position_id"); RETURN NULL;', hash='997955e23a807935020cbbc5882cbe470f61113f', operation='INSERT', pgid='pgtrigger_insert_insert_ea85f', table='stakeholders_assignment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='assignment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_assignmentevent" ("account_id", "id", "kind", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id") VALUES (NEW."account_id", NEW."id", NEW."kind", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position_id"); RETURN NULL;', hash='117aee5c93e34df33b76fe571717eb9e6da335ae', operation='UPDATE', pgid='pgtrigger_update_update_55e9d', table='stakeholders_assignment', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='privacyrequest',
                index=models.Index(condition=models.Q(('status', 'received')), fields=['due_at'], name='privacy_waiting'),
            ),
            migrations.AddConstraint(
                model_name='privacyrequest',
                constraint=models.UniqueConstraint(condition=models.Q(('status', 'received')), fields=('account', 'kind'), name='privacy_asked_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='privacyrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), ('status__in', ['fulfilled', 'refused'])), models.Q(models.Q(('status__in', ['fulfilled', 'refused']), _negated=True), ('answered_at__isnull', True), ('answered_by__isnull', True)), _connector='OR'), name='privacy_is_answered_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='privacyrequest',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'correction'), _negated=True), models.Q(('words', ''), _negated=True), _connector='OR'), name='correction_says_what'),
            ),
            migrations.AddConstraint(
                model_name='quiethours',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('since', None), ('until', None)), models.Q(('since__isnull', False), ('until__isnull', False)), _connector='OR'), name='quiet_hours_have_both_ends'),
            ),
            migrations.AddIndex(
                model_name='region',
                index=models.Index(fields=['parent', 'name'], name='stakeholder_parent__5634d0_idx'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='region',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_regionevent" ("code", "id", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='ff95017ba13051f23c7bf01f240080a9ab3568ec', operation='INSERT', pgid='pgtrigger_insert_insert_6c914', table='stakeholders_region', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='region',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_regionevent" ("code", "id", "kind", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."kind", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='6d6c7fad8ef9cb2c32319eb254fe5a510cfa33ba', operation='UPDATE', pgid='pgtrigger_update_update_7b815', table='stakeholders_region', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisationevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='b0446825b67d7e9a3d47aed19d0451a09108c4f5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_68c63', table='stakeholders_organisationevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.UniqueConstraint(condition=models.Q(('is_host', True)), fields=('is_host',), name='one_host_organisation'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.UniqueConstraint(condition=models.Q(('code', ''), _negated=True), fields=('code',), name='organisation_code_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.CheckConstraint(condition=models.Q(('code', ''), ('code__regex', '^\\d\\.\\d\\d\\.\\d\\.\\d\\d\\.\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}$'), _connector='OR'), name='organisation_code_has_its_shape'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('succeeded_on__isnull', True), ('successor__isnull', True)), models.Q(('succeeded_on__isnull', False), ('successor__isnull', False)), _connector='OR'), name='organisation_is_succeeded_on_a_day'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'merged'), _negated=True), ('successor__isnull', False), _connector='OR'), name='organisation_is_merged_into_another'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.CheckConstraint(condition=models.Q(('suspended_until__isnull', True), ('status', 'suspended'), _connector='OR'), name='only_a_suspension_has_its_last_day'),
            ),
            migrations.AddConstraint(
                model_name='organisation',
                constraint=models.CheckConstraint(condition=models.Q(('successor', models.F('id')), _negated=True), name='nobody_succeeds_oneself'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisation',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_organisationevent" ("code", "field_codes", "id", "is_host", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "short_name", "slug", "status", "succeeded_on", "succession_basis", "successor_id", "suspended_until") VALUES (NEW."code", NEW."field_codes", NEW."id", NEW."is_host", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."short_name", NEW."slug", NEW."status", NEW."succeeded_on", NEW."succession_basis", NEW."successor_id", NEW."suspended_until"); RETURN NULL;', hash='006c968c9571554d1de8630a7fc09168337cc40c', operation='INSERT', pgid='pgtrigger_insert_insert_d3e3d', table='stakeholders_organisation', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisation',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_organisationevent" ("code", "field_codes", "id", "is_host", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "short_name", "slug", "status", "succeeded_on", "succession_basis", "successor_id", "suspended_until") VALUES (NEW."code", NEW."field_codes", NEW."id", NEW."is_host", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."short_name", NEW."slug", NEW."status", NEW."succeeded_on", NEW."succession_basis", NEW."successor_id", NEW."suspended_until"); RETURN NULL;', hash='b9da466d1ecc8e53d75b546b5cbb308848574907', operation='UPDATE', pgid='pgtrigger_update_update_7dac7', table='stakeholders_organisation', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='regionevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7ef1428f727047e2442348d84bf889ef83ed005b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d6d6b', table='stakeholders_regionevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='regionname',
                index=django.contrib.postgres.indexes.GistIndex(fields=['period'], name='stakeholder_period_58cfe6_gist'),
            ),
            migrations.AddConstraint(
                model_name='regionname',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('region', '='), ('period', '&&')], name='region_has_one_name_at_a_time'),
            ),
            migrations.AddIndex(
                model_name='registration',
                index=models.Index(condition=models.Q(('status', 'submitted')), fields=['answer_due'], name='registration_queue'),
            ),
            migrations.AddConstraint(
                model_name='registration',
                constraint=models.CheckConstraint(condition=models.Q(('status__in', frozenset(['draft', 'withdrawn'])), models.Q(('answer_due__isnull', False), ('submitted_at__isnull', False), models.Q(('title', ''), _negated=True), models.Q(('role', ''), _negated=True)), _connector='OR'), name='registration_sent_is_complete'),
            ),
            migrations.AddConstraint(
                model_name='registration',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', False), ('decided_by__isnull', False), ('status__in', frozenset(['refused', 'verified']))), models.Q(models.Q(('status__in', frozenset(['refused', 'verified'])), _negated=True), ('decided_at__isnull', True), ('decided_by__isnull', True)), _connector='OR'), name='registration_is_decided_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='registration',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('organisation__isnull', False), ('status', 'verified')), models.Q(models.Q(('status', 'verified'), _negated=True), ('organisation__isnull', True)), _connector='OR'), name='registration_verified_has_its_organisation'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='registration',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_registrationevent" ("address", "answer_due", "applicant_id", "begun_at", "code", "decided_at", "decided_by_id", "id", "kind", "name", "official_code", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "role", "short_name", "status", "submitted_at", "title") VALUES (NEW."address", NEW."answer_due", NEW."applicant_id", NEW."begun_at", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."kind", NEW."name", NEW."official_code", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."region_id", NEW."role", NEW."short_name", NEW."status", NEW."submitted_at", NEW."title"); RETURN NULL;', hash='eaf8f5278c52eaa080741dcabd7c8e8b204bde82', operation='INSERT', pgid='pgtrigger_insert_insert_aa0b6', table='stakeholders_registration', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='registration',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_registrationevent" ("address", "answer_due", "applicant_id", "begun_at", "code", "decided_at", "decided_by_id", "id", "kind", "name", "official_code", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_id", "role", "short_name", "status", "submitted_at", "title") VALUES (NEW."address", NEW."answer_due", NEW."applicant_id", NEW."begun_at", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."kind", NEW."name", NEW."official_code", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."region_id", NEW."role", NEW."short_name", NEW."status", NEW."submitted_at", NEW."title"); RETURN NULL;', hash='074d53876b9c310532ac3c9ced22eee083fb5bc6', operation='UPDATE', pgid='pgtrigger_update_update_788c5', table='stakeholders_registration', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='registrationevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='263e5c5ab4e7a4c2939188eb38373da828a2b963', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ac83e', table='stakeholders_registrationevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='processingevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3c4312021dabb9a4a1ee1090dddb9872a42a7dda', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_251ec', table='stakeholders_processingevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='processing',
                constraint=models.UniqueConstraint(fields=('name',), name='processing_name_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='processing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('kept', ''), _negated=True), ('period__isnull', False), _connector='OR'), name='processing_says_how_long'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='processing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "stakeholders_processingevent" ("data", "id", "kept", "legal_basis", "name", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "purpose", "recipients") VALUES (NEW."data", NEW."id", NEW."kept", NEW."legal_basis", NEW."name", NEW."period_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."purpose", NEW."recipients"); RETURN NULL;', hash='cc30345899467e9cfed989ebb3267bf794f14b69', operation='INSERT', pgid='pgtrigger_insert_insert_b12e8', table='stakeholders_processing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='processing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "stakeholders_processingevent" ("data", "id", "kept", "legal_basis", "name", "period_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "purpose", "recipients") VALUES (NEW."data", NEW."id", NEW."kept", NEW."legal_basis", NEW."name", NEW."period_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."purpose", NEW."recipients"); RETURN NULL;', hash='023ff6f6f8ba2a0c7bb900f86f8c31d40a817305', operation='UPDATE', pgid='pgtrigger_update_update_7713d', table='stakeholders_processing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='retentionperiodevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='0ebf3cd4046be159de3e9103f3ba6875d57cb109', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1e0e3', table='stakeholders_retentionperiodevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='retentionrun',
                index=models.Index(condition=models.Q(('state', 'pending')), fields=['not_before'], name='retention_waiting'),
            ),
            migrations.AddConstraint(
                model_name='retentionrun',
                constraint=models.UniqueConstraint(fields=('period', 'day'), name='retention_runs_once_a_night'),
            ),
            migrations.AddConstraint(
                model_name='supportvisit',
                constraint=models.CheckConstraint(condition=models.Q(('by', models.F('account')), _negated=True), name='visit_is_to_another'),
            ),
            migrations.AddConstraint(
                model_name='supportvisit',
                constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='visit_has_a_reason'),
            ),
            migrations.AddConstraint(
                model_name='supportvisit',
                constraint=models.CheckConstraint(condition=models.Q(('until__gt', models.F('began_at'))), name='visit_takes_some_time'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='supportvisit',
                trigger=pgtrigger.compiler.Trigger(name='visit_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;", hash='224449f8a6006c6d2f49d4a88bd502f174af52c0', operation='DELETE', pgid='pgtrigger_visit_is_kept_057d5', table='stakeholders_supportvisit', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='supportvisit',
                trigger=pgtrigger.compiler.Trigger(name='visit_stays_as_it_was', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."account_id" IS DISTINCT FROM (NEW."account_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."began_at" IS DISTINCT FROM (NEW."began_at") OR OLD."until" IS DISTINCT FROM (NEW."until"))', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='874aaf6f03739f85e44ed6b6822966ad13746013', operation='UPDATE', pgid='pgtrigger_visit_stays_as_it_was_fb7af', table='stakeholders_supportvisit', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='supportvisit',
                trigger=pgtrigger.compiler.Trigger(name='visit_ends_once', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."ended_at" IS NOT NULL)', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='3187d7ea86dc5bdc1b8bfd0f2407be43e71a949a', operation='UPDATE', pgid='pgtrigger_visit_ends_once_fa600', table='stakeholders_supportvisit', when='BEFORE')),
            ),
        ])
    ]
