"""Reports: what happened to messages, forms and segments, grouped and counted as a request asks."""
