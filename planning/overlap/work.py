"""Comparing what two readings want to do: object, action, target group, and the words that set them apart."""

from dataclasses import dataclass, field

from planning.overlap.entries import Entry, Reading
from planning.overlap.lexicon import Lexicon
from planning.overlap.names import ROUTES
from planning.overlap.reasons import Seen
from planning.overlap.sameness import is_spelled_out, matches

GROUPS = {
    "bangun": "fisik", "buat": "fisik", "perbaiki": "fisik", "tingkatkan": "fisik", "pelihara": "fisik",
    "adakan": "barang", "bantu": "barang", "tanam": "barang", "latih": "kapasitas",
    "sosialisasi": "kapasitas",
    "bina": "kapasitas", "susun": "rencana", "selenggara": "acara", "biayai": "uang", "jalankan": "jalan",
}  # fmt: skip
# Pairs of groups that may name the same deed: lamps are "procured" by one office and "installed" by another.
ALIKE = frozenset({frozenset({"fisik", "barang"})})
VAGUE = frozenset({"tingkatkan", "bina", "buat", "bantu"})
CLOSE = frozenset(
    {
        frozenset({"bangun", "tingkatkan"}),
        frozenset({"bangun", "buat"}),
        frozenset({"adakan", "buat"}),
        frozenset({"susun", "buat"}),
        frozenset({"adakan", "tanam"}),
        frozenset({"adakan", "bantu"}),
        frozenset({"biayai", "bantu"}),
        frozenset({"perbaiki", "bantu"}),
        frozenset({"bangun", "bantu"}),
        frozenset({"perbaiki", "tingkatkan"}),
        frozenset({"perbaiki", "pelihara"}),
        frozenset({"latih", "bina"}),
        frozenset({"latih", "sosialisasi"}),
        frozenset({"sosialisasi", "bina"}),
    }
)
# A share of common content beyond which it speaks for a pair, and how far it can.
LIKE_FROM, LIKE_MOST = 0.35, 0.6
WORDS_MOST = 2.5
ACTION_WORDS = {
    "bangun": "membangun", "buat": "membuat", "perbaiki": "memperbaiki", "tingkatkan": "meningkatkan",
    "pelihara": "memelihara", "adakan": "mengadakan", "bantu": "membantu", "tanam": "menanam",
    "latih": "melatih", "sosialisasi": "sosialisasi", "bina": "membina", "susun": "menyusun",
    "selenggara": "menyelenggarakan", "biayai": "membiayai", "jalankan": "menjalankan",
}  # fmt: skip


@dataclass(slots=True)
class WorkView:
    """How the works of two readings stand to each other."""

    seen: list[Seen] = field(default_factory=list)
    shares_object: bool = False
    is_same_work: bool = False
    is_complement: bool = False

    def say(self, sentence: str, name: str, amount: float = 1.0) -> None:
        """Something seen, under the name of its weight."""
        self.seen.append(Seen(sentence, name, amount))


def compare(a: Reading, b: Reading, lexicon: Lexicon, shared_names: set[str]) -> WorkView:
    """What the works say; `shared_names` are already counted as places."""
    view = WorkView()
    same_object = _objects(view, a, b, lexicon)
    same_action = _actions(view, a, b)
    _hosts(view, a, b, lexicon)
    _words(view, a, b, shared_names)
    same_target = _targets(view, a, b, lexicon)
    _details(view, a, b)
    _circumstances(view, a, b)
    view.is_same_work = same_object and same_action and same_target
    return view


def _and(concepts) -> str:
    return ", ".join(sorted(concepts))


def _objects(view: WorkView, a: Reading, b: Reading, lexicon: Lexicon) -> bool:
    ones, others = a.objects, b.objects
    if not ones or not others:
        return _likeness(view, a, b)
    common = ones & others
    view.shares_object = bool(common)
    if ones == others:
        view.say(f"keduanya tentang {_and(common)}", "same_object")
        return True
    if common and (ones < others or others < ones):
        view.say(f"{_and(common)} bagian dari {_and(ones | others)}", "part_of_object")
    elif common:
        view.say(f"sama-sama memuat {_and(common)}", "shared_object")
    elif _is_kind_of(ones, others, lexicon):
        view.shares_object = True
        view.say(f"{_and(ones)} dan {_and(others)} sejenis", "kind_of_object")
    elif any(lexicon.are_related(x, y) for x in ones for y in others):
        view.say(f"{_and(ones)} dan {_and(others)} berdekatan", "related_object")
    else:
        view.say(f"beda pekerjaan: {_and(ones)} / {_and(others)}", "other_object")
    return False


def _likeness(view: WorkView, a: Reading, b: Reading) -> bool:
    """Where no thing is named on one side, all the words that say something decide."""
    ones, others = (x.objects | x.hosts | x.targets | x.specifics | x.ordinary for x in (a, b))
    common = (ones & others) | matches(ones - others, others - ones)
    share = 2 * len(common) / (len(ones) + len(others)) if ones or others else 1.0
    told = f"isinya sama {share:.0%}" + (f": {_and(common)}" if common else "")
    view.say(told, "like_content", min(LIKE_MOST, share - LIKE_FROM))
    view.shares_object = bool(common)
    return share > 0.5


def _actions(view: WorkView, a: Reading, b: Reading) -> bool:
    ones, others = a.actions, b.actions
    if not ones or not others:
        view.say("jenis tindakan tidak disebut di salah satu pihak", "unsaid_action")
        return True
    common = ones & others
    if common - VAGUE or (common and ones == others):
        view.say(f"keduanya {_and(ACTION_WORDS[action] for action in common)}", "same_action")
        return True
    groups, other_groups = ({GROUPS[action] for action in actions} for actions in (ones, others))
    told = f"{_and(ACTION_WORDS[x] for x in ones)} / {_and(ACTION_WORDS[x] for x in others)}"
    if any(frozenset((x, y)) in CLOSE for x in ones for y in others):
        view.say(f"tindakan serupa: {told}", "like_action")
        return True
    if groups & other_groups or any(frozenset((x, y)) in ALIKE for x in groups for y in other_groups):
        view.say(f"tindakan berdekatan: {told}", "near_action")
        return False
    view.is_complement = view.shares_object
    view.say(f"beda tindakan: {told}", "other_action")
    return False


def _hosts(view: WorkView, a: Reading, b: Reading, lexicon: Lexicon) -> None:
    if a.hosts and b.hosts:
        common = a.hosts & b.hosts
        if common and _leads_elsewhere(a, b):
            view.say(f"ujung lainnya berbeda: {_and(a.hosts)} / {_and(b.hosts)}", "other_host")
        elif not common and _is_kind_of(a.hosts, b.hosts, lexicon):
            view.say(f"tempat kerja sejenis: {_and(a.hosts)} / {_and(b.hosts)}", "same_host")
        elif common:
            view.say(f"sama-sama di {_and(a.hosts & b.hosts)}", "same_host")
        else:
            view.say(f"beda tempat kerja: {_and(a.hosts)} / {_and(b.hosts)}", "other_host")
    elif (a.hosts or b.hosts) - a.objects - b.objects - {"jalan"}:
        view.say(f"hanya satu pihak menyebut {_and(a.hosts or b.hosts)}", "extra_host")


def _leads_elsewhere(a: Reading, b: Reading) -> bool:
    """A road from the graveyard to the mosque is not one from the village hall to the graveyard."""
    return bool(ROUTES & a.objects & b.objects) and bool(a.hosts - b.hosts) and bool(b.hosts - a.hosts)


def _is_kind_of(ones: frozenset[str], others: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether one of them is the wider word for one of the others: sekolah, sekolah dasar."""
    return any(lexicon.is_broader(x, y) or lexicon.is_broader(y, x) for x in ones for y in others)


def _words(view: WorkView, a: Reading, b: Reading, shared_names: set[str]) -> None:
    """Names and rare words: what both say binds, what each says alone parts."""
    ones, others = (reading.specifics - shared_names for reading in (a, b))
    common = _same_words(ones, others)
    left = ones - common - matches(ones, shared_names)
    left_others = others - _same_words(others, ones) - matches(others, shared_names)
    if common:
        view.say(f"sama-sama menyebut {_and(common)}", "shared_word", min(WORDS_MOST, len(common)))
    if left and left_others:
        both_named = bool(a.objects and b.objects)
        amount = 1.0 if both_named or not common else 0.5
        view.say(f"yang satu menyebut {_and(left)}, yang lain {_and(left_others)}", "other_words", amount)
    elif left or left_others:
        view.say(f"hanya satu pihak menyebut {_and(left or left_others)}", "extra_word")
    plain, plain_others = a.ordinary - b.ordinary, b.ordinary - a.ordinary
    if not (left and left_others):
        plain, plain_others = plain | left, plain_others | left_others
    if a.ordinary & b.ordinary:
        view.say(f"kata yang sama: {_and(a.ordinary & b.ordinary)}", "shared_ordinary_word")
    if plain and plain_others:
        view.say(f"rincian berbeda: {_and(plain)} / {_and(plain_others)}", "other_ordinary_words")
    if a.words == b.words and a.words:
        view.say("judulnya sama", "same_wording")


def _same_words(ones: frozenset[str], others: frozenset[str]) -> set[str]:
    """The words of `ones` that `others` hold too, also when written apart (para legal)."""
    same = matches(ones, others)
    for word in ones - same:
        joined = is_spelled_out(word, others) or any(word in is_spelled_out(other, ones) for other in others)
        part = any(len(min(word, o, key=len)) >= 5 and (word.endswith(o) or o.endswith(word)) for o in others)
        if joined or part:
            same.add(word)
    return same


def _targets(view: WorkView, a: Reading, b: Reading, lexicon: Lexicon) -> bool:
    ones, others = a.targets, b.targets
    if not ones and not others:
        return True
    if not ones or not others:
        view.say(f"sasaran {_and(ones or others)} hanya disebut di satu pihak", "extra_target")
        return True
    if ones == others:
        view.say(f"sasaran sama: {_and(ones)}", "same_target")
        return True
    if ones < others or others < ones or _is_kind_of(ones, others, lexicon):
        view.say(f"sasaran beririsan: {_and(ones)} / {_and(others)}", "part_of_target")
        return True
    view.say(f"beda sasaran: {_and(ones)} / {_and(others)}", "other_target")
    return False


def _details(view: WorkView, a: Reading, b: Reading) -> None:
    for told, ones, others, name in (
        ("konstruksi", a.surfaces, b.surfaces, "other_surface"),
        ("tahap", a.stages, b.stages, "other_stage"),
        ("nomor", a.numbers, b.numbers, "other_number"),
        ("sisi", a.sides, b.sides, "other_side"),
    ):
        if ones and others and not ones & others:
            view.say(f"beda {told}: {_and(ones)} / {_and(others)}", name)


def _years(view: WorkView, one: Entry, other: Entry) -> None:
    """What is planned for no common year is parted; a longer time that holds the other's says nothing."""
    if not (one.year and other.year) or (one.year, one.last_year) == (other.year, other.last_year):
        return
    years, other_years = sorted((one.years, other.years))
    if one.first_year_with(other) is None:
        view.say(f"beda tahun: {years} / {other_years}", "other_year")
    elif years != other_years:
        view.say(f"tahun beririsan: {years} / {other_years}", "other_year", 0.0)


def _circumstances(view: WorkView, a: Reading, b: Reading) -> None:
    one, other = a.entry, b.entry
    _years(view, one, other)
    if one.sub_activity and other.sub_activity:
        if one.sub_activity == other.sub_activity:
            view.say(f"sub kegiatan sama: {one.sub_activity}", "same_sub_activity")
        else:
            view.say("beda sub kegiatan", "other_sub_activity")
    if one.budget and other.budget:
        ratio = max(one.budget, other.budget) / min(one.budget, other.budget)
        if ratio <= 1.1:
            view.say("anggarannya hampir sama", "same_budget")
        elif ratio >= 5:
            view.say("anggarannya jauh berbeda", "other_budget")
    if one.agency and other.agency and one.agency.casefold() != other.agency.casefold():
        view.say(f"diusulkan dua pihak: {one.agency} / {other.agency}", "two_agencies")
