"""Gives schemathesis real images to launch.

A generated reference is almost never a vetted one, and a run that never launches anything proves
nothing. So two of three launches that are valid by the contract get the id of the seeded image, and
one of these its own command instead of a generated one. And an Idempotency-Key is new for each valid
request, as the contract asks: a generated one is soon used again, and the answer then is of something
that was removed since (tests/retries.rs has the retries). And a valid wait is for a second at most: the
run would wait for minutes (tests/lifecycle.rs has longer ones). Nothing else of a request is changed.
"""

import os
import random
import uuid

import schemathesis

IMAGE = os.environ["SEEDED_IMAGE"]


@schemathesis.hook
def before_call(context, case, kwargs):
    positive = case.meta is None or case.meta.generation.mode.is_positive
    if positive and case.headers and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    operation = case.operation.definition.raw.get("operationId")
    if operation == "waitForContainer" and positive:
        case.query["timeout_seconds"] = 1
    if operation != "launchContainer" or not positive:
        return
    if isinstance(case.body, dict) and "image" in case.body and random.random() < 0.67:
        case.body["image"] = IMAGE
        if random.random() < 0.67:
            case.body.pop("command", None)
