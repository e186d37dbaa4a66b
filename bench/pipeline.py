"""Template MinHash and shared-identifier components in plain Python: what a team writes before it buys anything.

    python3 pipeline.py EXCHANGES.jsonl ACCOUNTS.jsonl RESULT.json

Requests are compared by MinHash over shingles of four words (Broder et al. 1997): 64 hashes in 16 bands, so that two
requests which share half of their shingles meet in some band two times in three, and more alike ones surely. Requests
that meet are one template. Accounts are tied when they share a card, device, address or e-mail hash that at most 50
accounts have, and when most of what they send is one template that at most a tenth of all accounts send. Accused are
the accounts of components of three or more whose requests are mostly templates that three accounts or more share.

Standard library; numpy makes the hashing and joining faster when it is there. One process for each processor reads.
"""

import json
import os
import re
import resource
import sys
import time
import zlib
from array import array
from collections import Counter, defaultdict
from multiprocessing import Pool

try:
    import numpy
except ImportError:
    numpy = None

HASHES, BANDS = 64, 16
ROWS = HASHES // BANDS
SHINGLE = 4
TEXT = 2000  # characters of instruction and of request that are compared
WIDEST = 50  # holders of an identifier that ties
COMMON = 0.1  # share of accounts above which a template is everybody's
LEAST = 3  # accounts of a component, and of a shared template
CHUNK = 64 << 20
MIX = 0x9E3779B97F4A7C15  # odd, so that no bit of a band's hashes is lost
IDENTIFIERS = ("payment_fingerprint", "signup_device_id", "signup_ip", "email_hash")
WORDS = re.compile(r"\w+")


def multipliers():
    """Odd 32-bit factors and 32-bit summands of the hash family, from a fixed seed."""
    state, drawn = 1, []
    for _ in range(2 * HASHES):
        state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
        drawn.append(state >> 32)
    return [a | 1 for a in drawn[:HASHES]], drawn[HASHES:]


FACTORS, SUMMANDS = multipliers()
if numpy is not None:
    FACTORS_NP = numpy.array(FACTORS, dtype=numpy.uint32)[:, None]
    SUMMANDS_NP = numpy.array(SUMMANDS, dtype=numpy.uint32)[:, None]


def text_of(content):
    if isinstance(content, str):
        return content
    return " ".join(part.get("text", "") for part in content or [] if isinstance(part, dict))


def request_text(request):
    """The instruction and the last thing the user said."""
    said = ""
    for message in reversed(request.get("messages") or []):
        if message.get("role") == "user":
            said = text_of(message.get("content"))
            break
    return (request.get("system") or "")[:TEXT] + " " + said[:TEXT]


def bands_of(text):
    """Sixteen 64-bit keys; requests that share one are taken for alike. None for a text without words."""
    words = WORDS.findall(text.lower())
    if not words:
        return None
    shingles = {
        zlib.crc32(" ".join(words[i : i + SHINGLE]).encode())
        for i in range(max(1, len(words) - SHINGLE + 1))
    }
    if numpy is not None:
        seen = numpy.fromiter(shingles, dtype=numpy.uint32, count=len(shingles))
        least = (FACTORS_NP * seen + SUMMANDS_NP).min(axis=1).reshape(BANDS, ROWS)
        key = numpy.zeros(BANDS, dtype=numpy.uint64)
        for row in range(ROWS):
            key = key * numpy.uint64(MIX) + least[:, row]
        return key.tolist()
    least = [min((a * s + c) & 0xFFFFFFFF for s in shingles) for a, c in zip(FACTORS, SUMMANDS)]
    keys = []
    for band in range(BANDS):
        key = 0
        for value in least[band * ROWS : (band + 1) * ROWS]:
            key = (key * MIX + value) & (1 << 64) - 1
        keys.append(key)
    return keys


def read_part(task):
    """The lines that begin within a stretch of the file: account and bands of each, addresses and devices of accounts."""
    path, start, end = task
    accounts, keys, shown = [], array("Q"), set()
    with open(path, "rb") as log:
        if start > 0:
            log.seek(start - 1)
            log.readline()
        while log.tell() < end:
            line = log.readline()
            if not line:
                break
            exchange = json.loads(line)
            account = exchange["account_id"]
            client = exchange.get("client") or {}
            for name in ("ip", "device_id"):
                if client.get(name):
                    shown.add((name, client[name], account))
            bands = bands_of(request_text(exchange.get("request") or {}))
            if bands is not None:
                accounts.append(account)
                keys.extend(bands)
    return accounts, keys, shown


class Sets:
    def __init__(self, size):
        self.up = list(range(size))

    def find(self, node):
        top = node
        while self.up[top] != top:
            top = self.up[top]
        while self.up[node] != top:
            self.up[node], node = top, self.up[node]
        return top

    def join(self, a, b):
        x, y = self.find(a), self.find(b)
        if x != y:
            self.up[max(x, y)] = min(x, y)


def templates(parts):
    """Request -> template, for requests in the order of the parts: those that share a band key, and so on."""
    total = sum(len(accounts) for accounts, _, _ in parts)
    if numpy is not None:
        keys = numpy.concatenate([numpy.frombuffer(keys, dtype=numpy.uint64) for _, keys, _ in parts])
        keys = keys.reshape(total, BANDS)
        label = numpy.arange(total)
        orders = []
        for band in range(BANDS):
            order = numpy.argsort(keys[:, band], kind="stable")
            ordered = keys[order, band]
            first = numpy.flatnonzero(numpy.r_[True, ordered[1:] != ordered[:-1]])
            orders.append((order, first, numpy.diff(numpy.r_[first, total])))
        changed = True
        while changed:
            before = label.copy()
            for order, first, count in orders:
                label[order] = numpy.repeat(numpy.minimum.reduceat(label[order], first), count)
            label = label[label]
            changed = not numpy.array_equal(before, label)
        return label.tolist()
    sets = Sets(total)
    for band in range(BANDS):
        first, node = {}, 0
        for accounts, keys, _ in parts:
            for i in range(len(accounts)):
                sets.join(first.setdefault(keys[i * BANDS + band], node), node)
                node += 1
    return [sets.find(node) for node in range(total)]


def accused(parts, described):
    senders = [account for accounts, _, _ in parts for account in accounts]
    sent = Counter(senders)
    by_template = defaultdict(Counter)
    for account, template in zip(senders, templates(parts)):
        by_template[template][account] += 1
    shared, favourite = Counter(), {}
    for template, counts in by_template.items():
        if len(counts) < LEAST:
            continue
        for account, n in counts.items():
            shared[account] += n
            if n > favourite.get(account, (0, None))[0]:
                favourite[account] = (n, template)
    number = {account: i for i, account in enumerate(sorted(set(described) | set(sent)))}
    sets = Sets(len(number))
    holders = defaultdict(set)
    for _, _, shown in parts:
        for name, value, account in shown:
            holders[name, value].add(account)
    for account, known in described.items():
        for name in IDENTIFIERS:
            if known.get(name):
                holders[name.removeprefix("signup_"), known[name]].add(account)
    for account, (n, template) in favourite.items():
        if 2 * n >= sent[account] and len(by_template[template]) <= COMMON * len(number):
            holders["template", template].add(account)
    for (name, _), held in holders.items():
        if name == "template" or len(held) <= WIDEST:
            first, *others = (number[account] for account in held)
            for other in others:
                sets.join(first, other)
    size = Counter(sets.find(i) for i in number.values())
    return [
        {"account_id": account, "group": str(sets.find(i))}
        for account, i in number.items()
        if size[sets.find(i)] >= LEAST and 2 * shared[account] >= sent[account] > 0
    ]


def main(exchanges, accounts, result):
    started = time.monotonic()
    with open(accounts, encoding="utf-8") as lines:
        described = {known["account_id"]: known for known in map(json.loads, lines)}
    bytes_ = os.path.getsize(exchanges)
    tasks = [(exchanges, at, min(bytes_, at + CHUNK)) for at in range(0, bytes_, CHUNK)]
    workers = os.cpu_count() or 1
    with Pool(workers) as pool:
        parts = pool.map(read_part, tasks, chunksize=1)
    read = time.monotonic() - started
    found = accused(parts, described)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    # Of the largest child; the others are taken to be as large.
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    with open(result, "w", encoding="utf-8") as out:
        json.dump(
            {
                "python": sys.version.split()[0],
                "numpy": None if numpy is None else numpy.__version__,
                "workers": workers,
                "seconds": time.monotonic() - started,
                "reading": read,
                "peak_bytes": own + workers * child,
                "accused": found,
            },
            out,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
