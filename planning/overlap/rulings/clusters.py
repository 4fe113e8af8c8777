"""Findings that hang together through a plan they share: many alike are shown as one."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """A finding as far as grouping needs it."""

    finding: int
    first: int
    second: int
    score: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """Findings connected by the plans they share, the strongest first; `plans` counts those plans."""

    findings: tuple[int, ...]
    plans: int
    score: float


def clusters_of(pairs: Iterable[Pair]) -> list[Cluster]:
    """Every finding in exactly one cluster; no plan stands in two. The strongest cluster comes first."""
    pairs = list(pairs)
    above: dict[int, int] = {}

    def root(plan: int) -> int:
        while above.setdefault(plan, plan) != plan:
            above[plan] = above[above[plan]]
            plan = above[plan]
        return plan

    for pair in pairs:
        above[root(pair.first)] = root(pair.second)
    groups: dict[int, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(root(pair.first), []).append(pair)
    return sorted(map(_cluster, groups.values()), key=lambda cluster: (-cluster.score, cluster.findings))


def _cluster(pairs: list[Pair]) -> Cluster:
    pairs.sort(key=lambda pair: (-pair.score, pair.finding))
    plans = {plan for pair in pairs for plan in (pair.first, pair.second)}
    return Cluster(tuple(pair.finding for pair in pairs), len(plans), pairs[0].score)
