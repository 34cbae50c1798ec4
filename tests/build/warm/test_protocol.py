"""Messages arrive as they were sent, however the bytes between are cut."""

import os
import socket
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.build.warm import protocol

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(messages=st.lists(VALUES, max_size=4), cut=st.integers(min_value=1, max_value=40))
def test_any_message_in_any_pieces(messages, cut):
    data = b"".join(b"".join(protocol.pack(message)) for message in messages)
    reader, found = protocol.Reader(), []
    for start in range(0, len(data), cut):
        found.extend(reader.feed(data[start : start + cut]))
    assert found == messages


def test_large_bytes_and_text_cross():
    here, there = socket.socketpair()
    message = {"pdf": os.urandom(5_000_000), "text": "é\ud800" * 1_000_000, "empty": b""}
    with here, there:
        sender = threading.Thread(target=protocol.send, args=(here, message))
        sender.start()
        assert protocol.receive(there) == message
        sender.join()


def test_views_of_bytes_arrive_as_bytes():
    (message,) = protocol.Reader().feed(b"".join(protocol.pack([bytearray(b"a"), memoryview(b"b")])))
    assert message == [b"a", b"b"]


@pytest.mark.parametrize("value", [object(), {1, 2}, os])
def test_what_is_neither_json_nor_bytes_is_refused(value):
    with pytest.raises(TypeError, match=type(value).__name__):
        protocol.pack({"value": value})


def test_a_connection_that_ends_too_soon():
    here, there = socket.socketpair()
    with there:
        with here:
            here.sendall(protocol.pack("x" * 100)[0])
        with pytest.raises(EOFError):
            protocol.receive(there)
