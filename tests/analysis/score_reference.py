#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores .journey files a second time, with fractions, straight from the rules in docs/scoring.md.

    score_reference.py FILE... [--lens PERSONA]          print what `rejse score --json` must print
    score_reference.py --generate SEED [TOUCHPOINTS]     print a random journey to score
"""

import json
import random
import sys
from collections import Counter
from fractions import Fraction

EASE = {"yes": Fraction(1), "partly": Fraction(1, 2), "no": Fraction(0)}


def printed(value, decimals=1):
    """Rounded half away from zero, from the exact figure; every figure is 0 or more."""
    if value is None:
        return None
    factor = 10**decimals
    return float(Fraction(int(value * factor + Fraction(1, 2)), factor))


def mean(pairs):
    pairs = list(pairs)
    weight = sum(w for w, _ in pairs)
    return sum(w * v for w, v in pairs) / Fraction(weight) if weight else None


def feeling(touchpoint, lens):
    feelings = touchpoint.get("feelings", {})
    rated = [v for k, v in feelings.items() if lens is None or k == lens]
    return 100 * (Fraction(sum(rated), len(rated)) + 2) / 4 if rated else None


def ease(touchpoint):
    questions = ("logical", "clear", "effortless")
    answers = [EASE[touchpoint["ease"][q]] for q in questions if q in touchpoint.get("ease", {})]
    return 100 * sum(answers) / len(answers) if answers else None


def delivery(touchpoint):
    rated = [e for e in touchpoint.get("experiences", []) if "fulfilment" in e]
    value = mean((e.get("importance", 3), Fraction(e["fulfilment"] - 1, 4)) for e in rated)
    return None if value is None else 100 * value


def score_touchpoint(touchpoint, scoring, lens):
    parts = {"feeling": feeling(touchpoint, lens), "ease": ease(touchpoint), "delivery": delivery(touchpoint)}
    weights = {"feeling": 50, "ease": 25, "delivery": 25} | scoring
    value = mean((weights[k], v) for k, v in parts.items() if v is not None and weights[k] > 0)
    importance = touchpoint.get("importance", 3)
    urgency = None if value is None else Fraction(importance, 5) * (100 - value)
    return parts | {"score": value, "importance": importance, "urgency": urgency}


def quadrant(effect, cost):
    if effect >= 3:
        return "quick win" if cost < 3 else "big bet"
    return "fill-in" if cost < 3 else "thankless"


def ranked_actions(touchpoints, scores):
    weighed, others = [], []
    for touchpoint in touchpoints:
        for action in touchpoint.get("actions", []):
            if action.get("status") == "done" or action.get("decision") == "keep":
                continue
            entry = {"id": action["id"], "text": action["text"], "touchpoint": touchpoint["id"]}
            if "effect" in action and "cost" in action:
                value = Fraction(action["effect"], action["cost"])
                entry |= {"value": printed(value, 2), "quadrant": quadrant(action["effect"], action["cost"])}
                weighed.append((-value, -(scores[touchpoint["id"]]["urgency"] or 0), entry))
            else:
                others.append(entry | {"value": None, "quadrant": None})
    weighed.sort(key=lambda item: item[:2])
    return [item[2] for item in weighed] + others


def counted(values, words, unknown=True):
    counts = Counter(values)
    result = {word: counts[word] for word in words}
    return result | ({"unknown": counts[None]} if unknown else {})


def balance(journey, touchpoints):
    channels = {c["id"]: c for c in journey.get("channels", [])}
    channel_of = [channels.get(t.get("channel"), {}) for t in touchpoints]
    stages = [p.get("stage", "before") for p in journey.get("phases", []) for _ in p.get("touchpoints", [])]
    experiences = [e["kind"] for t in touchpoints for e in t.get("experiences", [])]
    barriers = [b["kind"] for t in touchpoints for b in t.get("barriers", [])]
    return {
        "stage": counted(stages, ("before", "during", "after"), unknown=False),
        "contact": counted((t.get("contact") for t in touchpoints), ("direct", "indirect")),
        "medium": counted((c.get("medium") for c in channel_of), ("online", "offline")),
        "ownership": counted((c.get("ownership") for c in channel_of), ("owned", "partner", "independent")),
        "initiator": counted((t.get("initiator") for t in touchpoints), ("customer", "company")),
        "process": counted((t.get("process") for t in touchpoints), [p["id"] for p in journey.get("processes", [])],
                           unknown=False),
        "experiences": counted(experiences, ("rational", "emotional"), unknown=False),
        "barriers": counted(barriers, ("illogical", "confusing", "difficult", "blocking"), unknown=False),
    }


def handovers(touchpoints):
    processes = [t["process"] for t in touchpoints if "process" in t]
    return sum(a != b for a, b in zip(processes, processes[1:]))


def recurring_channels(journey, touchpoints):
    met = {c["id"]: [t["id"] for t in touchpoints if t.get("channel") == c["id"]] for c in journey.get("channels", [])}
    return [{"channel": k, "touchpoints": v} for k, v in met.items() if len(v) > 1]


def figures(touchpoints, scores):
    scored = [scores[t["id"]] for t in touchpoints if scores[t["id"]]["score"] is not None]
    return mean((s["importance"], s["score"]) for s in scored), len(scored)


def report(journey, lens):
    phases = journey.get("phases", [])
    touchpoints = [t for p in phases for t in p.get("touchpoints", [])]
    scores = {t["id"]: score_touchpoint(t, journey.get("scoring", {}), lens) for t in touchpoints}
    buying = [t for p in phases if p.get("stage", "before") != "after" for t in p.get("touchpoints", [])]
    whole, scored = figures(touchpoints, scores)
    phase_scores = [(p, *figures(p.get("touchpoints", []), scores)) for p in phases]
    weakest_phase = min((s for s in phase_scores if s[1] is not None), key=lambda s: s[1], default=None)
    urgent = [t for t in touchpoints if scores[t["id"]]["urgency"] is not None]
    weakest = max(urgent, key=lambda t: scores[t["id"]]["urgency"], default=None)
    return {
        "title": journey["title"],
        "score": printed(whole),
        "coverage": printed(Fraction(scored, len(touchpoints)), 2) if touchpoints else None,
        "chainStrength": weakest_phase and {"phase": weakest_phase[0]["id"], "score": printed(weakest_phase[1])},
        "buyingJourney": printed(figures(buying, scores)[0]),
        "customerJourney": printed(whole),
        "weakestLink": weakest and {"touchpoint": weakest["id"], "urgency": printed(scores[weakest["id"]]["urgency"])},
        "handovers": handovers(touchpoints),
        "phases": [{"id": p["id"], "title": p["title"], "score": printed(value), "scored": count,
                    "touchpoints": len(p.get("touchpoints", []))} for p, value, count in phase_scores],
        "touchpoints": [{"id": t["id"], "title": t["title"]}
                        | {k: v if k == "importance" else printed(v) for k, v in scores[t["id"]].items()}
                        for t in touchpoints],
        "actions": ranked_actions(touchpoints, scores),
        "balance": balance(journey, touchpoints),
        "recurringChannels": recurring_channels(journey, touchpoints),
    }


def maybe(choice, thing, values, chance=0.7):
    return {thing: choice.choice(values)} if choice.random() < chance else {}


def generated_touchpoint(choice, number):
    one_to_five = (1, 2, 3, 4, 5)
    touchpoint = {"id": f"t{number}", "title": f"Møde {number} 🙂"}
    touchpoint |= maybe(choice, "channel", ("c1", "c2", "c3")) | maybe(choice, "contact", ("direct", "indirect"))
    touchpoint |= maybe(choice, "initiator", ("customer", "company")) | maybe(choice, "process", ("p1", "p2"))
    touchpoint |= maybe(choice, "importance", one_to_five)
    if choice.random() < 0.8:
        touchpoint["feelings"] = {p: choice.randint(-2, 2) for p in choice.sample("abcdefg", choice.randint(0, 7))}
    if choice.random() < 0.8:
        touchpoint["ease"] = {}
        for question in ("logical", "clear", "effortless"):
            touchpoint["ease"] |= maybe(choice, question, ("yes", "partly", "no"))
    touchpoint["experiences"] = [
        {"id": f"e{number}x{i}", "text": "x", "kind": choice.choice(("rational", "emotional"))}
        | maybe(choice, "importance", one_to_five) | maybe(choice, "fulfilment", one_to_five)
        for i in range(choice.randint(0, 6))]
    touchpoint["barriers"] = [
        {"id": f"b{number}x{i}", "text": "x", "kind": choice.choice(("illogical", "confusing", "difficult", "blocking"))}
        for i in range(choice.randint(0, 2))]
    touchpoint["actions"] = [
        {"id": f"a{number}x{i}", "text": "x"} | maybe(choice, "decision", ("change", "add", "remove", "keep"))
        | maybe(choice, "effect", one_to_five, 0.9) | maybe(choice, "cost", one_to_five, 0.9)
        | maybe(choice, "status", ("idea", "agreed", "doing", "done"))
        for i in range(choice.randint(0, 3))]
    return touchpoint


def generated(seed, count):
    choice = random.Random(seed)
    phases = [{"id": f"ph{i}", "title": f"Phase {i}", "stage": stage, "touchpoints": []}
              for i, stage in enumerate(sorted(choice.choices(("before", "during", "after"), k=6),
                                               key=("before", "during", "after").index))]
    for number in range(count):
        phases[number * len(phases) // count]["touchpoints"].append(generated_touchpoint(choice, number))
    weights = {part: choice.choice((0, 10, 25, 33, 50, 100)) for part in ("feeling", "ease", "delivery")}
    return {
        "format": "journey", "version": 1, "title": f"Journey {seed}",
        "scoring": weights if any(weights.values()) else {"feeling": 1},
        "personas": [{"id": p, "name": p} for p in "abcdefg"],
        "channels": [{"id": "c1", "name": "web", "medium": "online", "ownership": "owned"},
                     {"id": "c2", "name": "shop", "medium": "offline"}, {"id": "c3", "name": "press"}],
        "processes": [{"id": "p2", "name": "sales"}, {"id": "p1", "name": "service"}, {"id": "p3", "name": "idle"}],
        "phases": phases,
        "unsorted": [generated_touchpoint(choice, count)],
    }


def main(words):
    if words[:1] == ["--generate"]:
        journey = generated(int(words[1]), int(words[2]) if len(words) > 2 else 30)
        json.dump(journey, sys.stdout, ensure_ascii=False)
        return
    lens = None
    if "--lens" in words:
        at = words.index("--lens")
        lens = words[at + 1]
        words = words[:at] + words[at + 2:]
    reports = []
    for path in words:
        with open(path, encoding="utf-8") as file:
            reports.append(report(json.load(file), lens))
    text = json.dumps(reports if len(reports) > 1 else reports[0], indent=2, ensure_ascii=False)
    sys.stdout.buffer.write((text + "\n").encode())


if __name__ == "__main__":
    main(sys.argv[1:])
