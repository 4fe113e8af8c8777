"""Comparing what two readings want to do: object, action, target group, and the words that set them apart."""

from dataclasses import dataclass, field

from planning.overlap.entries import Reading
from planning.overlap.lexicon import Lexicon
from planning.overlap.names import matches
from planning.overlap.reasons import Reason
from planning.overlap.weights import Weights

GROUPS = {
    "bangun": "fisik", "perbaiki": "fisik", "tingkatkan": "fisik", "pelihara": "fisik", "adakan": "barang",
    "latih": "kapasitas", "sosialisasi": "kapasitas", "bina": "kapasitas", "susun": "rencana",
    "selenggara": "acara", "biayai": "uang",
}  # fmt: skip
# Pairs of groups that may name the same deed: lamps are "procured" by one office and "installed" by another.
ALIKE = frozenset({frozenset({"fisik", "barang"})})
VAGUE = frozenset({"tingkatkan", "bina"})
CLOSE = frozenset(
    {
        frozenset({"bangun", "tingkatkan"}),
        frozenset({"perbaiki", "tingkatkan"}),
        frozenset({"perbaiki", "pelihara"}),
        frozenset({"latih", "bina"}),
        frozenset({"latih", "sosialisasi"}),
        frozenset({"sosialisasi", "bina"}),
    }
)
ACTION_WORDS = {
    "bangun": "membangun", "perbaiki": "memperbaiki", "tingkatkan": "meningkatkan", "pelihara": "memelihara",
    "adakan": "mengadakan", "latih": "melatih", "sosialisasi": "sosialisasi", "bina": "membina",
    "susun": "menyusun", "selenggara": "menyelenggarakan", "biayai": "membiayai",
}  # fmt: skip


@dataclass(slots=True)
class WorkView:
    """How the works of two readings stand to each other."""

    reasons: list[Reason] = field(default_factory=list)
    shares_object: bool = False
    is_same_work: bool = False
    is_complement: bool = False

    def say(self, sentence: str, weight: float) -> None:
        self.reasons.append(Reason(sentence, weight))


def compare(a: Reading, b: Reading, lexicon: Lexicon, weights: Weights, shared_names: set[str]) -> WorkView:
    """What the works say; `shared_names` are already counted as places."""
    view = WorkView()
    same_object = _objects(view, a, b, lexicon, weights)
    same_action = _actions(view, a, b, weights)
    _hosts(view, a, b, weights)
    _words(view, a, b, weights, shared_names)
    same_target = _targets(view, a, b, lexicon, weights)
    _details(view, a, b, weights)
    _circumstances(view, a, b, weights)
    view.is_same_work = same_object and same_action and same_target
    return view


def _and(concepts) -> str:
    return ", ".join(sorted(concepts))


def _objects(view: WorkView, a: Reading, b: Reading, lexicon: Lexicon, weights: Weights) -> bool:
    ones, others = a.objects, b.objects
    if not ones and not others:
        view.say("pekerjaannya tidak dikenal dari kata kuncinya", weights.no_object)
        return True
    if not ones or not others:
        view.say(f"hanya satu pihak menyebut {_and(ones or others)}", weights.one_object)
        return False
    common = ones & others
    view.shares_object = bool(common)
    if ones == others:
        view.say(f"keduanya tentang {_and(common)}", weights.same_object)
        return True
    if common and (ones < others or others < ones):
        view.say(f"{_and(common)} bagian dari {_and(ones | others)}", weights.part_of_object)
    elif common:
        view.say(f"sama-sama memuat {_and(common)}", weights.shared_object)
    elif any(lexicon.is_broader(x, y) or lexicon.is_broader(y, x) for x in ones for y in others):
        view.shares_object = True
        view.say(f"{_and(ones)} dan {_and(others)} sejenis", weights.kind_of_object)
    elif any(lexicon.are_related(x, y) for x in ones for y in others):
        view.say(f"{_and(ones)} dan {_and(others)} berdekatan", weights.related_object)
    else:
        view.say(f"beda pekerjaan: {_and(ones)} / {_and(others)}", weights.other_object)
    return False


def _actions(view: WorkView, a: Reading, b: Reading, weights: Weights) -> bool:
    ones, others = a.actions, b.actions
    if not ones or not others:
        view.say("jenis tindakan tidak disebut di salah satu pihak", weights.unsaid_action)
        return True
    common = ones & others
    if common - VAGUE or (common and ones == others):
        view.say(f"keduanya {_and(ACTION_WORDS[action] for action in common)}", weights.same_action)
        return True
    groups, other_groups = ({GROUPS[action] for action in actions} for actions in (ones, others))
    told = f"{_and(ACTION_WORDS[x] for x in ones)} / {_and(ACTION_WORDS[x] for x in others)}"
    if any(frozenset((x, y)) in CLOSE for x in ones for y in others):
        view.say(f"tindakan serupa: {told}", weights.like_action)
        return True
    if groups & other_groups or any(frozenset((x, y)) in ALIKE for x in groups for y in other_groups):
        view.say(f"tindakan berdekatan: {told}", weights.near_action)
        return False
    view.is_complement = view.shares_object
    view.say(f"beda tindakan: {told}", weights.other_action)
    return False


def _hosts(view: WorkView, a: Reading, b: Reading, weights: Weights) -> None:
    if a.hosts and b.hosts:
        if a.hosts & b.hosts:
            view.say(f"sama-sama di {_and(a.hosts & b.hosts)}", weights.same_host)
        else:
            view.say(f"beda tempat kerja: {_and(a.hosts)} / {_and(b.hosts)}", weights.other_host)
    elif (a.hosts or b.hosts) - a.objects - b.objects - {"jalan"}:
        view.say(f"hanya satu pihak menyebut {_and(a.hosts or b.hosts)}", weights.extra_host)


def _words(view: WorkView, a: Reading, b: Reading, weights: Weights, shared_names: set[str]) -> None:
    """Names and rare words: what both say binds, what each says alone parts."""
    ones, others = (reading.specifics - shared_names for reading in (a, b))
    common = matches(ones, others)
    left = ones - common - matches(ones, shared_names)
    left_others = others - matches(others, common) - matches(others, shared_names)
    if common:
        told = min(weights.shared_words_most, weights.shared_word * len(common))
        view.say(f"sama-sama menyebut {_and(common)}", told)
    if left and left_others:
        view.say(f"yang satu menyebut {_and(left)}, yang lain {_and(left_others)}", weights.other_words)
    elif left or left_others:
        view.say(f"hanya satu pihak menyebut {_and(left or left_others)}", weights.extra_word)
    plain, plain_others = a.ordinary - b.ordinary, b.ordinary - a.ordinary
    if a.ordinary & b.ordinary:
        view.say(f"kata yang sama: {_and(a.ordinary & b.ordinary)}", weights.shared_word / 2)
    if plain and plain_others:
        view.say(f"rincian berbeda: {_and(plain)} / {_and(plain_others)}", weights.other_ordinary_words)
    if a.words == b.words and a.words:
        view.say("judulnya sama", weights.same_wording)


def _targets(view: WorkView, a: Reading, b: Reading, lexicon: Lexicon, weights: Weights) -> bool:
    ones, others = a.targets, b.targets
    if not ones and not others:
        return True
    if not ones or not others:
        view.say(f"sasaran {_and(ones or others)} hanya disebut di satu pihak", weights.extra_target)
        return True
    if ones == others:
        view.say(f"sasaran sama: {_and(ones)}", weights.same_target)
        return True
    wider = any(lexicon.is_broader(x, y) or lexicon.is_broader(y, x) for x in ones for y in others)
    if ones < others or others < ones or wider:
        view.say(f"sasaran beririsan: {_and(ones)} / {_and(others)}", weights.part_of_target)
        return True
    view.say(f"beda sasaran: {_and(ones)} / {_and(others)}", weights.other_target)
    return False


def _details(view: WorkView, a: Reading, b: Reading, weights: Weights) -> None:
    for told, ones, others, weight in (
        ("konstruksi", a.surfaces, b.surfaces, weights.other_surface),
        ("tahap", a.stages, b.stages, weights.other_stage),
        ("nomor", a.numbers, b.numbers, weights.other_number),
        ("sisi", a.sides, b.sides, weights.other_side),
    ):
        if ones and others and not ones & others:
            view.say(f"beda {told}: {_and(ones)} / {_and(others)}", weight)


def _circumstances(view: WorkView, a: Reading, b: Reading, weights: Weights) -> None:
    one, other = a.entry, b.entry
    if one.year and other.year and one.year != other.year:
        years = sorted((one.year, other.year)) if one.year > other.year else (one.year, other.year)
        view.say(f"beda tahun: {years[0]} / {years[1]}", weights.other_year)
    if one.sub_activity and other.sub_activity:
        if one.sub_activity == other.sub_activity:
            view.say(f"sub kegiatan sama: {one.sub_activity}", weights.same_sub_activity)
        else:
            view.say("beda sub kegiatan", weights.other_sub_activity)
    if one.budget and other.budget:
        ratio = max(one.budget, other.budget) / min(one.budget, other.budget)
        if ratio <= 1.1:
            view.say("anggarannya hampir sama", weights.same_budget)
        elif ratio >= 5:
            view.say("anggarannya jauh berbeda", weights.other_budget)
    if one.agency and other.agency and one.agency.casefold() != other.agency.casefold():
        view.say(f"diusulkan dua pihak: {one.agency} / {other.agency}", 0.0)
