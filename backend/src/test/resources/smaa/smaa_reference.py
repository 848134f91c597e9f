"""Rank acceptability by NumPy, independent of the product: 20 alternatives, 8 criteria, any weights.

Run from this folder with `python3 smaa_reference.py`; it needs numpy (Debian: python3-numpy) and writes
  table.csv         alternative, criterion, kind, three numbers: what is measured
  expectations.csv  alternative, then the share of draws with rank 1 to 20
SmaaReferenceTest reads both and compares. Half the measurements are uniform (low, high), half are two-piece normals
(mode, sigma below, sigma above) cut off at 0 and 100; scales run straight from 0 to 100.
"""

import csv

import numpy as np

ALTERNATIVES, CRITERIA, DRAWS, BATCH = 20, 8, 1_000_000, 50_000


def table(rng):
    rows = []
    for a in range(ALTERNATIVES):
        for i in range(CRITERIA):
            level = round(rng.uniform(15, 85), 1)
            if (a + i) % 2 == 0:
                rows.append((f"a{a:02d}", f"c{i}", "uniform", level - 10, level + 10, 0))
            else:
                spread = [round(rng.uniform(1, 12), 1) for _ in range(2)]
                rows.append((f"a{a:02d}", f"c{i}", "normal", level, *spread))
    return rows


def two_piece(rng, mode, below, above, size):
    """By rejection, and not by inverting the distribution function as the product does."""
    drawn = np.empty(0)
    while drawn.size < size:
        half = np.abs(rng.standard_normal(2 * size))
        left = rng.random(2 * size) < below / (below + above)
        level = np.where(left, mode - below * half, mode + above * half)
        drawn = np.concatenate([drawn, level[(level >= 0) & (level <= 100)]])
    return drawn[:size]


def measured(rng, kind, numbers, size):
    if kind == "uniform":
        return rng.uniform(numbers[0], numbers[1], size)
    return two_piece(rng, *numbers, size)


def acceptability(rng, rows):
    counts = np.zeros((ALTERNATIVES, ALTERNATIVES))
    for _ in range(DRAWS // BATCH):
        values = np.array([measured(rng, r[2], r[3:], BATCH) for r in rows])
        values = values.reshape(ALTERNATIVES, CRITERIA, BATCH)
        weights = rng.dirichlet(np.ones(CRITERIA), BATCH)
        totals = np.einsum("aid,di->ad", values, weights)
        ranks = np.argsort(np.argsort(-totals, axis=0), axis=0)
        for a in range(ALTERNATIVES):
            counts[a] += np.bincount(ranks[a], minlength=ALTERNATIVES)
    return counts / DRAWS


def main():
    rng = np.random.default_rng(20)
    rows = table(rng)
    with open("table.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(
            (*r[:3], *(f"{x:.1f}" for x in r[3:])) for r in rows
        )
    shares = acceptability(rng, rows)
    with open("expectations.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(
            (f"a{a:02d}", *(f"{share:.6f}" for share in shares[a])) for a in range(ALTERNATIVES)
        )


if __name__ == "__main__":
    main()
