"""OpenTelemetry's instrumentation of httpx sees every request, and no secret.

It replaces methods of httpx for the whole process, so a client needs no option for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, updaters as u
from klaviyo_ext.testing import Request, Response, SpecServer, serve
from tests.ext.kernel import Script, Time, answer, pages_of, profile, throttled

pytest.importorskip("opentelemetry.instrumentation.httpx")
pytest.importorskip("opentelemetry.sdk")

from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

KEY = "pk_4711abcdef"


class Traces:
    """The spans of a test."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def names(self) -> list[str]:
        return [span.name for span in self.spans]

    def statuses(self) -> list[Any]:
        found = [dict(span.attributes or {}) for span in self.spans]
        return [one.get("http.status_code", one.get("http.response.status_code")) for one in found]


@pytest.fixture
def traces() -> Iterator[Traces]:
    made = Traces()
    yield made
    made.provider.shutdown()


@pytest.fixture
def instrumented(traces: Traces) -> Iterator[Traces]:
    """All httpx clients of the process write spans."""
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=traces.provider)
    yield traces
    instrumentor.uninstrument()


class ThrottledOnce:
    """Refuses the first call, and answers the others as the document has it."""

    def __init__(self) -> None:
        self.server = SpecServer()
        self.seen: list[Request] = []

    def handle(self, request: Request, /) -> Response:
        self.seen.append(request)
        if len(self.seen) == 1:
            return Response(429, (("Retry-After", "1"),), b'{"errors":[{"code":"throttled","status":429}]}')
        return self.server.handle(request)


def test_every_attempt_of_a_blocking_call_is_a_span(instrumented: Traces) -> None:
    app, time = ThrottledOnce(), Time()
    with serve(app) as serving, Klaviyo(KEY, base_url=serving.url, sleep=time.sleep, pace=False) as klaviyo:
        with instrumented.provider.get_tracer("app").start_as_current_span("import") as outer:
            klaviyo.create_or_update_profile(None, u.email("ann@example.com"))
        trace = outer.get_span_context().trace_id
    assert instrumented.names() == ["POST", "POST", "import"]
    assert instrumented.statuses()[:2] == [429, 200]
    assert all(span.context is not None and span.context.trace_id == trace for span in instrumented.spans)
    assert {dict(request.headers)["traceparent"].split("-")[1] for request in app.seen} == {f"{trace:032x}"}
    assert_no_secret(instrumented)


def test_every_attempt_of_an_async_call_is_a_span(instrumented: Traces) -> None:
    app, time = ThrottledOnce(), Time()

    async def main(url: str) -> None:
        async with AsyncKlaviyo(KEY, base_url=url, sleep=time.asleep, pace=False) as klaviyo:
            await klaviyo.get_profile("P1")

    with serve(app) as serving:
        asyncio.run(main(serving.url))
    assert instrumented.names() == ["GET", "GET"]
    assert instrumented.statuses() == [429, 200]
    assert_no_secret(instrumented)


def test_a_client_of_ones_own_can_be_instrumented_alone(traces: Traces) -> None:
    with httpx.Client(transport=httpx.MockTransport(Script([throttled(), answer(profile())]))) as own:
        HTTPXClientInstrumentor.instrument_client(own, tracer_provider=traces.provider)
        Klaviyo(KEY, http_client=own, sleep=Time().sleep, pace=False).get_profile("P1")
    assert traces.statuses() == [429, 200]
    assert_no_secret(traces)


def test_a_page_asked_for_early_belongs_to_the_trace_of_its_walk(traces: Traces) -> None:
    """It is asked for by another thread."""
    with httpx.Client(transport=httpx.MockTransport(Script([pages_of(9, 3)]))) as own:
        HTTPXClientInstrumentor.instrument_client(own, tracer_provider=traces.provider)
        klaviyo = Klaviyo(KEY, http_client=own, pace=False)
        with traces.provider.get_tracer("app").start_as_current_span("walk"):
            assert len(list(klaviyo.get_profiles(prefetch=True))) == 9
        klaviyo.close()
    assert len(traces.spans) == 4
    assert len({span.context.trace_id for span in traces.spans if span.context is not None}) == 1


def test_a_failed_connection_is_a_span_with_an_error(traces: Traces) -> None:
    with httpx.Client(transport=httpx.MockTransport(Script([httpx.ConnectError("refused")]))) as own:
        HTTPXClientInstrumentor.instrument_client(own, tracer_provider=traces.provider)
        klaviyo = Klaviyo(KEY, http_client=own, sleep=Time().sleep, pace=False)
        with pytest.raises(errors.TransportError):
            klaviyo.get_profile("P1")
    assert [span.status.status_code for span in traces.spans] == [StatusCode.ERROR] * 5
    assert_no_secret(traces)


def assert_no_secret(traces: Traces) -> None:
    shown = "".join(span.to_json() for span in traces.spans)
    assert "/api/" in shown
    assert KEY not in shown
    assert "ann@example.com" not in shown
