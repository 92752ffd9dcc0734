"""HTTP messages, and a server for them on loopback."""
