"""How a call is made: flows and their effects, the two drivers, and the send loop."""
