"""The database itself notes what changed, in the transaction that changes it, whoever writes and however."""

from django.db import migrations

# Table, kind of the record it belongs to, and the column that names that record.
HEARD = [
    ("consultations_service", "layanan", "id"),
    ("planning_proposal", "usulan", "id"),
    ("planning_coproposer", "usulan", "proposal_id"),
    ("planning_plan", "rencana", "id"),
    ("planning_line", "baris", "id"),
    ("planning_nomenclatureitem", "nomenklatur", "id"),
    ("planning_forum", "forum", "id"),
    ("planning_guest", "forum", "forum_id"),
    ("planning_cooperation", "kerjasama", "id"),
    ("planning_party", "kerjasama", "cooperation_id"),
    ("planning_practice", "praktik", "id"),
    ("documents_paper", "naskah", "id"),
    ("documents_paper_readers", "naskah", "paper_id"),
    ("stakeholders_organisation", "instansi", "id"),
]
NOTE = """
CREATE FUNCTION home_search_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO home_searchchange (kind, record_id) SELECT DISTINCT %L, %I FROM changed',
        TG_ARGV[0], TG_ARGV[1]
    );
    RETURN NULL;
END $$
"""
TRIGGERS = """
CREATE TRIGGER home_search_came AFTER INSERT ON {table} REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('{kind}', '{column}');
CREATE TRIGGER home_search_changed AFTER UPDATE ON {table} REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('{kind}', '{column}');
CREATE TRIGGER home_search_went AFTER DELETE ON {table} REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION home_search_note('{kind}', '{column}');
"""
# Who may read a line follows from the status of its plan.
LINES_OF_A_PLAN = """
CREATE FUNCTION home_search_note_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO home_searchchange (kind, record_id) SELECT 'baris', id FROM planning_line WHERE plan_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER home_search_lines AFTER UPDATE ON planning_plan FOR EACH ROW
WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.title IS DISTINCT FROM NEW.title)
EXECUTE FUNCTION home_search_note_lines();
"""
SILENT = "DROP FUNCTION {name}() CASCADE"
KNOWN = "INSERT INTO home_searchchange (kind, record_id) SELECT '{kind}', id FROM {table}"


class Migration(migrations.Migration):

    dependencies = [
        ("home", "0001_search"),
        ("planning", "0010_words_of_the_nomenclature"),
        ("consultations", "0003_silence_of_a_service"),
        ("stakeholders", "0002_consent_to_show_ones_name"),
        ("documents", "0008_cooperation_reports"),
    ]

    operations = [
        migrations.RunSQL(NOTE, SILENT.format(name="home_search_note")),
        *(
            migrations.RunSQL(TRIGGERS.format(table=table, kind=kind, column=column), migrations.RunSQL.noop)
            for table, kind, column in HEARD
        ),
        migrations.RunSQL(LINES_OF_A_PLAN, SILENT.format(name="home_search_note_lines")),
        *(
            migrations.RunSQL(KNOWN.format(table=table, kind=kind), migrations.RunSQL.noop)
            for table, kind, column in HEARD
            if column == "id"
        ),
    ]
