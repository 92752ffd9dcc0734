"""The data of the passes: schemas in a few forms, and a document of such schemas."""
