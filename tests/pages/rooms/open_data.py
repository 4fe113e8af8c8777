"""Open data: the page of data, the interface and its guide, the files, keys, consumers of events."""

from tests.pages.doors import Page, everyone, only, signed_in

LISTS = {
    "proposals": 1, "plans": 1, "lines": 4, "comparisons": 1, "indicators": 1, "forums": 1, "cooperations": 6,
    "practices": 2, "services": 3, "regions": 1, "items": 1,
}  # fmt: skip
ROWS = {
    "proposal": ("usulan", 1), "plan": ("dokumen", 1), "line": ("baris", 4), "comparison": ("keselarasan", 1),
    "indicator": ("indikator", 1), "forum": ("forum", 1), "cooperation": ("kerja-sama", 6),
    "practice": ("praktik", 2), "service": ("layanan", 3), "region": ("wilayah", 1),
    "item": ("nomenklatur", 1),
}  # fmt: skip
MINE = signed_in()
OWN = only("admin", status=302)

PAGES = [
    Page("api:catalogue.index", everyone(), queries=2),
    Page("api:catalogue.dcat", everyone(), queries=2, is_html=False),
    Page("api:v1.guide", everyone(), queries=0),
    Page("api:v1.openapi", everyone(), queries=0, is_html=False),
    *(Page(f"api:v1.{name}", everyone(), queries=number, is_html=False) for name, number in LISTS.items()),
    *(
        Page(f"api:v1.{name}", everyone(), f"open-{key}", queries=number, is_html=False)
        for name, (key, number) in ROWS.items()
    ),
    Page("api:v1.lineage", everyone(), "open-silsilah", queries=3, is_html=False),
    Page("api:dumps.latest", everyone(302), "dump-latest"),
    Page("api:dumps.file", everyone(), "dump", queries=1, is_html=False),
    Page("api:keys.index", MINE, reader="admin", queries=3),
    Page("api:keys.index", MINE, method="post", data={"purpose": "Dasbor"}),
    Page("api:keys.revoke", OWN, "key", method="post"),
    Page("api:webhooks.index", MINE, reader="admin", queries=4),
    Page("api:webhooks.end", OWN, "webhook", method="post"),
]
