#!/usr/bin/env python3
"""Checks what respite claims with an independent solver: OR-Tools CP-SAT, on what `respite export problem` writes.

  solver.py least PROBLEM        the fewest empty seats of any rota, and the fewest changes that reach them
  solver.py cases DIR RESPITE    whether what `respite-bench leavecases DIR` claims is true, case by case
"""
import json
import subprocess
import sys

from ortools.sat.python import cp_model


class Rota:
    """The problem as a model: one pattern a person and day, and every rule as the schema says."""

    def __init__(self, problem):
        self.problem = problem
        self.model = cp_model.CpModel()
        self.cell = []
        for member in problem["members"]:
            row = []
            for options in member["options"]:
                choices = {pattern: self.model.NewBoolVar("") for pattern in options}
                self.model.AddExactlyOne(choices.values())
                row.append(choices)
            self.cell.append(row)
        for person, member in enumerate(problem["members"]):
            self.rules(person, member, problem["groups"][member["group"]])

    def any_of(self, person, day, patterns):
        return [v for p, v in self.cell[person][day].items() if p in patterns]

    def worked(self, person, day, patterns):
        """A literal that is true where the day's pattern is among `patterns`."""
        literal = self.model.NewBoolVar("")
        self.model.Add(sum(self.any_of(person, day, patterns)) == literal)
        return literal

    def rules(self, person, member, group):
        days = self.problem["days"]
        cell, model = self.cell[person], self.model
        for succession in group["successions"]:
            gap = succession["gap"]
            first_days = succession["days"] if succession["days"] is not None else range(days - gap)
            for day in first_days:
                if day + gap >= days:
                    continue
                between = [cell[d].get(0) for d in range(day + 1, day + gap)]
                if any(off is None for off in between):
                    continue
                for first, second in succession["forbidden"]:
                    if first == 0 or second == 0:
                        continue
                    one, two = cell[day].get(first), cell[day + gap].get(second)
                    if one is not None and two is not None:
                        model.AddBoolOr([one.Not(), two.Not()] + [off.Not() for off in between])
        for run in member["runs"]:
            patterns = set(run["patterns"])
            counted = [self.worked(person, day, patterns) for day in range(days)]
            if run["max"] is not None:
                for start in range(days - run["max"]):
                    model.Add(sum(counted[start:start + run["max"] + 1]) <= run["max"])
            if run["min"] is not None:
                for length in range(1, run["min"]):
                    for start in range(1, days - length):
                        inside = counted[start:start + length]
                        model.AddBoolOr([counted[start - 1], counted[start + length]] + [c.Not() for c in inside])
        for window in member["windows"]:
            span = range(window["from"], window["from"] + window["days"])
            count = len(group["patterns"])
            varies = len(window["weights"]) > count
            total = sum(
                window["weights"][((day - window["from"]) * count if varies else 0) + pattern] * variable
                for day in span for pattern, variable in cell[day].items())
            if window["max"] is not None:
                model.Add(total <= window["max"])
            if window["min"] is not None:
                model.Add(total >= window["min"])
        for block in member["blocks"]:
            touched = []
            for touches in block["blocks"]:
                literals = [self.worked(person, t["day"], set(t["patterns"])) for t in touches]
                any_touch = model.NewBoolVar("")
                for literal in literals:
                    model.AddImplication(literal, any_touch)
                if literals:
                    model.AddBoolOr(literals + [any_touch.Not()])
                else:
                    model.Add(any_touch == 0)
                if block["whole"]:
                    for literal in literals:
                        model.AddImplication(any_touch, literal)
                touched.append(any_touch)
            for limit in block["limits"]:
                model.Add(sum(touched[limit["from"]:limit["from"] + limit["blocks"]]) <= limit["max"])
        for rolling in member["rollings"]:
            table = group["stretches"][rolling["stretches"]]
            stretches = [(s, e, cell[d][p]) for d, p, s, e in table if p in cell[d]]
            windows = {(s, s + rolling["window"], v) for s, e, v in stretches}
            windows |= {(e - rolling["window"], e, v) for s, e, v in stretches}
            for start, end, literal in windows:
                inside = [(min(e, end) - max(s, start), v) for s, e, v in stretches if s < end and start < e]
                if sum(minutes for minutes, _ in inside) > rolling["max"]:
                    model.Add(sum(m * v for m, v in inside) <= rolling["max"]).OnlyEnforceIf(literal)

    def holds(self, person, cover):
        group = self.problem["groups"][cover["group"]]
        if self.problem["members"][person]["group"] != cover["group"]:
            return []
        return [v for p, v in self.cell[person][cover["day"]].items() if cover["type"] in group["patterns"][p]]

    def held(self, cover):
        return sum(v for person in range(len(self.cell)) for v in self.holds(person, cover))


def solve(model, seconds=60):
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    return solver, solver.Solve(model)


def least(problem):
    ids = {member["id"]: row for row, member in enumerate(problem["members"])}
    rota = Rota(problem)
    short, changed = [], []
    for cover in problem["covers"]:
        gap = rota.model.NewIntVar(0, cover["need"], "")
        rota.model.Add(rota.held(cover) + gap == cover["need"])
        short.append(gap)
        before = {ids.get(holder["member"]) for holder in cover["holders"]}
        differs = rota.model.NewBoolVar("")
        for person in range(len(rota.cell)):
            for literal in rota.holds(person, cover):
                if person not in before:
                    rota.model.AddImplication(literal, differs)
            if person in before:
                literals = rota.holds(person, cover)
                rota.model.AddBoolOr(literals + [differs])
                for holder in cover["holders"]:
                    if ids.get(holder["member"]) == person and holder["settled"] and literals:
                        rota.model.AddBoolOr(literals)
        changed.append(differs)
    rota.model.Minimize(sum(short))
    solver, status = solve(rota.model)
    if status != cp_model.OPTIMAL:
        return {"status": solver.StatusName(status)}
    empty = round(solver.ObjectiveValue())
    rota.model.Add(sum(short) == empty)
    rota.model.Minimize(sum(changed))
    solver, status = solve(rota.model)
    return {"status": solver.StatusName(status), "empty": empty, "changes": round(solver.ObjectiveValue()),
            "proven": status == cp_model.OPTIMAL}


def wrong(claim, truth):
    """What of a claim is not true, as a sentence; None where all is."""
    if not claim["found"]:
        return None
    if claim["empty"] < truth["empty"] or claim["leastEmpty"] and claim["empty"] > truth["empty"]:
        return f"{claim['empty']} empty seats claimed, {truth['empty']} found"
    if claim["empty"] > truth["empty"]:
        return None
    if claim["least"] > truth["changes"] or claim["changes"] < truth["changes"]:
        return f"{claim['least']} to {claim['changes']} changes claimed, {truth['changes']} found"
    if claim["fewest"] and claim["changes"] > truth["changes"]:
        return f"{claim['changes']} changes claimed to be the fewest, {truth['changes']} found"
    return None


def cases(folder, respite):
    counts = {"cases": 0, "unsolved": 0, "wrong": 0, "claimed fewest": 0, "fewest": 0, "fewest empty": 0}
    with open(f"{folder}/claims.jsonl", encoding="utf-8") as file:
        claims = [json.loads(line) for line in file]
    for claim in claims:
        command = [respite, "export", "problem", "--team", f"{folder}/{claim['name']}", "--today", claim["today"]]
        truth = least(json.loads(subprocess.run(command + ["--json"], check=True, capture_output=True).stdout))
        counts["cases"] += 1
        if not truth.get("proven"):
            counts["unsolved"] += 1
            continue
        trouble = wrong(claim, truth)
        if trouble:
            counts["wrong"] += 1
            print(f"{claim['name']}: {trouble}", flush=True)
        is_least = claim["found"] and claim["empty"] == truth["empty"]
        counts["fewest empty"] += is_least
        counts["claimed fewest"] += claim["fewest"]
        counts["fewest"] += is_least and claim["changes"] == truth["changes"]
    print(json.dumps(counts))
    sys.exit(1 if counts["wrong"] else 0)


def main():
    command, path = sys.argv[1:3]
    if command == "cases":
        return cases(path, sys.argv[3])
    with open(path, encoding="utf-8") as file:
        problem = json.load(file)
    if command == "least":
        print(json.dumps(least(problem)))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
