#!/usr/bin/env python3
"""Counts what a rota costs in a problem of the second nurse rostering competition (INRC-II), weeks taken in order.

    check_inrc2.py DIR HISTORY WEEKS SOLUTION...

DIR holds Sc-NAME.txt, H0-NAME-HISTORY.txt and WD-NAME-WEEK.txt; WEEKS is like 6-2-9-1. SOLUTION is a folder with
Sol-NAME-WEEK-PLACE.txt, or the weeks' solution files in order. Prints hard violations and the cost by constraint; ends
with status 1 where a hard constraint is broken and 2 where something cannot be read.

It reads everything for itself and shares nothing with the program that writes the rotas.
"""
import os
import re
import sys

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
PAIR = re.compile(r"\((\d+),(\d+)\)")


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return [line.split() for line in file.read().splitlines()]


def pair(text):
    low, high = PAIR.fullmatch(text).groups()
    return int(low), int(high)


def section(lines, head):
    """The lines after the one that starts with `head`, up to the next empty one."""
    start = next(i for i, words in enumerate(lines) if words and words[0] == head) + 1
    end = start
    while end < len(lines) and lines[end]:
        end += 1
    return lines[start:end]


class Scenario:
    def __init__(self, path):
        lines = lines_of(path)
        self.skills = [words[0] for words in section(lines, "SKILLS")]
        self.shifts = {words[0]: pair(words[1]) for words in section(lines, "SHIFT_TYPES")}
        self.forbidden = {
            (words[0], after)
            for words in section(lines, "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS")
            for after in words[2:]
        }
        self.contracts = {words[0]: words[1:] for words in section(lines, "CONTRACTS")}
        self.nurses = {words[0]: (words[1], set(words[3:])) for words in section(lines, "NURSES")}


def read_weeks(paths):
    """Demand {(day, shift, skill): (least, best)} and unwanted [(nurse, shift or Any, day)], days over the horizon."""
    demand, unwanted = {}, []
    for week, path in enumerate(paths):
        lines = lines_of(path)
        for words in section(lines, "REQUIREMENTS"):
            for day, bounds in enumerate(words[2:]):
                demand[7 * week + day, words[0], words[1]] = pair(bounds)
        for nurse, shift, day in section(lines, "SHIFT_OFF_REQUESTS"):
            unwanted.append((nurse, shift, 7 * week + DAYS.index(day[:3])))
    return demand, unwanted


def read_solution(paths):
    """[(nurse, day, shift, skill)], days over the horizon."""
    found = []
    for week, path in enumerate(paths):
        for words in section(lines_of(path), "ASSIGNMENTS"):
            nurse, day, shift, skill = words
            found.append((nurse, 7 * week + DAYS.index(day[:3]), shift, skill))
    return found


def runs(marks):
    """[(value, first, end)] of the unbroken runs of equal marks."""
    found, start = [], 0
    for i in range(1, len(marks) + 1):
        if i == len(marks) or marks[i] != marks[start]:
            found.append((marks[start], start, i))
            start = i
    return found


def run_breaches(marks, before, bounds_of):
    """Days too many and too few of all runs; the first `before` marks lie before the horizon, whose breaches of the
    longest run are past. The run that is open at the end may yet grow."""
    total = 0
    for value, first, end in runs(marks):
        bounds = bounds_of(value)
        if bounds is None:
            continue
        low, high = bounds
        length = end - first
        past = max(0, min(end, before) - first)
        total += max(0, length - high) - max(0, past - high)
        if end < len(marks):
            total += max(0, low - length)
    return total


def check(folder, history, weeks, paths):
    name = next(f[3:-4] for f in sorted(os.listdir(folder)) if f.startswith("Sc-"))
    scenario = Scenario(f"{folder}/Sc-{name}.txt")
    past = {words[0]: words[1:] for words in section(lines_of(f"{folder}/H0-{name}-{history}.txt"), "NURSE_HISTORY")}
    demand, unwanted = read_weeks([f"{folder}/WD-{name}-{week}.txt" for week in weeks])
    if len(paths) == 1 and os.path.isdir(paths[0]):
        paths = [f"{paths[0]}/Sol-{name}-{week}-{place}.txt" for place, week in enumerate(weeks)]
    if len(paths) != len(weeks):
        raise ValueError("one solution file a week is wanted")
    days = 7 * len(weeks)

    hard = {"minimal coverage": 0, "required skill": 0, "shift succession": 0, "single assignment": 0}
    cost = dict.fromkeys(
        ["total assignments", "consecutive work", "consecutive shift", "days off", "preferences", "working weekends",
         "complete weekends", "optimal coverage"], 0)

    rows = {nurse: [None] * days for nurse in scenario.nurses}
    held = {}
    for nurse, day, shift, skill in read_solution(paths):
        if shift not in scenario.shifts:
            raise ValueError(f"unknown shift {shift}")
        if rows[nurse][day] is not None:
            hard["single assignment"] += 1
            continue
        if skill not in scenario.nurses[nurse][1]:
            hard["required skill"] += 1
        rows[nurse][day] = shift
        held[day, shift, skill] = held.get((day, shift, skill), 0) + 1

    for key, (least, best) in demand.items():
        hard["minimal coverage"] += max(0, least - held.get(key, 0))
        cost["optimal coverage"] += 30 * max(0, best - held.get(key, 0))
    for nurse, shift, day in unwanted:
        if rows[nurse][day] is not None and shift in ("Any", rows[nurse][day]):
            cost["preferences"] += 10

    for nurse, row in rows.items():
        total, work, off, most_weekends, complete = scenario.contracts[scenario.nurses[nurse][0]]
        (total_low, total_high), work, off = pair(total), pair(work), pair(off)
        worked, weekends, last, same, consecutive, free = past[nurse]
        worked, weekends, same, consecutive, free = int(worked), int(weekends), int(same), int(consecutive), int(free)
        last = None if last == "None" else last

        for first, second in zip([last] + row, row):
            hard["shift succession"] += (first, second) in scenario.forbidden

        # The days before the horizon as the history tells them: the shifts before the last shift's run are unknown
        # but worked, and matter to the runs of work alone.
        before = [False] * free if last is None else [True] * consecutive
        marks = before + [shift is not None for shift in row]
        cost["consecutive work"] += 30 * run_breaches(marks, len(before), lambda m: work if m else None)
        cost["days off"] += 30 * run_breaches(marks, len(before), lambda m: None if m else off)
        before = [] if last is None else [last] * same
        cost["consecutive shift"] += 15 * run_breaches(before + row, len(before), scenario.shifts.get)

        worked += sum(shift is not None for shift in row)
        cost["total assignments"] += 20 * (max(0, total_low - worked) + max(0, worked - total_high))
        for saturday in range(5, days, 7):
            touched = [row[saturday] is not None, row[saturday + 1] is not None]
            weekends += any(touched)
            if int(complete) and any(touched) and not all(touched):
                cost["complete weekends"] += 30
        cost["working weekends"] += 30 * max(0, weekends - int(most_weekends))
    return hard, cost


def main(arguments):
    if len(arguments) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    folder, history, weeks, *paths = arguments
    try:
        hard, cost = check(folder.rstrip("/"), history, weeks.split("-"), paths)
    except (OSError, ValueError, KeyError, StopIteration, AttributeError) as error:
        print(f"cannot be read: {error!r}", file=sys.stderr)
        return 2
    for name, count in hard.items():
        print(f"hard {name}: {count}")
    for name, amount in cost.items():
        print(f"cost {name}: {amount}")
    print(f"hard={sum(hard.values())} cost={sum(cost.values())}")
    return 1 if any(hard.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
