"""Reports of campaigns, flows, forms and segments on the command line."""
