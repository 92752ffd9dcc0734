"""How a call is made: flows and the effects that they ask for, the two drivers, and the loop that sends."""
