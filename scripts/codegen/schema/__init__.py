"""The data that the passes work on: schemas in a few forms, and a document of such schemas."""
