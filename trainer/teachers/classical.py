"""The teacher that needs no download: TF-IDF of words and characters, logistic regression."""

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from trainer.teachers.per_item import WORD, PerItemTeacher


class ClassicalTeacher(PerItemTeacher):
    """One logistic regression per item on word and character n-grams of its answers."""

    name = "classical"

    def __init__(self, inverse_penalty: float = 10.0) -> None:
        super().__init__()
        self._inverse_penalty = inverse_penalty

    def vectorizers(self) -> list[TfidfVectorizer]:
        """Return TF-IDF of single words and pairs, and of two to five characters within words."""
        return [
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=WORD),
            TfidfVectorizer(ngram_range=(2, 5), sublinear_tf=True, analyzer="char_wb"),
        ]

    def classifier(self) -> LogisticRegression:
        """Return a logistic regression."""
        return LogisticRegression(C=self._inverse_penalty, max_iter=2000)
