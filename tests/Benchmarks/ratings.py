"""The arithmetic of RC-1 as people write it in Python. Reads tax, value added, revenue, energy, emission, employees, research and land, a firm per line; prints
per way its name, the milliseconds (median of three) and the firms in A, B, C and D, with tabs between them."""
import sys
import time
from decimal import ROUND_HALF_UP, Decimal

try:
    import numpy as np
except ImportError:
    sys.exit(3)

WEIGHTS, CAP = [30, 20, 20, 10, 10, 10], Decimal("1.5")
ROWS = [line.rstrip("\n").split(",") for line in open(sys.argv[1])]


def column(place, number, none):
    return np.array([number(row[place]) if row[place] else none for row in ROWS], dtype=object if number is Decimal else float)


def columns(number, none):
    tax, added, revenue, energy, emission, employees, research, land = (column(place, number, none) for place in range(8))
    return [tax, added, added, added, added, research], [land, land, energy, emission, employees, revenue]


def classes(order, tax_per_mu, lowest, least):
    n = len(order)
    ranks = np.empty(n, dtype=int)
    ranks[order] = np.arange(1, n + 1)
    classes = np.digitize(ranks, [int(0.25 * n) + 1, n * 70 // 100 + 1, n * 95 // 100 + 1])
    classes[(tax_per_mu < least) & (classes == 0)] = 1
    classes[tax_per_mu < lowest] = 3
    return classes


def numpy_floats(numerators, denominators):
    total, values = np.zeros(len(ROWS)), []
    for weight, over, under in zip(WEIGHTS, numerators, denominators):
        known = ~np.isnan(under)
        baseline, value = over[known].sum() / under[known].sum(), over / under
        points = np.clip(weight * value / baseline, 0, weight * float(CAP))
        points[~known] = points[known].mean()
        total += points
        values.append(value)
    return classes(np.lexsort((-numerators[0], -values[1], -values[0], -np.round(total, 4))), values[0], 1, 8)


def numpy_decimals(numerators, denominators):
    total, values = np.full(len(ROWS), Decimal(0), dtype=object), []
    for weight, over, under in zip(WEIGHTS, numerators, denominators):
        known = np.array([u is not None for u in under])
        baseline, points = over[known].sum() / under[known].sum(), np.empty(len(ROWS), dtype=object)
        value = over[known] / under[known]
        points[known] = np.minimum(np.maximum(weight * value / baseline, Decimal(0)), weight * CAP)
        points[~known] = points[known].sum() / int(known.sum())
        total = total + points
        values.append(value)
    ranked = [t.quantize(Decimal("0.0001"), ROUND_HALF_UP) for t in total]
    order = sorted(range(len(ROWS)), key=lambda i: (-ranked[i], -values[0][i], -values[1][i], -numerators[0][i]))
    return classes(order, values[0], 1, 8)


def pandas_floats(frame):
    import pandas as pd
    points = pd.DataFrame(index=frame.index)
    pairs = [("tax", "land"), ("added", "land"), ("added", "energy"), ("added", "emission"), ("added", "employees"), ("research", "revenue")]
    for weight, (over, under) in zip(WEIGHTS, pairs):
        known = frame[frame[under].notna()]
        one = (weight * frame[over] / frame[under] / (known[over].sum() / known[under].sum())).clip(0, weight * float(CAP))
        points[f"{over}/{under}"] = one.fillna(one.mean())
    keys = pd.DataFrame({"total": points.sum(axis=1).round(4), "a": frame.tax / frame.land, "b": frame.added / frame.land, "c": frame.tax})
    return classes(keys.sort_values(["total", "a", "b", "c"], ascending=False).index.to_numpy(), keys.a.to_numpy(), 1, 8)


def measure(name, way, *given):
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        found = way(*given)
        times.append(1000 * (time.perf_counter() - begin))
    print(name, f"{sorted(times)[1]:.0f}", *np.bincount(found, minlength=4), sep="\t")


measure(f"numpy {np.__version__}, decimals", numpy_decimals, *columns(Decimal, None))
measure(f"numpy {np.__version__}, binary fractions of 64 bits", numpy_floats, *columns(float, np.nan))
try:
    import pandas
except ImportError:
    sys.exit(0)
NAMES = ["tax", "added", "revenue", "energy", "emission", "employees", "research", "land"]
measure(f"pandas {pandas.__version__}, binary fractions of 64 bits", pandas_floats,
        pandas.DataFrame({name: column(place, float, np.nan) for place, name in enumerate(NAMES)}))
