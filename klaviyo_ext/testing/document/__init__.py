"""The OpenAPI document: its operations, their routes, its schemas."""
