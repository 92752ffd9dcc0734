"""Jobs that have the id of their campaign: to send it, and to estimate its recipients."""

from __future__ import annotations

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .campaign_recipients import recipients
from .job_life import Outcome, progress, start, step
from .request_parts import resource_of

__all__ = ["SEND", "read_job", "restart"]

SEND = "campaign-send-job"
_ESTIMATE, _ESTIMATION = "campaign-recipient-estimation-job", "campaign-recipient-estimation"


def restart(world: World, type_: str, id_: str) -> Record:
    """A job with the id of its campaign; it replaces an earlier one."""
    table = world.table(type_)
    old = table.get(id_)
    if old is not None:
        table.remove(old)
    job = start(world, type_, Outcome(), {}, queued=True)
    table.remove(job)
    job.id = id_
    job.attributes = {"status": job.attributes["status"]}
    return table.add(job)


def read_job(world: World, type_: str, call: AcceptedCall) -> Record:
    """A job that is read, and so moves on.

    Raises:
        Refusal: 404, there is none.
    """
    progress(world, type_)
    job = world.need(type_, call.path_params["id"])
    step(world, job)
    return job


@behaves("refresh_campaign_recipient_estimation")
def _estimate(world: World, call: AcceptedCall) -> Answer:
    campaign = world.need("campaign", resource_of(call)["id"])
    return Answer(record=restart(world, _ESTIMATE, campaign.id))


@behaves("get_campaign_recipient_estimation_job")
def _read_estimate(world: World, call: AcceptedCall) -> Answer:
    return Answer(record=read_job(world, _ESTIMATE, call))


@behaves("get_campaign_recipient_estimation")
def _read_estimation(world: World, call: AcceptedCall) -> Answer:
    """The estimation exists only after its job is complete; before that it is a 404, as recorded."""
    id_ = call.path_params["id"]
    progress(world, _ESTIMATE)
    job = world.table(_ESTIMATE).get(id_)
    if job is None or job.attributes["status"] != "complete":
        raise Refusal(404, "not_found", f"A {_ESTIMATION} with id {id_} does not exist.")
    count = len(recipients(world, world.need("campaign", id_)))
    return Answer(record=Record(_ESTIMATION, id_, {"estimated_recipient_count": count}))
