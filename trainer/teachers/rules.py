"""The teacher of short rules: what it goes by could be read out to a class.

Weak learners that each say little, boosted, after Manikandan et al. 2023 (arXiv 2306.14101). There a language
model writes each rule as a summary of rows; here a rule is two questions about words, asked of an answer by
a tree of depth two: is "yeast" in it, is "gas" in it?
"""

from sklearn.ensemble import GradientBoostingClassifier
from sklearn.feature_extraction.text import CountVectorizer

from trainer.teachers.per_item import WORD, PerItemTeacher

_RULES = 60
_LEARNING_RATE = 0.1
_SHARE = 0.7
"""Of the answers that each rule is made from: rules that see different answers make different mistakes."""
_FEWEST = 3
"""Answers on each side of a question; by a word that one student used, nobody is judged."""


class RulesTeacher(PerItemTeacher):
    """Boosted trees of depth two per item, over which words and pairs of neighbours an answer has."""

    name = "rules"

    def vectorizers(self) -> list[CountVectorizer]:
        """Return the presence of words and of pairs of neighbouring words."""
        return [CountVectorizer(ngram_range=(1, 2), binary=True, token_pattern=WORD, dtype="float32")]

    def classifier(self) -> GradientBoostingClassifier:
        """Return boosted trees, the same ones every time."""
        return GradientBoostingClassifier(
            n_estimators=_RULES,
            learning_rate=_LEARNING_RATE,
            subsample=_SHARE,
            max_depth=2,
            min_samples_leaf=_FEWEST,
            random_state=0,
        )
