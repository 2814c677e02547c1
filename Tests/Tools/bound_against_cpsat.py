#!/usr/bin/env python3
"""Compares the engine's bound and rosters with an exact solver's optimum on generated instances.

needs: pip install ortools
usage: bound_against_cpsat.py RESPITE_BENCH [COUNT] [SHAPE]

For each seed: generates an instance, asks the engine for a roster and a bound, and CP-SAT for the optimum. Fails where
the bound lies above the optimum, or a roster below it. Shares no code with the engine.
"""
import re
import subprocess
import sys
import tempfile
from collections import defaultdict

from ortools.sat.python import cp_model


def read(path):
    sections, current = defaultdict(list), None
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("SECTION_"):
            current = sections[line]
        elif line and not line.startswith("#"):
            current.append(line.split(","))
    return sections


def optimum(path):
    """The least cost of a feasible roster; None where there is none or the time is up."""
    sections = read(path)
    days = int(sections["SECTION_HORIZON"][0][0])
    minutes = {row[0]: int(row[1]) for row in sections["SECTION_SHIFTS"]}
    after = {row[0]: [s for s in row[2].split("|") if s] for row in sections["SECTION_SHIFTS"]}
    model = cp_model.CpModel()
    held, works = {}, {}
    for row in sections["SECTION_STAFF"]:
        who = row[0]
        most, least, longest, shortest, off, weekends = (int(x) for x in row[2:8])
        for day in range(days):
            for shift in minutes:
                held[who, day, shift] = model.NewBoolVar("")
            works[who, day] = model.NewBoolVar("")
            model.Add(sum(held[who, day, s] for s in minutes) == works[who, day])
        total = sum(minutes[s] * held[who, d, s] for d in range(days) for s in minutes)
        model.Add(total <= most)
        model.Add(total >= least)
        for pair in row[1].split("|"):
            shift, limit = pair.split("=")
            model.Add(sum(held[who, d, shift] for d in range(days)) <= int(limit))
        for day in range(days - 1):
            for shift in minutes:
                for following in after[shift]:
                    model.AddBoolOr(held[who, day, shift].Not(), held[who, day + 1, following].Not())
        for start in range(days - longest):
            model.Add(sum(works[who, d] for d in range(start, start + longest + 1)) <= longest)
        for wanted, value in ((shortest, True), (off, False)):
            for length in range(1, wanted):
                for start in range(1, days - length):
                    inner = [works[who, d] if value else works[who, d].Not() for d in range(start, start + length)]
                    edges = [works[who, start - 1], works[who, start + length]]
                    outer = [e.Not() if value else e for e in edges]
                    # A run of this length with its opposite on both sides is too short.
                    model.AddBoolOr([x.Not() for x in inner + outer])
        touched = []
        for saturday in range(5, days, 7):
            weekend = model.NewBoolVar("")
            for day in range(saturday, min(saturday + 2, days)):
                model.AddImplication(works[who, day], weekend)
            touched.append(weekend)
        model.Add(sum(touched) <= weekends)
    for row in sections["SECTION_DAYS_OFF"]:
        for day in row[1:]:
            model.Add(works[row[0], int(day)] == 0)
    cost = []
    for who, day, shift, weight in sections["SECTION_SHIFT_ON_REQUESTS"]:
        cost.append(int(weight) * (1 - held[who, int(day), shift]))
    for who, day, shift, weight in sections["SECTION_SHIFT_OFF_REQUESTS"]:
        cost.append(int(weight) * held[who, int(day), shift])
    people = [row[0] for row in sections["SECTION_STAFF"]]
    for day, shift, need, under, over in sections["SECTION_COVER"]:
        short, extra = model.NewIntVar(0, 1000, ""), model.NewIntVar(0, 1000, "")
        count = sum(held[who, int(day), shift] for who in people)
        model.Add(count + short - extra == int(need))
        cost += [int(under) * short, int(over) * extra]
    model.Minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = 30
    solver.parameters.num_workers = 2
    return int(solver.ObjectiveValue()) if solver.Solve(model) == cp_model.OPTIMAL else None


def main():
    bench = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    shape = sys.argv[3] if len(sys.argv) > 3 else "tiny"
    compared, tight, missed, wrong = 0, 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(1, count + 1):
            path = f"{folder}/{seed}.txt"
            subprocess.run([bench, "generate", shape, "--seed", str(seed), "--out", path], check=True)
            said = subprocess.run(
                [bench, "curtois", path, "--effort", "200000", "--bound", "5"], check=True, capture_output=True, text=True
            ).stdout
            hard, objective, bound = (
                int(re.search(rf"\b{word}=(\d+)", said).group(1)) for word in ("hard", "objective", "bound"))
            best = optimum(path)
            if best is None:
                continue
            compared += 1
            tight += bound == best
            missed += hard > 0 or objective > best
            if bound > best or (hard == 0 and objective < best):
                wrong += 1
                print(f"seed {seed}: bound {bound}, optimum {best}, roster {objective} with hard {hard}")
    print(f"{compared} compared, {wrong} wrong, {tight} bounds equal the optimum, {missed} rosters above it")
    sys.exit(1 if wrong or not compared else 0)


if __name__ == "__main__":
    main()
