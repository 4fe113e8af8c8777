"""Quarterly reports are found too: the database notes what changed in them, and those that stand are read."""

from django.db import migrations, models

from perkasa.core.tables import AllAtOnce


TRIGGERS = """
CREATE TRIGGER home_search_came AFTER INSERT ON planning_quarterreport REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('laporan', 'id');
CREATE TRIGGER home_search_changed AFTER UPDATE ON planning_quarterreport REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('laporan', 'id');
CREATE TRIGGER home_search_went AFTER DELETE ON planning_quarterreport REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('laporan', 'id');
"""
SILENT = """
DROP TRIGGER home_search_came ON planning_quarterreport;
DROP TRIGGER home_search_changed ON planning_quarterreport;
DROP TRIGGER home_search_went ON planning_quarterreport;
"""
KNOWN = "INSERT INTO home_searchchange (kind, record_id) SELECT 'laporan', id FROM planning_quarterreport"


class Migration(migrations.Migration):

    dependencies = [
        ('home', '0003_codes_in_order'),
        ('planning', '0008_quarterly_reports'),
    ]

    operations = [
        AllAtOnce([
            migrations.AlterField(
                model_name='searchchange',
                name='kind',
                field=models.CharField(choices=[('layanan', 'Layanan'), ('usulan', 'Usulan'), ('rencana', 'Dokumen rencana'), ('baris', 'Baris rencana'), ('nomenklatur', 'Nomenklatur'), ('forum', 'Forum'), ('kerjasama', 'Kerja sama'), ('praktik', 'Praktik dan inovasi'), ('naskah', 'Naskah'), ('laporan', 'Laporan triwulan'), ('instansi', 'Instansi'), ('panduan', 'Panduan')], max_length=12, verbose_name='jenis'),
            ),
            migrations.AlterField(
                model_name='searchrow',
                name='kind',
                field=models.CharField(choices=[('layanan', 'Layanan'), ('usulan', 'Usulan'), ('rencana', 'Dokumen rencana'), ('baris', 'Baris rencana'), ('nomenklatur', 'Nomenklatur'), ('forum', 'Forum'), ('kerjasama', 'Kerja sama'), ('praktik', 'Praktik dan inovasi'), ('naskah', 'Naskah'), ('laporan', 'Laporan triwulan'), ('instansi', 'Instansi'), ('panduan', 'Panduan')], max_length=12, verbose_name='jenis'),
            ),
        ]),
        migrations.RunSQL(TRIGGERS, SILENT),
        migrations.RunSQL(KNOWN, migrations.RunSQL.noop),
    ]
