"""Training the network of `bot/safety/network.py`: gradient descent (Adam) in plain NumPy.

What is known of a message is a row of ones; some are left out at every look (words, and hidden
units), so that no single one is relied upon. Only the weights of names that were looked at move:
that is six times faster, and as good. NumPy and SciPy come with scikit-learn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from scipy import sparse

from bot.safety.network import UNITS, ZERO

OFTEN_ENOUGH = 5
"""Messages in which a name must stand to be learned."""
ROUNDS = 30
"""Ten gave an eighth more false alarms on authors left out, forty no fewer."""
BATCH = 128
PACE = 4e-3
"""How far a step goes at first; it falls to nothing."""
KEPT = 0.7
"""Share of names, and of units, that are looked at each time."""
GAIN = 4.0
"""Length of a row; it was chosen together with PACE."""
MEMORY = (0.9, 0.999)
"""Adam's, of the gradient and of its square."""

Floats = Any


class Trained:
    """Weights learned from the names of some messages and from what holds of each."""

    def __init__(self, named: Sequence[Collection[str]], holds: Sequence[Sequence[bool]]) -> None:
        often = Counter(name for names in named for name in names)
        kept = sorted(name for name, count in often.items() if count >= OFTEN_ENOUGH)
        self.columns = {name: number for number, name in enumerate(kept)}
        self._dice = np.random.default_rng(0)
        wanted = np.array(holds, dtype="f4")
        self.weights: list[Floats] = [
            self._dice.normal(0, 0.05, (len(kept), UNITS)).astype("f4"),
            np.zeros(UNITS, "f4"),
            self._dice.uniform(-1, 1, (UNITS, wanted.shape[1])).astype("f4") / np.sqrt(UNITS),
            np.zeros(wanted.shape[1], "f4"),
        ]
        self._train(self._rows(named), wanted)

    def scores(self, named: Sequence[Collection[str]]) -> list[tuple[float, ...]]:
        """Log odds, a column for everything that may hold, of messages nothing was learned from."""
        names, units, out, bias = self.weights
        heard = np.maximum(_scaled(self._rows(named)) @ names + units, 0)
        return [tuple(map(float, row)) for row in heard @ out + bias]

    def table(self) -> tuple[list[float], bytes]:
        """(What a step of a byte is worth for each unit, the bytes of all names in turn)."""
        names = self.weights[0]
        steps = np.maximum(np.abs(names).max(axis=0), 1e-6) / (ZERO - 1)
        whole = (np.round(names / steps) + ZERO).astype("u1")
        return [float(step) * GAIN for step in steps], whole.tobytes()

    def _rows(self, named: Sequence[Collection[str]]) -> Floats:
        known = [[self.columns[n] for n in names if n in self.columns] for names in named]
        ends = np.cumsum([0, *map(len, known)])
        places = np.array([at for row in known for at in sorted(row)], dtype="i4")
        ones = np.ones(len(places), "f4")
        return sparse.csr_array((ones, places, ends), shape=(len(named), len(self.columns)))

    def _train(self, rows: Floats, wanted: Floats) -> None:
        gathered = [(np.zeros_like(one), np.zeros_like(one)) for one in self.weights]
        count, step = rows.shape[0], 0
        for turn in range(ROUNDS):
            pace = PACE * (1 - turn / ROUNDS)
            order = self._dice.permutation(count)
            for at in range(0, count, BATCH):
                some = order[at : at + BATCH]
                places, slopes = self._slopes(rows[some], wanted[some])
                step += 1
                for weight, where, slope, so_far in zip(
                    self.weights, (places, ..., ..., ...), slopes, gathered, strict=True
                ):
                    _adam(weight, where, slope, so_far, pace, step)

    def _slopes(self, rows: Floats, wanted: Floats) -> tuple[Floats, list[Floats]]:
        """(The names that are looked at, where their weights and the others should go)."""
        names, units, out, bias = self.weights
        rows.data = (self._dice.random(len(rows.data)) < KEPT).astype("f4")
        rows.eliminate_zeros()
        places, columns = np.unique(rows.indices, return_inverse=True)
        shape = (len(wanted), len(places))
        rows = _scaled(sparse.csr_array((rows.data, columns, rows.indptr), shape=shape))
        raw = rows @ names[places] + units
        seen = ((self._dice.random(raw.shape) < KEPT) / KEPT).astype("f4")
        heard = np.maximum(raw, 0) * seen
        wrong = (1 / (1 + np.exp(-(heard @ out + bias))) - wanted) / len(wanted)
        back = (wrong @ out.T) * seen * (raw > 0)
        return places, [rows.T @ back, back.sum(0), heard.T @ wrong, wrong.sum(0)]


def _scaled(rows: Floats) -> Floats:
    """Long messages weigh as much as short ones."""
    sizes = np.maximum(np.diff(rows.indptr), 1)
    return sparse.diags_array((GAIN / np.sqrt(sizes)).astype("f4")) @ rows


def _adam(
    weight: Floats, where: Any, slope: Floats, so_far: tuple[Floats, Floats], pace: float, step: int
) -> None:
    """Move some weights against their slopes, by how these were so far."""
    fair = []
    for gathered, memory, now in zip(so_far, MEMORY, (slope, slope * slope), strict=True):
        gathered[where] = memory * gathered[where] + (1 - memory) * now
        fair.append(gathered[where] / (1 - memory**step))
    weight[where] -= pace * fair[0] / (np.sqrt(fair[1]) + 1e-8)
