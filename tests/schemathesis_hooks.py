"""Gives schemathesis real images to launch.

A generated reference is almost never a vetted one, and a run that never launches anything proves
nothing. So two of three launches that are valid by the contract get the id of the seeded image, and
one of these its own command instead of a generated one. And an Idempotency-Key is new for each valid
request, as the contract asks: a generated one is soon used again, and the answer then is of something
that was removed since (tests/retries.rs has the retries). And a valid wait, stream or command is for a
second at most: the run would wait for hours (tests/lifecycle.rs, logs.rs and exec.rs have longer ones);
two of three commands are one that the image has, in a container that runs. Nothing else of a request is changed.
"""

import os
import random
import uuid

import schemathesis

IMAGE = os.environ["SEEDED_IMAGE"]
CONTAINER = os.environ["SEEDED_CONTAINER"]
BOUNDED = ("waitForContainer", "followLogs", "followStats", "followEvents", "followImage")


@schemathesis.hook
def before_call(context, case, kwargs):
    positive = case.meta is None or case.meta.generation.mode.is_positive
    if positive and case.headers and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    operation = case.operation.definition.raw.get("operationId")
    if operation in BOUNDED and positive:
        case.query["timeout_seconds"] = 1
    if operation in ("execCommand", "streamCommand") and positive and isinstance(case.body, dict):
        case.body["timeout_seconds"] = 1
        if random.random() < 0.67:
            case.body = {"command": ["cat"], "stdin": "x", "timeout_seconds": 1}
            case.path_parameters["identifier"] = CONTAINER
    if operation != "launchContainer" or not positive:
        return
    if isinstance(case.body, dict) and "image" in case.body and random.random() < 0.67:
        case.body["image"] = IMAGE
        if random.random() < 0.67:
            case.body.pop("command", None)
