"""The closed list of what is open, in the order people read it."""

from perkasa.api.datasets.dataset import Dataset
from perkasa.api.datasets.meetings import COOPERATIONS, FORUMS, PRACTICES
from perkasa.api.datasets.places import NOMENCLATURE, REGIONS
from perkasa.api.datasets.plans import ALIGNMENT, LINES, PLANS
from perkasa.api.datasets.proposals import PROPOSALS
from perkasa.api.datasets.results import INDICATORS, SERVICES

DATASETS: tuple[Dataset, ...] = (
    PROPOSALS, PLANS, LINES, ALIGNMENT, INDICATORS, FORUMS, COOPERATIONS, PRACTICES, SERVICES, REGIONS,
    NOMENCLATURE,
)  # fmt: skip
BY_KEY = {dataset.key: dataset for dataset in DATASETS}
