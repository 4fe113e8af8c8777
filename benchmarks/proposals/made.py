"""A made-up regency with as many proposals as asked for, written at once past the history."""

from django.db import connection, transaction

from planning.proposals.path.sources import Source, Stage
from planning.proposals.statuses import Status
from tests.factories.planning import EditionFactory, NomenclatureItemFactory
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, RegionFactory, host, operator

DISTRICTS, VILLAGES, AGENCIES, FIELDS, ACTIVITIES = 20, 14, 28, 20, 10
WORKS = ("Pembangunan", "Rehabilitasi", "Pelatihan", "Pengadaan", "Peningkatan")
THINGS = ("jalan usaha tani", "saluran irigasi", "posyandu", "talud", "pasar desa", "embung", "jembatan")
STATUSES = (
    Status.SUBMITTED, Status.SUBMITTED, Status.SUBMITTED, Status.RETURNED, Status.DECLINED,
    Status.ACCOMMODATED, Status.NOT_ACCOMMODATED, Status.ACCEPTED, Status.WITHDRAWN, Status.SUBMITTED,
)  # fmt: skip

ROWS = """
INSERT INTO planning_proposal (code, source, organisation_id, agency_id, plan_year, title, sub_activity_id,
    region_id, indicator, target, unit, budget, source_of_funds, reason, land, fraction, recess, status,
    stage, holder_id, is_physical, is_priority, shows_name, version, filed_by_id, created_at, changed_at,
    submitted_at, decided_by_id, decided_at, decision_words, reason_code, verdict)
SELECT 'UPR-' || upper(lpad(to_hex(n), 6, '0')), (%(sources)s::text[])[1 + n %% %(n_sources)s],
    (%(agencies)s::bigint[])[1 + n %% 28], (%(agencies)s::bigint[])[1 + (n * 7) %% 28], 2027 + n %% 3,
    (%(works)s::text[])[1 + n %% 5] || ' ' || (%(things)s::text[])[1 + (n / 5) %% 7] || ' Dukuh ' || n,
    (%(items)s::bigint[])[1 + (n * 13) %% %(n_items)s], (%(villages)s::bigint[])[1 + (n * 17) %% 280],
    'Panjang', 1.25, 'Kilometer', 150000000, 'dau', repeat('Saluran retak, sawah kering. ', 12), '', '', '',
    status, CASE WHEN status = 'draft' THEN '' ELSE (%(stages)s::text[])[1 + (n / 3) %% 7] END,
    CASE WHEN status <> 'draft' THEN %(host)s END, n %% 2 = 0, n %% 6 = 0, false, 1, %(who)s,
    moment, moment, moment, CASE WHEN ended THEN %(who)s END,
    CASE WHEN ended THEN moment + '9 days' END,
    CASE WHEN ended THEN 'Sudah dikerjakan.' ELSE '' END, '',
    CASE WHEN n %% 3 = 0 THEN 'aligned' ELSE 'not_aligned' END
FROM (
    SELECT n, (%(statuses)s::text[])[1 + (n * 3) %% 10] AS status, now() - n * interval '3 minutes' AS moment,
        (%(statuses)s::text[])[1 + (n * 3) %% 10] NOT IN ('submitted', 'returned') AS ended
    FROM generate_series(1, %(rows)s) AS n
) AS made
"""
VERDICTS = """
INSERT INTO planning_alignment (proposal_id, verdict, results, checked_at, checks_version, decision, reason)
SELECT id, verdict, '[{}]', now(), 1, '', '' FROM planning_proposal
"""


@transaction.atomic
def fill(rows: int) -> None:
    """So many proposals of every source, stage and status, over 280 villages, 28 agencies and 20 fields."""
    planning_agency, who = host(), operator()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")  # no row of history for made-up rows
        cursor.execute("ALTER TABLE planning_proposal DROP CONSTRAINT proposal_accommodated_has_its_line")
        cursor.execute(ROWS, _values(rows, who.pk) | {"host": planning_agency.pk})
        cursor.execute(VERDICTS)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = origin")


def settle() -> None:
    """As after a night: visibility and statistics are up to date."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE planning_proposal, planning_alignment, stakeholders_region")


def _values(rows: int, who: int) -> dict:
    items, stages = _items(), [stage.value for stage in Stage]
    return {
        "rows": rows, "who": who, "agencies": _agencies(), "villages": _villages(), "items": items,
        "n_items": len(items), "works": list(WORKS), "things": list(THINGS), "stages": stages,
        "statuses": [status.value for status in STATUSES], "sources": [source.value for source in Source],
        "n_sources": len(Source),
    }  # fmt: skip


def _agencies() -> list[int]:
    return [agency.pk for agency in OrganisationFactory.create_batch(AGENCIES)]


def _villages() -> list[int]:
    districts = [
        DistrictFactory(code=f"33.24.{n + 1:02}", name=f"Kecamatan {n + 1}") for n in range(DISTRICTS)
    ]
    return [
        RegionFactory(code=f"{district.code}.{2001 + n}", parent=district).pk
        for district in districts
        for n in range(VILLAGES)
    ]


def _items() -> list[int]:
    edition = EditionFactory()
    return [
        NomenclatureItemFactory(edition=edition, code=f"1.{field + 1:02}.02.2.02.{number + 1:04}").pk
        for field in range(FIELDS)
        for number in range(ACTIVITIES)
    ]
