"""Every table, constraint and trigger of this app so far, in one step (decision 0033)."""

import consultations.bookings.calendars.models
import consultations.bookings.files
import consultations.minutes.followups.models
import consultations.queue.models
import consultations.services.models
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.manager
import django.utils.timezone
import perkasa.core.codes
import perkasa.core.secret
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from perkasa.core.tables import AllAtOnce


class Migration(migrations.Migration):
    replaces = [
        ('consultations', '0001_initial'),
        ('consultations', '0002_minutes'),
        ('consultations', '0003_history_is_kept'),
        ('consultations', '0004_change_hours'),
        ('consultations', '0005_calendar_feeds'),
        ('consultations', '0006_scribe'),
        ('consultations', '0007_buffers_and_limits'),
        ('consultations', '0008_visitor_review'),
        ('consultations', '0009_minutes_come_with_their_booking'),
        ('consultations', '0010_questions_sessions_and_waiting'),
        ('consultations', '0011_schedules_and_crews'),
        ('consultations', '0012_questions_in_their_order'),
        ('consultations', '0013_surveys'),
        ('consultations', '0014_standards'),
        ('consultations', '0015_queue'),
        ('consultations', '0016_minutes_and_follow_ups'),
        ('consultations', '0017_ways_of_offers'),
        ('consultations', '0018_closures'),
    ]
    initial = True

    dependencies = [
        ('core', '0001_extensions'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('documents', '0001_squashed_0006_desk_records'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('stakeholders', '0001_squashed_0015_places_in_line_end'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AllAtOnce([
            migrations.CreateModel(
                name='BusyCalendar',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('state', models.CharField(choices=[('pending', 'menunggu'), ('running', 'dikerjakan'), ('done', 'selesai'), ('missed', 'terlewat'), ('cancelled', 'dibatalkan'), ('unknown', 'hasil tidak diketahui'), ('failed', 'gagal')], default='pending', editable=False, max_length=12, verbose_name='keadaan')),
                    ('not_before', models.DateTimeField(default=django.utils.timezone.now, verbose_name='tidak sebelum')),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='percobaan')),
                    ('claimed_at', models.DateTimeField(editable=False, null=True, verbose_name='diambil')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('error', models.TextField(blank=True, editable=False, verbose_name='galat')),
                    ('name', models.CharField(max_length=60, verbose_name='nama')),
                    ('address', perkasa.core.secret.SecretField(verbose_name='alamat ICS')),
                    ('added_at', models.DateTimeField(auto_now_add=True, verbose_name='ditambahkan')),
                    ('read_at', models.DateTimeField(editable=False, null=True, verbose_name='terakhir terbaca')),
                ],
                options={
                    'verbose_name': 'kalender luar',
                    'verbose_name_plural': 'kalender luar',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Deviation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('kind', models.CharField(choices=[('leave', 'cuti atau sakit'), ('field_work', 'tugas luar'), ('closed', 'tidak dapat dipakai'), ('extra', 'jam tambahan')], default='leave', max_length=12, verbose_name='jenis')),
                    ('starts', models.TimeField(blank=True, null=True, verbose_name='mulai')),
                    ('ends', models.TimeField(blank=True, null=True, verbose_name='selesai')),
                    ('note', models.CharField(blank=True, max_length=200, verbose_name='keterangan')),
                ],
                options={
                    'verbose_name': 'pengecualian jadwal',
                    'verbose_name_plural': 'pengecualian jadwal',
                    'ordering': ['-period'],
                },
            ),
            migrations.CreateModel(
                name='MinutesTemplate',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('paper_kind', models.CharField(choices=[('notula-konsultasi', 'Notula'), ('berita-acara-konsultasi', 'Berita acara')], default='notula-konsultasi', max_length=40, verbose_name='jenis naskah')),
                    ('headings', models.TextField(blank=True, help_text='Satu per baris. Penulis notula mengisi catatan di bawah tiap butir.', max_length=3000, verbose_name='butir pembahasan')),
                    ('opening', models.TextField(blank=True, help_text='Kosongkan untuk kalimat baku. {day} menjadi hari dan tanggal, {asker} nama pemohon.', max_length=1000, verbose_name='kalimat pembuka')),
                    ('closing', models.TextField(blank=True, help_text='Kosongkan untuk kalimat baku.', max_length=1000, verbose_name='kalimat penutup')),
                ],
                options={
                    'verbose_name': 'pola notula',
                    'verbose_name_plural': 'pola notula',
                    'ordering': ['service__name'],
                },
            ),
            migrations.CreateModel(
                name='OpeningHours',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('weekday', models.PositiveSmallIntegerField(choices=[(0, 'Senin'), (1, 'Selasa'), (2, 'Rabu'), (3, 'Kamis'), (4, 'Jumat')], verbose_name='hari')),
                    ('starts', models.TimeField(verbose_name='mulai')),
                    ('ends', models.TimeField(verbose_name='selesai')),
                ],
                options={
                    'verbose_name': 'jam buka',
                    'verbose_name_plural': 'jam buka',
                    'ordering': ['room', 'weekday', 'starts'],
                },
            ),
            migrations.CreateModel(
                name='PlanLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('element', models.CharField(choices=[('U1', 'Persyaratan'), ('U2', 'Sistem, mekanisme, dan prosedur'), ('U3', 'Waktu penyelesaian'), ('U4', 'Biaya atau tarif'), ('U5', 'Produk spesifikasi jenis pelayanan'), ('U6', 'Kompetensi pelaksana'), ('U7', 'Perilaku pelaksana'), ('U8', 'Penanganan pengaduan, saran, dan masukan'), ('U9', 'Sarana dan prasarana')], max_length=2, verbose_name='unsur')),
                    ('action', models.CharField(max_length=300, verbose_name='tindak lanjut')),
                    ('responsible', models.CharField(max_length=150, verbose_name='penanggung jawab')),
                    ('due_date', models.DateField(verbose_name='paling lambat')),
                ],
                options={
                    'verbose_name': 'rencana tindak lanjut',
                    'verbose_name_plural': 'rencana tindak lanjut',
                    'ordering': ['element'],
                },
            ),
            migrations.CreateModel(
                name='PledgeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('text', models.TextField(max_length=2000, verbose_name='isi maklumat')),
                    ('office', models.CharField(max_length=150, verbose_name='jabatan yang menyatakan')),
                    ('signed_by', models.CharField(max_length=150, verbose_name='nama pejabat')),
                    ('since', models.DateField(default=django.utils.timezone.localdate, verbose_name='berlaku sejak')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Question',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('position', models.PositiveSmallIntegerField(default=1, verbose_name='urutan')),
                    ('words', models.CharField(max_length=200, verbose_name='pertanyaan atau nama berkas')),
                    ('help', models.CharField(blank=True, max_length=300, verbose_name='penjelasan')),
                    ('kind', models.CharField(choices=[('text', 'isian singkat'), ('long', 'uraian'), ('choice', 'satu pilihan'), ('choices', 'beberapa pilihan'), ('yes_no', 'ya atau tidak'), ('file', 'berkas (persyaratan)'), ('region', 'kecamatan atau desa'), ('organisation', 'instansi'), ('sub_activity', 'sub kegiatan')], default='text', max_length=12, verbose_name='jenis jawaban')),
                    ('options', models.TextField(blank=True, verbose_name='pilihan (satu per baris)')),
                    ('is_required', models.BooleanField(default=True, verbose_name='wajib')),
                    ('is_asked', models.BooleanField(default=True, verbose_name='ditanyakan')),
                ],
                options={
                    'verbose_name': 'pertanyaan layanan',
                    'verbose_name_plural': 'pertanyaan dan persyaratan',
                    'ordering': ['position', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='QuestionEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('position', models.PositiveSmallIntegerField(default=1, verbose_name='urutan')),
                    ('words', models.CharField(max_length=200, verbose_name='pertanyaan atau nama berkas')),
                    ('help', models.CharField(blank=True, max_length=300, verbose_name='penjelasan')),
                    ('kind', models.CharField(choices=[('text', 'isian singkat'), ('long', 'uraian'), ('choice', 'satu pilihan'), ('choices', 'beberapa pilihan'), ('yes_no', 'ya atau tidak'), ('file', 'berkas (persyaratan)'), ('region', 'kecamatan atau desa'), ('organisation', 'instansi'), ('sub_activity', 'sub kegiatan')], default='text', max_length=12, verbose_name='jenis jawaban')),
                    ('options', models.TextField(blank=True, verbose_name='pilihan (satu per baris)')),
                    ('is_required', models.BooleanField(default=True, verbose_name='wajib')),
                    ('is_asked', models.BooleanField(default=True, verbose_name='ditanyakan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Rearrangement',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PJM', unique=True, verbose_name='nomor')),
                    ('first_day', models.DateField(verbose_name='hari pertama')),
                    ('last_day', models.DateField(verbose_name='hari terakhir')),
                    ('reason', models.CharField(help_text='Dibaca oleh semua pemohon.', max_length=200, verbose_name='alasan')),
                    ('status', models.CharField(choices=[('planned', 'Rencana'), ('sent', 'Terkirim'), ('dropped', 'Dibatalkan')], default='planned', max_length=10, verbose_name='status')),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                ],
                options={
                    'verbose_name': 'pemindahan massal',
                    'verbose_name_plural': 'pemindahan massal',
                    'ordering': ['-pk'],
                },
            ),
            migrations.CreateModel(
                name='RearrangementEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='PJM', unique=False, verbose_name='nomor')),
                    ('first_day', models.DateField(verbose_name='hari pertama')),
                    ('last_day', models.DateField(verbose_name='hari terakhir')),
                    ('reason', models.CharField(help_text='Dibaca oleh semua pemohon.', max_length=200, verbose_name='alasan')),
                    ('status', models.CharField(choices=[('planned', 'Rencana'), ('sent', 'Terkirim'), ('dropped', 'Dibatalkan')], default='planned', max_length=10, verbose_name='status')),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Reply',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('position', models.PositiveSmallIntegerField(default=1, verbose_name='urutan')),
                    ('words', models.CharField(max_length=200, verbose_name='pertanyaan saat itu')),
                    ('kind', models.CharField(choices=[('text', 'isian singkat'), ('long', 'uraian'), ('choice', 'satu pilihan'), ('choices', 'beberapa pilihan'), ('yes_no', 'ya atau tidak'), ('file', 'berkas (persyaratan)'), ('region', 'kecamatan atau desa'), ('organisation', 'instansi'), ('sub_activity', 'sub kegiatan')], max_length=12, verbose_name='jenis jawaban')),
                    ('value', models.JSONField(blank=True, default=str, verbose_name='nilai')),
                    ('text', models.TextField(blank=True, verbose_name='jawaban')),
                ],
                options={
                    'verbose_name': 'jawaban pertanyaan layanan',
                    'verbose_name_plural': 'jawaban pertanyaan layanan',
                    'ordering': ['position', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Report',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', models.CharField(max_length=8, verbose_name='periode')),
                    ('status', models.CharField(choices=[('draft', 'Disusun'), ('submitted', 'Menunggu persetujuan'), ('returned', 'Dikembalikan'), ('approved', 'Terbit')], default='draft', max_length=10, verbose_name='status')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                ],
                options={
                    'verbose_name': 'laporan SKM',
                    'verbose_name_plural': 'laporan SKM',
                    'ordering': ['-period', 'service__name', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='ReportEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', models.CharField(max_length=8, verbose_name='periode')),
                    ('status', models.CharField(choices=[('draft', 'Disusun'), ('submitted', 'Menunggu persetujuan'), ('returned', 'Dikembalikan'), ('approved', 'Terbit')], default='draft', max_length=10, verbose_name='status')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Room',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=100, unique=True, verbose_name='nama')),
                    ('place', models.CharField(help_text='Gedung, lantai, alamat.', max_length=200, verbose_name='tempat')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dipakai')),
                ],
                options={
                    'verbose_name': 'ruang',
                    'verbose_name_plural': 'ruang',
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='RoomEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=100, verbose_name='nama')),
                    ('place', models.CharField(help_text='Gedung, lantai, alamat.', max_length=200, verbose_name='tempat')),
                    ('is_active', models.BooleanField(default=True, verbose_name='dipakai')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Screen',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=60, verbose_name='tempat layar')),
                    ('secret', models.CharField(default=consultations.queue.models.new_secret, editable=False, max_length=22, unique=True, verbose_name='rahasia')),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('revoked_at', models.DateTimeField(editable=False, null=True, verbose_name='dicabut')),
                ],
                options={
                    'verbose_name': 'layar antrean',
                    'verbose_name_plural': 'layar antrean',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='ScreenEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=60, verbose_name='tempat layar')),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('revoked_at', models.DateTimeField(editable=False, null=True, verbose_name='dicabut')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Seat',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='kursi')),
                ],
                options={
                    'verbose_name': 'kursi',
                    'verbose_name_plural': 'kursi',
                    'ordering': ['session', 'number'],
                },
            ),
            migrations.CreateModel(
                name='Service',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(unique=True, validators=[consultations.services.models.is_not_reserved], verbose_name='alamat halaman')),
                    ('name', models.CharField(max_length=150, verbose_name='nama')),
                    ('purpose', models.TextField(help_text='Untuk apa dan untuk siapa, dua atau tiga kalimat.', verbose_name='kegunaan')),
                    ('duration', models.PositiveSmallIntegerField(default=60, validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(480)], verbose_name='lama (menit)')),
                    ('more_durations', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(480)]), blank=True, default=list, help_text='Dipisah koma, misalnya 30, 90.', size=None, verbose_name='lama lain yang dapat dipilih (menit)')),
                    ('buffer_before', models.PositiveSmallIntegerField(default=0, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='jeda sebelum (menit)')),
                    ('buffer_after', models.PositiveSmallIntegerField(default=0, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='jeda sesudah (menit)')),
                    ('audience', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('person', 'perorangan'), ('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20), blank=True, default=list, help_text='Kosong: semua orang.', size=None, verbose_name='siapa boleh memesan')),
                    ('most_per_person', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='pemesanan berjalan paling banyak tiap orang')),
                    ('most_per_organisation', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='pemesanan berjalan paling banyak tiap instansi')),
                    ('needs_approval', models.BooleanField(default=True, help_text='Bila tidak, permohonan langsung dipastikan.', verbose_name='perlu persetujuan petugas')),
                    ('notice_days', models.PositiveSmallIntegerField(default=1, verbose_name='pesan paling lambat (hari kerja sebelumnya)')),
                    ('horizon_days', models.PositiveSmallIntegerField(default=30, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(90)], verbose_name='pesan paling awal (hari sebelumnya)')),
                    ('change_hours', models.PositiveSmallIntegerField(default=2, validators=[django.core.validators.MaxValueValidator(336)], verbose_name='pemohon boleh mengubah atau membatalkan sampai (jam sebelumnya)')),
                    ('offer', models.CharField(choices=[('on_site', 'tatap muka'), ('online', 'daring'), ('both', 'tatap muka atau daring')], default='both', max_length=10, verbose_name='cara')),
                    ('required_papers', models.TextField(blank=True, help_text='Berkas atau bahan untuk dibawa, satu per baris.', verbose_name='yang perlu dibawa')),
                    ('preparation', models.TextField(blank=True, help_text='Dibaca sebelum memesan, dua atau tiga kalimat.', max_length=1000, verbose_name='cara bersiap')),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, size=None, verbose_name='bidang urusan')),
                    ('is_open', models.BooleanField(default=True, verbose_name='dibuka')),
                ],
                options={
                    'verbose_name': 'layanan konsultasi',
                    'verbose_name_plural': 'layanan konsultasi',
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='ServiceDay',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('day', models.DateField(unique=True, verbose_name='hari')),
                    ('closed_at', models.DateTimeField(editable=False, null=True, verbose_name='ditutup')),
                ],
                options={
                    'verbose_name': 'hari layanan',
                    'verbose_name_plural': 'hari layanan',
                    'ordering': ['-day'],
                },
            ),
            migrations.CreateModel(
                name='ServiceEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('slug', models.SlugField(db_index=False, validators=[consultations.services.models.is_not_reserved], verbose_name='alamat halaman')),
                    ('name', models.CharField(max_length=150, verbose_name='nama')),
                    ('purpose', models.TextField(help_text='Untuk apa dan untuk siapa, dua atau tiga kalimat.', verbose_name='kegunaan')),
                    ('duration', models.PositiveSmallIntegerField(default=60, validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(480)], verbose_name='lama (menit)')),
                    ('more_durations', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(10), django.core.validators.MaxValueValidator(480)]), blank=True, default=list, help_text='Dipisah koma, misalnya 30, 90.', size=None, verbose_name='lama lain yang dapat dipilih (menit)')),
                    ('buffer_before', models.PositiveSmallIntegerField(default=0, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='jeda sebelum (menit)')),
                    ('buffer_after', models.PositiveSmallIntegerField(default=0, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='jeda sesudah (menit)')),
                    ('audience', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('person', 'perorangan'), ('agency', 'perangkat daerah'), ('district_office', 'kecamatan'), ('village_office', 'desa/kelurahan'), ('council', 'DPRD/Setwan'), ('academic', 'akademisi'), ('business', 'pelaku usaha'), ('civil_society', 'organisasi masyarakat'), ('partner_region', 'daerah mitra'), ('province', 'provinsi'), ('ministry', 'kementerian/lembaga')], max_length=20), blank=True, default=list, help_text='Kosong: semua orang.', size=None, verbose_name='siapa boleh memesan')),
                    ('most_per_person', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='pemesanan berjalan paling banyak tiap orang')),
                    ('most_per_organisation', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='pemesanan berjalan paling banyak tiap instansi')),
                    ('needs_approval', models.BooleanField(default=True, help_text='Bila tidak, permohonan langsung dipastikan.', verbose_name='perlu persetujuan petugas')),
                    ('notice_days', models.PositiveSmallIntegerField(default=1, verbose_name='pesan paling lambat (hari kerja sebelumnya)')),
                    ('horizon_days', models.PositiveSmallIntegerField(default=30, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(90)], verbose_name='pesan paling awal (hari sebelumnya)')),
                    ('change_hours', models.PositiveSmallIntegerField(default=2, validators=[django.core.validators.MaxValueValidator(336)], verbose_name='pemohon boleh mengubah atau membatalkan sampai (jam sebelumnya)')),
                    ('offer', models.CharField(choices=[('on_site', 'tatap muka'), ('online', 'daring'), ('both', 'tatap muka atau daring')], default='both', max_length=10, verbose_name='cara')),
                    ('required_papers', models.TextField(blank=True, help_text='Berkas atau bahan untuk dibawa, satu per baris.', verbose_name='yang perlu dibawa')),
                    ('preparation', models.TextField(blank=True, help_text='Dibaca sebelum memesan, dua atau tiga kalimat.', max_length=1000, verbose_name='cara bersiap')),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, size=None, verbose_name='bidang urusan')),
                    ('is_open', models.BooleanField(default=True, verbose_name='dibuka')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Standard',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('decree', models.CharField(blank=True, help_text='Nomor dan tanggal keputusan; kosong selama belum ditetapkan.', max_length=200, verbose_name='ditetapkan dengan')),
                    ('since', models.DateField(default=django.utils.timezone.localdate, verbose_name='berlaku sejak')),
                    ('is_published', models.BooleanField(default=True, verbose_name='diumumkan')),
                ],
                options={
                    'verbose_name': 'standar pelayanan',
                    'verbose_name_plural': 'standar pelayanan',
                    'ordering': ['service__name'],
                },
            ),
            migrations.CreateModel(
                name='StandardEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('decree', models.CharField(blank=True, help_text='Nomor dan tanggal keputusan; kosong selama belum ditetapkan.', max_length=200, verbose_name='ditetapkan dengan')),
                    ('since', models.DateField(default=django.utils.timezone.localdate, verbose_name='berlaku sejak')),
                    ('is_published', models.BooleanField(default=True, verbose_name='diumumkan')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='StandardText',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('component', models.CharField(choices=[('requirements', 'Persyaratan'), ('procedure', 'Sistem, mekanisme, dan prosedur'), ('duration', 'Jangka waktu penyelesaian'), ('cost', 'Biaya atau tarif'), ('product', 'Produk pelayanan'), ('complaints', 'Penanganan pengaduan, saran, dan masukan'), ('legal_basis', 'Dasar hukum'), ('facilities', 'Sarana, prasarana, dan/atau fasilitas'), ('competence', 'Kompetensi pelaksana'), ('oversight', 'Pengawasan internal'), ('staff', 'Jumlah pelaksana'), ('guarantee', 'Jaminan pelayanan'), ('safety', 'Jaminan keamanan dan keselamatan pelayanan'), ('evaluation', 'Evaluasi kinerja pelaksana')], max_length=20, verbose_name='komponen')),
                    ('text', models.TextField(max_length=4000, verbose_name='isi')),
                ],
                options={
                    'verbose_name': 'komponen standar',
                    'verbose_name_plural': 'komponen standar',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='StandardTextEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('component', models.CharField(choices=[('requirements', 'Persyaratan'), ('procedure', 'Sistem, mekanisme, dan prosedur'), ('duration', 'Jangka waktu penyelesaian'), ('cost', 'Biaya atau tarif'), ('product', 'Produk pelayanan'), ('complaints', 'Penanganan pengaduan, saran, dan masukan'), ('legal_basis', 'Dasar hukum'), ('facilities', 'Sarana, prasarana, dan/atau fasilitas'), ('competence', 'Kompetensi pelaksana'), ('oversight', 'Pengawasan internal'), ('staff', 'Jumlah pelaksana'), ('guarantee', 'Jaminan pelayanan'), ('safety', 'Jaminan keamanan dan keselamatan pelayanan'), ('evaluation', 'Evaluasi kinerja pelaksana')], max_length=20, verbose_name='komponen')),
                    ('text', models.TextField(max_length=4000, verbose_name='isi')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Suggestion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('month', models.DateField(verbose_name='bulan')),
                    ('text', models.TextField(editable=False, max_length=1000, verbose_name='saran')),
                    ('public_text', models.TextField(help_text='Hapus nama, alamat, dan nomor orang sebelum ditampilkan.', max_length=1000, verbose_name='yang dibaca umum')),
                    ('status', models.CharField(choices=[('waiting', 'Menunggu ditinjau'), ('shown', 'Ditampilkan'), ('withheld', 'Tidak ditampilkan')], default='waiting', max_length=10, verbose_name='status')),
                ],
                options={
                    'verbose_name': 'saran survei',
                    'verbose_name_plural': 'saran survei',
                    'ordering': ['-month', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='SurveyRequest',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('about_id', models.BigIntegerField(verbose_name='pelayanan')),
                    ('asked_on', models.DateField(verbose_name='diminta')),
                    ('closes_on', models.DateField(verbose_name='dapat diisi sampai')),
                ],
                options={
                    'verbose_name': 'permintaan penilaian',
                    'verbose_name_plural': 'permintaan penilaian',
                    'ordering': ['-asked_on', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='SurveyToken',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ],
                options={
                    'verbose_name': 'hak menilai',
                    'verbose_name_plural': 'hak menilai',
                },
            ),
            migrations.CreateModel(
                name='Ticket',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='ANT', unique=True, verbose_name='nomor')),
                    ('lane', models.CharField(choices=[('J', 'janji'), ('L', 'langsung')], max_length=1, verbose_name='jalur')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='urutan nomor')),
                    ('name', models.CharField(blank=True, max_length=100, verbose_name='nama tamu')),
                    ('subject', models.CharField(blank=True, max_length=150, verbose_name='keperluan')),
                    ('has_priority', models.BooleanField(default=False, verbose_name='didahulukan')),
                    ('status', models.CharField(choices=[('waiting', 'Menunggu'), ('called', 'Dipanggil'), ('serving', 'Dilayani'), ('served', 'Selesai'), ('absent', 'Tidak hadir'), ('left', 'Dibatalkan'), ('unserved', 'Belum sempat dilayani')], default='waiting', max_length=10, verbose_name='status')),
                    ('arrived_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='datang')),
                    ('planned_at', models.DateTimeField(editable=False, null=True, verbose_name='waktu janji')),
                    ('joined_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='menunggu sejak')),
                    ('misses', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='tidak ada saat dipanggil')),
                    ('called_at', models.DateTimeField(editable=False, null=True, verbose_name='dipanggil')),
                    ('begun_at', models.DateTimeField(editable=False, null=True, verbose_name='mulai dilayani')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('secret', models.CharField(default=consultations.queue.models.new_secret, editable=False, max_length=22, unique=True, verbose_name='rahasia')),
                    ('key', models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name='kunci permintaan')),
                ],
                options={
                    'verbose_name': 'tiket antrean',
                    'verbose_name_plural': 'tiket antrean',
                    'ordering': ['-day', 'lane', 'number'],
                },
            ),
            migrations.CreateModel(
                name='TicketEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='ANT', unique=False, verbose_name='nomor')),
                    ('lane', models.CharField(choices=[('J', 'janji'), ('L', 'langsung')], max_length=1, verbose_name='jalur')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='urutan nomor')),
                    ('name', models.CharField(blank=True, max_length=100, verbose_name='nama tamu')),
                    ('subject', models.CharField(blank=True, max_length=150, verbose_name='keperluan')),
                    ('has_priority', models.BooleanField(default=False, verbose_name='didahulukan')),
                    ('status', models.CharField(choices=[('waiting', 'Menunggu'), ('called', 'Dipanggil'), ('serving', 'Dilayani'), ('served', 'Selesai'), ('absent', 'Tidak hadir'), ('left', 'Dibatalkan'), ('unserved', 'Belum sempat dilayani')], default='waiting', max_length=10, verbose_name='status')),
                    ('arrived_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='datang')),
                    ('planned_at', models.DateTimeField(editable=False, null=True, verbose_name='waktu janji')),
                    ('joined_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='menunggu sejak')),
                    ('misses', models.PositiveSmallIntegerField(default=0, editable=False, verbose_name='tidak ada saat dipanggil')),
                    ('called_at', models.DateTimeField(editable=False, null=True, verbose_name='dipanggil')),
                    ('begun_at', models.DateTimeField(editable=False, null=True, verbose_name='mulai dilayani')),
                    ('finished_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='UnsavedSheet',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField(verbose_name='versi yang dibaca')),
                    ('typed', models.TextField(max_length=200000, verbose_name='yang diketik')),
                    ('saved_at', models.DateTimeField(auto_now=True, verbose_name='tersimpan')),
                ],
                options={
                    'verbose_name': 'ketikan notula',
                    'verbose_name_plural': 'ketikan notula',
                },
            ),
            migrations.CreateModel(
                name='WorkingHours',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('weekday', models.PositiveSmallIntegerField(choices=[(0, 'Senin'), (1, 'Selasa'), (2, 'Rabu'), (3, 'Kamis'), (4, 'Jumat')], verbose_name='hari')),
                    ('starts', models.TimeField(verbose_name='mulai')),
                    ('ends', models.TimeField(verbose_name='selesai')),
                ],
                options={
                    'verbose_name': 'jam layanan',
                    'verbose_name_plural': 'jam layanan',
                    'ordering': ['officer', 'weekday', 'starts'],
                },
            ),
            migrations.CreateModel(
                name='WorkingHoursEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('weekday', models.PositiveSmallIntegerField(choices=[(0, 'Senin'), (1, 'Selasa'), (2, 'Rabu'), (3, 'Kamis'), (4, 'Jumat')], verbose_name='hari')),
                    ('starts', models.TimeField(verbose_name='mulai')),
                    ('ends', models.TimeField(verbose_name='selesai')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Addendum',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('status', models.CharField(choices=[('submitted', 'Menunggu persetujuan'), ('declined', 'Tidak disetujui'), ('approved', 'Terbit')], default='submitted', max_length=10, verbose_name='status')),
                    ('corrections', models.JSONField(verbose_name='koreksi')),
                    ('reason', models.TextField(max_length=2000, verbose_name='alasan')),
                    ('submitted_at', models.DateTimeField(auto_now_add=True, verbose_name='diajukan')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                    ('announced_at', models.DateTimeField(editable=False, null=True, verbose_name='pemohon diberi tahu')),
                    ('approved_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh')),
                    ('paper', models.OneToOneField(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.paper', verbose_name='naskah')),
                    ('written_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disusun oleh')),
                ],
                options={
                    'verbose_name': 'adendum notula',
                    'verbose_name_plural': 'adendum notula',
                    'ordering': ['minutes', 'number'],
                },
            ),
            migrations.CreateModel(
                name='Answer',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('month', models.DateField(verbose_name='bulan')),
                    ('u1', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U1')),
                    ('u2', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U2')),
                    ('u3', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U3')),
                    ('u4', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U4')),
                    ('u5', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U5')),
                    ('u6', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U6')),
                    ('u7', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U7')),
                    ('u8', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U8')),
                    ('u9', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(4)], verbose_name='U9')),
                    ('sex', models.CharField(blank=True, choices=[('female', 'perempuan'), ('male', 'laki-laki')], max_length=10, verbose_name='jenis kelamin')),
                    ('age_group', models.CharField(blank=True, choices=[('to_25', 'sampai 25 tahun'), ('26_35', '26–35 tahun'), ('36_45', '36–45 tahun'), ('46_55', '46–55 tahun'), ('from_56', '56 tahun ke atas')], max_length=10, verbose_name='kelompok umur')),
                    ('education', models.CharField(blank=True, choices=[('primary', 'SD atau sederajat'), ('junior', 'SMP atau sederajat'), ('senior', 'SMA atau sederajat'), ('diploma', 'diploma'), ('bachelor', 'S1 atau D4'), ('master', 'S2 atau S3')], max_length=10, verbose_name='pendidikan terakhir')),
                    ('work', models.CharField(blank=True, choices=[('civil_servant', 'ASN, TNI, atau Polri'), ('employee', 'pegawai swasta'), ('self_employed', 'wirausaha'), ('farmer', 'petani atau nelayan'), ('student', 'pelajar atau mahasiswa'), ('other', 'lainnya')], max_length=15, verbose_name='pekerjaan')),
                    ('unit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='unit petugas')),
                ],
                options={
                    'verbose_name': 'jawaban survei',
                    'verbose_name_plural': 'jawaban survei',
                    'ordering': ['month', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Booking',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KSL', unique=True, verbose_name='nomor')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('occupied', django.contrib.postgres.fields.ranges.DateTimeRangeField(editable=False, verbose_name='waktu terpakai')),
                    ('version', models.PositiveSmallIntegerField(default=1, editable=False, verbose_name='versi waktu')),
                    ('mode', models.CharField(choices=[('on_site', 'tatap muka'), ('online', 'daring')], max_length=10, verbose_name='cara')),
                    ('status', models.CharField(choices=[('held', 'Ditahan'), ('requested', 'Diajukan'), ('confirmed', 'Dijadwalkan'), ('displaced', 'Menunggu jadwal baru'), ('took_place', 'Terlaksana'), ('absent', 'Tidak hadir'), ('declined', 'Ditolak'), ('cancelled', 'Dibatalkan'), ('expired', 'Penahanan berakhir')], default='held', max_length=12, verbose_name='status')),
                    ('subject', models.CharField(blank=True, max_length=150, verbose_name='pokok konsultasi')),
                    ('question', models.TextField(blank=True, max_length=4000, verbose_name='pertanyaan')),
                    ('series', models.UUIDField(editable=False, null=True, verbose_name='deret')),
                    ('key', models.UUIDField(default=uuid.uuid4, editable=False, verbose_name='kunci permintaan')),
                    ('held_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='ditahan')),
                    ('expires_at', models.DateTimeField(editable=False, null=True, verbose_name='ditahan sampai')),
                    ('requested_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('answer_due', models.DateField(editable=False, null=True, verbose_name='jawaban paling lambat')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('decided_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh')),
                    ('organisation', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='stakeholders.organisation', verbose_name='mewakili instansi')),
                    ('registrar', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='didaftarkan oleh')),
                    ('requested_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to=settings.AUTH_USER_MODEL, verbose_name='pemohon')),
                    ('scribe', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis notula bila bukan petugasnya')),
                ],
                options={
                    'verbose_name': 'pemesanan konsultasi',
                    'verbose_name_plural': 'pemesanan konsultasi',
                    'ordering': ['-period', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='BookingFile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BKS', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=consultations.bookings.files.private_place, verbose_name='berkas')),
                    ('handed_in_at', models.DateTimeField(auto_now_add=True, verbose_name='diserahkan')),
                    ('booking', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='files', to='consultations.booking', verbose_name='pemesanan')),
                    ('handed_in_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diserahkan oleh')),
                ],
                options={
                    'verbose_name': 'berkas pemesanan',
                    'verbose_name_plural': 'berkas pemesanan',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='CalendarFeed',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('secret', models.CharField(default=consultations.bookings.calendars.models.new_secret, editable=False, max_length=43, unique=True, verbose_name='rahasia')),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('revoked_at', models.DateTimeField(editable=False, null=True, verbose_name='dicabut')),
                    ('account', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemohon')),
                    ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='calendar_feeds', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh')),
                ],
                options={
                    'verbose_name': 'alamat kalender',
                    'verbose_name_plural': 'alamat kalender',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Closure',
                fields=[
                ],
                options={
                    'verbose_name': 'penutupan setempat',
                    'verbose_name_plural': 'penutupan setempat',
                    'ordering': ['-period'],
                    'proxy': True,
                    'indexes': [],
                    'constraints': [],
                },
                bases=('consultations.deviation',),
            ),
            migrations.CreateModel(
                name='FollowUp',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='TLJ', unique=True, verbose_name='kode')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('status', models.CharField(choices=[('open', 'Belum selesai'), ('reported', 'Dilaporkan selesai'), ('returned', 'Perlu dilengkapi'), ('done', 'Selesai')], default='open', max_length=10, verbose_name='status')),
                    ('description', models.CharField(max_length=300, verbose_name='uraian')),
                    ('other_owner', models.CharField(blank=True, max_length=150, verbose_name='pihak lain')),
                    ('by_office', models.BooleanField(default=False, help_text='Pemohonlah yang menerima hasilnya.', verbose_name='janji kantor')),
                    ('due_date', models.DateField(verbose_name='tenggat')),
                    ('wanted_date', models.DateField(editable=False, null=True, verbose_name='tenggat yang diminta')),
                    ('remind_at', models.DateTimeField(editable=False, null=True, verbose_name='pengingat berikutnya')),
                    ('escalated_at', models.DateTimeField(editable=False, null=True, verbose_name='disampaikan ke atasan')),
                    ('done_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('done_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh')),
                    ('organisation', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='instansi')),
                    ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='follow_ups', to=settings.AUTH_USER_MODEL, verbose_name='orang')),
                ],
                options={
                    'verbose_name': 'tindak lanjut',
                    'verbose_name_plural': 'tindak lanjut',
                    'ordering': ['minutes', 'number'],
                },
            ),
            migrations.CreateModel(
                name='Evidence',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='BKT', unique=True, verbose_name='nomor')),
                    ('kind', models.CharField(editable=False, max_length=8, verbose_name='jenis')),
                    ('size', models.PositiveIntegerField(editable=False, verbose_name='ukuran')),
                    ('file', models.FileField(max_length=200, upload_to=consultations.minutes.followups.models.private_place, verbose_name='berkas')),
                    ('handed_in_at', models.DateTimeField(auto_now_add=True, verbose_name='diserahkan')),
                    ('handed_in_by', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diserahkan oleh')),
                    ('follow_up', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='evidence', to='consultations.followup', verbose_name='tindak lanjut')),
                ],
                options={
                    'verbose_name': 'bukti tindak lanjut',
                    'verbose_name_plural': 'bukti tindak lanjut',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='GroupSession',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='SKL', unique=True, verbose_name='nomor')),
                    ('topic', models.CharField(max_length=150, verbose_name='pokok sesi')),
                    ('note', models.TextField(blank=True, max_length=2000, verbose_name='keterangan')),
                    ('meeting_url', models.URLField(blank=True, verbose_name='alamat pertemuan daring')),
                    ('closes_at', models.DateTimeField(verbose_name='pendaftaran ditutup')),
                    ('opened_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuka')),
                    ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuka oleh')),
                ],
                options={
                    'verbose_name': 'sesi kelompok',
                    'verbose_name_plural': 'sesi kelompok',
                    'ordering': ['-pk'],
                },
            ),
            migrations.AddField(
                model_name='booking',
                name='session',
                field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='consultations.groupsession', verbose_name='sesi kelompok'),
            ),
            migrations.CreateModel(
                name='Matter',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('title', models.CharField(max_length=300, verbose_name='nama')),
                    ('path', models.CharField(max_length=200, verbose_name='alamat')),
                    ('booking', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='matters', to='consultations.booking', verbose_name='pemesanan')),
                ],
                options={
                    'verbose_name': 'hal terkait',
                    'verbose_name_plural': 'hal terkait',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='Minutes',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('status', models.CharField(choices=[('draft', 'Disusun'), ('in_review', 'Ditinjau pemohon'), ('objected', 'Ada keberatan'), ('submitted', 'Menunggu persetujuan'), ('returned', 'Dikembalikan'), ('approved', 'Disetujui')], default='draft', max_length=12, verbose_name='status')),
                    ('notes', models.TextField(blank=True, max_length=20000, verbose_name='pembahasan')),
                    ('points', models.JSONField(default=list, verbose_name='catatan per butir')),
                    ('recommendations', models.JSONField(default=list, verbose_name='rekomendasi')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('review_due', models.DateField(editable=False, null=True, verbose_name='ditinjau paling lambat')),
                    ('response', models.CharField(blank=True, choices=[('agreed', 'Disetujui pemohon'), ('noted', 'Disetujui pemohon dengan catatan'), ('silent', 'Tidak ada tanggapan, dianggap setuju'), ('unanswered', 'Tidak ada tanggapan, diputuskan pimpinan'), ('not_asked', 'Ditulis sebelum pemohon diminta meninjau')], editable=False, max_length=10, verbose_name='tanggapan pemohon')),
                    ('visitor_note', models.TextField(blank=True, editable=False, max_length=2000, verbose_name='catatan pemohon')),
                    ('responded_at', models.DateTimeField(editable=False, null=True, verbose_name='ditanggapi')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                    ('announced_at', models.DateTimeField(editable=False, null=True, verbose_name='pemohon diberi tahu')),
                    ('approved_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh')),
                    ('booking', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='minutes', to='consultations.booking', verbose_name='konsultasi')),
                    ('paper', models.OneToOneField(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.paper', verbose_name='naskah')),
                    ('responded_by', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='ditanggapi oleh')),
                    ('writers', models.ManyToManyField(related_name='minutes_written', to=settings.AUTH_USER_MODEL, verbose_name='penulis')),
                    ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pencatat')),
                ],
                options={
                    'verbose_name': 'notula',
                    'verbose_name_plural': 'notula',
                    'ordering': ['-booking__period', '-pk'],
                    'base_manager_name': 'with_booking',
                },
                managers=[
                    ('objects', django.db.models.manager.Manager()),
                    ('with_booking', django.db.models.manager.Manager()),
                ],
            ),
            migrations.CreateModel(
                name='FollowUpEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='TLJ', unique=False, verbose_name='kode')),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('status', models.CharField(choices=[('open', 'Belum selesai'), ('reported', 'Dilaporkan selesai'), ('returned', 'Perlu dilengkapi'), ('done', 'Selesai')], default='open', max_length=10, verbose_name='status')),
                    ('description', models.CharField(max_length=300, verbose_name='uraian')),
                    ('other_owner', models.CharField(blank=True, max_length=150, verbose_name='pihak lain')),
                    ('by_office', models.BooleanField(default=False, help_text='Pemohonlah yang menerima hasilnya.', verbose_name='janji kantor')),
                    ('due_date', models.DateField(verbose_name='tenggat')),
                    ('wanted_date', models.DateField(editable=False, null=True, verbose_name='tenggat yang diminta')),
                    ('remind_at', models.DateTimeField(editable=False, null=True, verbose_name='pengingat berikutnya')),
                    ('escalated_at', models.DateTimeField(editable=False, null=True, verbose_name='disampaikan ke atasan')),
                    ('done_at', models.DateTimeField(editable=False, null=True, verbose_name='selesai')),
                    ('done_by', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh')),
                    ('organisation', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='instansi')),
                    ('owner', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='orang')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.followup')),
                    ('minutes', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.minutes', verbose_name='notula')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='followup',
                name='minutes',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='follow_ups', to='consultations.minutes', verbose_name='notula'),
            ),
            migrations.CreateModel(
                name='Attendee',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=150, verbose_name='nama')),
                    ('position', models.CharField(blank=True, max_length=150, verbose_name='jabatan atau instansi')),
                    ('presence', models.CharField(choices=[('came', 'hadir'), ('excused', 'izin'), ('absent', 'tidak hadir')], default='came', max_length=10, verbose_name='kehadiran')),
                    ('minutes', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attendees', to='consultations.minutes', verbose_name='notula')),
                ],
                options={
                    'verbose_name': 'peserta',
                    'verbose_name_plural': 'peserta',
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='AddendumEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('number', models.PositiveSmallIntegerField(verbose_name='nomor')),
                    ('status', models.CharField(choices=[('submitted', 'Menunggu persetujuan'), ('declined', 'Tidak disetujui'), ('approved', 'Terbit')], default='submitted', max_length=10, verbose_name='status')),
                    ('corrections', models.JSONField(verbose_name='koreksi')),
                    ('reason', models.TextField(max_length=2000, verbose_name='alasan')),
                    ('submitted_at', models.DateTimeField(auto_now_add=True, verbose_name='diajukan')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                    ('announced_at', models.DateTimeField(editable=False, null=True, verbose_name='pemohon diberi tahu')),
                    ('approved_by', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh')),
                    ('paper', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='documents.paper', verbose_name='naskah')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.addendum')),
                    ('written_by', models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disusun oleh')),
                    ('minutes', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.minutes', verbose_name='notula')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='addendum',
                name='minutes',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='addenda', to='consultations.minutes', verbose_name='notula'),
            ),
            migrations.CreateModel(
                name='MinutesEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('status', models.CharField(choices=[('draft', 'Disusun'), ('in_review', 'Ditinjau pemohon'), ('objected', 'Ada keberatan'), ('submitted', 'Menunggu persetujuan'), ('returned', 'Dikembalikan'), ('approved', 'Disetujui')], default='draft', max_length=12, verbose_name='status')),
                    ('notes', models.TextField(blank=True, max_length=20000, verbose_name='pembahasan')),
                    ('points', models.JSONField(default=list, verbose_name='catatan per butir')),
                    ('recommendations', models.JSONField(default=list, verbose_name='rekomendasi')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='versi')),
                    ('submitted_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('review_due', models.DateField(editable=False, null=True, verbose_name='ditinjau paling lambat')),
                    ('response', models.CharField(blank=True, choices=[('agreed', 'Disetujui pemohon'), ('noted', 'Disetujui pemohon dengan catatan'), ('silent', 'Tidak ada tanggapan, dianggap setuju'), ('unanswered', 'Tidak ada tanggapan, diputuskan pimpinan'), ('not_asked', 'Ditulis sebelum pemohon diminta meninjau')], editable=False, max_length=10, verbose_name='tanggapan pemohon')),
                    ('visitor_note', models.TextField(blank=True, editable=False, max_length=2000, verbose_name='catatan pemohon')),
                    ('responded_at', models.DateTimeField(editable=False, null=True, verbose_name='ditanggapi')),
                    ('approved_at', models.DateTimeField(editable=False, null=True, verbose_name='disetujui')),
                    ('announced_at', models.DateTimeField(editable=False, null=True, verbose_name='pemohon diberi tahu')),
                    ('approved_by', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh')),
                    ('booking', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.booking', verbose_name='konsultasi')),
                    ('paper', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='documents.paper', verbose_name='naskah')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.minutes')),
                    ('responded_by', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='ditanggapi oleh')),
                    ('written_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pencatat')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Officer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, help_text='Kode bidang dipisah koma, misalnya 1.03, 5.01. Didahulukan bagi pemohon bidang itu.', size=None, verbose_name='bidang urusan yang dikuasai')),
                    ('meeting_url', models.URLField(blank=True, help_text='Dikirim kepada pemohon bila konsultasi daring dijadwalkan.', verbose_name='alamat ruang daring')),
                    ('is_active', models.BooleanField(default=True, verbose_name='bertugas')),
                    ('account', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='officer', to=settings.AUTH_USER_MODEL, verbose_name='akun')),
                ],
                options={
                    'verbose_name': 'petugas',
                    'verbose_name_plural': 'petugas',
                    'ordering': ['account__full_name'],
                },
            ),
            migrations.CreateModel(
                name='Offer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('before', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu semula')),
                    ('way', models.CharField(choices=[('covered', 'rekan menggantikan pada waktu yang sama'), ('moved', 'dipindah ke waktu lain'), ('to_choose', 'pemohon memilih sendiri lewat tautan'), ('called_off', 'sesi dibatalkan; semua peserta diberi tahu'), ('left', 'belum dapat diatur; atur sendiri'), ('settled', 'sudah tidak perlu dipindah')], max_length=10, verbose_name='caranya')),
                    ('after', django.contrib.postgres.fields.ranges.DateTimeRangeField(null=True, verbose_name='waktu baru')),
                    ('booking', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='consultations.booking', verbose_name='pemesanan')),
                    ('officer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.officer', verbose_name='petugas baru')),
                ],
                options={
                    'verbose_name': 'tawaran',
                    'verbose_name_plural': 'tawaran',
                    'ordering': ['before', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='DeviationEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('period', django.contrib.postgres.fields.ranges.DateRangeField(verbose_name='masa berlaku')),
                    ('kind', models.CharField(choices=[('leave', 'cuti atau sakit'), ('field_work', 'tugas luar'), ('closed', 'tidak dapat dipakai'), ('extra', 'jam tambahan')], default='leave', max_length=12, verbose_name='jenis')),
                    ('starts', models.TimeField(blank=True, null=True, verbose_name='mulai')),
                    ('ends', models.TimeField(blank=True, null=True, verbose_name='selesai')),
                    ('note', models.CharField(blank=True, max_length=200, verbose_name='keterangan')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.deviation')),
                    ('officer', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='deviation',
                name='officer',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='deviations', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.CreateModel(
                name='Counter',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('day', models.DateField(verbose_name='hari')),
                    ('is_open', models.BooleanField(default=True, verbose_name='buka')),
                    ('officer', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='counter', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'verbose_name': 'tempat melayani',
                    'verbose_name_plural': 'tempat melayani',
                },
            ),
            migrations.CreateModel(
                name='CalendarFeedEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('made_at', models.DateTimeField(auto_now_add=True, verbose_name='dibuat')),
                    ('revoked_at', models.DateTimeField(editable=False, null=True, verbose_name='dicabut')),
                    ('account', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemohon')),
                    ('made_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.calendarfeed')),
                    ('officer', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='calendarfeed',
                name='officer',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.CreateModel(
                name='BusyTime',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('calendar', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='times', to='consultations.busycalendar', verbose_name='kalender luar')),
                    ('officer', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='busy_times', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'verbose_name': 'waktu sibuk',
                    'verbose_name_plural': 'waktu sibuk',
                    'ordering': ['period'],
                },
            ),
            migrations.CreateModel(
                name='BusyCalendarEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('name', models.CharField(max_length=60, verbose_name='nama')),
                    ('added_at', models.DateTimeField(auto_now_add=True, verbose_name='ditambahkan')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.busycalendar')),
                    ('officer', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='busycalendar',
                name='officer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='busy_calendars', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='booking',
                name='officer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.CreateModel(
                name='OfficerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('field_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^\\d\\.\\d\\d$', 'Tulis kode bidang urusan seperti 1.03.')]), blank=True, default=list, help_text='Kode bidang dipisah koma, misalnya 1.03, 5.01. Didahulukan bagi pemohon bidang itu.', size=None, verbose_name='bidang urusan yang dikuasai')),
                    ('meeting_url', models.URLField(blank=True, help_text='Dikirim kepada pemohon bila konsultasi daring dijadwalkan.', verbose_name='alamat ruang daring')),
                    ('is_active', models.BooleanField(default=True, verbose_name='bertugas')),
                    ('account', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='akun')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.officer')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OfficerTime',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('is_lead', models.BooleanField(default=False, verbose_name='memimpin')),
                    ('occupied', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu terpakai')),
                    ('is_taking', models.BooleanField(default=True, verbose_name='terpakai')),
                    ('booking', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='officer_times', to='consultations.booking', verbose_name='pemesanan')),
                    ('officer', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='times', to='consultations.officer', verbose_name='petugas')),
                ],
                options={
                    'verbose_name': 'waktu petugas',
                    'verbose_name_plural': 'waktu petugas',
                    'ordering': ['-is_lead', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='OpeningHoursEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('weekday', models.PositiveSmallIntegerField(choices=[(0, 'Senin'), (1, 'Selasa'), (2, 'Rabu'), (3, 'Kamis'), (4, 'Jumat')], verbose_name='hari')),
                    ('starts', models.TimeField(verbose_name='mulai')),
                    ('ends', models.TimeField(verbose_name='selesai')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.openinghours')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='PlaceInLine',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='ANT', unique=True, verbose_name='nomor')),
                    ('since', models.DateField(blank=True, null=True, verbose_name='sejak tanggal')),
                    ('until', models.DateField(blank=True, null=True, verbose_name='sampai tanggal')),
                    ('mode', models.CharField(blank=True, choices=[('on_site', 'tatap muka'), ('online', 'daring')], max_length=10, verbose_name='cara')),
                    ('status', models.CharField(choices=[('waiting', 'Mengantre'), ('offered', 'Ditawari'), ('taken', 'Diterima'), ('declined', 'Tidak diambil'), ('lapsed', 'Tawaran lewat'), ('left', 'Keluar'), ('closed', 'Ditutup')], default='waiting', max_length=10, verbose_name='status')),
                    ('joined_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='mengantre sejak')),
                    ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='places_in_line', to=settings.AUTH_USER_MODEL, verbose_name='pengantre')),
                    ('session', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='places', to='consultations.groupsession', verbose_name='sesi kelompok')),
                ],
                options={
                    'verbose_name': 'antrean jadwal',
                    'verbose_name_plural': 'antrean jadwal',
                    'ordering': ['joined_at', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='BookingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('code', perkasa.core.codes.CodeField(editable=False, max_length=16, prefix='KSL', unique=False, verbose_name='nomor')),
                    ('period', django.contrib.postgres.fields.ranges.DateTimeRangeField(verbose_name='waktu')),
                    ('occupied', django.contrib.postgres.fields.ranges.DateTimeRangeField(editable=False, verbose_name='waktu terpakai')),
                    ('version', models.PositiveSmallIntegerField(default=1, editable=False, verbose_name='versi waktu')),
                    ('mode', models.CharField(choices=[('on_site', 'tatap muka'), ('online', 'daring')], max_length=10, verbose_name='cara')),
                    ('status', models.CharField(choices=[('held', 'Ditahan'), ('requested', 'Diajukan'), ('confirmed', 'Dijadwalkan'), ('displaced', 'Menunggu jadwal baru'), ('took_place', 'Terlaksana'), ('absent', 'Tidak hadir'), ('declined', 'Ditolak'), ('cancelled', 'Dibatalkan'), ('expired', 'Penahanan berakhir')], default='held', max_length=12, verbose_name='status')),
                    ('subject', models.CharField(blank=True, max_length=150, verbose_name='pokok konsultasi')),
                    ('question', models.TextField(blank=True, max_length=4000, verbose_name='pertanyaan')),
                    ('series', models.UUIDField(editable=False, null=True, verbose_name='deret')),
                    ('key', models.UUIDField(default=uuid.uuid4, editable=False, verbose_name='kunci permintaan')),
                    ('held_at', models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name='ditahan')),
                    ('expires_at', models.DateTimeField(editable=False, null=True, verbose_name='ditahan sampai')),
                    ('requested_at', models.DateTimeField(editable=False, null=True, verbose_name='diajukan')),
                    ('answer_due', models.DateField(editable=False, null=True, verbose_name='jawaban paling lambat')),
                    ('decided_at', models.DateTimeField(editable=False, null=True, verbose_name='dijawab')),
                    ('decided_by', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dijawab oleh')),
                    ('organisation', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='stakeholders.organisation', verbose_name='mewakili instansi')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.booking')),
                    ('registrar', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='didaftarkan oleh')),
                    ('requested_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='pemohon')),
                    ('scribe', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis notula bila bukan petugasnya')),
                    ('session', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.groupsession', verbose_name='sesi kelompok')),
                    ('officer', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas')),
                    ('place_in_line', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.placeinline', verbose_name='ditawarkan kepada antrean')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='booking',
                name='place_in_line',
                field=models.OneToOneField(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='offer', to='consultations.placeinline', verbose_name='ditawarkan kepada antrean'),
            ),
            migrations.CreateModel(
                name='PlanLineEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('element', models.CharField(choices=[('U1', 'Persyaratan'), ('U2', 'Sistem, mekanisme, dan prosedur'), ('U3', 'Waktu penyelesaian'), ('U4', 'Biaya atau tarif'), ('U5', 'Produk spesifikasi jenis pelayanan'), ('U6', 'Kompetensi pelaksana'), ('U7', 'Perilaku pelaksana'), ('U8', 'Penanganan pengaduan, saran, dan masukan'), ('U9', 'Sarana dan prasarana')], max_length=2, verbose_name='unsur')),
                    ('action', models.CharField(max_length=300, verbose_name='tindak lanjut')),
                    ('responsible', models.CharField(max_length=150, verbose_name='penanggung jawab')),
                    ('due_date', models.DateField(verbose_name='paling lambat')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.planline')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Pledge',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('text', models.TextField(max_length=2000, verbose_name='isi maklumat')),
                    ('office', models.CharField(max_length=150, verbose_name='jabatan yang menyatakan')),
                    ('signed_by', models.CharField(max_length=150, verbose_name='nama pejabat')),
                    ('since', models.DateField(default=django.utils.timezone.localdate, verbose_name='berlaku sejak')),
                ],
                options={
                    'verbose_name': 'maklumat pelayanan',
                    'verbose_name_plural': 'maklumat pelayanan',
                    'ordering': ['-since', '-pk'],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('text', ''), _negated=True), models.Q(('office', ''), _negated=True), models.Q(('signed_by', ''), _negated=True)), name='pledge_is_made_by_somebody')],
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='pledge',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_pledgeevent" ("id", "office", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_by", "since", "text") VALUES (NEW."id", NEW."office", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."signed_by", NEW."since", NEW."text"); RETURN NULL;', hash='2a5ef256eb97c6e73ee9319737cb30203fb0e282', operation='INSERT', pgid='pgtrigger_insert_insert_2d12e', table='consultations_pledge', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='pledge',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_pledgeevent" ("id", "office", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_by", "since", "text") VALUES (NEW."id", NEW."office", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."signed_by", NEW."since", NEW."text"); RETURN NULL;', hash='a5054a87307a711687704e4f4570390ea4e95700', operation='UPDATE', pgid='pgtrigger_update_update_dcf14', table='consultations_pledge', when='AFTER')),
            ),
            migrations.AddField(
                model_name='pledgeevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='pledgeevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.pledge'),
            ),
            migrations.AddField(
                model_name='questionevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='questionevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.question'),
            ),
            migrations.AddField(
                model_name='rearrangement',
                name='leave',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='consultations.deviation', verbose_name='cuti'),
            ),
            migrations.AddField(
                model_name='rearrangement',
                name='made_by',
                field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh'),
            ),
            migrations.AddField(
                model_name='rearrangement',
                name='officer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='offer',
                name='plan',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='offers', to='consultations.rearrangement', verbose_name='rencana'),
            ),
            migrations.AddField(
                model_name='rearrangementevent',
                name='leave',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.deviation', verbose_name='cuti'),
            ),
            migrations.AddField(
                model_name='rearrangementevent',
                name='made_by',
                field=models.ForeignKey(db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh'),
            ),
            migrations.AddField(
                model_name='rearrangementevent',
                name='officer',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='rearrangementevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='rearrangementevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.rearrangement'),
            ),
            migrations.AddField(
                model_name='reply',
                name='booking',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='replies', to='consultations.booking', verbose_name='pemesanan'),
            ),
            migrations.AddField(
                model_name='reply',
                name='file',
                field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='reply', to='consultations.bookingfile', verbose_name='berkas'),
            ),
            migrations.AddField(
                model_name='reply',
                name='question',
                field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='replies', to='consultations.question', verbose_name='pertanyaan'),
            ),
            migrations.AddField(
                model_name='report',
                name='approved_by',
                field=models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh'),
            ),
            migrations.AddField(
                model_name='report',
                name='paper',
                field=models.OneToOneField(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='documents.paper', verbose_name='naskah'),
            ),
            migrations.AddField(
                model_name='report',
                name='written_by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penyusun'),
            ),
            migrations.AddField(
                model_name='planlineevent',
                name='report',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.report', verbose_name='laporan'),
            ),
            migrations.AddField(
                model_name='planline',
                name='report',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='plan', to='consultations.report', verbose_name='laporan'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='approved_by',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='disetujui oleh'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='paper',
                field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='documents.paper', verbose_name='naskah'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.report'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='written_by',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penyusun'),
            ),
            migrations.AddField(
                model_name='openinghoursevent',
                name='room',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='openinghours',
                name='room',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='opening_hours', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='deviationevent',
                name='room',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='deviation',
                name='room',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='deviations', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='counter',
                name='room',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='calendarfeedevent',
                name='room',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='calendarfeed',
                name='room',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='bookingevent',
                name='room',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='booking',
                name='room',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='consultations.room', verbose_name='ruang'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='room',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_roomevent" ("id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place") VALUES (NEW."id", NEW."is_active", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place"); RETURN NULL;', hash='bec7896eec18b55220021e17083e1a5255c7348f', operation='INSERT', pgid='pgtrigger_insert_insert_d6203', table='consultations_room', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='room',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_roomevent" ("id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place") VALUES (NEW."id", NEW."is_active", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place"); RETURN NULL;', hash='e65d4feb01e3d1fe206a6ac736b32b0413011bfd', operation='UPDATE', pgid='pgtrigger_update_update_e67ac', table='consultations_room', when='AFTER')),
            ),
            migrations.AddField(
                model_name='roomevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='roomevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.room'),
            ),
            migrations.AddField(
                model_name='screen',
                name='made_by',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh'),
            ),
            migrations.AddField(
                model_name='screenevent',
                name='made_by',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='dibuat oleh'),
            ),
            migrations.AddField(
                model_name='screenevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='screenevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.screen'),
            ),
            migrations.AddField(
                model_name='seat',
                name='session',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='seats', to='consultations.groupsession', verbose_name='sesi kelompok'),
            ),
            migrations.AddField(
                model_name='bookingevent',
                name='seat',
                field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.seat', verbose_name='kursi'),
            ),
            migrations.AddField(
                model_name='booking',
                name='seat',
                field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='consultations.seat', verbose_name='kursi'),
            ),
            migrations.AddConstraint(
                model_name='service',
                constraint=models.CheckConstraint(condition=models.Q(('duration__range', (10, 480))), name='service_lasts_10_to_480_minutes'),
            ),
            migrations.AddConstraint(
                model_name='service',
                constraint=models.CheckConstraint(condition=models.Q(('horizon_days__range', (1, 90))), name='service_horizon_is_1_to_90_days'),
            ),
            migrations.AddField(
                model_name='reportevent',
                name='service',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='report',
                name='service',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='questionevent',
                name='service',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='question',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='questions', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='placeinline',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='officer',
                name='services',
                field=models.ManyToManyField(blank=True, related_name='officers', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='minutestemplate',
                name='service',
                field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='minutes_template', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='groupsession',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sessions', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='bookingevent',
                name='service',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='booking',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bookings', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='answer',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='service',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_serviceevent" ("audience", "buffer_after", "buffer_before", "change_hours", "duration", "field_codes", "horizon_days", "id", "is_open", "more_durations", "most_per_organisation", "most_per_person", "name", "needs_approval", "notice_days", "offer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation", "purpose", "required_papers", "slug") VALUES (NEW."audience", NEW."buffer_after", NEW."buffer_before", NEW."change_hours", NEW."duration", NEW."field_codes", NEW."horizon_days", NEW."id", NEW."is_open", NEW."more_durations", NEW."most_per_organisation", NEW."most_per_person", NEW."name", NEW."needs_approval", NEW."notice_days", NEW."offer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."preparation", NEW."purpose", NEW."required_papers", NEW."slug"); RETURN NULL;', hash='010cd20cf40e364d7f78da57a8ac81d943619b46', operation='INSERT', pgid='pgtrigger_insert_insert_e5e36', table='consultations_service', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='service',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_serviceevent" ("audience", "buffer_after", "buffer_before", "change_hours", "duration", "field_codes", "horizon_days", "id", "is_open", "more_durations", "most_per_organisation", "most_per_person", "name", "needs_approval", "notice_days", "offer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preparation", "purpose", "required_papers", "slug") VALUES (NEW."audience", NEW."buffer_after", NEW."buffer_before", NEW."change_hours", NEW."duration", NEW."field_codes", NEW."horizon_days", NEW."id", NEW."is_open", NEW."more_durations", NEW."most_per_organisation", NEW."most_per_person", NEW."name", NEW."needs_approval", NEW."notice_days", NEW."offer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."preparation", NEW."purpose", NEW."required_papers", NEW."slug"); RETURN NULL;', hash='5db65848a3de839df6cb751fae8f6c37a3a9e725', operation='UPDATE', pgid='pgtrigger_update_update_99ade', table='consultations_service', when='AFTER')),
            ),
            migrations.AddField(
                model_name='serviceevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='serviceevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.service'),
            ),
            migrations.AddField(
                model_name='standard',
                name='service',
                field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='standard', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='standardevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='standardevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.standard'),
            ),
            migrations.AddField(
                model_name='standardevent',
                name='service',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='standardtext',
                name='standard',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='texts', to='consultations.standard', verbose_name='standar pelayanan'),
            ),
            migrations.AddField(
                model_name='standardtextevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='standardtextevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.standardtext'),
            ),
            migrations.AddField(
                model_name='standardtextevent',
                name='standard',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.standard', verbose_name='standar pelayanan'),
            ),
            migrations.AddField(
                model_name='suggestion',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='surveyrequest',
                name='about_type',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype', verbose_name='jenis pelayanan'),
            ),
            migrations.AddField(
                model_name='surveyrequest',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='surveyrequest',
                name='unit',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='stakeholders.organisation', verbose_name='unit petugas'),
            ),
            migrations.AddField(
                model_name='surveytoken',
                name='request',
                field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='token', to='consultations.surveyrequest', verbose_name='permintaan'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='account',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='tickets', to=settings.AUTH_USER_MODEL, verbose_name='akun tamu'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='booking',
                field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='ticket', to='consultations.booking', verbose_name='konsultasi'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='day',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tickets', to='consultations.serviceday', verbose_name='hari'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='issued_by',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='officer',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='tickets', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='room',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='ticket',
                name='service',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='tickets', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='account',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='akun tamu'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='booking',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.booking', verbose_name='konsultasi'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='day',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.serviceday', verbose_name='hari'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='issued_by',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diterima oleh'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='officer',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.ticket'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='room',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.room', verbose_name='ruang'),
            ),
            migrations.AddField(
                model_name='ticketevent',
                name='service',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.service', verbose_name='layanan'),
            ),
            migrations.AddField(
                model_name='unsavedsheet',
                name='booking',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='consultations.booking', verbose_name='konsultasi'),
            ),
            migrations.AddField(
                model_name='unsavedsheet',
                name='writer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penulis'),
            ),
            migrations.AddField(
                model_name='workinghours',
                name='officer',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='working_hours', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='workinghoursevent',
                name='officer',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='consultations.officer', verbose_name='petugas'),
            ),
            migrations.AddField(
                model_name='workinghoursevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='workinghoursevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='consultations.workinghours'),
            ),
            migrations.AddConstraint(
                model_name='matter',
                constraint=models.UniqueConstraint(fields=('booking', 'path'), name='booking_is_about_a_matter_once'),
            ),
            migrations.AddConstraint(
                model_name='matter',
                constraint=models.CheckConstraint(condition=models.Q(('path__startswith', '/')), name='matter_is_one_of_ours'),
            ),
            migrations.AddIndex(
                model_name='minutes',
                index=models.Index(fields=['status', 'submitted_at'], name='minutes_waiting'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('approved_at__isnull', False), ('approved_by__isnull', False), ('status', 'approved')), models.Q(models.Q(('status', 'approved'), _negated=True), ('approved_at__isnull', True), ('approved_by__isnull', True)), _connector='OR'), name='minutes_are_approved_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(('paper__isnull', True), ('status', 'approved'), _connector='OR'), name='only_approved_minutes_have_a_paper'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(('status', 'draft'), models.Q(('review_due__isnull', False), ('submitted_at__isnull', False)), _connector='OR'), name='minutes_beyond_draft_were_submitted'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('response__in', ['agreed', 'noted', 'silent', 'unanswered', 'not_asked']), ('status__in', ['submitted', 'returned', 'approved'])), models.Q(models.Q(('status__in', ['submitted', 'returned', 'approved']), _negated=True), ('response', '')), _connector='OR'), name='minutes_are_heard_before_approval'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('responded_at__isnull', True), ('response__in', ['', 'not_asked'])), models.Q(models.Q(('response__in', ['', 'not_asked']), _negated=True), ('responded_at__isnull', False)), _connector='OR'), name='a_response_has_its_moment'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('responded_by__isnull', False), ('response__in', ['agreed', 'noted'])), models.Q(models.Q(('response__in', ['agreed', 'noted']), _negated=True), ('responded_by__isnull', True)), _connector='OR'), name='only_a_visitor_responds'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('response', 'noted'), models.Q(('visitor_note', ''), _negated=True)), models.Q(models.Q(('response', 'noted'), _negated=True), ('visitor_note', '')), _connector='OR'), name='a_note_stands_iff_one_was_made'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(models.Q(('notes', ''), _negated=True), models.Q(('points', []), _negated=True), _connector='OR'), models.Q(('recommendations', []), _negated=True)), name='minutes_say_something'),
            ),
            migrations.AddConstraint(
                model_name='minutes',
                constraint=models.CheckConstraint(condition=models.Q(('announced_at__isnull', True), ('paper__isnull', False), _connector='OR'), name='only_a_paper_is_announced'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='minutes',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_minutesevent" ("announced_at", "approved_at", "approved_by_id", "booking_id", "id", "notes", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "recommendations", "responded_at", "responded_by_id", "response", "review_due", "status", "submitted_at", "version", "visitor_note", "written_by_id") VALUES (NEW."announced_at", NEW."approved_at", NEW."approved_by_id", NEW."booking_id", NEW."id", NEW."notes", NEW."paper_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."points", NEW."recommendations", NEW."responded_at", NEW."responded_by_id", NEW."response", NEW."review_due", NEW."status", NEW."submitted_at", NEW."version", NEW."visitor_note", NEW."written_by_id"); RETURN NULL;', hash='090e6db298409bc982797881dbeaf44cb7bbd06d', operation='INSERT', pgid='pgtrigger_insert_insert_83682', table='consultations_minutes', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='minutes',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_minutesevent" ("announced_at", "approved_at", "approved_by_id", "booking_id", "id", "notes", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "recommendations", "responded_at", "responded_by_id", "response", "review_due", "status", "submitted_at", "version", "visitor_note", "written_by_id") VALUES (NEW."announced_at", NEW."approved_at", NEW."approved_by_id", NEW."booking_id", NEW."id", NEW."notes", NEW."paper_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."points", NEW."recommendations", NEW."responded_at", NEW."responded_by_id", NEW."response", NEW."review_due", NEW."status", NEW."submitted_at", NEW."version", NEW."visitor_note", NEW."written_by_id"); RETURN NULL;', hash='512912052e5fb4017aa55604e82710df3ed37e55', operation='UPDATE', pgid='pgtrigger_update_update_570b5', table='consultations_minutes', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='followupevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1a6188f56d922558855e6b5ef23a582b54e30de1', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_84b09', table='consultations_followupevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='followup',
                index=models.Index(condition=models.Q(('status__in', ['open', 'reported', 'returned'])), fields=['due_date'], name='follow_up_open'),
            ),
            migrations.AddIndex(
                model_name='followup',
                index=models.Index(condition=models.Q(('status__in', ['open', 'returned'])), fields=['remind_at'], name='follow_up_reminds'),
            ),
            migrations.AddConstraint(
                model_name='followup',
                constraint=models.UniqueConstraint(fields=('minutes', 'number'), name='follow_up_number_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='followup',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('organisation__isnull', True), ('other_owner', ''), ('owner__isnull', False)), models.Q(('organisation__isnull', False), ('other_owner', ''), ('owner__isnull', True)), models.Q(('organisation__isnull', True), ('owner__isnull', True), models.Q(('other_owner', ''), _negated=True)), _connector='OR'), name='follow_up_has_one_owner'),
            ),
            migrations.AddConstraint(
                model_name='followup',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_at__isnull', False), ('done_by__isnull', False), ('status', 'done')), models.Q(models.Q(('status', 'done'), _negated=True), ('done_at__isnull', True), ('done_by__isnull', True)), _connector='OR'), name='follow_up_is_done_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='followup',
                constraint=models.CheckConstraint(condition=models.Q(('wanted_date__isnull', True), ('status__in', ['open', 'returned']), _connector='OR'), name='follow_up_wants_time_while_open'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='followup',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_followupevent" ("by_office", "code", "description", "done_at", "done_by_id", "due_date", "escalated_at", "id", "minutes_id", "number", "organisation_id", "other_owner", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "status", "wanted_date") VALUES (NEW."by_office", NEW."code", NEW."description", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."escalated_at", NEW."id", NEW."minutes_id", NEW."number", NEW."organisation_id", NEW."other_owner", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."remind_at", NEW."status", NEW."wanted_date"); RETURN NULL;', hash='0a3d5f59533366d93bff75f776ea9dba61fd33e5', operation='INSERT', pgid='pgtrigger_insert_insert_b638b', table='consultations_followup', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='followup',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_followupevent" ("by_office", "code", "description", "done_at", "done_by_id", "due_date", "escalated_at", "id", "minutes_id", "number", "organisation_id", "other_owner", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "status", "wanted_date") VALUES (NEW."by_office", NEW."code", NEW."description", NEW."done_at", NEW."done_by_id", NEW."due_date", NEW."escalated_at", NEW."id", NEW."minutes_id", NEW."number", NEW."organisation_id", NEW."other_owner", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."remind_at", NEW."status", NEW."wanted_date"); RETURN NULL;', hash='df62d9c964b662383f12e91c9104100dba9bf717', operation='UPDATE', pgid='pgtrigger_update_update_2d631', table='consultations_followup', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='addendumevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='441c035b756c9648da6122cfaa4a9264765db1f2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_fa162', table='consultations_addendumevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='addendum',
                constraint=models.UniqueConstraint(fields=('minutes', 'number'), name='addendum_number_is_unique'),
            ),
            migrations.AddConstraint(
                model_name='addendum',
                constraint=models.UniqueConstraint(condition=models.Q(('status', 'submitted')), fields=('minutes',), name='one_addendum_waits_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='addendum',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('approved_at__isnull', False), ('approved_by__isnull', False), ('status', 'approved')), models.Q(models.Q(('status', 'approved'), _negated=True), ('approved_at__isnull', True), ('approved_by__isnull', True), ('paper__isnull', True)), _connector='OR'), name='addendum_is_approved_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='addendum',
                constraint=models.CheckConstraint(condition=models.Q(('corrections', []), _negated=True), name='addendum_corrects_something'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='addendum',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_addendumevent" ("announced_at", "approved_at", "approved_by_id", "corrections", "id", "minutes_id", "number", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status", "submitted_at", "written_by_id") VALUES (NEW."announced_at", NEW."approved_at", NEW."approved_by_id", NEW."corrections", NEW."id", NEW."minutes_id", NEW."number", NEW."paper_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."status", NEW."submitted_at", NEW."written_by_id"); RETURN NULL;', hash='9eea1a122df90aaed9cda83654be9d56adeb12a2', operation='INSERT', pgid='pgtrigger_insert_insert_46873', table='consultations_addendum', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='addendum',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_addendumevent" ("announced_at", "approved_at", "approved_by_id", "corrections", "id", "minutes_id", "number", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status", "submitted_at", "written_by_id") VALUES (NEW."announced_at", NEW."approved_at", NEW."approved_by_id", NEW."corrections", NEW."id", NEW."minutes_id", NEW."number", NEW."paper_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."status", NEW."submitted_at", NEW."written_by_id"); RETURN NULL;', hash='17492d5f1d43a30ddd0fe5d473d0f05721b7d2f6', operation='UPDATE', pgid='pgtrigger_update_update_5d63a', table='consultations_addendum', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='minutesevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='87dd411cac6dadabef73da7b57114ae28118cb10', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_d90e5', table='consultations_minutesevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='busytime',
                index=models.Index(fields=['officer'], name='busy_time_of_officer'),
            ),
            migrations.AddConstraint(
                model_name='busytime',
                constraint=models.CheckConstraint(condition=models.Q(('period__isempty', False), ('period__lower_inf', False), ('period__upper_inf', False)), name='busy_time_has_a_start_and_an_end'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='busycalendarevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='4f43f17b4cce5b7e493ffbcdcbbb3c0f1702c851', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1edfa', table='consultations_busycalendarevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='busycalendar',
                index=models.Index(condition=models.Q(('state', 'pending')), fields=['not_before', 'id'], name='busy_calendar_waiting'),
            ),
            migrations.AddConstraint(
                model_name='busycalendar',
                constraint=models.UniqueConstraint(fields=('officer', 'name'), name='busy_calendar_has_its_own_name'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='busycalendar',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_busycalendarevent" ("added_at", "id", "name", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."added_at", NEW."id", NEW."name", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='6bfc4d2441c88fbc01758eb2f37717e768a7aa51', operation='INSERT', pgid='pgtrigger_insert_insert_1e14d', table='consultations_busycalendar', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='busycalendar',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."officer_id" IS DISTINCT FROM (NEW."officer_id"))', func='INSERT INTO "consultations_busycalendarevent" ("added_at", "id", "name", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."added_at", NEW."id", NEW."name", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='90b22ea710cd4e045465c663e63a6cb00af9d98c', operation='UPDATE', pgid='pgtrigger_update_update_eaafe', table='consultations_busycalendar', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='officerevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='922ac687e0cf3abac63ec89085d5d53c5de9624c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f9b44', table='consultations_officerevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='officertime',
                constraint=models.UniqueConstraint(fields=('booking', 'officer'), name='officer_is_there_once'),
            ),
            migrations.AddConstraint(
                model_name='officertime',
                constraint=models.UniqueConstraint(condition=models.Q(('is_lead', True)), fields=('booking',), name='one_officer_leads'),
            ),
            migrations.AddConstraint(
                model_name='officertime',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('is_taking', True)), expressions=[('officer', '='), ('occupied', '&&')], name='officer_is_in_one_place', violation_error_message='Petugas ini sudah dipesan pada waktu itu.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='pledgeevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='75771f4a9d957832427e5bd5e6d7d0eac32b75d1', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_61c90', table='consultations_pledgeevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='rearrangement',
                constraint=models.CheckConstraint(condition=models.Q(('last_day__gte', models.F('first_day'))), name='rearrangement_ends_after_it_begins'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rearrangement',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_rearrangementevent" ("code", "first_day", "id", "last_day", "leave_id", "made_at", "made_by_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status") VALUES (NEW."code", NEW."first_day", NEW."id", NEW."last_day", NEW."leave_id", NEW."made_at", NEW."made_by_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."status"); RETURN NULL;', hash='3af3990de24c01391774905b606c0f73163842c4', operation='INSERT', pgid='pgtrigger_insert_insert_689dd', table='consultations_rearrangement', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rearrangement',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_rearrangementevent" ("code", "first_day", "id", "last_day", "leave_id", "made_at", "made_by_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "status") VALUES (NEW."code", NEW."first_day", NEW."id", NEW."last_day", NEW."leave_id", NEW."made_at", NEW."made_by_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."status"); RETURN NULL;', hash='b7170f6a60a88ec696e15a4765c082c8fa31e3b0', operation='UPDATE', pgid='pgtrigger_update_update_36794', table='consultations_rearrangement', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='offer',
                constraint=models.UniqueConstraint(fields=('plan', 'booking'), name='plan_offers_once'),
            ),
            migrations.AddConstraint(
                model_name='offer',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('after__isnull', False), ('officer__isnull', False), ('way__in', ['covered', 'moved'])), models.Q(models.Q(('way__in', ['covered', 'moved']), _negated=True), ('after', None), ('officer', None)), _connector='OR'), name='offer_names_officer_and_time'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rearrangementevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7aab1e3d18a704fb4578f662cd498e0a4ac80959', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_074a1', table='consultations_rearrangementevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='reply',
                constraint=models.UniqueConstraint(fields=('booking', 'question'), name='question_is_answered_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='planlineevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='697a123a925eb93f58a050aff98a394970ff51a7', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_cf076', table='consultations_planlineevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='planline',
                constraint=models.UniqueConstraint(fields=('report', 'element'), name='plan_has_one_line_an_element'),
            ),
            migrations.AddConstraint(
                model_name='planline',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('action', ''), _negated=True), models.Q(('responsible', ''), _negated=True)), name='plan_line_says_what_and_who'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='planline',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_planlineevent" ("action", "due_date", "element", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "responsible") VALUES (NEW."action", NEW."due_date", NEW."element", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."report_id", NEW."responsible"); RETURN NULL;', hash='9b918f3230c8df4846d5f566d0545bc6bb5bcca3', operation='INSERT', pgid='pgtrigger_insert_insert_c6f16', table='consultations_planline', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='planline',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_planlineevent" ("action", "due_date", "element", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "responsible") VALUES (NEW."action", NEW."due_date", NEW."element", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."report_id", NEW."responsible"); RETURN NULL;', hash='a3f6d3747bfd3e65767ec04fbf4d94f822a3a432', operation='UPDATE', pgid='pgtrigger_update_update_02496', table='consultations_planline', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openinghoursevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5cbb75e7d59442de345d45e99a1b16086fe0b32b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_94c36', table='consultations_openinghoursevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='openinghours',
                constraint=models.CheckConstraint(condition=models.Q(('ends__gt', models.F('starts'))), name='opening_hours_end_after_they_start'),
            ),
            migrations.AddConstraint(
                model_name='openinghours',
                constraint=models.CheckConstraint(condition=models.Q(('weekday__in', [0, 1, 2, 3, 4])), name='opening_hours_are_on_a_workday'),
            ),
            migrations.AddConstraint(
                model_name='openinghours',
                constraint=models.UniqueConstraint(fields=('room', 'weekday', 'starts'), name='opening_hours_start_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openinghours',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_openinghoursevent" ("ends", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "room_id", "starts", "weekday") VALUES (NEW."ends", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."room_id", NEW."starts", NEW."weekday"); RETURN NULL;', hash='115afb4bcbf16d1357041464bcfe85ca2e7e1730', operation='INSERT', pgid='pgtrigger_insert_insert_da315', table='consultations_openinghours', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openinghours',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_openinghoursevent" ("ends", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "room_id", "starts", "weekday") VALUES (NEW."ends", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."room_id", NEW."starts", NEW."weekday"); RETURN NULL;', hash='d0ec714e37f8e80e2608f98039934013118d781c', operation='UPDATE', pgid='pgtrigger_update_update_7e152', table='consultations_openinghours', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deviationevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='56f33c7e14bf755ebe5c971e1d708fe16cd82f4c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2338b', table='consultations_deviationevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='deviation',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(models.Q(('kind', 'extra'), _negated=True), ('starts', None)), expressions=[('officer', '='), ('period', '&&')], name='officer_is_on_one_leave_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='deviation',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(models.Q(('kind', 'extra'), _negated=True), ('starts', None)), expressions=[('room', '='), ('period', '&&')], name='room_is_closed_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='deviation',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('officer', None), ('room', None), ('starts', None)), expressions=[('period', '&&')], name='office_is_closed_once_at_a_time'),
            ),
            migrations.AddConstraint(
                model_name='deviation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('officer__isnull', False), ('room', None)), models.Q(('officer', None), ('room__isnull', False)), models.Q(('kind', 'closed'), ('officer', None), ('room', None), models.Q(('note', ''), _negated=True)), _connector='OR'), name='deviation_is_of_one_or_closes_the_office'),
            ),
            migrations.AddConstraint(
                model_name='deviation',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('ends', None), ('starts', None), models.Q(('kind', 'extra'), _negated=True)), ('ends__gt', models.F('starts')), _connector='OR'), name='deviation_has_both_hours_or_none'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deviation',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_deviationevent" ("ends", "id", "kind", "note", "officer_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "room_id", "starts") VALUES (NEW."ends", NEW."id", NEW."kind", NEW."note", NEW."officer_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."room_id", NEW."starts"); RETURN NULL;', hash='14d61e91fb91156f85e785c7bd185101427c0b94', operation='INSERT', pgid='pgtrigger_insert_insert_8489c', table='consultations_deviation', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deviation',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_deviationevent" ("ends", "id", "kind", "note", "officer_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "room_id", "starts") VALUES (NEW."ends", NEW."id", NEW."kind", NEW."note", NEW."officer_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."room_id", NEW."starts"); RETURN NULL;', hash='fd721716883b1a0cadecd8041fdf75cf45598ac8', operation='UPDATE', pgid='pgtrigger_update_update_f64c2', table='consultations_deviation', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='calendarfeedevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2f215e463161827b31b33b9452802378d484075e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_dcb6e', table='consultations_calendarfeedevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='calendarfeed',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('account__isnull', False), ('officer__isnull', True), ('room__isnull', True)), models.Q(('account__isnull', True), ('officer__isnull', False), ('room__isnull', True)), models.Q(('account__isnull', True), ('officer__isnull', True), ('room__isnull', False)), _connector='OR'), name='calendar_feed_is_of_one'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='calendarfeed',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_calendarfeedevent" ("account_id", "id", "made_at", "made_by_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at", "room_id") VALUES (NEW."account_id", NEW."id", NEW."made_at", NEW."made_by_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revoked_at", NEW."room_id"); RETURN NULL;', hash='bafbed2b4a436462a154a5939b80d621c2d42ad1', operation='INSERT', pgid='pgtrigger_insert_insert_f44f1', table='consultations_calendarfeed', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='calendarfeed',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."account_id" IS DISTINCT FROM (NEW."account_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."made_by_id" IS DISTINCT FROM (NEW."made_by_id") OR OLD."officer_id" IS DISTINCT FROM (NEW."officer_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."room_id" IS DISTINCT FROM (NEW."room_id"))', func='INSERT INTO "consultations_calendarfeedevent" ("account_id", "id", "made_at", "made_by_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at", "room_id") VALUES (NEW."account_id", NEW."id", NEW."made_at", NEW."made_by_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revoked_at", NEW."room_id"); RETURN NULL;', hash='aa1a7654acabfe67c5d8b8b739322f47f09ca370', operation='UPDATE', pgid='pgtrigger_update_update_4b6e8', table='consultations_calendarfeed', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='roomevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='af193822a963d30674bef30508fda8726d4f9144', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1af96', table='consultations_roomevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='screen',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_screenevent" ("id", "made_at", "made_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at") VALUES (NEW."id", NEW."made_at", NEW."made_by_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revoked_at"); RETURN NULL;', hash='779f289868f705c5e7810eb2b3bce40eb91db5cf', operation='INSERT', pgid='pgtrigger_insert_insert_bbdac', table='consultations_screen', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='screen',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."made_by_id" IS DISTINCT FROM (NEW."made_by_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at"))', func='INSERT INTO "consultations_screenevent" ("id", "made_at", "made_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at") VALUES (NEW."id", NEW."made_at", NEW."made_by_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revoked_at"); RETURN NULL;', hash='db8c59b9dcb79ddf05d937ed3f5eef75e90dd902', operation='UPDATE', pgid='pgtrigger_update_update_dd2a3', table='consultations_screen', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='screenevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7dc29866548ce8283d851a4646e8f2d9530d3958', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1cc15', table='consultations_screenevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='seat',
                constraint=models.UniqueConstraint(fields=('session', 'number'), name='seat_stands_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='reportevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='0d3ea4336589ec35d3cc71b644ed221213285400', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_795b8', table='consultations_reportevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='report',
                constraint=models.UniqueConstraint(fields=('period', 'service'), name='report_is_made_once', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='report',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('approved_at__isnull', False), ('approved_by__isnull', False), ('status', 'approved')), models.Q(models.Q(('status', 'approved'), _negated=True), ('approved_at__isnull', True), ('approved_by__isnull', True)), _connector='OR'), name='report_is_approved_by_somebody'),
            ),
            migrations.AddConstraint(
                model_name='report',
                constraint=models.CheckConstraint(condition=models.Q(('paper__isnull', True), ('status', 'approved'), _connector='OR'), name='only_an_approved_report_has_a_paper'),
            ),
            migrations.AddConstraint(
                model_name='report',
                constraint=models.CheckConstraint(condition=models.Q(('period__regex', '^20\\d\\d(-(TW[1-4]|S[12]))?$')), name='report_period_is_written_so'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='report',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_reportevent" ("approved_at", "approved_by_id", "id", "paper_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "status", "written_by_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."id", NEW."paper_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."service_id", NEW."status", NEW."written_by_id"); RETURN NULL;', hash='aa3043e1276c44963f944801432ec94ee98b5f8b', operation='INSERT', pgid='pgtrigger_insert_insert_dff0b', table='consultations_report', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='report',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_reportevent" ("approved_at", "approved_by_id", "id", "paper_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "status", "written_by_id") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."id", NEW."paper_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."service_id", NEW."status", NEW."written_by_id"); RETURN NULL;', hash='839dbd4ebd8890bfbd57ff5c9eb0a5a43455ff70', operation='UPDATE', pgid='pgtrigger_update_update_5f6cd', table='consultations_report', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='questionevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1f37849b6c5b60e5d8aa89374bbce82e4170ed56', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_356c6', table='consultations_questionevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='question',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', ['choice', 'choices']), _negated=True), models.Q(('options', ''), _negated=True), _connector='OR'), name='question_with_a_choice_has_options', violation_error_message='Tulis pilihannya, satu per baris.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='question',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_questionevent" ("help", "id", "is_asked", "is_required", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service_id", "words") VALUES (NEW."help", NEW."id", NEW."is_asked", NEW."is_required", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."service_id", NEW."words"); RETURN NULL;', hash='6823358dfcc345233f47ccccefe832f513ba336e', operation='INSERT', pgid='pgtrigger_insert_insert_9edae', table='consultations_question', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='question',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_questionevent" ("help", "id", "is_asked", "is_required", "kind", "options", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "service_id", "words") VALUES (NEW."help", NEW."id", NEW."is_asked", NEW."is_required", NEW."kind", NEW."options", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."service_id", NEW."words"); RETURN NULL;', hash='89821bcb0f96b7fd043539b68f5cf9aa96c552d5', operation='UPDATE', pgid='pgtrigger_update_update_841c4', table='consultations_question', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='placeinline',
                index=models.Index(condition=models.Q(('status', 'waiting')), fields=['service', 'joined_at'], name='the_line'),
            ),
            migrations.AddConstraint(
                model_name='placeinline',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('mode', ''), ('session__isnull', False), ('since__isnull', True), ('until__isnull', True)), models.Q(('mode__in', ['on_site', 'online']), ('session__isnull', True), ('since__isnull', False), ('until__gte', models.F('since'))), _connector='OR'), name='place_is_for_days_or_for_a_session'),
            ),
            migrations.AddConstraint(
                model_name='placeinline',
                constraint=models.UniqueConstraint(condition=models.Q(('session', None), ('status__in', ['waiting', 'offered'])), fields=('account', 'service'), name='person_waits_once_for_days'),
            ),
            migrations.AddConstraint(
                model_name='placeinline',
                constraint=models.UniqueConstraint(condition=models.Q(('session__isnull', False), ('status__in', ['waiting', 'offered'])), fields=('account', 'session'), name='person_waits_once_for_a_session'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='officer',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_officerevent" ("account_id", "field_codes", "id", "is_active", "meeting_url", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."account_id", NEW."field_codes", NEW."id", NEW."is_active", NEW."meeting_url", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='4b426bac4b7765c426e91a4cc64e10cb29d44258', operation='INSERT', pgid='pgtrigger_insert_insert_5de8f', table='consultations_officer', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='officer',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_officerevent" ("account_id", "field_codes", "id", "is_active", "meeting_url", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."account_id", NEW."field_codes", NEW."id", NEW."is_active", NEW."meeting_url", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='0df9983163c7ff42e0bad881100af0d63d39b238', operation='UPDATE', pgid='pgtrigger_update_update_50920', table='consultations_officer', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bookingevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d506b8ba7009e0947a9bcf4e335b0a9fb32acd9d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_27ab8', table='consultations_bookingevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='booking',
                index=models.Index(fields=['requested_by', 'status'], name='consultatio_request_452182_idx'),
            ),
            migrations.AddIndex(
                model_name='booking',
                index=models.Index(fields=['service', 'status'], name='consultatio_service_f32385_idx'),
            ),
            migrations.AddIndex(
                model_name='booking',
                index=models.Index(condition=models.Q(('series__isnull', False)), fields=['series'], name='booking_series'),
            ),
            migrations.AddIndex(
                model_name='booking',
                index=models.Index(condition=models.Q(('status', 'held')), fields=['expires_at'], name='booking_holds'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('seat__isnull', True), ('status__in', ['held', 'requested', 'confirmed', 'took_place'])), expressions=[('room', '='), ('occupied', '&&')], name='room_holds_one_meeting', violation_error_message='Ruang ini sudah dipesan pada waktu itu.'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.UniqueConstraint(fields=('requested_by', 'key'), name='booking_is_asked_for_once'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.UniqueConstraint(condition=models.Q(('place_in_line__isnull', True), ('status', 'held')), fields=('requested_by',), name='person_holds_one_time'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.UniqueConstraint(condition=models.Q(('status__in', ['held', 'requested', 'confirmed', 'took_place'])), fields=('seat',), name='seat_is_taken_by_one_person'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.UniqueConstraint(condition=models.Q(('seat__isnull', False), ('status__in', ['held', 'requested', 'confirmed', 'took_place'])), fields=('requested_by', 'session'), name='person_has_one_seat'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.UniqueConstraint(condition=models.Q(('seat__isnull', True)), fields=('session',), name='session_has_one_time'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(('seat__isnull', True), ('session__isnull', False), _connector='OR'), name='seat_is_of_a_session'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(('period__isempty', False), ('period__lower_inc', True), ('period__upper_inc', False), ('period__lower_inf', False), ('period__upper_inf', False)), name='booking_has_a_start_and_an_end'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(('occupied__contains', models.F('period'))), name='booking_occupies_its_time'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('mode', 'on_site'), ('room__isnull', False)), models.Q(('mode', 'online'), ('room__isnull', True)), _connector='OR'), name='booking_has_a_room_iff_on_site'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('expires_at__isnull', False), ('status', 'held')), ('status', 'expired'), models.Q(models.Q(('status__in', ['held', 'expired']), _negated=True), ('expires_at__isnull', True)), _connector='OR'), name='booking_expires_iff_held'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer_due__isnull', True), ('requested_at__isnull', True), ('status__in', ['held', 'expired'])), models.Q(models.Q(('status__in', ['held', 'expired']), _negated=True), ('answer_due__isnull', False), ('requested_at__isnull', False), models.Q(('subject', ''), _negated=True)), _connector='OR'), name='booking_is_sent_with_a_subject'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at__isnull', False), ('status__in', ['confirmed', 'took_place', 'absent', 'declined'])), models.Q(models.Q(('status__in', ['confirmed', 'took_place', 'absent', 'declined']), _negated=True), ('decided_at__isnull', True), ('decided_by__isnull', True)), models.Q(('decided_at__isnull', False), ('status__in', ['cancelled', 'displaced'])), _connector='OR'), name='booking_is_decided_at_some_time'),
            ),
            migrations.AddConstraint(
                model_name='booking',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'declined'), _negated=True), ('decided_by__isnull', False), _connector='OR'), name='booking_is_declined_by_somebody'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='booking',
                trigger=pgtrigger.compiler.Trigger(name='officer_times_follow', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        DELETE FROM consultations_officertime\n            WHERE booking_id = NEW.id AND is_lead AND officer_id <> NEW.officer_id;\n        UPDATE consultations_officertime\n            SET occupied = NEW.occupied, is_taking = NEW.seat_id IS NULL AND NEW.status IN ('held', 'requested', 'confirmed', 'took_place')\n            WHERE booking_id = NEW.id;\n        INSERT INTO consultations_officertime (booking_id, officer_id, is_lead, occupied, is_taking)\n            VALUES (NEW.id, NEW.officer_id, TRUE, NEW.occupied, NEW.seat_id IS NULL AND NEW.status IN ('held', 'requested', 'confirmed', 'took_place'))\n            ON CONFLICT (booking_id, officer_id) DO UPDATE SET is_lead = TRUE;\n        RETURN NULL;\n    ", hash='0d678ea386f328cb462824d4cb40cde80b66be23', operation='INSERT OR UPDATE OF "officer_id", "occupied", "status", "seat_id"', pgid='pgtrigger_officer_times_follow_fbf87', table='consultations_booking', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='booking',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_bookingevent" ("answer_due", "code", "decided_at", "decided_by_id", "expires_at", "held_at", "id", "key", "mode", "occupied", "officer_id", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_line_id", "question", "registrar_id", "requested_at", "requested_by_id", "room_id", "scribe_id", "seat_id", "series", "service_id", "session_id", "status", "subject", "version") VALUES (NEW."answer_due", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."expires_at", NEW."held_at", NEW."id", NEW."key", NEW."mode", NEW."occupied", NEW."officer_id", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_in_line_id", NEW."question", NEW."registrar_id", NEW."requested_at", NEW."requested_by_id", NEW."room_id", NEW."scribe_id", NEW."seat_id", NEW."series", NEW."service_id", NEW."session_id", NEW."status", NEW."subject", NEW."version"); RETURN NULL;', hash='58876101f0f7e2403c2cbf58e26003f8ccf6eb98', operation='INSERT', pgid='pgtrigger_insert_insert_4f0bb', table='consultations_booking', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='booking',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_bookingevent" ("answer_due", "code", "decided_at", "decided_by_id", "expires_at", "held_at", "id", "key", "mode", "occupied", "officer_id", "organisation_id", "period", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_line_id", "question", "registrar_id", "requested_at", "requested_by_id", "room_id", "scribe_id", "seat_id", "series", "service_id", "session_id", "status", "subject", "version") VALUES (NEW."answer_due", NEW."code", NEW."decided_at", NEW."decided_by_id", NEW."expires_at", NEW."held_at", NEW."id", NEW."key", NEW."mode", NEW."occupied", NEW."officer_id", NEW."organisation_id", NEW."period", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_in_line_id", NEW."question", NEW."registrar_id", NEW."requested_at", NEW."requested_by_id", NEW."room_id", NEW."scribe_id", NEW."seat_id", NEW."series", NEW."service_id", NEW."session_id", NEW."status", NEW."subject", NEW."version"); RETURN NULL;', hash='68245f8b41da97995914bad461e8e0ac5a64bd0c', operation='UPDATE', pgid='pgtrigger_update_update_3965d', table='consultations_booking', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='answer',
                index=models.Index(fields=['month', 'service'], name='consultatio_month_4786b5_idx'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('month__day', 1)), name='answer_knows_only_its_month'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u1__range', (1, 4))), name='answer_u1_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u2__range', (1, 4))), name='answer_u2_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u3__range', (1, 4))), name='answer_u3_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u4__range', (1, 4))), name='answer_u4_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u5__range', (1, 4))), name='answer_u5_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u6__range', (1, 4))), name='answer_u6_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u7__range', (1, 4))), name='answer_u7_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u8__range', (1, 4))), name='answer_u8_is_1_to_4'),
            ),
            migrations.AddConstraint(
                model_name='answer',
                constraint=models.CheckConstraint(condition=models.Q(('u9__range', (1, 4))), name='answer_u9_is_1_to_4'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='serviceevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2656a6994bc73998e58617236dee4c44c7106464', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1bba2', table='consultations_serviceevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standard',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_standardevent" ("decree", "id", "is_published", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "since") VALUES (NEW."decree", NEW."id", NEW."is_published", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."service_id", NEW."since"); RETURN NULL;', hash='3af82a32d5062016bdaae72ff28866902ec88a6f', operation='INSERT', pgid='pgtrigger_insert_insert_001ff', table='consultations_standard', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standard',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_standardevent" ("decree", "id", "is_published", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "service_id", "since") VALUES (NEW."decree", NEW."id", NEW."is_published", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."service_id", NEW."since"); RETURN NULL;', hash='b9df8501be4f2b1f6c198ab3ee880099f0344e25', operation='UPDATE', pgid='pgtrigger_update_update_e3363', table='consultations_standard', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standardevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='07f5beaa7f9baa4fce94cec5ac514e78d2423276', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_4db4d', table='consultations_standardevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='standardtext',
                constraint=models.UniqueConstraint(fields=('standard', 'component'), name='component_is_written_once'),
            ),
            migrations.AddConstraint(
                model_name='standardtext',
                constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='component_says_something'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standardtext',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_standardtextevent" ("component", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "standard_id", "text") VALUES (NEW."component", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."standard_id", NEW."text"); RETURN NULL;', hash='280e32addc44ef3751e5bef892fa39946eff54af', operation='INSERT', pgid='pgtrigger_insert_insert_d05cb', table='consultations_standardtext', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standardtext',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_standardtextevent" ("component", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "standard_id", "text") VALUES (NEW."component", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."standard_id", NEW."text"); RETURN NULL;', hash='3ec6350d20a37e6b59fc5090f8820fdc30afefca', operation='UPDATE', pgid='pgtrigger_update_update_cd333', table='consultations_standardtext', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='standardtextevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2af2d47ab6db346b4815f65b84083d33be5a8b2b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_672c7', table='consultations_standardtextevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='suggestion',
                constraint=models.CheckConstraint(condition=models.Q(('month__day', 1)), name='suggestion_knows_only_its_month'),
            ),
            migrations.AddConstraint(
                model_name='suggestion',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('text', ''), _negated=True), models.Q(('public_text', ''), _negated=True)), name='suggestion_says_something'),
            ),
            migrations.AddConstraint(
                model_name='surveyrequest',
                constraint=models.UniqueConstraint(fields=('about_type', 'about_id'), name='survey_is_asked_for_once'),
            ),
            migrations.AddConstraint(
                model_name='surveyrequest',
                constraint=models.CheckConstraint(condition=models.Q(('closes_on__gte', models.F('asked_on'))), name='survey_closes_after_it_is_asked_for'),
            ),
            migrations.AddIndex(
                model_name='ticket',
                index=models.Index(condition=models.Q(('status', 'served')), fields=['service', 'begun_at'], name='ticket_measured'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.UniqueConstraint(fields=('day', 'lane', 'number'), name='ticket_number_is_given_once'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.UniqueConstraint(condition=models.Q(('status__in', ['called', 'serving'])), fields=('officer',), name='officer_attends_one_ticket'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('booking__isnull', False), ('lane', 'J'), ('planned_at__isnull', False)), models.Q(('lane', 'L'), ('planned_at__isnull', True)), _connector='OR'), name='ticket_of_a_booking_knows_its_time'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['called', 'serving']), _negated=True), models.Q(('called_at__isnull', False), ('officer__isnull', False), ('room__isnull', False)), _connector='OR'), name='ticket_is_called_somewhere'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['serving', 'served']), _negated=True), models.Q(('begun_at__isnull', False), ('booking__isnull', False)), _connector='OR'), name='ticket_served_is_a_booking'),
            ),
            migrations.AddConstraint(
                model_name='ticket',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('finished_at__isnull', False), ('status', 'served')), models.Q(models.Q(('status', 'served'), _negated=True), ('finished_at__isnull', True)), _connector='OR'), name='ticket_is_finished_iff_served'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ticket',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_ticketevent" ("account_id", "arrived_at", "begun_at", "booking_id", "called_at", "code", "day_id", "finished_at", "has_priority", "id", "issued_by_id", "joined_at", "lane", "misses", "name", "number", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "room_id", "service_id", "status", "subject") VALUES (NEW."account_id", NEW."arrived_at", NEW."begun_at", NEW."booking_id", NEW."called_at", NEW."code", NEW."day_id", NEW."finished_at", NEW."has_priority", NEW."id", NEW."issued_by_id", NEW."joined_at", NEW."lane", NEW."misses", NEW."name", NEW."number", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned_at", NEW."room_id", NEW."service_id", NEW."status", NEW."subject"); RETURN NULL;', hash='849df69dcfa095c0a1e164c14a812916bafcaccf', operation='INSERT', pgid='pgtrigger_insert_insert_18610', table='consultations_ticket', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ticket',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."account_id" IS DISTINCT FROM (NEW."account_id") OR OLD."arrived_at" IS DISTINCT FROM (NEW."arrived_at") OR OLD."begun_at" IS DISTINCT FROM (NEW."begun_at") OR OLD."booking_id" IS DISTINCT FROM (NEW."booking_id") OR OLD."called_at" IS DISTINCT FROM (NEW."called_at") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."day_id" IS DISTINCT FROM (NEW."day_id") OR OLD."finished_at" IS DISTINCT FROM (NEW."finished_at") OR OLD."has_priority" IS DISTINCT FROM (NEW."has_priority") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_by_id" IS DISTINCT FROM (NEW."issued_by_id") OR OLD."joined_at" IS DISTINCT FROM (NEW."joined_at") OR OLD."lane" IS DISTINCT FROM (NEW."lane") OR OLD."misses" IS DISTINCT FROM (NEW."misses") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."officer_id" IS DISTINCT FROM (NEW."officer_id") OR OLD."planned_at" IS DISTINCT FROM (NEW."planned_at") OR OLD."room_id" IS DISTINCT FROM (NEW."room_id") OR OLD."service_id" IS DISTINCT FROM (NEW."service_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."subject" IS DISTINCT FROM (NEW."subject"))', func='INSERT INTO "consultations_ticketevent" ("account_id", "arrived_at", "begun_at", "booking_id", "called_at", "code", "day_id", "finished_at", "has_priority", "id", "issued_by_id", "joined_at", "lane", "misses", "name", "number", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_at", "room_id", "service_id", "status", "subject") VALUES (NEW."account_id", NEW."arrived_at", NEW."begun_at", NEW."booking_id", NEW."called_at", NEW."code", NEW."day_id", NEW."finished_at", NEW."has_priority", NEW."id", NEW."issued_by_id", NEW."joined_at", NEW."lane", NEW."misses", NEW."name", NEW."number", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned_at", NEW."room_id", NEW."service_id", NEW."status", NEW."subject"); RETURN NULL;', hash='a5d3ff709c6efdd1553e9bcbbda44b0f983812e6', operation='UPDATE', pgid='pgtrigger_update_update_ddf5b', table='consultations_ticket', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ticketevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7a28e4dee1ac6fc150145b3b29b31e78fa2bfd6c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9350d', table='consultations_ticketevent', when='BEFORE')),
            ),
            migrations.AddConstraint(
                model_name='unsavedsheet',
                constraint=models.UniqueConstraint(fields=('booking', 'writer'), name='one_unsaved_sheet_per_writer'),
            ),
            migrations.AddConstraint(
                model_name='workinghours',
                constraint=models.CheckConstraint(condition=models.Q(('ends__gt', models.F('starts'))), name='working_hours_end_after_they_start'),
            ),
            migrations.AddConstraint(
                model_name='workinghours',
                constraint=models.CheckConstraint(condition=models.Q(('weekday__in', [0, 1, 2, 3, 4])), name='working_hours_are_on_a_workday'),
            ),
            migrations.AddConstraint(
                model_name='workinghours',
                constraint=models.UniqueConstraint(fields=('officer', 'weekday', 'starts'), name='working_hours_start_once'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='workinghours',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "consultations_workinghoursevent" ("ends", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts", "weekday") VALUES (NEW."ends", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts", NEW."weekday"); RETURN NULL;', hash='a12d6e8bbd4f413797e20f5c51132cf804876284', operation='INSERT', pgid='pgtrigger_insert_insert_004ec', table='consultations_workinghours', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='workinghours',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "consultations_workinghoursevent" ("ends", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts", "weekday") VALUES (NEW."ends", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts", NEW."weekday"); RETURN NULL;', hash='4c5bbfacf5ea9c3a106559b19adc498a9f6a8d76', operation='UPDATE', pgid='pgtrigger_update_update_c89b0', table='consultations_workinghours', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='workinghoursevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8c4ac6414655fbc99dcf99002ed7848a24e46a43', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1c709', table='consultations_workinghoursevent', when='BEFORE')),
            ),
        ])
    ]
