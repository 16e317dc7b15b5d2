"""Fitting that can be cut off: the state after every epoch, the best epoch, and when to stop."""

import math
from functools import partial
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn

from trainer.files import put


class Course:
    """How far the fitting of one model is, kept in a file after every epoch and taken up from there.

    Args:
        path: Where to keep it, with the seed added to the name; None keeps nothing.
        seed: Which of several fits this is.
        model: What is fitted, with its ``optimizer``, its ``schedule`` and what shuffles its rows.
    """

    def __init__(
        self,
        path: Path | None,
        seed: int,
        model: nn.Module,
        optimizer: torch.optim.Optimizer,
        schedule: torch.optim.lr_scheduler.LRScheduler,
        random: Random,
    ) -> None:
        self.epoch = 0
        self._path = None if path is None else path.with_name(f"{path.name}-{seed}.pt")
        self._model, self._optimizer, self._schedule, self._random = model, optimizer, schedule, random
        self._losses: list[float] = []
        self._best: dict[str, Tensor] | None = None
        if self._path is not None and self._path.exists():
            # What the card held goes back to it below; where there is none any more, the processor goes on.
            kept = torch.load(self._path, weights_only=True, map_location="cpu")
            self.epoch, self._losses, self._best = kept["epoch"], kept["losses"], kept["best"]
            model.load_state_dict(kept["model"])
            optimizer.load_state_dict(kept["optimizer"])
            schedule.load_state_dict(kept["schedule"])
            version, internal, gauss = kept["random"]
            random.setstate((version, tuple(internal), gauss))
            torch.set_rng_state(kept["torch_random"])
            # Files of earlier versions have none, and there may be fewer cards than there were.
            torch.cuda.set_rng_state_all(kept.get("cuda_random", [])[: torch.cuda.device_count()])

    def finish_epoch(self, held_loss: float | None) -> None:
        """Count an epoch, remember it if it is the best, and keep all in the file."""
        self.epoch += 1
        if held_loss is not None:
            if held_loss < min(self._losses, default=math.inf):
                self._best = {name: value.clone() for name, value in self._model.state_dict().items()}
            self._losses.append(held_loss)
        if self._path is None:
            return
        state = {
            "epoch": self.epoch,
            "losses": self._losses,
            "best": self._best,
            "model": self._model.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
            "random": self._random.getstate(),
            "torch_random": torch.get_rng_state(),
            # Asked only where a card is used: to ask wakes them all.
            "cuda_random": torch.cuda.get_rng_state_all() if next(self._model.parameters()).is_cuda else [],
        }
        put(self._path, partial(torch.save, state))

    def patience_is_over(self, patience: int) -> bool:
        """Say whether the last ``patience`` epochs brought nothing better; never with 0."""
        best = self._losses.index(min(self._losses)) if self._losses else 0
        return patience > 0 and len(self._losses) - 1 - best >= patience

    def end(self) -> None:
        """Go back to the best epoch, where epochs were compared; the file goes."""
        if self._best is not None:
            self._model.load_state_dict(self._best)
        if self._path is not None:
            self._path.unlink(missing_ok=True)
