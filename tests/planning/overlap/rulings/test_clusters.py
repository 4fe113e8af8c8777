"""Findings that share plans stand together."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planning.overlap.rulings.clusters import Cluster, Pair, clusters_of

PLANS = st.integers(1, 20)
PAIRS = st.lists(st.tuples(PLANS, PLANS, st.floats(0, 1)).filter(lambda pair: pair[0] < pair[1]), max_size=30)


def test_a_chain_is_one_cluster_and_the_strongest_comes_first():
    weak, strong, chained = Pair(1, 1, 2, 0.6), Pair(2, 5, 6, 0.95), Pair(3, 2, 3, 0.7)

    assert clusters_of([weak, strong, chained]) == [Cluster((2,), 2, 0.95), Cluster((3, 1), 3, 0.7)]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(PAIRS)
def test_every_finding_stands_once_and_no_plan_in_two_clusters(rows):
    pairs = [Pair(number, *row) for number, row in enumerate(rows)]
    found = clusters_of(pairs)

    by_number = {pair.finding: pair for pair in pairs}
    assert sorted(number for cluster in found for number in cluster.findings) == sorted(by_number)
    plans = [{plan for n in c.findings for plan in (by_number[n].first, by_number[n].second)} for c in found]
    assert [len(held) for held in plans] == [cluster.plans for cluster in found]
    assert sum(map(len, plans)) == len(set().union(*plans)) if plans else True
