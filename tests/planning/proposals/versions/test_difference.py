"""What changed, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from planning.proposals.versions.difference import GONE, NEW, SAME, Piece, word_difference

TEXTS = st.text(alphabet="ab .,\n", max_size=40)


def test_only_the_words_that_changed_are_marked():
    assert word_difference("Saluran retak satu kilometer.", "Saluran retak dua kilometer.") == [
        Piece(SAME, "Saluran retak "), Piece(GONE, "satu"), Piece(NEW, "dua"), Piece(SAME, " kilometer."),
    ]  # fmt: skip


def test_the_same_is_one_piece_and_nothing_is_none():
    assert word_difference("Sawah kering.", "Sawah kering.") == [Piece(SAME, "Sawah kering.")]
    assert word_difference("", "") == []


@given(before=TEXTS, after=TEXTS)
def test_both_texts_can_be_read_out_of_the_pieces(before, after):
    pieces = word_difference(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind != NEW) == before
    assert "".join(piece.text for piece in pieces if piece.kind != GONE) == after
